// What two files by themselves can tell a reader to be careful about: above all, weights settled after the scores.
import type { Change, ComparedOutcome, Warning } from '../generated/comparison.js';
import type { Appraisal } from '../model/appraisal.js';
import { leavesOf } from '../model/criteria.js';
import { counted, dateWords, listed } from '../page/words.js';
import { comparisonWarnings } from './warning-rules.js';

type WarningId = (typeof comparisonWarnings)[number]['id'];

/** What the warnings look at beside the two appraisals. */
export interface Looked {
  readonly changes: readonly Change[];
  readonly verdict: ComparedOutcome['verdict'];
  readonly ranking: ComparedOutcome['ranking'];
  /** The keys of who would be first with the new scores and the old criteria, weights and scales; absent if nobody can tell. */
  readonly oldWay?: readonly string[];
  readonly optionName: (key: string) => string;
  readonly criterionName: (key: string) => string;
}

export function warningsOf(old: Appraisal, now: Appraisal, looked: Looked): readonly Warning[] {
  const { changes } = looked;
  const weights = changes.filter(({ part }) => part === 'weight');
  const criteria = changes.filter(isOfCriteria);
  const scales = changes.filter(({ part }) => part === 'scale');
  const scores = changes.filter(({ part }) => part === 'score');
  const [hadScores, hasScores] = [isScored(old), isScored(now)];
  const moved = [...weights, ...criteria, ...scales];
  const views = changes.filter(
    ({ part, field }) => part === 'perspective' && (field === 'weights' || field === 'share'),
  );
  const restated = [...restatedWeights(weights, criteria), ...views];
  return [
    ...byReweighting(looked, hadScores && hasScores && moved.length > 0),
    ...(hadScores && restated.length > 0
      ? [
          warning(
            'reweighted-after-scores',
            `the old round had scores when the weights were changed: ${subjects(restated, looked)}`,
            'say in the paper who changed them, when and why, and what the ranking is with the old ones',
          ),
        ]
      : []),
    ...(hadScores && criteria.length > 0
      ? [
          warning(
            'criteria-changed-after-scores',
            `the old round had scores when the criteria were changed: ${subjects(criteria, looked)}`,
            'say in the paper what each change is for, and what the ranking is without it',
          ),
        ]
      : []),
    ...(hadScores && scales.length > 0
      ? [
          warning(
            'rescaled-after-scores',
            `the old round had scores when the scales were changed: ${subjects(scales, looked)}`,
            'say in the paper why the ends moved, and what the ranking is with the old ones',
          ),
        ]
      : []),
    ...afterDecision(old, [...moved, ...scores]),
    ...dropped(looked),
    ...reversed(old, now),
    ...unexplained(looked),
    ...(!hadScores && hasScores && moved.length > 0
      ? [
          warning(
            'order-unknown',
            'criteria or weights were changed and scores were given between the two rounds: the files can’t say which came first',
            'next time publish what "appraise seal FILE" prints before anything is scored',
          ),
        ]
      : []),
  ];
}

/**
 * The weights that somebody set otherwise. Where nobody states numbers, all that moved, unless criteria came or went:
 * those take weight from the others or give it back, and are told of the criteria.
 */
function restatedWeights(weights: readonly Change[], criteria: readonly Change[]): readonly Change[] {
  const moved = weights.filter(({ change }) => change === 'changed');
  const stated = moved.filter(({ field, old, new: now }) => field !== undefined || old !== now);
  const cameOrWent = criteria.some(({ change }) => change !== 'changed');
  return stated.length > 0 || cameOrWent ? stated : moved;
}

function warning(rule: WarningId, message: string, hint: string): Warning {
  const severity = comparisonWarnings.find(({ id }) => id === rule)?.severity ?? 'warning';
  return { rule, severity, message, hint };
}

/** A criterion in anything that decides what is judged: a name or a description may be a correction. */
function isOfCriteria({ part, field }: Change): boolean {
  if (part === 'requirement') return true;
  return (
    part === 'criterion' && (field === undefined || field === 'kind' || field === 'from' || field === 'group')
  );
}

/** Whether there is any score on a criterion that has or may have weight. */
function isScored({ scores, criteria }: Appraisal): boolean {
  const leaves = leavesOf(criteria).filter(({ gate }) => !gate);
  return [...scores.values()].some((row) => leaves.some(({ id }) => row.has(id)));
}

function byReweighting({ verdict, oldWay, optionName }: Looked, isAsked: boolean): readonly Warning[] {
  if (!isAsked || oldWay === undefined || verdict.kind !== 'changes') return [];
  const [before, after] = [[...verdict.old].sort().join(), [...oldWay].sort().join()];
  if (before !== after) return [];
  const [was, is] = [verdict.old, verdict.new].map((keys) =>
    listed(keys.map((key) => `"${optionName(key)}"`)),
  );
  return [
    warning(
      'preferred-by-reweighting',
      `with the new scores but the criteria, weights and scales of the old round ${was} would still be first; ${is} is first because those were changed`,
      'show both rankings in the paper, and say why the way of counting was changed once the scores were known',
    ),
  ];
}

function afterDecision({ decided }: Appraisal, moved: readonly Change[]): readonly Warning[] {
  if (decided === undefined || moved.length === 0) return [];
  const when = decided.date === undefined ? '' : ` (${dateWords(decided.date)})`;
  return [
    warning(
      'changed-after-decision',
      `the old round had been decided on${when} when its criteria, weights, scales or scores were changed`,
      'keep the file as it was decided on, and say that the new one is another appraisal',
    ),
  ];
}

function dropped({ verdict, ranking, optionName }: Looked): readonly Warning[] {
  const gone = verdict.old.filter((key) => {
    const now = ranking.find(({ option }) => option === key)?.new;
    return verdict.kind !== 'not-ranked-any-more' && now?.standing !== 'ranked';
  });
  return gone.map((key) => {
    const standing = ranking.find(({ option }) => option === key)?.new?.standing;
    const how =
      standing === undefined
        ? 'is not among the options any more'
        : standing === 'failing'
          ? 'fails a requirement now'
          : `is ${standing} now`;
    return warning(
      'preferred-dropped',
      `"${optionName(key)}" was first in the old round and ${how}`,
      'say in the paper what became of it; discounted: { because: … } keeps the reason in the file',
    );
  });
}

/** Only dates as exact as each other can be compared: 2016 may be before or after 2016-03. */
function reversed(old: Appraisal, now: Appraisal): readonly Warning[] {
  if (old.date === undefined || now.date === undefined) return [];
  const length = Math.min(old.date.length, now.date.length);
  if (old.date.slice(0, length) <= now.date.slice(0, length)) return [];
  return [
    warning(
      'rounds-reversed',
      `the old file is dated ${dateWords(old.date)}, the new one ${dateWords(now.date)}: they may be the wrong way round`,
      'appraise compare OLD NEW takes the older file first',
    ),
  ];
}

function unexplained({ changes, optionName, criterionName }: Looked): readonly Warning[] {
  const cell = ({ option, criterion }: Change) => `${option}\n${criterion}`;
  const explained = new Set(changes.filter(({ part }) => part === 'evidence').map(cell));
  const silent = changes.filter(
    (change) => change.part === 'score' && change.change === 'changed' && !explained.has(cell(change)),
  );
  if (silent.length === 0) return [];
  const named = silent.map(
    ({ option = '', criterion = '' }) => `"${optionName(option)}" on "${criterionName(criterion)}"`,
  );
  return [
    warning(
      'score-changed-unexplained',
      `${silent.length === 1 ? 'a score was' : `${counted(silent.length, 'score')} were`} changed and the reason and source beside ${silent.length === 1 ? 'it' : 'them'} were not: ${listed(named, 3)}`,
      'add because: and source: to what was scored anew',
    ),
  ];
}

/** The criteria that changes are about, by name, the first few of many. */
function subjects(changes: readonly Change[], { criterionName }: Looked): string {
  const named = changes.map(({ part, criterion, id = '' }) => {
    if (part === 'perspective') return `what the perspective "${id}" states`;
    return criterion === undefined ? 'how the top criteria are weighed' : `"${criterionName(criterion)}"`;
  });
  return listed([...new Set(named)], 4);
}
