// The console blocks of the manual that need jq.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printedBy, readersFolder, stepsOf, withOutputs } from '../console-blocks.js';
import { root } from '../use-appraisals.js';

describe('the README', () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8');
  const folder = readersFolder(page);
  afterAll(folder.remove);
  const steps = stepsOf(page).filter(({ command }) => /\bjq\b/.test(command));

  it('says what its jq commands print', () => {
    expect(steps.length).toBeGreaterThan(0);
    const outputs = new Map(steps.map(({ command, line }) => [line, printedBy(command, folder.path)]));
    if (process.env['UPDATE_EXPECTED'] === '1')
      writeFileSync(join(root, 'README.md'), withOutputs(page, outputs));
    else for (const { command, line, printed } of steps) expect(outputs.get(line), command).toBe(printed);
  });
});
