// A weight is changed in the sheet alone, LibreOffice calculates, and what it finds is what `appraise` finds of a file
// with that weight.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { matrixText, root } from '../use-appraisals.js';
import { appraised, recalculating, typedOver, workbookOf } from './recalculate.js';

const office = recalculating();
beforeAll(office.prepare);
afterAll(office.remove);

/** The rows of Totals once LibreOffice has calculated: name, total, rank, and the cell that checks. */
async function calculated(bytes: Uint8Array) {
  const rows = (await office.calculated(bytes)).get('Totals')?.rows ?? [];
  const first = rows.findIndex(([text]) => text === 'Option') + 1;
  const end = rows.findIndex(([text], index) => index >= first && (text ?? null) === null);
  return {
    check: String(rows[1]?.[1]),
    leader: rows[2]?.[1],
    totals: new Map(
      rows
        .slice(first, end === -1 ? undefined : end)
        .map(([name, total, rank]) => [String(name), { total: Number(total), rank: Number(rank) }]),
    ),
  };
}

function expectSame(found: Awaited<ReturnType<typeof calculated>>, text: string) {
  const { ranking = [], options = [] } = appraised(text).outcome ?? {};
  expect(ranking.length).toBeGreaterThan(1);
  expect(found.totals.size).toBe(ranking.length);
  for (const { option, total, rank } of ranking) {
    const name = options.find(({ id }) => id === option)?.name ?? option;
    expect(Math.abs((found.totals.get(name)?.total ?? Number.NaN) - total)).toBeLessThan(1e-9);
    expect([name, found.totals.get(name)?.rank]).toEqual([name, rank]);
  }
}

const barnet = readFileSync(join(root, 'appraisals/barnet-adult-social-care-2016.yaml'), 'utf8');

it('agrees with the paper as it stands', async () => {
  const found = await calculated(await workbookOf(barnet));
  expect(found.check).toBe('agrees');
  expectSame(found, barnet);
});

it('follows a weight in a group, and says that it no longer agrees', async () => {
  const bytes = typedOver(await workbookOf(barnet), 'Weights', 'Wellbeing, and staying at home', 'C', 400);
  const changed = barnet.replace(/^( {8}weight: )40$/m, '$1400');
  expect(changed).not.toBe(barnet);
  const found = await calculated(bytes);
  expect(found.check).toMatch(/^differs/);
  expectSame(found, changed);
});

it('follows the weight of a group until another option leads', async () => {
  const bytes = typedOver(await workbookOf(barnet), 'Weights', 'Outcomes for people', 'C', 400);
  const changed = barnet.replace(/^( {4}weight: )40$/m, '$1400');
  expect(changed).not.toBe(barnet);
  const found = await calculated(bytes);
  expectSame(found, changed);
  expect(found.leader).toBe('Shared service with the NHS');
});

it('follows a score on a straight scale', async () => {
  const text = matrixText(
    [
      [10, 20, 30],
      [30, 5, 40],
      [20, 20, 1],
    ],
    [2, 1, 4],
  );
  const bytes = typedOver(await workbookOf(text), 'Scores', 'c1', 'E', 77.7);
  // The first option in the ranking has the first column of scores.
  expectSame(
    await calculated(bytes),
    matrixText(
      [
        [10, 20, 30],
        [30, 77.7, 40],
        [20, 20, 1],
      ],
      [2, 1, 4],
    ),
  );
});

it('gives tied options one rank', async () => {
  const text = matrixText(
    [
      [10, 20],
      [20, 10],
      [0, 0],
    ],
    [1, 1],
  );
  expectSame(await calculated(await workbookOf(text)), text);
});

it('has twelve options and twenty criteria', async () => {
  const values = Array.from({ length: 12 }, (_, option) =>
    Array.from(
      { length: 20 },
      (_, criterion) => (option * 37 + criterion * 53 + option * criterion * 7) % 101,
    ),
  );
  const weights = values[0]?.map((_, criterion) => 1 + ((criterion * 7) % 11)) ?? [];
  const bytes = typedOver(await workbookOf(matrixText(values, weights)), 'Weights', 'c3', 'C', 33);
  expectSame(await calculated(bytes), matrixText(values, weights.with(3, 33)));
});

it('shows text that begins like a formula as text', async () => {
  const text = matrixText([[10], [20]], [1]).replace('"o0":{}', '"o0":{"name":"=1+1"}');
  const found = await calculated(await workbookOf(text));
  expect([...found.totals.keys()]).toContain('=1+1');
  expect(found.check).toBe('agrees');
});
