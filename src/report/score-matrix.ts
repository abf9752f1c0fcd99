// The scores as they were judged: every option on every criterion, the best and the worst of each row marked in words.
import type { Block, Cell, Row } from '../page/blocks.js';
import { statedWords } from '../page/moves.js';
import type { GridCell, Picture } from '../page/pictures.js';
import { counted, entry, isGiven, listed, type Names, sentence } from '../page/words.js';
import type { Citations, CriterionResult, FailingOption, Outcome, RankedOption } from '../result.js';

/** What a column is made from: ranked options, then those that fail a requirement. */
type Column = Pick<RankedOption, 'option' | 'values' | 'scores' | 'written' | 'uncertain'> | FailingOption;

interface Judged {
  readonly text: string;
  readonly mark?: string;
  /** Its value as a share of the best, where it has one. */
  readonly shade?: number;
  readonly number?: number;
}

export function scoreMatrix(outcome: Outcome, names: Names): readonly Block[] {
  const columns: readonly Column[] = [...outcome.ranking, ...outcome.failing];
  if (columns.length === 0) return [];
  const judged = outcome.criteria
    .map((criterion) => ({ criterion, cells: rowOf(criterion, columns) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const rows = judged.map(
    ({ criterion, cells }): Row => ({
      cells: [
        { text: criterion.name, ...(criterion.gate ? { detail: 'requirement' } : {}) },
        ...cells.map(
          ({ text, mark, shade, number }): Cell => ({
            text,
            ...(mark === undefined ? {} : { detail: mark }),
            ...(shade === undefined ? {} : { shade }),
            ...(number === undefined ? {} : { number }),
          }),
        ),
      ],
    }),
  );
  return [
    { kind: 'heading', level: 2, text: 'The scores' },
    {
      kind: 'paragraph',
      text: 'As they were judged or measured, before any weight. Best and worst are those of a row.',
      emphasis: 'quiet',
    },
    {
      kind: 'table',
      picture: pictureOf(judged, columns, names),
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        ...columns.map(
          ({ option }) => ({ header: names.option(option), align: 'right', part: 'Scores' }) as const,
        ),
      ],
      rows,
    },
  ];
}

function rowOf(criterion: CriterionResult, columns: readonly Column[]): readonly Judged[] {
  const { id, gate } = criterion;
  const known = columns.flatMap((column) => {
    const value = entry(column.values, id);
    return value === undefined || uncertainty(column, id) === 'unknown' ? [] : [value];
  });
  const [worst, best] = [Math.min(...known), Math.max(...known)];
  const differ = !gate && best - worst > 1e-9;
  return columns.map((column): Judged => {
    if (uncertainty(column, id) === 'unknown') return { text: 'unknown' };
    const [value, score] = [entry(column.values, id), entry(column.scores, id)];
    const text = scoreText(criterion, column);
    if (value === undefined) return { text };
    const mark = value > best - 1e-9 ? 'best' : value < worst + 1e-9 ? 'worst' : undefined;
    return {
      text,
      ...(gate ? {} : { shade: Math.min(Math.max(value / 100, 0), 1) }),
      ...(typeof score === 'number' ? { number: score } : {}),
      ...(differ && mark !== undefined ? { mark } : {}),
    };
  });
}

function uncertainty(column: Column, criterion: string) {
  return 'uncertain' in column ? entry(column.uncertain, criterion) : undefined;
}

/** In its unit; as it was written where that says more than a best guess does. */
function scoreText(criterion: CriterionResult, column: Column): string {
  const { id } = criterion;
  const [score, written] = [entry(column.scores, id), entry(column.written, id)];
  if (uncertainty(column, id) !== undefined && written !== undefined) return written.replace('..', ' to ');
  return score === undefined ? (written ?? '') : statedWords(criterion, score);
}

function pictureOf(
  judged: readonly { readonly criterion: CriterionResult; readonly cells: readonly Judged[] }[],
  columns: readonly Column[],
  names: Names,
): Picture {
  const best = columns.map((_, index) => judged.filter(({ cells }) => cells[index]?.mark === 'best').length);
  const most = Math.max(...best);
  const who = columns.filter((_, index) => best[index] === most).map(({ option }) => names.option(option));
  const compared = judged.filter(({ cells }) => cells.some(({ mark }) => mark !== undefined)).length;
  const title =
    most === 0
      ? 'No criterion tells the options apart'
      : `${listed(who, 3)} ${who.length === 1 ? 'has' : 'each have'} the best score on ${most} of ${counted(compared, 'criterion', 'criteria')} on which options differ`;
  return {
    id: 'scores',
    title,
    description: `Table of the scores of ${counted(columns.length, 'option')} on ${counted(judged.length, 'criterion', 'criteria')}, darker where better. ${title}.`,
    drawing: {
      kind: 'grid',
      columns: columns.map(({ option }) => names.option(option)),
      rows: judged.map(({ criterion, cells }) => ({
        label: criterion.name,
        cells: cells.map(
          ({ text, mark, shade }): GridCell => ({
            text: text === '' ? '–' : text,
            ...(shade === undefined ? {} : { shade }),
            ...(mark === undefined ? {} : { mark }),
          }),
        ),
      })),
    },
  };
}

/** Why each score is what it is, and where that can be read. */
export function scoreReasons(outcome: Outcome, names: Names): readonly Block[] {
  const titles = new Map(outcome.sources.map(({ id, title }) => [id, title ?? id]));
  const cited = (citations: Citations | undefined) =>
    listed(
      (citations ?? []).map(({ source, place }) =>
        [titles.get(source) ?? source, place].filter(isGiven).join(', '),
      ),
    );
  const rows = outcome.criteria.flatMap((criterion) =>
    outcome.ranking.flatMap((column): readonly Row[] => {
      const because = entry(column.because, criterion.id);
      const sources = cited(entry(column.sources, criterion.id));
      if (because === undefined && sources === '') return [];
      const unknown = uncertainty(column, criterion.id) === 'unknown';
      return [
        {
          cells: [
            { text: criterion.name },
            { text: names.option(column.option) },
            { text: unknown ? 'unknown' : scoreText(criterion, column) },
            { text: because === undefined ? '' : sentence(because) },
            { text: sources },
          ],
        },
      ];
    }),
  );
  if (rows.length === 0) return [];
  const all = [
    { header: 'Criterion', align: 'left', key: true },
    { header: 'Option', align: 'left', key: true },
    { header: 'Score', align: 'right' },
    { header: 'Reason', align: 'left' },
    { header: 'Source', align: 'left' },
  ] as const;
  const used = all.map((_, index) => rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''));
  return [
    { kind: 'heading', level: 2, text: 'Reasons for the scores' },
    {
      kind: 'table',
      columns: all.filter((_, index) => used[index]),
      rows: rows.map(({ cells }) => ({ cells: cells.filter((_, index) => used[index]) })),
    },
  ];
}
