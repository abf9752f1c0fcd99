// The page of the manual on YAML: every mistake on it is met with the words on it, and what it says to write is fine.
// `UPDATE_EXPECTED=1 npx vitest run test/yaml-manual.test.ts` writes the words anew; then read the diff.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf, onlyOne } from './read/use.js';
import { root } from './use-appraisals.js';

const path = join(root, 'docs/yaml.md');
const page = readFileSync(path, 'utf8');

interface Mistake {
  readonly heading: string;
  readonly wrong: string;
  readonly said: string;
  readonly right: string;
}

const MISTAKE =
  /^## (\d+\. .*)\n[\s\S]*?```yaml\n([\s\S]*?)```\n\n((?:>.*\n)+)\nWrite:\n\n```yaml\n([\s\S]*?)```$/gm;

const mistakes: readonly Mistake[] = [...page.matchAll(MISTAKE)].map(
  ([, heading = '', wrong = '', said = '', right = '']) => ({ heading, wrong, said, right }),
);

/** A whole file of the lines that the page shows. */
function file(lines: string): string {
  return `format: appraisal/1\n${/^title:/m.test(lines) ? '' : 'title: Who should run the libraries?\n'}${lines}`;
}

/** What we say, as the page has it. */
function words(lines: string): string {
  const { message, hint } = onlyOne(file(lines));
  const shown = (text: string) => text.replace(/[\\*_`#<>[\]]/g, '\\$&');
  return `> ${shown(message)}  \n> ${shown(`hint: ${hint}`)}\n`;
}

describe('the manual on YAML', () => {
  it('has twenty mistakes', () => {
    expect(mistakes.map(({ heading }) => Number.parseInt(heading, 10))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it.each(mistakes)('$heading', ({ wrong, right }) => {
    expect(words(wrong)).not.toBe('');
    expect(diagnosticsOf(file(right))).toEqual([]);
  });

  it('says what we say', () => {
    const now = page.replace(MISTAKE, (section: string, _: string, wrong: string, said: string) =>
      section.replace(said, () => words(wrong)),
    );
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(path, now);
    else expect(page).toBe(now);
  });
});
