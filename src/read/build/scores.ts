// The table of scores: every cell that is given, and every one that is missing.
import { child } from '../../diagnostic.js';
import type { AppraisalFile, Score as ScoreEntry } from '../../generated/appraisal-file.js';
import type { Citation } from '../../model/citation.js';
import type { Question, Share } from '../../model/consultation.js';
import { type Criterion, groupsOf, type Leaf, leavesOf } from '../../model/criteria.js';
import type { Judged } from '../../model/score.js';
import type { Cite } from './citations.js';
import { MOST_LEAVES } from './criteria.js';
import { complainOfKey, type Desk, instead, listed } from './desk.js';
import { type Cell, judgedAt } from './judged.js';
import type { OptionDraft } from './options.js';

export const MOST_SCORES = 50_000;

/** A score before its value is known: a local scale waits for all of them. */
export interface ScoreDraft {
  readonly at: string;
  readonly written: string;
  readonly judged: Judged;
  readonly because?: string;
  readonly sources: readonly Citation[];
}

/** Option → leaf → score. */
export type ScoreTable = ReadonlyMap<string, ReadonlyMap<string, ScoreDraft>>;

/**
 * Whether there is a first score: one in `scores`, or one that comes from a consultation. From then on every
 * option that isn't discounted needs every leaf.
 */
export function scoringHasBegun(file: AppraisalFile): boolean {
  const ranked = new Set(
    Object.entries(file.options ?? {})
      .filter(([, { discounted }]) => discounted === undefined)
      .map(([id]) => id),
  );
  const scored = Object.entries(file.scores ?? {}).some(
    ([id, row]) => ranked.has(id) && Object.keys(row).length > 0,
  );
  return (
    scored ||
    takenFrom(file.criteria).some((id) => {
      const question = file.consultation?.[id];
      return Object.keys({ ...question?.support, ...question?.counts }).some((answer) => ranked.has(answer));
    })
  );
}

/** The ids of the questions from which criteria take their scores. */
function takenFrom(criteria: AppraisalFile['criteria']): readonly string[] {
  return Object.values(criteria ?? {}).flatMap(({ from, criteria: below }) => [
    ...(from?.startsWith('consultation.') ? [from.slice('consultation.'.length)] : []),
    ...takenFrom(below),
  ]);
}

/** The cells given in `scores`, and those that come from the consultation. */
export function scoresOf(
  desk: Desk,
  file: AppraisalFile,
  options: readonly OptionDraft[],
  criteria: readonly Criterion[],
  questions: readonly Question[],
  cite: Cite,
): ScoreTable {
  const leaves = new Map(leavesOf(criteria).map((leaf) => [leaf.id, leaf]));
  const entries = Object.entries(file.scores ?? {});
  const cells = entries.reduce((count, [, row]) => count + Object.keys(row).length, 0);
  if (cells > MOST_SCORES)
    complainOfKey(
      desk,
      'too-large',
      '/scores',
      `there are ${cells} scores, and at most 50,000 are read`,
      'appraise the long-list in parts',
    );
  if (leaves.size > MOST_LEAVES)
    complainOfKey(
      desk,
      'too-large',
      '/criteria',
      `there are ${leaves.size} criteria to score, and at most 100 are read`,
      'ten are easier to defend: put those that overlap together',
    );

  const table = new Map<string, Map<string, ScoreDraft>>(options.map(({ id }) => [id, new Map()]));
  for (const [id, row] of entries) {
    const option = options.find((each) => each.id === id);
    const at = child('/scores', id);
    if (option === undefined) {
      complainOfKey(
        desk,
        'score-unknown-option',
        at,
        `there is no option "${id}" in the file`,
        instead(
          id,
          options.map((each) => each.id),
        ) ?? 'add it under options',
      );
      continue;
    }
    for (const [criterion, entry] of Object.entries(row)) {
      const place = child(at, criterion);
      const leaf = leaves.get(criterion);
      if (leaf === undefined) complainOfUnknown(desk, place, criterion, criteria);
      else {
        const draft = cellOf(desk, { at: place, option: option.name, leaf }, option, questions, entry, cite);
        if (draft !== undefined) table.get(id)?.set(criterion, draft);
      }
    }
  }
  addFromConsultation(desk, table, options, [...leaves.values()], questions);
  return table;
}

function complainOfUnknown(desk: Desk, at: string, id: string, criteria: readonly Criterion[]): void {
  const group = groupsOf(criteria).find((each) => each.id === id);
  if (group !== undefined) {
    const below = leavesOf(group.criteria).map((leaf) => `"${leaf.id}"`);
    complainOfKey(
      desk,
      'score-unknown-criterion',
      at,
      `"${id}" has criteria below it, and only those are scored`,
      `score ${listed(below, 'and')} instead`,
    );
    return;
  }
  const known = leavesOf(criteria).map((leaf) => leaf.id);
  complainOfKey(
    desk,
    'score-unknown-criterion',
    at,
    `there is no criterion "${id}" in the file`,
    instead(id, known) ?? 'add it under criteria',
  );
}

function cellOf(
  desk: Desk,
  cell: Cell,
  option: OptionDraft,
  questions: readonly Question[],
  entry: ScoreEntry,
  cite: Cite,
): ScoreDraft | undefined {
  const { at, leaf } = cell;
  const explained = typeof entry === 'object' && 'score' in entry ? entry : undefined;
  const place = explained === undefined ? at : child(at, 'score');
  const sources = cite(child(at, 'source'), explained?.source);
  if (option.discounted !== undefined && !leaf.gate) {
    complainOfKey(
      desk,
      'discounted-but-scored',
      at,
      `"${option.name}" is discounted, and "${leaf.name}" is not a gate`,
      'delete the score, or the word discounted if the option was appraised',
    );
    return undefined;
  }
  const share = shareFor(leaf, option.id, questions);
  if (share !== undefined) {
    complainOfKey(
      desk,
      'score-given-twice',
      at,
      `"${leaf.name}" takes the score of "${option.name}" from the consultation, where it is ${share.written}`,
      'delete it here',
    );
    return undefined;
  }
  if (leaf.scale === undefined) return undefined;
  const score = explained === undefined ? entry : explained.score;
  const judged = judgedAt(
    desk,
    { ...cell, at: place },
    leaf.scale,
    score as Exclude<typeof score, { score: unknown }>,
  );
  if (judged === undefined) return undefined;
  return {
    at: place,
    written: typeof score === 'object' ? threePoints(judged) : desk.written(place),
    judged,
    ...(explained?.because === undefined ? {} : { because: explained.because }),
    sources,
  };
}

function threePoints(judged: Judged): string {
  return judged.kind === 'triangular' ? `${judged.low} to ${judged.high}, likely ${judged.likely}` : '';
}

function shareFor(leaf: Leaf, option: string, questions: readonly Question[]): Share | undefined {
  if (leaf.from === undefined) return undefined;
  return questions.find(({ id }) => id === leaf.from)?.support.get(option);
}

/** An option that was not asked about has no share: its cell is missing unless `scores` gives it. */
function addFromConsultation(
  desk: Desk,
  table: ReadonlyMap<string, Map<string, ScoreDraft>>,
  options: readonly OptionDraft[],
  leaves: readonly Leaf[],
  questions: readonly Question[],
): void {
  for (const leaf of leaves) {
    const { scale } = leaf;
    if (leaf.from === undefined || scale === undefined) continue;
    if (scale.kind === 'levels' || scale.unit !== '%') {
      complainOfKey(
        desk,
        'score-not-on-scale',
        child(leaf.at, 'scale'),
        `"${leaf.name}" takes its scores from a consultation, and its scale is not in %`,
        'delete the scale (0% to 100% is meant), or give it unit: "%"',
      );
      continue;
    }
    for (const option of options) {
      const share = option.discounted === undefined ? shareFor(leaf, option.id, questions) : undefined;
      if (share === undefined) continue;
      const { best, low, high } = share.percent;
      const judged = judgedAt(desk, { at: share.at, option: option.name, leaf }, scale, best);
      if (judged === undefined) continue;
      table.get(option.id)?.set(leaf.id, {
        at: share.at,
        written: share.written,
        judged: low === high ? judged : { kind: 'range', low, high },
        sources: [],
      });
    }
  }
}
