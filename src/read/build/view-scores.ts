// The scores of perspectives: over the file's where they differ, and their mean where only they scored.

import { child } from '../../diagnostic.js';
import type { Leaf } from '../../model/criteria.js';
import { bestGuess, type Judged, numbersOf } from '../../model/score.js';
import { complainOfKey, type Desk } from './desk.js';
import type { ScoreDraft } from './judged.js';
import type { OptionDraft } from './options.js';
import { type Grounds, type ScoreTable, scoresAt } from './scores.js';
import type { View } from './views.js';

/** A view and the cells that it gives itself. */
export interface ViewScores {
  readonly view: View;
  readonly own: ScoreTable;
}

export function scoresOfViews(desk: Desk, views: readonly View[], grounds: Grounds): readonly ViewScores[] {
  return views.map((view) => ({
    view,
    own: scoresAt(desk, child(view.at, 'scores'), view.entry.scores, grounds),
  }));
}

/**
 * The file's table with the cells that only views scored: their mean by their says, unknown scores left out. If
 * any of them is uncertain, so is the mean: from the mean of the low ends over that of the best guesses to that
 * of the high ends.
 */
export function withMeans(
  desk: Desk,
  table: ScoreTable,
  scored: readonly ViewScores[],
  options: readonly OptionDraft[],
  leaves: readonly Leaf[],
): ScoreTable {
  if (scored.length === 0) return table;
  const rows = options.map(({ id, name }) => {
    const row = new Map(table.get(id));
    for (const leaf of leaves) {
      if (row.has(leaf.id)) continue;
      const cells = scored.flatMap(({ view, own }) => {
        const draft = own.get(id)?.get(leaf.id);
        return draft === undefined ? [] : [{ share: view.share, draft }];
      });
      const mean = cells.length === 0 ? undefined : meanOf(desk, cells, name, leaf);
      if (mean !== undefined) row.set(leaf.id, mean);
    }
    return [id, row] as const;
  });
  return new Map(rows);
}

interface Cell {
  readonly share: number;
  readonly draft: ScoreDraft;
}

function meanOf(desk: Desk, cells: readonly Cell[], option: string, leaf: Leaf): ScoreDraft | undefined {
  const known = cells.filter(({ draft }) => draft.judged.kind !== 'unknown');
  const [first] = cells;
  if (first === undefined) return undefined;
  const written = `mean of ${cells.length} perspectives`;
  const said = (judged: Judged): ScoreDraft => ({ at: first.draft.at, written, judged, sources: [] });
  if (known.length === 0) return said({ kind: 'unknown' });
  if (leaf.scale?.kind === 'levels') {
    const same = new Set(known.map(({ draft }) => JSON.stringify(draft.judged)));
    const [only] = known;
    if (same.size === 1 && only !== undefined) return said(only.draft.judged);
    complainOfKey(
      desk,
      'score-not-on-scale',
      first.draft.at,
      `the perspectives give "${option}" different levels on "${leaf.name}", and levels have no mean`,
      'agree on a level and give it under scores',
    );
    return undefined;
  }
  const whole = known.reduce((total, { share }) => total + share, 0);
  const mean = (figure: (judged: Judged) => number) =>
    whole === 0
      ? figure(known[0]?.draft.judged ?? { kind: 'unknown' })
      : known.reduce((total, { share, draft }) => total + share * figure(draft.judged), 0) / whole;
  const likely = mean((judged) => Number(bestGuess(judged)));
  if (known.every(({ draft }) => draft.judged.kind === 'number'))
    return said({ kind: 'number', score: likely });
  const low = mean((judged) => Math.min(...numbersOf(judged)));
  const high = mean((judged) => Math.max(...numbersOf(judged)));
  return said({ kind: 'triangular', low, likely, high });
}

/** The file's table as one view has it. */
export function overlaid(table: ScoreTable, own: ScoreTable): ScoreTable {
  return new Map(
    [...table].map(([option, row]) => [option, new Map([...row, ...(own.get(option) ?? [])])] as const),
  );
}

/** All scores of an option on a criterion, whoever gave them: what the ends of a local scale are made of. */
export function everyScore(
  table: ScoreTable,
  scored: readonly ViewScores[],
): (option: string, leaf: string) => readonly Judged[] {
  const tables = [table, ...scored.map(({ own }) => own)];
  return (option, leaf) =>
    tables.flatMap((each) => {
      const draft = each.get(option)?.get(leaf);
      return draft === undefined ? [] : [draft.judged];
    });
}
