// A workbook that LibreOffice made of a CSV file becomes the same appraisal as the CSV file itself.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { csvOf, outcomeIn, textFrom } from '../import/use.js';
import { converted, workFolder } from './libreoffice.js';

const folder = workFolder();
afterAll(() => folder.remove());

const GRID = [
  ['Who runs the pool?'],
  [],
  ['Criterion', 'Weight', 'In-house', 'Mutual, new', 'Notes'],
  ['Quality', 60, 4, 3, 'Panel: 1 = bad'],
  ['Cost', 40, 2.5, 5, 'Cheap'],
  ['Total', '=B4+B5', '=B4*C4+B5*C5', 380, null],
];

/** All but where it is from. */
function withoutSource(text: string): string {
  return text.replace(/^# Imported from .*$/m, '').replace(/^ {2}sheet: .*$/m, '');
}

it('reads what LibreOffice calculated and saved', async () => {
  mkdirSync(join(folder.path, 'made'));
  const path = join(folder.path, 'made/matrix.csv');
  writeFileSync(path, csvOf(GRID));
  converted([path], 'xlsx', folder.path);
  const bytes = readFileSync(join(folder.path, 'matrix.xlsx'));
  const text = await textFrom(bytes, { scale: ['1..5'] }, 'matrix.xlsx');
  // 0.6 × 75 + 0.4 × 37.5, and 0.6 × 50 + 0.4 × 100.
  expect(outcomeIn(text).ranking.map(({ total }) => total)).toEqual([70, 60]);
  // 60 × 4 + 40 × 2.5
  expect(text).toContain('  totals: { in-house: 340, mutual-new: 380 }\n');
  const plain = GRID.map((row) =>
    row.map((value) => (value === '=B4+B5' ? 100 : String(value).startsWith('=') ? 340 : value)),
  );
  expect(withoutSource(text)).toBe(withoutSource(await textFrom(csvOf(plain), { scale: ['1..5'] })));
});
