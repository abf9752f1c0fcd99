// Switching values hold: just short of one the order stands, just past it it does not. The seed is fixed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { challengersOf } from '../src/aggregation/challengers.js';
import { type Contest, contestOf, type Movable } from '../src/aggregation/contest.js';
import { dominatedOptions } from '../src/aggregation/dominance.js';
import { matrixOf } from '../src/aggregation/matrix.js';
import { pairVerdicts } from '../src/aggregation/pair-verdicts.js';
import { type ScoreSwitch, scoreSwitches } from '../src/aggregation/switching-scores.js';
import { stabilityIntervals } from '../src/aggregation/switching-weights.js';
import { tornadoOf } from '../src/aggregation/tornado.js';
import { understood } from './use-appraisals.js';

/** For 1,000 whole files on a busy machine. */
const PATIENT = { timeout: 180_000 };

const RUN = { seed: 20160919, numRuns: 1000 };
/** One part in a million of the whole. */
const BIT = 1e-6;

// ── Papers ──────────────────────────────────────────────────────────────────────────────────────────────────

interface Leaf {
  readonly id: string;
  readonly weight: number;
  readonly scale: Scale;
  /** One for each option, as parts of the way from worst to best. */
  readonly ways: readonly number[];
}

interface Group {
  readonly id: string;
  readonly weight: number;
  readonly below: readonly Leaf[];
}

type Node = Leaf | Group;
type Scale = 'straight' | 'falling' | 'bent' | 'points' | 'local';

interface Paper {
  readonly options: readonly string[];
  readonly nodes: readonly Node[];
}

const ENDS: Readonly<Record<Scale, readonly [worst: number, best: number]>> = {
  straight: [0, 10],
  falling: [230, 190],
  bent: [0, 100],
  points: [0, 4],
  local: [0, 50],
};

const SCALES: Readonly<Record<Scale, string>> = {
  straight: '{ worst: 0, best: 10 }',
  falling: '{ unit: £m, worst: 230, best: 190 }',
  bent: '{ worst: 0, best: 100, midpoint: 30 }',
  points:
    '{ worst: 0, best: 4, points: [{ at: 0, value: 0 }, { at: 1, value: 60 }, { at: 2, value: 60 }, { at: 4, value: 100 }] }',
  local: '{ better: higher }',
};

const papers: fc.Arbitrary<Paper> = fc.integer({ min: 2, max: 5 }).chain((count) => {
  const way = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
  const weight = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const scale = fc.constantFrom<Scale>('straight', 'straight', 'falling', 'bent', 'points', 'local');
  const leaf = fc.record({ weight, scale, ways: fc.array(way, { minLength: count, maxLength: count }) });
  const group = fc.record({ weight, below: fc.array(leaf, { minLength: 1, maxLength: 3 }) });
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: group }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((nodes) => ({
      options: Array.from({ length: count }, (_, index) => `option-${index}`),
      nodes: nodes.map(
        (node, index): Node =>
          'below' in node
            ? {
                id: `g${index}`,
                weight: node.weight,
                below: node.below.map((one, at) => ({ id: `c${index}-${at}`, ...one })),
              }
            : { id: `c${index}`, ...node },
      ),
    }))
    .filter(
      ({ nodes }) => isWeighted(nodes) && nodes.every((node) => !('below' in node) || isWeighted(node.below)),
    );
});

function isWeighted(nodes: readonly { readonly weight: number }[]): boolean {
  return nodes.some(({ weight }) => weight > 0);
}

function leavesOf(nodes: readonly Node[]): readonly Leaf[] {
  return nodes.flatMap((node) => ('below' in node ? node.below : [node]));
}

function scoreOf({ scale, ways }: Leaf, option: number): number {
  const [worst, best] = ENDS[scale];
  return worst + (best - worst) * (ways[option] ?? 0);
}

/** The paper as a file, one of its scores changed. */
function written(
  { options, nodes }: Paper,
  changed?: Pick<ScoreSwitch, 'option' | 'criterion'> & { score: number },
): string {
  const entry = (node: Node): string =>
    'below' in node
      ? `${node.id}: { weight: ${node.weight}, criteria: { ${node.below.map(entry).join(', ')} } }`
      : `${node.id}: { weight: ${node.weight}, scale: ${SCALES[node.scale]} }`;
  const score = (leaf: Leaf, option: number): number =>
    changed?.option === options[option] && changed?.criterion === leaf.id
      ? changed.score
      : scoreOf(leaf, option);
  const row = (option: number) =>
    leavesOf(nodes)
      .map((leaf) => `${leaf.id}: ${decimal(score(leaf, option))}`)
      .join(', ');
  return [
    `options: { ${options.map((id) => `${id}: {}`).join(', ')} }`,
    `criteria: { ${nodes.map(entry).join(', ')} }`,
    `scores: { ${options.map((id, index) => `${id}: { ${row(index)} }`).join(', ')} }`,
  ].join('\n');
}

/** Without an exponent, at a fixed number of decimals. */
function decimal(value: number): string {
  return value.toFixed(12);
}

function contestIn(paper: Paper): Contest {
  return contestOf(understood(written(paper)));
}

// ── What holds ──────────────────────────────────────────────────────────────────────────────────────────────

/** Totals from the leaves, when a criterion or group has another share: by hand, not by the lines of the program. */
function totalsAt(
  { values, leaves, weights }: Contest,
  { criterion, weight }: Movable,
  share: number,
): readonly number[] {
  const inside = leaves.map(({ id, path }) => id === criterion || path.includes(criterion));
  const moved = leaves.map((leaf, index) => {
    if (!inside[index]) return ((weights[index] ?? 0) * (1 - share)) / (1 - weight);
    if (weight > 0) return ((weights[index] ?? 0) * share) / weight;
    // Its leaves take their local proportions: here groups are one level deep.
    return leaf.id === criterion ? share : share * leaf.weight.local;
  });
  return values.map((row) => row.reduce((total, value, index) => total + value * (moved[index] ?? 0), 0));
}

function lead(totals: readonly number[], ahead: number, behind: number): number {
  return (totals[ahead] ?? Number.NaN) - (totals[behind] ?? Number.NaN);
}

/** How much the lead of one option over another changes over the whole of a weight. */
function slope(
  { alone, outside, weight }: Movable,
  { totals }: Contest,
  ahead: number,
  behind: number,
): number {
  const own = lead(alone, ahead, behind);
  return Math.abs(own - (lead(totals, ahead, behind) - weight * own) / outside);
}

/** As expect, for what is asked some ten thousand times. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

describe('a switching weight', PATIENT, () => {
  it('has the old order just short of it and the new one just past it, and nothing else changes the order', () => {
    let seen = 0;
    const part = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(papers, part, (paper, part) => {
        const appraisal = understood(written(paper));
        const contest = contestOf(appraisal);
        const intervals = stabilityIntervals(contest);
        const rivals = contest.options.map((_, index) => index).slice(1);
        contest.movable.forEach((moved, index) => {
          const { lower, upper } = intervals[index] ?? {};
          const [low, high] = [lower?.weight ?? 0, upper?.weight ?? 1];
          const between = totalsAt(contest, moved, low + (high - low) * part);
          must(
            rivals.every((rival) => lead(between, 0, rival) > -1e-8),
            `${moved.criterion} between its ends`,
          );
          for (const [end, sign] of [
            [lower, -1],
            [upper, 1],
          ] as const) {
            if (end === undefined) continue;
            const rival = contest.options.indexOf(end.option);
            if (slope(moved, contest, 0, rival) <= 1e-3) continue;
            const [short, past] = [end.weight - sign * BIT, end.weight + sign * BIT];
            const before = totalsAt(contest, moved, short);
            if (sign * (short - moved.weight) > 0)
              must(
                rivals.every((each) => lead(before, 0, each) > -1e-9),
                `${moved.criterion} just short of ${end.weight}`,
              );
            if (past >= 0 && past <= 1)
              must(
                lead(totalsAt(contest, moved, past), 0, rival) < 0,
                `${moved.criterion} past ${end.weight}`,
              );
            seen += 1;
          }
        });
        for (const { options, nearest, verdict } of pairVerdicts(appraisal, contest)) {
          if (verdict === 'tie') continue;
          const [ahead, behind] = options.map((id) => contest.options.indexOf(id)) as [number, number];
          const change = nearest === undefined ? 1 : Math.abs(nearest.switchesAt - nearest.weight);
          for (const moved of contest.movable) {
            const nearer = [moved.weight - change * part, moved.weight + change * part];
            for (const share of nearer.filter((each) => each >= 0 && each <= 1))
              must(lead(totalsAt(contest, moved, share), ahead, behind) > -1e-8, `${options} nearer`);
            if (moved.criterion !== nearest?.criterion || slope(moved, contest, ahead, behind) <= 1e-3)
              continue;
            const past = nearest.switchesAt + BIT * Math.sign(nearest.switchesAt - nearest.weight);
            if (past >= 0 && past <= 1)
              must(lead(totalsAt(contest, moved, past), ahead, behind) < 0, `${options} past`);
          }
        }
      }),
      RUN,
    );
    expect(seen).toBeGreaterThan(1000);
  });
});

describe('a switching score', PATIENT, () => {
  it('has the preferred option first just short of it, and the other one just past it, in a file with that score', () => {
    let seen = 0;
    fc.assert(
      fc.property(papers, fc.nat(), (paper, pick) => {
        const appraisal = understood(written(paper));
        const contest = contestOf(appraisal);
        const switches = scoreSwitches(appraisal, contest);
        const one = switches[pick % Math.max(switches.length, 1)];
        if (one === undefined || typeof one.switchesAt !== 'number' || typeof one.score !== 'number') return;
        const leaf = leavesOf(paper.nodes).find(({ id }) => id === one.criterion);
        const [worst, best] = ENDS[leaf?.scale ?? 'straight'];
        const bit = BIT * Math.abs(best - worst) * (Math.sign(one.switchesAt - one.score) || 1);
        if (one.switchesAt === one.score) return;
        const rescored = (score: number) => contestOf(understood(written(paper, { ...one, score })));
        const totalOf = ({ options, totals }: Contest, id: string) =>
          totals[options.indexOf(id)] ?? Number.NaN;
        const first = contest.options[0] ?? '';
        const leadOf = (now: Contest) => totalOf(now, first) - totalOf(now, one.to);
        const short = rescored(one.switchesAt - bit);
        if (Math.abs(one.switchesAt - one.score) > 2 * Math.abs(bit))
          expect(Math.max(...short.totals) - totalOf(short, first)).toBeLessThan(1e-9);
        const past = one.switchesAt + bit;
        if (past < Math.min(worst, best) || past > Math.max(worst, best)) return;
        const beyond = leadOf(rescored(past));
        // Where a bent scale is all but level there is nothing to be told apart.
        if (leadOf(short) - beyond > 1e-8) {
          expect(beyond).toBeLessThan(0);
          seen += 1;
        }
      }),
      RUN,
    );
    expect(seen).toBeGreaterThan(500);
  });

  it('is all there is: a score moved anywhere short of it changes no preferred option', () => {
    fc.assert(
      fc.property(
        papers,
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (paper, whose, which, place) => {
          const appraisal = understood(written(paper));
          const contest = contestOf(appraisal);
          const option = contest.options[whose % contest.options.length] ?? '';
          const leaves = leavesOf(paper.nodes);
          const leaf = leaves[which % leaves.length];
          if (leaf === undefined) return;
          const ends =
            leaf.scale === 'local' ? paper.options.map((_, index) => scoreOf(leaf, index)) : ENDS[leaf.scale];
          const now = scoreOf(leaf, paper.options.indexOf(option));
          const score = Number(decimal(Math.min(...ends) + (Math.max(...ends) - Math.min(...ends)) * place));
          const turns = scoreSwitches(appraisal, contest).filter(
            (each) => each.option === option && each.criterion === leaf.id,
          );
          const between = turns.some(
            ({ switchesAt }) =>
              typeof switchesAt === 'number' && (switchesAt - now) * (score - switchesAt) >= 0,
          );
          if (between) return;
          const after = contestOf(understood(written(paper, { option, criterion: leaf.id, score })));
          const first = after.totals[after.options.indexOf(contest.options[0] ?? '')] ?? Number.NaN;
          expect(Math.max(...after.totals) - first).toBeLessThan(1e-7);
        },
      ),
      RUN,
    );
  });
});

describe('a challenger', PATIENT, () => {
  const unit = fc.double({ min: 1e-6, max: 1, noNaN: true });

  it('draws level at weights of the simplex, none nearer do, and it is absent only where it is behind at every corner', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        papers,
        fc.array(fc.array(unit, { minLength: 15, maxLength: 15 }), { minLength: 6, maxLength: 6 }),
        (paper, draws) => {
          const contest = contestIn(paper);
          const { weights, values, options, leaves } = contest;
          const challengers = challengersOf(contest);
          const level = new Set(challengers.map(({ option }) => option));
          values.slice(1).forEach((row, index) => {
            const least = Math.min(...row.map((value, leaf) => (values[0]?.[leaf] ?? 0) - value));
            const option = options[index + 1] ?? '';
            must(
              Math.abs(least) < 1e-8 || level.has(option) === least < 0,
              `${option} draws level somewhere`,
            );
          });
          for (const { option, distance, weights: found } of challengers) {
            const own = values[options.indexOf(option)] ?? [];
            const d = leaves.map((_, index) => (values[0]?.[index] ?? 0) - (own[index] ?? 0));
            const point = leaves.map(({ id }) => found[id] ?? Number.NaN);
            must(Math.abs(dot(d, point)) < 1e-9, `${option} is level`);
            must(
              Math.abs(point.reduce((a, b) => a + b, 0) - 1) < 1e-12,
              `${option} at weights that sum to 1`,
            );
            must(Math.min(...point) >= 0, `${option} at weights of 0 or more`);
            must(Math.abs(length(point, weights) - distance) < 1e-12, `the distance of ${option}`);
            const corners = leaves.map((_, corner) => leaves.map((__, index) => (index === corner ? 1 : 0)));
            const random = draws.map((draw) =>
              shares(draw.slice(0, leaves.length).map((each) => -Math.log(each))),
            );
            for (const other of levelPoints([...corners, ...random, weights, point], d)) {
              must(length(other, weights) > distance - 1e-9, `${option} is level nearer`);
              seen += 1;
            }
          }
        },
      ),
      RUN,
    );
    expect(seen).toBeGreaterThan(1000);
  });
});

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, each, index) => total + each * (b[index] ?? 0), 0);
}

function length(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((each, index) => each - (b[index] ?? 0)));
}

function shares(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((a, b) => a + b, 0);
  return whole > 0 ? parts.map((part) => part / whole) : parts.map(() => 1 / parts.length);
}

/** Where the lines between points cross the plane on which two options are level. */
function levelPoints(
  points: readonly (readonly number[])[],
  d: readonly number[],
): readonly (readonly number[])[] {
  const ahead = points.filter((point) => dot(d, point) > 0);
  const behind = points.filter((point) => dot(d, point) < 0);
  return ahead.flatMap((a) =>
    behind.map((b) => {
      const part = dot(d, a) / (dot(d, a) - dot(d, b));
      return a.map((each, index) => each + part * ((b[index] ?? 0) - each));
    }),
  );
}

describe('the order of a file', PATIENT, () => {
  it('changes nothing: options and criteria the other way round give the same answers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const back: Paper = {
          options: paper.options.toReversed(),
          nodes: paper.nodes.toReversed().map((node): Node => {
            const turned = (leaf: Leaf): Leaf => ({ ...leaf, ways: leaf.ways.toReversed() });
            return 'below' in node ? { ...node, below: node.below.toReversed().map(turned) } : turned(node);
          }),
        };
        const [one, other] = [answersOf(paper), answersOf(back)];
        // Among ties the first in the file stands for the others.
        if (one.tied || other.tied) return;
        expect(keys(other.found)).toEqual(keys(one.found));
        for (const [key, number] of one.found) expect(other.found.get(key), key).toBeCloseTo(number, 8);
      }),
      RUN,
    );
  });
});

function keys(found: ReadonlyMap<string, number>): readonly string[] {
  return [...found.keys()].sort();
}

/** All that is found, by what it is about. */
function answersOf(paper: Paper): { readonly tied: boolean; readonly found: ReadonlyMap<string, number> } {
  const appraisal = understood(written(paper));
  const contest = contestOf(appraisal);
  const gaps = contest.totals.slice(1).map((total, index) => (contest.totals[index] ?? 0) - total);
  const found = new Map<string, number>();
  for (const { option, by } of dominatedOptions(matrixOf(appraisal)))
    found.set(`${option} by ${[...by].sort()}`, 0);
  for (const { criterion, lower, upper } of stabilityIntervals(contest)) {
    if (lower !== undefined) found.set(`${criterion} lower ${lower.option}`, lower.weight);
    if (upper !== undefined) found.set(`${criterion} upper ${upper.option}`, upper.weight);
  }
  for (const { options, verdict, margin } of pairVerdicts(appraisal, contest))
    found.set(`${options} ${verdict}`, margin);
  for (const { option, criterion, to, switchesAt } of scoreSwitches(appraisal, contest))
    if (typeof switchesAt === 'number') found.set(`${option} ${criterion} ${to}`, switchesAt);
  for (const { option, distance } of challengersOf(contest)) found.set(`${option} level`, distance);
  for (const { option, criterion, leadAtLow } of tornadoOf(appraisal, contest))
    found.set(`${option} ${criterion} tornado`, leadAtLow);
  return { tied: gaps.some((gap) => gap < 1e-6), found };
}
