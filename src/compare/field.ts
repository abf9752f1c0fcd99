// Two rounds as one field of numbers: every option that counts and every criterion with weight, as either round has it.
import type { Appraisal, Option } from '../model/appraisal.js';
import { type Leaf, type Weight, weightedLeaves } from '../model/criteria.js';
import type { Scale } from '../model/scale.js';
import { type Judged, numbersOf, valuesOf } from '../model/score.js';
import type { Match } from './same.js';
import { isInBoth, type Twin, twinsOf } from './twins.js';

export type RoundName = 'old' | 'new';

/** A criterion with weight. */
export type Weighted = Leaf & { readonly weight: Weight };

export interface Column extends Twin<Weighted> {
  /** Scores and scale can't be told apart: a score of one round means nothing on the scale of the other. */
  readonly joined: boolean;
  /** The scale is another one, local ends apart. */
  readonly rescaled: boolean;
}

export interface Field {
  readonly columns: readonly Column[];
  /** The options that are scored in full, in either round: ranked, failing, or the baseline. */
  readonly options: readonly Twin<Option>[];
  /** Those that are ranked in both rounds, and so can be compared. */
  readonly compared: readonly Twin<Option>[];
  readonly old: Appraisal;
  readonly new: Appraisal;
}

export function fieldOf(
  old: Appraisal,
  now: Appraisal,
  options: readonly Match[],
  criteria: readonly Match[],
): Field {
  const scored = twinsOf(counting(old), counting(now), options);
  const leaves = twinsOf(weightedLeaves(old.criteria), weightedLeaves(now.criteria), criteria);
  const both = scored.filter(isInBoth);
  const columns = leaves.map((twin): Column => {
    if (!isInBoth(twin)) return { ...twin, joined: false, rescaled: false };
    const rescaled = scaleText(twin.old.scale) !== scaleText(twin.new.scale);
    const mixes = () =>
      both.every(
        (option) =>
          fits(twin.new.scale, judgedOf(old, option.old.id, twin.old.id), twin.old.scale) &&
          fits(twin.old.scale, judgedOf(now, option.new.id, twin.new.id), twin.new.scale),
      );
    return { ...twin, rescaled, joined: rescaled && !mixes() };
  });
  const isRanked = ({ standing }: Option) => standing === 'ranked';
  const compared = both.filter((twin) => isRanked(twin.old) && isRanked(twin.new));
  return { columns, options: scored, compared, old, new: now };
}

/** The options of a round that are scored on everything. */
function counting({ options, scores, baseline }: Appraisal): readonly Option[] {
  return options.filter(
    ({ id, standing }) =>
      standing === 'ranked' || standing === 'failing' || (id === baseline && (scores.get(id)?.size ?? 0) > 0),
  );
}

export function judgedOf({ scores }: Appraisal, option: string, criterion: string): Judged | undefined {
  return scores.get(option)?.get(criterion)?.judged;
}

/** A scale as text, without the ends that the scores give it. */
export function scaleText(scale: Scale | undefined): string {
  if (scale === undefined) return '';
  if (scale.kind === 'levels') return JSON.stringify([...scale.levels].sort());
  if (scale.kind === 'local') {
    const { worst: _, best: __, ...rest } = scale;
    return JSON.stringify(rest);
  }
  return JSON.stringify({ ...scale, labels: [...scale.labels].sort() });
}

/** Whether a score that was given on one scale means something on another: same unit, same kind, within its ends. */
function fits(scale: Scale | undefined, judged: Judged | undefined, from: Scale | undefined): boolean {
  if (scale === undefined || judged === undefined || from === undefined) return false;
  if (judged.kind === 'unknown') return true;
  const unit = (one: Scale) => (one.kind === 'levels' ? undefined : one.unit);
  if (unit(scale) !== unit(from)) return false;
  if (scale.kind === 'levels') {
    const names =
      judged.kind === 'level' ? [judged.level] : judged.kind === 'levels' ? judged.ends : undefined;
    return names?.every((name) => scale.levels.has(name)) ?? false;
  }
  if (judged.kind === 'level' || judged.kind === 'levels') return false;
  const ends = numbersOf(judged);
  if (scale.kind === 'local') return true;
  return ends.every(
    (score) => score >= Math.min(scale.worst, scale.best) && score <= Math.max(scale.worst, scale.best),
  );
}

/** The value of a score that is all the same on a scale with ends of its own. */
export function valueOn(scale: Scale | undefined, judged: Judged | undefined): number {
  return scale === undefined || judged === undefined ? Number.NaN : valuesOf(scale, judged).best;
}
