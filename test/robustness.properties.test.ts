// What holds for every set of weights and scores: shares sum to 1, exact and drawn agree, order has no say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightSetOf } from '../src/aggregation/weight-sets.js';
import { appraise, defaultSettings, type Settings } from '../src/appraise.js';
import { boxedShares } from '../src/numbers/boxed-shares.js';
import { drawGaps, gapMaker } from '../src/numbers/gaps.js';
import { allPlaces, firstPlaces, pairwiseShares } from '../src/numbers/places.js';
import { cut, type Polytope, wholeSimplex } from '../src/numbers/polytope.js';
import { measure } from '../src/numbers/polytope-measure.js';
import { centreAbove, shareAbove } from '../src/numbers/simplex-share.js';
import { streamOf, take } from '../src/numbers/stream.js';
import { addTally, BLOCK, type Tally, type Trial, tally, tallyBlock } from '../src/numbers/tally.js';
import { sourceOf } from '../src/read/text.js';
import type { RankAcceptabilityFinding } from '../src/result.js';
import { understood } from './use-appraisals.js';

const RUN = { seed: 20270308, numRuns: 1000 };
const CLOSE = 1e-12;

type Rows = readonly (readonly number[])[];

/** Values that are often equal, so that ties and flat parts abound. */
const coarse = fc.integer({ min: 0, max: 4 }).map((step) => 25 * step);
const fine = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

function rowsOf(
  value: fc.Arbitrary<number>,
  most: { readonly rows: number; readonly columns: number },
): fc.Arbitrary<Rows> {
  return fc
    .tuple(fc.integer({ min: 2, max: most.rows }), fc.integer({ min: 1, max: most.columns }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
}

const anyRows = (rows: number, columns: number) =>
  fc.oneof(rowsOf(coarse, { rows, columns }), rowsOf(fine, { rows, columns }));

const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

function expectNear(actual: number | undefined, expected: number, tolerance = CLOSE): void {
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
}

function trialOf(rows: Rows): Trial {
  const columns = rows[0]?.length ?? 0;
  const maker = gapMaker(columns);
  return {
    rows: rows.length,
    columns,
    values: Float64Array.from(rows.flat()),
    weights: new Float64Array(columns),
    drawWeights: (stream, into) => drawGaps(stream, maker, 1, into),
  };
}

describe('exact shares', () => {
  it('sum to 1 by row and by column, ties included, and agree with each other', () => {
    fc.assert(
      fc.property(anyRows(5, 5), (rows) => {
        const places = allPlaces(rows) ?? [];
        const firsts = firstPlaces(rows) ?? [];
        const pairs = pairwiseShares(rows);
        for (const row of places) expectNear(total(row), 1);
        rows.forEach((_, place) => {
          expectNear(total(places.map((row) => row[place] ?? 0)), 1);
        });
        // What is found part by part is what is found pair by pair.
        rows.forEach((_, own) => {
          expectNear(firsts[own]?.share, places[own]?.[0] ?? Number.NaN);
          const mean = total((places[own] ?? []).map((share, place) => share * (place + 1)));
          expectNear(mean, 1 + total(pairs.map((row) => row[own] ?? 0)), 1e-11);
        });
      }),
      RUN,
    );
  });

  it('central weights, weighed by the shares of first places, make the centre of all weights', () => {
    fc.assert(
      fc.property(anyRows(6, 6), (rows) => {
        const columns = rows[0]?.length ?? 0;
        const firsts = firstPlaces(rows) ?? [];
        expectNear(total(firsts.map(({ share }) => share)), 1);
        for (let column = 0; column < columns; column++)
          expectNear(total(firsts.map(({ share, centre }) => share * (centre?.[column] ?? 0))), 1 / columns);
        for (const { share, centre } of firsts) {
          expect(centre === undefined).toBe(share === 0);
          if (centre !== undefined) expectNear(total(centre), 1);
        }
      }),
      RUN,
    );
  });

  it('the order of rows and columns changes nothing', () => {
    const shuffled = anyRows(5, 5).chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        byRow: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
        byColumn: fc.shuffledSubarray([...(rows[0] ?? []).keys()], { minLength: rows[0]?.length ?? 0 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, byRow, byColumn }) => {
        const moved = byRow.map((row) => byColumn.map((column) => rows[row]?.[column] ?? 0));
        const [own, other] = [allPlaces(rows) ?? [], allPlaces(moved) ?? []];
        const [first, second] = [firstPlaces(rows) ?? [], firstPlaces(moved) ?? []];
        byRow.forEach((row, index) => {
          other[index]?.forEach((share, place) => {
            expectNear(share, own[row]?.[place] ?? Number.NaN);
          });
          byColumn.forEach((column, at) => {
            if (first[row]?.centre !== undefined)
              expectNear(second[index]?.centre?.[at], first[row]?.centre?.[column] ?? 0, 1e-10);
          });
        });
      }),
      RUN,
    );
  });

  it('agree with drawn ones within six standard errors', () => {
    const draws = BLOCK;
    fc.assert(
      fc.property(anyRows(5, 6), (rows) => {
        const places = allPlaces(rows) ?? [];
        const pairs = pairwiseShares(rows);
        const counted = tally(trialOf(rows), { seed: 1, draws, pairs: true });
        const agree = (exact: number, times: number | undefined) =>
          expectNear(
            (times ?? Number.NaN) / draws,
            exact,
            6 * Math.sqrt(Math.max(exact * (1 - exact), 0) / draws) + 1 / draws,
          );
        rows.forEach((_, a) => {
          rows.forEach((__, b) => {
            agree(places[a]?.[b] ?? Number.NaN, counted.places[a * rows.length + b]);
            if (a !== b) agree(pairs[a]?.[b] ?? Number.NaN, counted.pairwise[a * rows.length + b]);
          });
        });
      }),
      RUN,
    );
  });

  it('of one plane are the same by recursion and by corners', () => {
    const differences = fc
      .array(
        fc.oneof(coarse, fine).chain((size) => fc.constantFrom(size, -size)),
        { minLength: 2, maxLength: 7 },
      )
      .filter((all) => all.some((each) => each !== 0));
    fc.assert(
      fc.property(differences, (all) => {
        const most = Math.max(...all.map(Math.abs));
        const { above, below } = cut(
          wholeSimplex(all.length),
          Float64Array.from(all, (each) => each / most),
          all.length,
        );
        const { share, centre } = measure(above);
        expectNear(share, shareAbove(all));
        expectNear(share + measure(below).share, 1);
        const own = centreAbove(all);
        expect(own === undefined).toBe(centre === undefined);
        own?.forEach((each, index) => {
          expectNear(centre?.[index], each, 1e-11);
        });
      }),
      RUN,
    );
  });
});

describe('drawn shares', () => {
  it('sum to 1 by row and by column, ties included', () => {
    fc.assert(
      fc.property(anyRows(20, 4), fc.integer({ min: 1, max: 300 }), (rows, draws) => {
        const { places } = tally(trialOf(rows), { seed: 2, draws, pairs: false });
        const count = rows.length;
        rows.forEach((_, index) => {
          expectNear(total([...places.subarray(index * count, (index + 1) * count)]) / draws, 1);
          expectNear(total(rows.map((__, row) => places[row * count + index] ?? 0)) / draws, 1);
        });
      }),
      RUN,
    );
  });

  it('of uniform weights are the same the quick way, which makes no weights', () => {
    fc.assert(
      fc.property(anyRows(6, 8), (rows) => {
        const run = { seed: 9, draws: 60, pairs: false };
        // The quick way takes seven words for every draw, needed or not.
        const maker = gapMaker(rows[0]?.length ?? 0);
        const drawWeights: Trial['drawWeights'] = (stream, into) => {
          const from = take(stream, 7);
          stream.next = from;
          drawGaps(stream, maker, 1, into);
          stream.next = from + 7;
        };
        const plain = tally({ ...trialOf(rows), drawWeights }, run);
        const quick = tally({ ...trialOf(rows), isUniform: true }, run);
        plain.places.forEach((times, index) => {
          expectNear(quick.places[index], times);
        });
        plain.firstWeights.forEach((sum, index) => {
          expectNear(quick.firstWeights[index], sum, 1e-9);
        });
      }),
      RUN,
    );
  });

  it('few rows, which are compared, and many, which are sorted, are counted alike', () => {
    // Rows that are worth nothing come last and change no place before them.
    fc.assert(
      fc.property(anyRows(6, 4), (rows) => {
        const above = rows.map((row) => row.map((value) => value + 1));
        const more = [...above, ...Array.from({ length: 12 }, () => above[0]?.map(() => 0) ?? [])];
        const few = tally(trialOf(above), { seed: 3, draws: 100, pairs: true });
        const many = tally(trialOf(more), { seed: 3, draws: 100, pairs: true });
        above.forEach((_, a) => {
          above.forEach((__, b) => {
            expectNear(many.places[a * more.length + b], few.places[a * rows.length + b] ?? Number.NaN, 1e-9);
            expectNear(
              many.pairwise[a * more.length + b],
              few.pairwise[a * rows.length + b] ?? Number.NaN,
              1e-9,
            );
          });
        });
      }),
      { ...RUN, numRuns: 300 },
    );
  });

  it('are the same to the last bit whoever drew which block, as long as blocks are added in their order', () => {
    fc.assert(
      fc.property(rowsOf(fine, { rows: 4, columns: 4 }), fc.integer({ min: 1, max: 4 }), (rows, workers) => {
        const run = { seed: 7, draws: 5 * BLOCK + 17, pairs: true };
        const whole = tally(trialOf(rows), run);
        // Each worker has a trial of its own and takes the blocks that come to it, the last first.
        const trials = Array.from({ length: workers }, () => trialOf(rows));
        const blocks = new Map<number, Tally>();
        for (let block = 5; block >= 0; block--)
          blocks.set(block, tallyBlock(trials[block % workers] ?? trialOf(rows), run, block));
        const sums = { ...tally(trialOf(rows), { ...run, draws: 0 }) };
        for (let block = 0; block <= 5; block++) addTally(sums, blocks.get(block) as Tally);
        expect(sums.places).toEqual(whole.places);
        expect(sums.pairwise).toEqual(whole.pairwise);
        expect(sums.firstWeights).toEqual(whole.firstWeights);
      }),
      { ...RUN, numRuns: 20 },
    );
  });
});

describe('weights within bounds', () => {
  const bounds = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 2,
      maxLength: 4,
    })
    .map((all) => {
      // As a file's are: both ends divided by the sum of the middles.
      const middles = total(all.map(([low, more]) => low + more / 2));
      return all.map(([low, more]) => ({ low: low / middles, high: (low + more) / middles }));
    });

  /** The part of the simplex within the bounds, by cutting it. */
  function partWithin(all: readonly { readonly low: number; readonly high: number }[]): Polytope {
    const count = all.length;
    return all.reduce<Polytope>((part, { low, high }, own) => {
      const plane = (sign: number, end: number) => {
        const differences = Float64Array.from(
          { length: count },
          (_, index) => sign * ((index === own ? 1 : 0) - end),
        );
        const most = differences.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
        return differences.map((each) => each / most);
      };
      const over = cut(part, plane(1, low), count + 2 * own).above;
      return high >= 1 ? over : cut(over, plane(-1, high), count + 2 * own + 1).above;
    }, wholeSimplex(count));
  }

  it('lie within them, sum to 1, and have the centre of the polytope as their mean', () => {
    const draws = 2000;
    fc.assert(
      fc.property(bounds, (all) => {
        const draw = boxedShares(all);
        const stream = streamOf(5, 0);
        const weights = new Float64Array(all.length);
        const sums = all.map(() => 0);
        for (let index = 0; index < draws; index++) {
          draw(stream, weights);
          expectNear(total([...weights]), 1);
          all.forEach(({ low, high }, place) => {
            const weight = weights[place] ?? Number.NaN;
            if (!(weight >= low - CLOSE && weight <= high + CLOSE))
              expect.unreachable(`${weight} in ${low}–${high}`);
            sums[place] = (sums[place] ?? 0) + weight;
          });
        }
        const { centre } = measure(partWithin(all));
        all.forEach(({ low, high }, place) => {
          if (centre === undefined) return;
          // No distribution between two ends varies more than half of their distance.
          const error = (6 * (high - low)) / 2 / Math.sqrt(draws);
          expectNear((sums[place] ?? 0) / draws, centre[place] ?? 0, error + CLOSE);
        });
      }),
      { ...RUN, numRuns: 200 },
    );
  });
});

// ── Whole files ─────────────────────────────────────────────────────────────────────────────────────────────

interface Leaf {
  readonly weight: string;
  readonly scores: readonly string[];
}

/** Groups of leaves; a group of one leaf stands as the leaf itself. */
type Tree = readonly (readonly Leaf[])[];

function treeOf(
  weight: fc.Arbitrary<string>,
  score: fc.Arbitrary<string>,
  options: number,
): fc.Arbitrary<Tree> {
  const leaf = fc.record({ weight, scores: fc.array(score, { minLength: options, maxLength: options }) });
  const group = fc.array(leaf, { minLength: 1, maxLength: 3 });
  return fc.array(group, { minLength: 1, maxLength: 2 });
}

const whole = fc.integer({ min: 1, max: 60 }).map(String);
const ranged = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([low, more]) => `${low}..${low + more}`);
const certain = fc.oneof(coarse, fine).map(String);
const uncertain = fc.oneof(
  { weight: 3, arbitrary: certain },
  { weight: 1, arbitrary: fc.tuple(coarse, coarse).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`) },
  { weight: 1, arbitrary: fc.constant('unknown') },
);

/** `shift` turns the order of everything in the file; ids stay with what they name. */
function fileOf(tree: Tree, options: number, shift = 0): string {
  const turned = <T>(list: readonly T[]): readonly T[] =>
    list.map((_, index) => list[(index + shift) % list.length] as T);
  const names = turned(Array.from({ length: options }, (_, option) => option));
  const leaf = (at: string, { weight }: Leaf, own = weight) => `${at}: { weight: ${own} }`;
  const groups = turned([...tree.entries()]).map(([group, leaves]) => {
    const inside = turned([...leaves.entries()]).map(([index, one]) => leaf(`g${group}l${index}`, one));
    return leaves.length === 1
      ? inside.join('')
      : `g${group}: { weight: ${group + 1}, criteria: { ${inside.join(', ')} } }`;
  });
  const scores = names.map((option) => {
    const cells = tree.flatMap((leaves, group) =>
      leaves.map(({ scores: row }, index) => `g${group}l${index}: ${row[option]}`),
    );
    return `  o${option}: { ${turned(cells).join(', ')} }`;
  });
  return [
    'format: appraisal/1',
    'title: A test',
    `options: { ${names.map((option) => `o${option}: {}`).join(', ')} }`,
    'scales: { s: { worst: 0, best: 100 } }',
    `criteria: { ${groups.join(', ')} }`,
    'scores:',
    ...scores,
  ].join('\n');
}

function findingOf(text: string, settings: Partial<Settings>): RankAcceptabilityFinding {
  const { outcome, diagnostics } = appraise(sourceOf('test.yaml', text), {
    ...defaultSettings,
    analyses: ['rank-acceptability', 'potential-optimality'],
    ...settings,
  });
  const finding = outcome?.findings['rank-acceptability'];
  if (finding === undefined) throw new Error(JSON.stringify([text, diagnostics, outcome?.unanswered]));
  return finding;
}

/** A finding as JSON, with everything in the order of its ids. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

describe('a file', () => {
  it('with certain scores has exact findings: the same bytes for every seed and number of draws', () => {
    const settings = fc.record({ seed: fc.nat(), draws: fc.integer({ min: 1, max: 1000 }) });
    const freedom = fc.constantFrom('any', 'ordinal', 'stated', 'ranges') as fc.Arbitrary<'any'>;
    fc.assert(
      fc.property(treeOf(whole, certain, 3), settings, freedom, (tree, { seed, draws }, weights) => {
        const text = fileOf(tree, 3);
        const one = findingOf(text, { weights, seed, draws });
        expect(new Set(Object.values(one.kinds))).toEqual(new Set(['exact']));
        expect(JSON.stringify(one)).toBe(JSON.stringify(findingOf(text, { weights })));
      }),
      RUN,
    );
  });

  it('in another order has the same findings, drawn ones too, to the last bit', () => {
    const freedom = fc.constantFrom('any', 'ordinal', 'levels', 'ranges', 'stated') as fc.Arbitrary<'any'>;
    fc.assert(
      fc.property(
        treeOf(ranged, uncertain, 3),
        freedom,
        fc.integer({ min: 1, max: 5 }),
        (tree, weights, shift) => {
          const settings = { weights, draws: 100 };
          const own = findingOf(fileOf(tree, 3), settings);
          expect(sortedJson(findingOf(fileOf(tree, 3, shift), settings))).toBe(sortedJson(own));
        },
      ),
      RUN,
    );
  });

  it('has drawn weights that are admissible: they sum to 1 and are those of the tree', () => {
    fc.assert(
      fc.property(treeOf(ranged, certain, 2), (tree) => {
        const { criteria } = understood(fileOf(tree, 2).split('\n').slice(2).join('\n'));
        for (const freedom of ['any', 'ordinal', 'levels', 'ranges'] as const) {
          const { leaves, draw, corners } = weightSetOf(criteria, freedom);
          const weights = new Float64Array(leaves.length);
          if (draw === undefined) weights.set(corners?.[0] ?? []);
          const stream = streamOf(3, 1);
          for (let index = 0; index < 5; index++) {
            draw?.(stream, weights);
            expectNear(total([...weights]), 1);
            expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      RUN,
    );
  });
});
