// Who is ranked, and what every score is worth: settled once, on best guesses.
import type { Option, Standing } from '../../model/appraisal.js';
import { type Criterion, type Leaf, leavesOf } from '../../model/criteria.js';
import { judge } from '../../model/requirement.js';
import type { LocalScale, Scale } from '../../model/scale.js';
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
  const demanding = begun ? leaves.filter(({ requirements }) => requirements.length > 0) : [];
  return options.map((option) => {
    const fails =
      option.discounted === undefined ? demanding.filter((leaf) => failsOn(leaf, option, table)) : [];
    // Its own keys first: V8 gives an object that begins with a spread a hidden class of its own.
    return { standing: standingOf(option, fails, begun), fails, ...option };
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
  if (!leavesOf(criteria).some(({ scale }) => scale?.kind === 'local')) return criteria;
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
  const scales = new Map<string, Scale | undefined>();
  for (const { id, scale } of leavesOf(criteria)) scales.set(id, scale);
  const rows = new Map<string, ReadonlyMap<string, Score>>();
  table.forEach((row, option) => {
    const scores = new Map<string, Score>();
    row.forEach((draft, leaf) => {
      const scale = scales.get(leaf);
      if (scale !== undefined) scores.set(leaf, { value: valuesOf(scale, draft.judged), ...draft });
    });
    rows.set(option, scores);
  });
  return rows;
}
