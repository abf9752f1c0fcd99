// The table of scores: every cell that is given, in `scores` or by a consultation.
import { child } from '../../diagnostic.js';
import type {
  AppraisalFile,
  ExplainedScore,
  PlainScore,
  Score as ScoreEntry,
} from '../../generated/appraisal-file.js';
import { type Criterion, type Leaf, leavesOf } from '../../model/criteria.js';
import type { Judged } from '../../model/score.js';
import type { Patience } from '../../nearest.js';
import type { Cite } from './citations.js';
import { complainOfKey, type Desk, instead } from './desk.js';
import { type Cell, judgedAt, type ScoreDraft } from './judged.js';
import type { OptionDraft } from './options.js';
import type { Register } from './register.js';
import { type Taken, takesScores } from './taken.js';
import { type UnknownCriteria, unknownCriteria } from './unknown-criteria.js';

/** Option → leaf → score. */
export type ScoreTable = ReadonlyMap<string, ReadonlyMap<string, ScoreDraft>>;

/**
 * Whether there is a first score: one in `scores`, or one that comes through `from`. From then on every
 * option that isn't discounted needs every leaf.
 */
export function scoringHasBegun(file: AppraisalFile): boolean {
  const isRanked = (id: string) =>
    file.options?.[id] !== undefined && file.options[id].discounted === undefined;
  const hasScore = (table: AppraisalFile['scores']) =>
    Object.entries(table ?? {}).some(([id, row]) => Object.keys(row).length > 0 && isRanked(id));
  return (
    hasScore(file.scores) ||
    Object.values(file.perspectives ?? {}).some(({ scores }) => hasScore(scores)) ||
    takenFrom(file.criteria).some((from) => scoredBy(file, from).some(isRanked))
  );
}

/** What criteria take their scores from. */
function takenFrom(criteria: AppraisalFile['criteria']): readonly string[] {
  return Object.values(criteria ?? {}).flatMap(({ from, criteria: below }) => [
    ...(from === undefined ? [] : [from]),
    ...takenFrom(below),
  ]);
}

/** The options that have a score in what a criterion takes its scores from. */
function scoredBy({ consultation, costs, risks }: AppraisalFile, from: string): readonly string[] {
  if (from === 'risks.exposure')
    return Object.values(risks ?? {}).flatMap(({ options }) => Object.keys(options ?? {}));
  if (from.startsWith('costs.')) return Object.keys(costs?.flows ?? {});
  const question = consultation?.[from.replace(/^consultation\./, '')];
  return from.startsWith('consultation.') ? Object.keys({ ...question?.support, ...question?.counts }) : [];
}

type ScoreRows = NonNullable<AppraisalFile['scores']>;

/** What the cells rest on. */
export interface Grounds {
  readonly optionIds: Register;
  readonly options: readonly OptionDraft[];
  readonly criteria: readonly Criterion[];
  readonly taken: Taken;
  readonly cite: Cite;
}

/** The cells given in a table of scores, which stands at a pointer. */
export function scoresAt(desk: Desk, at: string, rows: ScoreRows | undefined, grounds: Grounds): ScoreTable {
  const { optionIds, options, criteria } = grounds;
  const leaves = new Map(leavesOf(criteria).map((leaf) => [leaf.id, leaf]));
  const byId = new Map(options.map((option) => [option.id, option]));
  const unknown = unknownCriteria(desk, criteria);
  const table = new Map<string, ReadonlyMap<string, ScoreDraft>>(options.map(({ id }) => [id, new Map()]));
  let turned = false;
  for (const [id, row] of Object.entries(rows ?? {})) {
    const option = byId.get(id);
    if (option === undefined && leaves.has(id)) {
      if (!turned) complainOfTurned(desk, at, id, leaves, options);
      turned = true;
      desk.lost.addMistyped(child(at, id));
    } else if (option === undefined) {
      complainOfOption(desk, child(at, id), optionIds, id);
      // What is wrong in its cells is wrong whoever's they are.
      rowOf(desk, child(at, id), row, standInFor(id), leaves, unknown, grounds);
    } else table.set(id, rowOf(desk, child(at, id), row, option, leaves, unknown, grounds));
  }
  return table;
}

/** A table with the cells that come from elsewhere in the file. */
export function withTaken(table: ScoreTable, { options, criteria, taken }: Grounds): ScoreTable {
  const leaves = leavesOf(criteria).filter(takesScores);
  if (leaves.length === 0) return table;
  const rows = options.map(({ id, name, discounted }) => {
    const found = leaves.flatMap((leaf) => {
      const draft = discounted === undefined ? taken.score(leaf, id, name) : undefined;
      return draft === undefined ? [] : [[leaf.id, draft] as const];
    });
    return [id, new Map([...(table.get(id) ?? []), ...found])] as const;
  });
  return new Map(rows);
}

/** The table has a row for each criterion: said once. */
function complainOfTurned(
  desk: Desk,
  at: string,
  id: string,
  leaves: ReadonlyMap<string, Leaf>,
  [option]: readonly OptionDraft[],
): void {
  const ids = [...leaves.keys()].slice(0, 3).map((each) => `${each}: …`);
  complainOfKey(
    desk,
    'score-unknown-option',
    child(at, id),
    `the rows of the scores are options, and "${id}" is a criterion`,
    `write a row for each option, with its scores in it: ${option?.id ?? 'in-house'}: { ${ids.join(', ')} }`,
  );
}

function optionHint(id: string, ids: readonly string[], patience: Patience): string {
  const hint = instead(id, ids, patience);
  if (hint === undefined) return 'add it under options';
  return hint.startsWith('did') ? hint : `add it under options, or ${hint.replace('it can be', 'write')}`;
}

/** An option that is not in the file. */
function standInFor(id: string): OptionDraft {
  return { id, at: child('/options', id), name: id, combines: [], functions: [] };
}

function complainOfOption(desk: Desk, at: string, options: Register, id: string): void {
  if (!desk.lost.key('/options', id))
    complainOfKey(
      desk,
      'score-unknown-option',
      at,
      `there is no option "${id}" in the file`,
      optionHint(id, options.ids, desk.patience),
    );
  desk.lost.addMistyped(at);
}

function rowOf(
  desk: Desk,
  rowAt: string,
  row: { readonly [criterion: string]: ScoreEntry },
  option: OptionDraft,
  leaves: ReadonlyMap<string, Leaf>,
  unknown: UnknownCriteria,
  { taken, cite }: Grounds,
): Map<string, ScoreDraft> {
  const drafts = new Map<string, ScoreDraft>();
  const written = desk.writtenIn(rowAt);
  for (const criterion in row) {
    const entry = row[criterion] as ScoreEntry;
    const at = child(rowAt, criterion);
    const leaf = leaves.get(criterion);
    if (leaf === undefined) unknown.complain(at, criterion);
    else {
      const cell = { at, option: option.name, leaf };
      const draft =
        typeof entry === 'object' && 'score' in entry
          ? explainedCell(desk, cell, option, taken, entry, cite)
          : cellOf(desk, cell, option, taken, entry, { at, written: written(criterion), sources: [] });
      if (draft !== undefined) drafts.set(criterion, draft);
    }
  }
  return drafts;
}

/** A score with its reason: the cell is complained of where the whole stands, the score where it stands itself. */
function explainedCell(
  desk: Desk,
  cell: Cell,
  option: OptionDraft,
  taken: Taken,
  { score, because, source }: ExplainedScore,
  cite: Cite,
): ScoreDraft | undefined {
  const sources = cite(child(cell.at, 'source'), source);
  const at = child(cell.at, 'score');
  const told = { at, written: desk.written(at), sources, ...(because === undefined ? {} : { because }) };
  return cellOf(desk, cell, option, taken, score, told);
}

function cellOf(
  desk: Desk,
  cell: Cell,
  option: OptionDraft,
  taken: Taken,
  score: PlainScore,
  told: Omit<ScoreDraft, 'judged'>,
): ScoreDraft | undefined {
  const { at, leaf } = cell;
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
  const given = takesScores(leaf) ? taken.given(leaf, option.id) : undefined;
  if (given !== undefined) {
    complainOfKey(
      desk,
      'score-given-twice',
      at,
      `"${leaf.name}" takes the score of "${option.name}" from ${given.where}, where it is ${given.written}`,
      'delete it here',
    );
    return undefined;
  }
  if (leaf.scale === undefined) return undefined;
  const judged = judgedAt(desk, { at: told.at, option: cell.option, leaf }, leaf.scale, score);
  if (judged === undefined) return undefined;
  return { judged, ...told, ...(typeof score === 'object' ? { written: threePoints(judged) } : {}) };
}

function threePoints(judged: Judged): string {
  return judged.kind === 'triangular' ? `${judged.low} to ${judged.high}, likely ${judged.likely}` : '';
}
