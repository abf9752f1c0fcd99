// The table of scores: every cell that is given, in `scores` or by a consultation.
import { child } from '../../diagnostic.js';
import type { AppraisalFile, Score as ScoreEntry } from '../../generated/appraisal-file.js';
import { type Criterion, type Leaf, leavesOf } from '../../model/criteria.js';
import type { Judged } from '../../model/score.js';
import type { Cite } from './citations.js';
import { complainOfKey, type Desk, instead } from './desk.js';
import { type Cell, judgedAt, type ScoreDraft } from './judged.js';
import type { OptionDraft } from './options.js';
import type { Register } from './register.js';
import type { Support } from './support.js';
import { type UnknownCriteria, unknownCriteria } from './unknown-criteria.js';

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

/** What the cells rest on. */
export interface Grounds {
  readonly optionIds: Register;
  readonly options: readonly OptionDraft[];
  readonly criteria: readonly Criterion[];
  readonly support: Support;
  readonly cite: Cite;
}

/** The cells given in `scores`, and those that come from the consultation. */
export function scoresOf(desk: Desk, file: AppraisalFile, grounds: Grounds): ScoreTable {
  const { optionIds, options, criteria, support } = grounds;
  const leaves = new Map(leavesOf(criteria).map((leaf) => [leaf.id, leaf]));
  const byId = new Map(options.map((option) => [option.id, option]));
  const unknown = unknownCriteria(desk, criteria);
  const table = new Map<string, Map<string, ScoreDraft>>(options.map(({ id }) => [id, new Map()]));
  for (const [id, row] of Object.entries(file.scores ?? {})) {
    const option = byId.get(id);
    if (option === undefined) complainOfOption(desk, optionIds, id);
    else table.set(id, rowOf(desk, row, option, leaves, unknown, grounds));
  }
  for (const leaf of leaves.values()) {
    for (const { id, name, discounted } of options) {
      const draft = discounted === undefined ? support.score(leaf, id, name) : undefined;
      if (draft !== undefined) table.get(id)?.set(leaf.id, draft);
    }
  }
  return table;
}

function complainOfOption(desk: Desk, options: Register, id: string): void {
  const at = child('/scores', id);
  if (!desk.lost.key('/options', id))
    complainOfKey(
      desk,
      'score-unknown-option',
      at,
      `there is no option "${id}" in the file`,
      instead(id, options.ids, desk.patience) ?? 'add it under options',
    );
  desk.lost.addMistyped(at);
}

function rowOf(
  desk: Desk,
  row: { readonly [criterion: string]: ScoreEntry },
  option: OptionDraft,
  leaves: ReadonlyMap<string, Leaf>,
  unknown: UnknownCriteria,
  { support, cite }: Grounds,
): Map<string, ScoreDraft> {
  const drafts = new Map<string, ScoreDraft>();
  for (const [criterion, entry] of Object.entries(row)) {
    const at = child(child('/scores', option.id), criterion);
    const leaf = leaves.get(criterion);
    if (leaf === undefined) unknown.complain(at, criterion);
    else {
      const draft = cellOf(desk, { at, option: option.name, leaf }, option, support, entry, cite);
      if (draft !== undefined) drafts.set(criterion, draft);
    }
  }
  return drafts;
}

function cellOf(
  desk: Desk,
  cell: Cell,
  option: OptionDraft,
  support: Support,
  entry: ScoreEntry,
  cite: Cite,
): ScoreDraft | undefined {
  const { at, leaf } = cell;
  const explained = typeof entry === 'object' && 'score' in entry ? entry : undefined;
  const place = explained === undefined ? at : child(at, 'score');
  const sources = cite(child(at, 'source'), explained?.source);
  if (option.discounted !== undefined && !leaf.gate) {
    if (!desk.lost.key(leaf.at, 'must') && !desk.lost.key(leaf.at, 'weight'))
      complainOfKey(
        desk,
        'discounted-but-scored',
        at,
        `"${option.name}" is discounted, and "${leaf.name}" is not a gate`,
        'delete the score, or the word discounted if the option was appraised',
      );
    return undefined;
  }
  const share = support.share(leaf, option.id);
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
