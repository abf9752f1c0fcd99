// Every worked example in every format, against what was reviewed by eye; twice, for the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
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
  const text = await format.render(output(), screen);
  expect(await format.render(output(), screen)).toBe(text);
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
  const shown = formats.filter(({ id }) => !id.endsWith('json'));

  it.each(shown)('as $id', async (format) => {
    const output = (): Output => ({
      kind: 'check',
      results: appraisalNames.map(appraisalFile).map(({ outcome: _, ...checked }) => checked),
      rules: allRules,
    });
    await expectRendered(format, output, join('validate', `${format.id}.txt`));
  });
});
