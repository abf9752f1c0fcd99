// What moves, and who then leads: changes of weights and scores in words.
import { inUnit, onScale, percentsApart, plain } from './figures.js';
import type { Names } from './words.js';

/** A change of one weight, as shares of the whole. */
interface WeightMove {
  readonly criterion: string;
  readonly weight: number;
  readonly switchesAt: number;
}

/** As `the weight on Cost rises from 35% to 52%`. */
function weightMove({ criterion, weight, switchesAt }: WeightMove, names: Names): string {
  const [from, to] = percentsApart(weight, switchesAt);
  const way = switchesAt < weight ? 'falls' : 'rises';
  return `the weight on ${names.criterion(criterion)} ${way} from ${from} to ${to}`;
}

/** As `Cost from 35% to 52%`. */
export function weightChange({ criterion, weight, switchesAt }: WeightMove, names: Names): string {
  return `${names.criterion(criterion)} from ${percentsApart(weight, switchesAt).join(' to ')}`;
}

/** What changes the preferred option soonest, in a sentence; or that no weight alone does. */
export function leadMove(
  preferred: string,
  nearest: (WeightMove & { readonly option: string }) | undefined,
  names: Names,
): string {
  const who = names.option(preferred);
  if (nearest === undefined) return `${who} stays first whatever the weight of any one criterion.`;
  return `${who} stops leading if ${weightMove(nearest, names)}: ${names.option(nearest.option)} then leads.`;
}

/** A change of one score, in its own unit. */
interface ScoreMove {
  readonly option: string;
  readonly criterion: string;
  readonly score?: number | string;
  readonly to: number | string;
}

/** What is needed of a criterion to write its scores. */
interface Scaled {
  readonly id: string;
  /** Where its scores are computed from; nobody wrote their last digits. */
  readonly from?: string;
  readonly swing?: { readonly from: number | string; readonly to: number | string; readonly unit?: string };
}

/** As `the score of In-house on Safety goes from 4 to 3`. */
export function scoreMove(move: ScoreMove, outcome: ScaledCriteria, names: Names): string {
  return `the score of ${cellWords(move, names)} goes ${fromTo(move, outcome)}`;
}

/** As `In-house on Safety from 4 to 3`. */
export function scoreChange(move: ScoreMove, outcome: ScaledCriteria, names: Names): string {
  return `${cellWords(move, names)} ${fromTo(move, outcome)}`;
}

interface ScaledCriteria {
  readonly criteria: readonly Scaled[];
}

function cellWords({ option, criterion }: ScoreMove, names: Names): string {
  return `${names.option(option)} on ${names.criterion(criterion)}`;
}

function fromTo({ criterion, score, to }: ScoreMove, { criteria }: ScaledCriteria): string {
  const of = criteria.find(({ id }) => id === criterion);
  const from = score === undefined ? '' : `from ${statedWords(of, score)} `;
  return `${from}to ${computedWords(of, to, score)}`;
}

/** A score that was stated, with its unit: as it is, unless it was computed from elsewhere in the file. */
export function statedWords(criterion: Scaled | undefined, score: number | string): string {
  if (typeof score === 'string') return score;
  if (criterion?.from !== undefined) return computedWords(criterion, score);
  return inUnit(plain(score), criterion?.swing?.unit);
}

/** A score that was computed, with its unit: rounded for its scale, and told apart from another one where it differs. */
export function computedWords(
  criterion: Scaled | undefined,
  score: number | string,
  besides?: number | string,
): string {
  if (typeof score === 'string') return score;
  const { from, to, unit } = criterion?.swing ?? {};
  if (typeof from !== 'number' || typeof to !== 'number') return inUnit(plain(score), unit);
  return inUnit(onScale(score, [from, to], typeof besides === 'number' ? besides : undefined), unit);
}
