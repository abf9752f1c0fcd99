// Ranking does not depend on how the same thing is said: whole files in, whole results out; the seed is fixed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise } from '../src/appraise.js';
import { sourceOf } from '../src/read/text.js';
import type { Outcome } from '../src/result.js';

const RUN = { seed: 20160919, numRuns: 150 };
const TIE = 1e-9;

// ── Small papers ────────────────────────────────────────────────────────────────────────────────────────────

/** A weight: a number, or a range of two. */
type Weight = readonly [low: number, high: number];
/** A score from 0 to 10: certain, or somewhere in a range, or three points. */
type Cell = readonly [low: number, likely: number, high: number];

interface Leaf {
  readonly id: string;
  readonly weight: Weight;
  /** One for each option. */
  readonly cells: readonly Cell[];
}

interface Group {
  readonly id: string;
  readonly weight: Weight;
  readonly below: readonly Leaf[];
}

type Node = Leaf | Group;

interface Paper {
  readonly options: readonly string[];
  readonly nodes: readonly Node[];
}

const tenth = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const certain = tenth.map((score): Cell => [score, score, score]);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: certain },
  {
    weight: 1,
    arbitrary: fc
      .tuple(tenth, tenth, tenth)
      .map((three) => three.toSorted((a, b) => a - b) as [number, number, number]),
  },
);
const oneWeight = fc.integer({ min: 1, max: 60 }).map((number): Weight => [number, number]);
const rangeOfWeights = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map(([low, more]): Weight => [low, low + more]);

function paperOf(weight: fc.Arbitrary<Weight>, score: fc.Arbitrary<Cell>): fc.Arbitrary<Paper> {
  return fc.integer({ min: 1, max: 4 }).chain((count) => {
    const cells = fc.array(score, { minLength: count, maxLength: count });
    const leaf = fc.record({ weight, cells });
    const node = fc.oneof(leaf, fc.record({ weight, below: fc.array(leaf, { minLength: 1, maxLength: 3 }) }));
    return fc.array(node, { minLength: 1, maxLength: 3 }).map((nodes) => ({
      options: Array.from({ length: count }, (_, index) => `option-${index}`),
      nodes: nodes.map((each, index): Node => {
        if (!('below' in each)) return { id: `c${index}`, ...each };
        const below = each.below.map((one, at) => ({ id: `c${index}-${at}`, ...one }));
        return { id: `g${index}`, weight: each.weight, below };
      }),
    }));
  });
}

const certainPapers = paperOf(oneWeight, certain);
const papers = paperOf(fc.oneof(oneWeight, rangeOfWeights), cell);

function leavesOf(nodes: readonly Node[]): readonly Leaf[] {
  return nodes.flatMap((node) => ('below' in node ? node.below : [node]));
}

/** The paper as a file: JSON is YAML. */
function written({ options, nodes }: Paper): string {
  const weight = ([low, high]: Weight) => (low === high ? low : `${low}..${high}`);
  const entry = (node: Node): unknown =>
    'below' in node
      ? { weight: weight(node.weight), criteria: entries(node.below) }
      : { weight: weight(node.weight), scale: { worst: 0, best: 10 } };
  const entries = (all: readonly Node[]) => Object.fromEntries(all.map((node) => [node.id, entry(node)]));
  const score = ([low, likely, high]: Cell) => (low === high ? low : { low, likely, high });
  const row = (index: number) =>
    Object.fromEntries(leavesOf(nodes).map(({ id, cells }) => [id, score(cells[index] ?? [0, 0, 0])]));
  return JSON.stringify({
    format: 'appraisal/1',
    title: 'A paper',
    options: Object.fromEntries(options.map((id) => [id, {}])),
    criteria: entries(nodes),
    scores: Object.fromEntries(options.map((id, index) => [id, row(index)])),
  });
}

function outcomeOf(paper: Paper): Outcome {
  const { outcome, diagnostics } = appraise(sourceOf('paper.yaml', written(paper)));
  if (outcome === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return outcome;
}

function totalsOf(paper: Paper): ReadonlyMap<string, number> {
  return new Map(outcomeOf(paper).ranking.map(({ option, total }) => [option, total]));
}

function expectSameTotals(a: Paper, b: Paper): void {
  const totals = totalsOf(b);
  for (const [option, total] of totalsOf(a))
    expect(Math.abs(total - (totals.get(option) ?? 0))).toBeLessThan(TIE);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

// ── What holds ──────────────────────────────────────────────────────────────────────────────────────────────

describe('a ranking', () => {
  it('has shares that sum to 1, of the whole and in every group', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const { criteria, groups } = outcomeOf(paper);
        expect(sum(criteria.map(({ weight = 0 }) => weight))).toBeCloseTo(1, 9);
        const all = [...criteria, ...groups].map(
          ({ path, localWeight = 0 }) => [path.join('/'), localWeight] as const,
        );
        for (const set of new Set(all.map(([path]) => path)))
          expect(sum(all.map(([path, share]) => (path === set ? share : 0)))).toBeCloseTo(1, 9);
      }),
      RUN,
    );
  });

  it('has totals that are the sum of their contributions, and lie between their low and high', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        for (const { total, contributions = {}, low = total, high = total } of outcomeOf(paper).ranking) {
          expect(Math.abs(total - sum(Object.values(contributions)))).toBeLessThan(TIE);
          expect(total).toBeGreaterThanOrEqual(low - TIE);
          expect(total).toBeLessThanOrEqual(high + TIE);
          expect(Math.min(low, 100 - high)).toBeGreaterThanOrEqual(-TIE);
        }
      }),
      RUN,
    );
  });

  it('has ranks that count the options ahead', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const { ranking } = outcomeOf(paper);
        for (const { rank, total } of ranking)
          expect(rank).toBe(1 + ranking.filter((other) => other.total > total + TIE).length);
      }),
      RUN,
    );
  });

  it('is the same in another order of options and criteria', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const turned = ({ id, cells, weight }: Leaf): Leaf => ({ id, weight, cells: cells.toReversed() });
        expectSameTotals(paper, {
          options: paper.options.toReversed(),
          nodes: paper.nodes
            .map((node) =>
              'below' in node ? { ...node, below: node.below.map(turned).toReversed() } : turned(node),
            )
            .toReversed(),
        });
      }),
      RUN,
    );
  });

  it('is the same with all weights doubled', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const twice = ([low, high]: Weight): Weight => [2 * low, 2 * high];
        expectSameTotals(paper, {
          options: paper.options,
          nodes: paper.nodes.map((node) => ({ ...node, weight: twice(node.weight) })),
        });
      }),
      RUN,
    );
  });

  it('is the same with a criterion in two halves', () => {
    fc.assert(
      fc.property(certainPapers, fc.nat(), (paper, pick) => {
        const half = ([low, high]: Weight): Weight => [low / 2, high / 2];
        const at = pick % paper.nodes.length;
        const nodes = paper.nodes.flatMap((node, index): readonly Node[] => {
          if (index !== at) return [node];
          if ('below' in node) return [{ ...node, below: node.below.flatMap(halves) }];
          return halves(node);
        });
        function halves(leaf: Leaf): readonly Leaf[] {
          return ['a', 'b'].map((end) => ({ ...leaf, id: `${leaf.id}-${end}`, weight: half(leaf.weight) }));
        }
        expectSameTotals(paper, { options: paper.options, nodes });
      }),
      RUN,
    );
  });

  it('never puts an option first that another one dominates', () => {
    fc.assert(
      fc.property(
        certainPapers,
        fc.nat(),
        fc.infiniteStream(fc.double({ min: 0, max: 0.99, noNaN: true })),
        (paper, pick, parts) => {
          const better = pick % paper.options.length;
          const raised = (leaf: Leaf): Leaf => {
            // At least one above the worst, so that there is something to be worse than.
            const cells = leaf.cells.map(
              ([score], index): Cell => (index === better ? same(Math.max(score, 1)) : same(score)),
            );
            const worse = (cells[better]?.[0] ?? 1) * (parts.next().value ?? 0);
            return { ...leaf, cells: [...cells, same(Math.round(worse * 10) / 10)] };
          };
          const same = (score: number): Cell => [score, score, score];
          const { ranking } = outcomeOf({
            options: [...paper.options, 'worse'],
            nodes: paper.nodes.map((node) =>
              'below' in node ? { ...node, below: node.below.map(raised) } : raised(node),
            ),
          });
          const totals = new Map(ranking.map(({ option, total }) => [option, total]));
          expect(totals.get('worse')).toBeLessThanOrEqual((totals.get(`option-${better}`) ?? 0) + TIE);
          const dominated = ranking.find(({ option }) => option === 'worse');
          if (totals.get('worse') !== totals.get(`option-${better}`))
            expect(dominated?.rank).toBeGreaterThan(1);
        },
      ),
      RUN,
    );
  });
});

// ── Low and high, by trying everything ──────────────────────────────────────────────────────────────────────

/**
 * Every corner of the weights that one set of siblings admits: those stated as a range lie in it, those stated as
 * one number share what is left in their proportions. At a corner all but one are at an end.
 */
function corners(weights: readonly Weight[]): readonly (readonly number[])[] {
  const whole = sum(weights.map(([low, high]) => (low + high) / 2));
  const isRange = weights.map(([low, high]) => low !== high);
  const fixed = sum(weights.map(([low], index) => (isRange[index] ? 0 : low)));
  if (!isRange.includes(true)) return [weights.map(([low]) => low / whole)];
  const ranged = weights.flatMap(([low, high], index) =>
    isRange[index] ? [[low / whole, Math.min(1, high / whole)]] : [],
  );
  const parts = fixed > 0 ? [...ranged, [0, 1]] : ranged;
  const found: (readonly number[])[] = [];
  for (let free = 0; free < parts.length; free++) {
    for (let bits = 0; bits < 2 ** parts.length; bits++) {
      const shares = parts.map(([low = 0, high = 0], index) => (bits & (1 << index) ? high : low));
      const others = sum(shares.filter((_, index) => index !== free));
      const [low = 0, high = 0] = parts[free] ?? [];
      const left = 1 - others;
      if (left < low - TIE || left > high + TIE) continue;
      const all = shares.with(free, left);
      let next = 0;
      found.push(
        weights.map(([stated], index) =>
          isRange[index] ? (all[next++] ?? 0) : ((all.at(-1) ?? 0) * stated) / fixed,
        ),
      );
    }
  }
  return found;
}

/** The least and the greatest of an option's total over all corners of weights and all ends of scores. */
function extremesOf(nodes: readonly Node[], option: number): readonly [number, number] {
  const ends = nodes.map((node): readonly [number, number] => {
    if ('below' in node) return extremesOf(node.below, option);
    const [low, , high] = node.cells[option] ?? [0, 0, 0];
    return [10 * low, 10 * high];
  });
  const all = corners(nodes.map(({ weight }) => weight)).flatMap((weights) =>
    Array.from({ length: 2 ** ends.length }, (_, bits) =>
      sum(ends.map(([low, high], index) => (weights[index] ?? 0) * (bits & (1 << index) ? high : low))),
    ),
  );
  return [Math.min(...all), Math.max(...all)];
}

describe('the low and the high of a total', () => {
  it('are those found by trying every corner', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        for (const { option, total, low = total, high = total } of outcomeOf(paper).ranking) {
          const [least, most] = extremesOf(paper.nodes, paper.options.indexOf(option));
          expect(Math.abs(low - least)).toBeLessThan(1e-7);
          expect(Math.abs(high - most)).toBeLessThan(1e-7);
        }
      }),
      { ...RUN, numRuns: 250 },
    );
  });
});
