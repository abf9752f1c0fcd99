// Every console block of the README and of docs/ is run; those that need jq are run by test:terminal.
// `UPDATE_EXPECTED=1 npx vitest run test/readme.test.ts` writes the outputs anew; then read the diff.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printedBy, readersFolder, stepsOf, withOutputs } from './console-blocks.js';
import { root } from './use-appraisals.js';

const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...docs.map((name) => `docs/${name}`).sort()];
const update = process.env['UPDATE_EXPECTED'] === '1';

describe.each(pages)('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8');
  const folder = readersFolder(page);
  afterAll(folder.remove);
  const steps = stepsOf(page).filter(({ command }) => !/\bjq\b/.test(command));

  it('says what its commands print', () => {
    const outputs = new Map(steps.map(({ command, line }) => [line, printedBy(command, folder.path)]));
    if (update) writeFileSync(join(root, name), withOutputs(page, outputs));
    else for (const { command, line, printed } of steps) expect(outputs.get(line), command).toBe(printed);
  });

  it('leads to pages that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(() => readFileSync(join(root, name, '..', link)), link).not.toThrow();
  });
});
