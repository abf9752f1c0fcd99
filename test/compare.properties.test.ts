// Two rounds compared, whatever changed between them: the parts add up, nothing is nothing, and backwards is the mirror.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examined } from '../src/appraise.js';
import { type Comparison, compare } from '../src/compare.js';
import { sourceOf } from '../src/read/text.js';

const RUN = { seed: 20160919, numRuns: 200 };
const SAID = { same: [], notSame: [] };

// ── Two rounds of one paper ─────────────────────────────────────────────────────────────────────────────────

/** A criterion as one round has it; its place is the top, or one of two groups. */
interface Criterion {
  readonly id: string;
  readonly place: '' | 'g' | 'h';
  readonly weight: number;
  readonly scale: 'wide' | 'narrow' | 'local' | 'levels' | 'money';
}

interface Round {
  readonly options: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly groups: readonly [number, number];
  /** Scores from 2 to 8 by option and criterion, the same for every scale. */
  readonly scores: Readonly<Record<string, number>>;
}

const SCALES: Readonly<Record<Criterion['scale'], string>> = {
  wide: '{ worst: 0, best: 10 }',
  narrow: '{ worst: 8, best: 2 }',
  local: '{ better: higher }',
  levels: '{ levels: { low: 0, middle: 30, high: 100 } }',
  money: '{ unit: £, worst: 10, best: 0, midpoint: 4 }',
};

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const criterion = (id: string): fc.Arbitrary<Criterion> =>
  fc.record({
    id: fc.constant(id),
    place: fc.constantFrom('', 'g', 'h'),
    weight: fc.integer({ min: 0, max: 50 }),
    scale: fc.constantFrom('wide', 'wide', 'narrow', 'local', 'levels', 'money'),
  });

const round: fc.Arbitrary<Round> = fc.record({
  options: fc.subarray(['o', 'p', 'q', 'r'], { minLength: 2 }),
  criteria: fc
    .subarray(IDS, { minLength: 1 })
    .chain((ids) => fc.tuple(...ids.map(criterion)))
    .filter((all) => ['', 'g', 'h'].every((place) => weighs(all.filter((each) => each.place === place)))),
  groups: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
  scores: fc.record(
    Object.fromEntries(
      ['o', 'p', 'q', 'r'].flatMap((option) =>
        IDS.map((id) => [option + id, fc.integer({ min: 2, max: 8 })]),
      ),
    ),
  ),
});

/** A set of siblings without any weight is a fault; one of a single criterion is not. */
function weighs(criteria: readonly Criterion[]): boolean {
  return criteria.length === 0 || criteria.some(({ weight }) => weight > 0);
}

/** The new round: the old one, with some of it taken from another. */
const rounds = fc
  .tuple(
    round,
    round,
    fc.record({
      options: fc.boolean(),
      criteria: fc.boolean(),
      groups: fc.boolean(),
      scores: fc.boolean(),
      weights: fc.boolean(),
    }),
  )
  .map(([old, other, take]): readonly [Round, Round] => {
    const criteria = take.criteria ? other.criteria : old.criteria;
    const weights = new Map(other.criteria.map(({ id, weight }) => [id, Math.max(1, weight)]));
    return [
      old,
      {
        options: take.options ? other.options : old.options,
        criteria: take.weights
          ? criteria.map((each) => ({ ...each, weight: weights.get(each.id) ?? each.weight }))
          : criteria,
        groups: take.groups ? other.groups : old.groups,
        scores: take.scores ? other.scores : old.scores,
      },
    ];
  });

function written(scale: Criterion['scale'], score: number): string {
  return scale === 'levels' ? (score < 4 ? 'low' : score < 7 ? 'middle' : 'high') : String(score);
}

function textOf({ options, criteria, groups, scores }: Round): string {
  const leaf = ({ id, weight, scale }: Criterion) => `${id}: { weight: ${weight}, scale: ${SCALES[scale]} }`;
  const inside = (place: string) => criteria.filter((each) => each.place === place);
  const group = (id: 'g' | 'h', weight: number) =>
    inside(id).length === 0
      ? []
      : [`  ${id}: { weight: ${weight}, criteria: { ${inside(id).map(leaf).join(', ')} } }`];
  const row = (option: string) =>
    criteria.map(({ id, scale }) => `${id}: ${written(scale, scores[option + id] ?? 0)}`).join(', ');
  return [
    'format: appraisal/1',
    'title: A test',
    'options:',
    ...options.map((option) => `  ${option}: { name: Option ${option.repeat(9)} }`),
    'criteria:',
    ...inside('').map((each) => `  ${leaf(each)}`),
    ...group('g', groups[0]),
    ...group('h', groups[1]),
    'scores:',
    ...options.map((option) => `  ${option}: { ${row(option)} }`),
    '',
  ].join('\n');
}

function compared(old: Round, now: Round): Comparison {
  return compare(
    examined(sourceOf('old.yaml', textOf(old))),
    examined(sourceOf('new.yaml', textOf(now))),
    SAID,
  );
}

function outcomeOf(old: Round, now: Round): NonNullable<Comparison['outcome']> {
  const comparison = compared(old, now);
  if (comparison.outcome === undefined)
    throw new Error(JSON.stringify(comparison, undefined, 1) + textOf(now));
  return comparison.outcome;
}

// ── What holds of all ───────────────────────────────────────────────────────────────────────────────────────

describe('two rounds', () => {
  it('have parts that sum to the change of every total', () => {
    fc.assert(
      fc.property(rounds, ([old, now]) => {
        const { parts, ranking } = outcomeOf(old, now);
        for (const [key, points] of Object.entries(parts?.options ?? {})) {
          const sum = Object.values(points).reduce((total, part) => total + part, 0);
          const change = ranking.find(({ option }) => option === key)?.difference;
          expect(sum).toBeCloseTo(change ?? Number.NaN, 9);
        }
      }),
      RUN,
    );
  });

  it('are a mirror of each other', () => {
    fc.assert(
      fc.property(rounds, ([old, now]) => {
        const [there, back] = [outcomeOf(old, now), outcomeOf(now, old)];
        expect(back.identical).toBe(there.identical);
        expect(back.sealed).toBe(there.sealed);
        expect(back.verdict.kind).toBe(there.verdict.kind);
        expect(back.verdict.old.map((key) => key.replace(':', '')).sort()).toEqual(
          [...there.verdict.new].map((key) => key.replace(':', '')).sort(),
        );
        expect(new Set(back.parts?.parts)).toEqual(new Set(there.parts?.parts));
        for (const [key, points] of Object.entries(there.parts?.options ?? {}))
          for (const [part, value] of Object.entries(points))
            expect(back.parts?.options[key]?.[part]).toBeCloseTo(-value, 9);
        expect(back.changes.length).toBe(there.changes.length);
        expect(back.movers?.asked).toBe(there.movers?.asked);
        const effects = (from: typeof there, which: 'alone' | 'withdrawn') =>
          (from.movers?.movers ?? [])
            .filter((mover) => mover[which] !== undefined)
            .map(({ kind, option, criterion, [which]: effect }) =>
              [
                kind.replace(/-.*/, ''),
                option,
                criterion?.replace(':', ''),
                ...(effect?.swaps ?? []).map(String).sort(),
              ].join(),
            )
            .sort();
        expect(effects(back, 'alone')).toEqual(effects(there, 'withdrawn'));
      }),
      RUN,
    );
  });

  it('differ in nothing where both are the same', () => {
    fc.assert(
      fc.property(round, (paper) => {
        const { identical, sealed, changes, warnings, doubts, movers, parts, verdict } = outcomeOf(
          paper,
          paper,
        );
        expect({ identical, sealed, changes, warnings, doubts }).toEqual({
          identical: true,
          sealed: true,
          changes: [],
          warnings: [],
          doubts: [],
        });
        expect(verdict.kind).toBe('stays');
        expect(movers).toEqual({ asked: 0, moved: 0, movers: [] });
        expect(parts?.parts).toEqual([]);
      }),
      RUN,
    );
  });

  it('have one mover with all of the effect where a single score was changed', () => {
    fc.assert(
      fc.property(
        round.filter(({ criteria }) => criteria.length > 1),
        fc.integer({ min: 2, max: 8 }),
        (old, score) => {
          const cell = `${old.options[0]}${old.criteria[0]?.id}`;
          const { movers, verdict, parts } = outcomeOf(old, {
            ...old,
            scores: { ...old.scores, [cell]: score },
          });
          const [mover, ...others] = movers?.movers ?? [];
          expect(others).toEqual([]);
          expect(parts?.parts.filter((part) => part !== 'scores')).toEqual([]);
          if (verdict.kind === 'stays') expect(mover?.alone?.preferred).toBeUndefined();
          else expect([...(mover?.alone?.preferred ?? [])].sort()).toEqual([...verdict.new].sort());
        },
      ),
      RUN,
    );
  });

  it('have one mover with all of the effect where a single weight was changed', () => {
    fc.assert(
      fc.property(
        round.filter(({ criteria }) => criteria.length > 1),
        fc.integer({ min: 1, max: 50 }),
        (old, weight) => {
          const criteria = old.criteria.map((each, index) => (index === 0 ? { ...each, weight } : each));
          const { movers, verdict, parts } = outcomeOf(old, { ...old, criteria });
          expect(movers?.movers.length ?? 0).toBeLessThan(2);
          expect(parts?.parts.filter((part) => part !== 'weights')).toEqual([]);
          const preferred = movers?.movers[0]?.alone?.preferred;
          if (verdict.kind === 'stays') expect(preferred).toBeUndefined();
          else expect([...(preferred ?? [])].sort()).toEqual([...verdict.new].sort());
        },
      ),
      RUN,
    );
  });
});
