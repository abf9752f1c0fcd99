// The cells that nobody has scored yet.
import { child } from '../../diagnostic.js';
import type { AppraisalFile } from '../../generated/appraisal-file.js';
import type { Leaf } from '../../model/criteria.js';
import { complainOfKey, type Desk, listed } from './desk.js';
import type { OptionDraft } from './options.js';
import type { ScoreTable } from './scores.js';
import type { Taken } from './taken.js';

/** What is still to be scored, by option; empty cells of discounted options are none. */
export function missingCells(
  options: readonly OptionDraft[],
  leaves: readonly Leaf[],
  table: ScoreTable,
): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, readonly string[]>();
  for (const { id, discounted } of options) {
    const cells = leaves.filter((leaf) => !table.get(id)?.has(leaf.id)).map((leaf) => leaf.id);
    if (discounted === undefined && cells.length > 0) missing.set(id, cells);
  }
  return missing;
}

/**
 * Complains of every missing cell: by option where it has no scores at all, by criterion where nobody has one on
 * it, else one by one.
 */
export function complainOfMissing(
  desk: Desk,
  file: AppraisalFile,
  options: readonly OptionDraft[],
  leaves: readonly Leaf[],
  taken: Taken,
): void {
  const ranked = options.filter(
    ({ at, discounted }) => discounted === undefined && !desk.lost.key(at, 'discounted'),
  );
  // A cell that a perspective scores is there, right or wrong.
  const tables = [
    { at: '/scores', rows: file.scores },
    ...Object.entries(file.perspectives ?? {}).map(([id, { scores }]) => ({
      at: child(child('/perspectives', id), 'scores'),
      rows: scores,
    })),
  ];
  const isMissing = (option: OptionDraft, leaf: Leaf) =>
    tables.every(
      ({ at, rows }) =>
        rows?.[option.id]?.[leaf.id] === undefined && !desk.lost.key(child(at, option.id), leaf.id),
    ) &&
    taken.given(leaf, option.id) === undefined &&
    !desk.lost.key(leaf.at, 'criteria') &&
    !desk.lost.key(leaf.at, 'from') &&
    !taken.mayBeLost(leaf, option.id);
  const scored: OptionDraft[] = [];
  const rowless: OptionDraft[] = [];
  for (const option of ranked) {
    // A row that is empty because all in it is faulty is no empty row.
    if (
      tables.some(
        ({ at, rows }) =>
          Object.keys(rows?.[option.id] ?? {}).length > 0 || desk.lost.within(child(at, option.id)),
      )
    )
      scored.push(option);
    else if (leaves.some((leaf) => isMissing(option, leaf))) rowless.push(option);
  }
  // A row of no option may be theirs.
  const ids = options.map(({ id }) => id);
  if (rowless.length > tables.reduce((total, { at }) => total + desk.lost.astray(at, ids), 0))
    for (const option of rowless) complainOfOption(desk, file, option);
  for (const leaf of leaves) {
    const without = scored.filter((option) => isMissing(option, leaf));
    if (without.length > 1 && without.length === ranked.length) complainOfLeaf(desk, leaf, without);
    else for (const option of without) complainOfCell(desk, option, leaf);
  }
}

function complainOfOption(desk: Desk, file: AppraisalFile, { id, name, at }: OptionDraft): void {
  const hasRow = file.scores?.[id] !== undefined;
  complainOfKey(
    desk,
    'score-missing',
    hasRow ? child('/scores', id) : at,
    `"${name}" has no scores`,
    `${hasRow ? 'fill its row' : `add a row "${id}:" under scores`}, or say why it is discounted`,
  );
}

function complainOfLeaf(desk: Desk, leaf: Leaf, without: readonly OptionDraft[]): void {
  const { id, name, at } = leaf;
  const names = without.slice(0, 3).map((option) => `"${option.name}"`);
  const more = without.length > 3 ? [`${without.length - 3} more`] : [];
  complainOfKey(
    desk,
    'score-missing',
    at,
    `${listed([...names, ...more], 'and')} have no score on "${name}"${notTaken(leaf)}`,
    `add ${id}: to the scores of each option (unknown if nobody can say)`,
  );
}

function complainOfCell(desk: Desk, option: OptionDraft, leaf: Leaf): void {
  const { id, name } = leaf;
  complainOfKey(
    desk,
    'score-missing',
    child(child('/scores', option.id), id),
    `"${option.name}" has no score on "${name}"${notTaken(leaf)}`,
    `add ${id}: to its scores (unknown if nobody can say)`,
  );
}

/** Why there is none where it should come from elsewhere in the file. */
function notTaken({ from, figure }: Leaf): string {
  if (from !== undefined) return ', and the consultation did not ask about it';
  if (figure === undefined) return '';
  if (figure === 'risks.exposure') return ', and no risk names it';
  return figure === 'costs.payback'
    ? ', and by the costs it does not pay back within the years given'
    : ', and the costs do not name it';
}
