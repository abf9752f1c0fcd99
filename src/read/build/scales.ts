// Scales: worst and best, and how the way between them is bent.
import { child } from '../../diagnostic.js';
import type {
  LevelsScale as LevelsEntry,
  LocalScale as LocalEntry,
  MeasuredScale,
  ScaleEntry,
} from '../../generated/appraisal-file.js';
import { type LevelsScale, type NumericScale, type Scale, within } from '../../model/scale.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import { interval, quantity } from './quantities.js';
import { bendOf } from './scale-bend.js';
import { numberIn } from './unit.js';

/** A gate says yes or no unless it has a scale of its own. */
export const GATE_SCALE: LevelsScale = {
  kind: 'levels',
  levels: new Map([
    ['no', 0],
    ['yes', 100],
  ]),
};

/** A criterion from a consultation runs from nobody to everybody. */
export const SUPPORT_SCALE: NumericScale = {
  kind: 'measure',
  worst: 0,
  best: 100,
  unit: '%',
  labels: new Map(),
  bend: { kind: 'straight' },
};

/** Reads a scale; undefined if anything about it is faulty: no score is held against such a one. */
export function scaleOf(desk: Desk, at: string, entry: ScaleEntry): Scale | undefined {
  const before = desk.remarks.length;
  const scale = anyScale(desk, at, entry);
  return desk.remarks.length > before || desk.lost.within(at) ? undefined : scale;
}

function anyScale(desk: Desk, at: string, entry: ScaleEntry): Scale | undefined {
  if ('levels' in entry) return levelsScale(desk, at, entry);
  if ('better' in entry) return localScale(desk, at, entry);
  return numericScale(desk, at, entry);
}

function levelsScale(desk: Desk, at: string, entry: LevelsEntry): Scale | undefined {
  const levels = new Map(Object.entries(entry.levels));
  if (levels.has('unknown')) complainOfUnknown(desk, child(child(at, 'levels'), 'unknown'), 'level');
  if (levels.size < 2 || new Set(levels.values()).size < 2) {
    complainOfKey(
      desk,
      'scale-not-monotone',
      child(at, 'levels'),
      'the levels do not tell options apart',
      'give at least two levels with different values, from 0 (worst) to 100 (best)',
    );
    return undefined;
  }
  return { kind: 'levels', levels };
}

function localScale(desk: Desk, at: string, entry: LocalEntry): Scale {
  return {
    kind: 'local',
    better: entry.better,
    ...(entry.unit === undefined ? {} : { unit: entry.unit }),
    ...thresholds(desk, at, entry, entry.unit),
  };
}

function numericScale(desk: Desk, at: string, entry: MeasuredScale): Scale | undefined {
  const { unit } = entry;
  if (desk.lost.key(at, 'unit') || isPercentByMistake(desk, at, entry)) return undefined;
  const worst = numberIn(desk, child(at, 'worst'), entry.worst, unit);
  const best = numberIn(desk, child(at, 'best'), entry.best, unit);
  if (worst === undefined || best === undefined) return undefined;
  if (worst === best) {
    complain(
      desk,
      'scale-not-monotone',
      child(at, 'best'),
      `worst and best are both ${worst}`,
      'worst is the score worth 0, best the score worth 100',
    );
    return undefined;
  }
  const stated = entry.step === undefined ? undefined : numberIn(desk, child(at, 'step'), entry.step, unit);
  const step =
    stated ?? (unit === undefined && Number.isInteger(worst) && Number.isInteger(best) ? 1 : undefined);
  if (stated !== undefined && stated <= 0)
    complain(
      desk,
      'scale-not-monotone',
      child(at, 'step'),
      'a step is more than 0',
      'write the smallest difference that counts, such as 1',
    );
  return {
    kind: unit === undefined ? 'rating' : 'measure',
    worst,
    best,
    ...(unit === undefined ? {} : { unit }),
    labels: labelsOf(desk, at, entry, worst, best),
    ...(step === undefined ? {} : { step }),
    bend: bendOf(desk, at, entry, worst, best),
    ...thresholds(desk, at, entry, unit),
  };
}

/** Both ends with a % sign, and another unit or none: that is one slip, not two. */
function isPercentByMistake(desk: Desk, at: string, { worst, best, unit }: MeasuredScale): boolean {
  const inPercent = [worst, best].every((end) => typeof end === 'string' && end.endsWith('%'));
  if (!inPercent || unit === '%') return false;
  complainOfKey(
    desk,
    'score-not-on-scale',
    child(at, 'unit'),
    `the scale runs from ${worst} to ${best}, and ${unit === undefined ? 'has no unit' : `its unit is "${unit}"`}`,
    `${unit === undefined ? 'add' : 'write'} unit: "%"`,
  );
  return true;
}

function thresholds(
  desk: Desk,
  at: string,
  entry: { readonly indifference?: number | string; readonly preference?: number | string },
  unit: string | undefined,
): { readonly indifference?: number; readonly preference?: number } {
  if (entry.indifference === undefined && entry.preference === undefined) return {};
  const read = (key: 'indifference' | 'preference') => {
    const written = entry[key];
    return written === undefined ? undefined : numberIn(desk, child(at, key), written, unit);
  };
  const indifference = read('indifference');
  const preference = read('preference');
  for (const [key, threshold] of [
    ['indifference', indifference],
    ['preference', preference],
  ] as const) {
    if (threshold !== undefined && threshold < 0)
      complain(
        desk,
        'scale-not-monotone',
        child(at, key),
        `${key} is a difference of scores and can't be under 0`,
        `write ${-threshold}`,
      );
  }
  if (indifference !== undefined && preference !== undefined && indifference > preference) {
    complain(
      desk,
      'scale-not-monotone',
      child(at, 'preference'),
      'preference is smaller than indifference',
      'a difference is indifferent first and preferred later: swap the two',
    );
  }
  return {
    ...(indifference === undefined ? {} : { indifference }),
    ...(preference === undefined ? {} : { preference }),
  };
}

function labelsOf(
  desk: Desk,
  at: string,
  entry: MeasuredScale,
  worst: number,
  best: number,
): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  const scores = new Set<number>();
  const entries = Object.entries(entry.labels ?? {});
  const [first, ...others] = entries.filter(([written]) => !within(Number(written), worst, best));
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more with it`;
    complainOfKey(
      desk,
      'score-out-of-scale',
      child(child(at, 'labels'), first[0]),
      `the label "${first[1]}" stands at ${first[0]}, outside the scale ${worst} to ${best}${more}`,
      'move it inside, or widen the scale',
    );
  }
  for (const [written, label] of entries) {
    const place = child(child(at, 'labels'), written);
    const score = Number(written);
    if (scores.has(score))
      complainOfKey(
        desk,
        'duplicate-key',
        place,
        `the score ${score} has two labels`,
        'give each score one label',
      );
    if (label === 'unknown') complainOfUnknown(desk, place, 'label');
    else if (quantity(label) !== undefined || interval(label) !== undefined)
      complain(
        desk,
        'ambiguous-number',
        place,
        `the label "${label}" can be read as a score`,
        'use a word that is no number',
      );
    if (labels.has(label))
      complain(
        desk,
        'duplicate-key',
        place,
        `the label "${label}" stands for two scores`,
        'give each score a label of its own',
      );
    labels.set(label, score);
    scores.add(score);
  }
  return labels;
}

/** A score "unknown" says that nobody knows it: nothing else can be called so. */
function complainOfUnknown(desk: Desk, at: string, what: 'level' | 'label'): void {
  complainOfKey(
    desk,
    'wrong-type',
    at,
    `a ${what} can't be called "unknown": a score of that name is one that nobody knows`,
    'use another word, such as unclear',
  );
}
