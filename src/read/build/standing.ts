// Who is ranked, and what every score is worth: settled once, on best guesses.
import type { Option, Standing } from '../../model/appraisal.js';
import { type Criterion, type Leaf, leavesOf } from '../../model/criteria.js';
import { judge } from '../../model/requirement.js';
import type { LocalScale } from '../../model/scale.js';
import { type Judged, numbersOf, type Score, valuesOf } from '../../model/score.js';
import type { OptionDraft } from './options.js';
import type { ScoreTable } from './scores.js';

/** Options with their standing; nobody is ranked or fails until scoring has begun. */
export function standings(
  options: readonly OptionDraft[],
  leaves: readonly Leaf[],
  table: ScoreTable,
  begun: boolean,
): readonly Option[] {
  return options.map((option) => {
    const fails =
      begun && option.discounted === undefined ? leaves.filter((leaf) => failsOn(leaf, option, table)) : [];
    return { ...option, standing: standingOf(option, fails, begun), fails };
  });
}

function standingOf({ discounted }: OptionDraft, fails: readonly Leaf[], begun: boolean): Standing {
  if (discounted !== undefined) return 'discounted';
  if (!begun) return 'unscored';
  return fails.length > 0 ? 'failing' : 'ranked';
}

function failsOn(leaf: Leaf, { id }: OptionDraft, table: ScoreTable): boolean {
  const score = table.get(id)?.get(leaf.id);
  const { scale } = leaf;
  if (score === undefined || scale === undefined) return false;
  return leaf.requirements.some((requirement) => !judge(requirement, scale, score.judged).passes);
}

/** The tree with the ends of its local scales: those of the ranked options and the baseline. */
export function withLocalEnds(
  criteria: readonly Criterion[],
  options: readonly Option[],
  baseline: string | undefined,
  scoresOn: (option: string, leaf: string) => readonly Judged[],
): readonly Criterion[] {
  const counted = options.filter(
    ({ id, standing }) => standing === 'ranked' || (standing === 'failing' && id === baseline),
  );
  const resolve = (criterion: Criterion): Criterion => {
    if (criterion.kind === 'group') return { ...criterion, criteria: criterion.criteria.map(resolve) };
    if (criterion.scale?.kind !== 'local') return criterion;
    const scores = counted.flatMap(({ id }) => scoresOn(id, criterion.id).flatMap(numbersOf));
    return { ...criterion, scale: localEnds(criterion.scale, scores) };
  };
  return criteria.map(resolve);
}

function localEnds(scale: LocalScale, scores: readonly number[]): LocalScale {
  if (scores.length === 0) return scale;
  const low = scores.reduce((least, score) => Math.min(least, score));
  const high = scores.reduce((most, score) => Math.max(most, score));
  return scale.better === 'higher'
    ? { ...scale, worst: low, best: high }
    : { ...scale, worst: high, best: low };
}

/** Every score with its value. */
export function valued(
  table: ScoreTable,
  criteria: readonly Criterion[],
): ReadonlyMap<string, ReadonlyMap<string, Score>> {
  const scales = new Map(leavesOf(criteria).map(({ id, scale }) => [id, scale]));
  const rows = [...table].map(([option, row]) => {
    const cells = [...row].flatMap(([leaf, draft]) => {
      const scale = scales.get(leaf);
      return scale === undefined ? [] : [[leaf, { ...draft, value: valuesOf(scale, draft.judged) }] as const];
    });
    return [option, new Map(cells)] as const;
  });
  return new Map(rows);
}
