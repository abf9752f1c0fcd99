// Every worked example in every format, against what was reviewed by eye; twice, for the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { analyses } from '../src/analyses/index.js';
import { allRules } from '../src/appraise.js';
import { type Format, formats, type Output } from '../src/formats/index.js';
import { appraisalFile, appraisalNames, root } from './use-appraisals.js';

const screen = { width: 100, colour: 0, ascii: false } as const;
const folder = join(root, 'test/expected');

/** `UPDATE_EXPECTED=1 npx vitest run test/appraisals.test.ts` writes them anew; then read the diff. */
const update = process.env['UPDATE_EXPECTED'] === '1';

const ajv = new Ajv2020({ allErrors: true, strict: true });
const isResult = ajv.compile(JSON.parse(readFileSync(join(root, 'schemas/result.schema.json'), 'utf8')));

async function expectRendered(format: Format, output: () => Output, path: string): Promise<void> {
  const made = await format.render(output(), screen);
  expect(await format.render(output(), screen)).toStrictEqual(made);
  // What is no text is looked at by tests of its own. The script of a page has its own source.
  if (typeof made !== 'string') return;
  const text = made
    .replace(/<script>.*<\/script>/, '<script>…</script>')
    .replace(/sha256-[^']+/g, 'sha256-…');
  const file = join(folder, path);
  if (update) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe.each(appraisalNames)('%s', (name) => {
  it.each(formats.filter(({ only }) => only === undefined))('as $id', async (format) => {
    const output = (): Output => ({ kind: 'ranking', results: [appraisalFile(name)] });
    await expectRendered(format, output, join(name.replace('.yaml', ''), `${format.id}.txt`));
  });

  it('gives JSON that the schema of results vouches for', () => {
    const result = JSON.parse(JSON.stringify(appraisalFile(name)));
    isResult(result);
    expect(isResult.errors ?? []).toEqual([]);
  });

  it('has no fault and no error', () => {
    expect(appraisalFile(name).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('begins with the line by which editors find the schema', () => {
    const first = readFileSync(join(root, 'appraisals', name), 'utf8').split('\n', 1)[0];
    expect(first).toBe('# yaml-language-server: $schema=../schemas/appraisal.schema.json');
  });
});

describe('a check of all', () => {
  // What JSON says of a file is the same as with its ranking.
  const shown = formats.filter(({ id, only }) => !id.endsWith('json') && only !== 'report');

  it.each(shown)('as $id', async (format) => {
    const output = (): Output => ({
      kind: 'check',
      results: appraisalNames.map((name) => appraisalFile(name)).map(({ outcome: _, ...checked }) => checked),
      rules: allRules,
    });
    await expectRendered(format, output, join('validate', `${format.id}.txt`));
  });
});

/** A paper shows everything; its formats, and one that others have too. */
const papers = formats.filter(({ id, only }) => only === 'report' || id === 'markdown');

describe.each(appraisalNames)('the paper of %s', (name) => {
  const questions = analyses.map(({ id }) => id);
  const result = appraisalFile(name, questions);

  it.each(papers)('as $id', async (format) => {
    const output = (): Output => ({ kind: 'report', results: [result] });
    await expectRendered(format, output, join(name.replace('.yaml', ''), `paper${format.extension}`));
  });

  it('is JSON that the schema of results vouches for', () => {
    isResult(JSON.parse(JSON.stringify(result)));
    expect(isResult.errors ?? []).toEqual([]);
  });
});
