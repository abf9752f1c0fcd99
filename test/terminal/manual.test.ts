// The console blocks of the README and of docs/ that need jq or Python.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OTHERS, printedBy, readersFolder, stepsOf, withOutputs } from '../console-blocks.js';
import { root } from '../use-appraisals.js';

const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...docs.map((name) => `docs/${name}`)].filter((name) =>
  stepsOf(readFileSync(join(root, name), 'utf8')).some(({ command }) => OTHERS.test(command)),
);

describe.each(pages)('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8');
  const folder = readersFolder(page);
  afterAll(folder.remove);

  it('says what its commands print', () => {
    const steps = stepsOf(page).filter(({ command }) => OTHERS.test(command));
    const outputs = new Map(steps.map(({ command, line }) => [line, printedBy(command, folder.path)]));
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(join(root, name), withOutputs(page, outputs));
    else for (const { command, line, printed } of steps) expect(outputs.get(line), command).toBe(printed);
  });
});
