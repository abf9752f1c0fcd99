// Every console block of the README and of docs/ is run; those that need jq or Python are run by test:terminal.
// `UPDATE_EXPECTED=1 npx vitest run test/readme.test.ts` writes the outputs anew; then read the diff.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { appraise, report } from '../src/index.js';
import { OTHERS, printedBy, readersFolder, stepsOf, withOutputs } from './console-blocks.js';
import { root } from './use-appraisals.js';

const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', ...docs.map((name) => `docs/${name}`).sort()];
const update = process.env['UPDATE_EXPECTED'] === '1';

/** The headings of a page as GitHub names them. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (name) => {
  const page = readFileSync(join(root, name), 'utf8');
  const folder = readersFolder(page);
  afterAll(folder.remove);
  const steps = stepsOf(page).filter(({ command }) => !OTHERS.test(command));

  it('says what its commands print', () => {
    const outputs = new Map(steps.map(({ command, line }) => [line, printedBy(command, folder.path)]));
    if (update) writeFileSync(join(root, name), withOutputs(page, outputs));
    else for (const { command, line, printed } of steps) expect(outputs.get(line), command).toBe(printed);
  });

  const pictures = [...page.matchAll(/!\[[^\]]+\]\((pictures\/([\w-]+)\.([\w-]+)\.svg)\)/g)];
  if (pictures.length > 0)
    it('has pictures that the program makes, each with its words', async () => {
      for (const [, path = '', appraisal, picture = ''] of pictures) {
        const text = readFileSync(join(root, `appraisals/${appraisal}.yaml`));
        const drawn = await report(appraise(text), 'svg', { picture });
        if (update) mkdirSync(join(root, 'docs/pictures'), { recursive: true });
        if (update) writeFileSync(join(root, 'docs', path), drawn);
        expect(readFileSync(join(root, 'docs', path), 'utf8'), path).toBe(drawn);
      }
    });

  it('leads to pages that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(() => readFileSync(join(root, name, '..', link)), link).not.toThrow();
  });

  it('leads to headings that exist', () => {
    for (const [, path, heading] of page.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)) {
      const target = readFileSync(path ? join(root, name, '..', path) : join(root, name), 'utf8');
      expect(anchorsOf(target), `${path}#${heading}`).toContain(heading);
    }
  });
});
