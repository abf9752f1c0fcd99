// The cells that nobody has scored yet.
import { child } from '../../diagnostic.js';
import type { AppraisalFile } from '../../generated/appraisal-file.js';
import type { Leaf } from '../../model/criteria.js';
import { complainOfKey, type Desk } from './desk.js';
import type { OptionDraft } from './options.js';
import type { ScoreTable } from './scores.js';

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

/** Complains of every missing cell: by option where nothing of it is scored. */
export function complainOfMissing(
  desk: Desk,
  file: AppraisalFile,
  options: readonly OptionDraft[],
  leaves: readonly Leaf[],
  table: ScoreTable,
): void {
  for (const option of options) {
    if (option.discounted !== undefined) continue;
    const row = file.scores?.[option.id];
    const missing = leaves.filter(
      (leaf) => !table.get(option.id)?.has(leaf.id) && row?.[leaf.id] === undefined,
    );
    if (missing.length === 0) continue;
    const at = child('/scores', option.id);
    if (row === undefined && missing.length === leaves.length) {
      complainOfKey(
        desk,
        'score-missing',
        child('/options', option.id),
        `"${option.name}" has no scores`,
        `add a row "${option.id}:" under scores, or say why it is discounted`,
      );
      continue;
    }
    for (const leaf of missing) {
      const asked = leaf.from === undefined ? '' : ', and the consultation did not ask about it';
      complainOfKey(
        desk,
        'score-missing',
        child(at, leaf.id),
        `"${option.name}" has no score on "${leaf.name}"${asked}`,
        `add ${leaf.id}: to its scores (unknown if nobody can say)`,
      );
    }
  }
}
