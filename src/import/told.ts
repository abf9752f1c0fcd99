// What was understood of a sheet, to be confirmed before anything is written: as a page, and as the head of the file.
import { sum } from '../numbers/sum.js';
import type { Block, Row } from '../page/blocks.js';
import { plain } from '../page/figures.js';
import { oneLine } from './groups.js';
import type { Layout, LeftOut } from './layout.js';
import type { Matrix } from './matrix.js';
import type { Printed, PrintedFigures } from './printed.js';
import type { Scale } from './scales.js';

export interface Understood {
  readonly source: string;
  readonly title: string;
  readonly titleFrom: string;
  readonly layout: Layout;
  readonly matrix: Matrix;
  readonly scales: readonly Scale[];
  readonly printed: PrintedFigures;
  readonly equalWeights: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Texts outside the matrix. */
  readonly notes: readonly { readonly at: string; readonly text: string }[];
  readonly remarks: readonly string[];
}

/** Past so many a list ends with how many more there are. */
const MOST_LISTED = 12;

export function toldPage(understood: Understood): readonly Block[] {
  const { source, leftOut, remarks, notes } = understood;
  const rows = factsOf(understood).map(([what, says]): Row => ({ cells: [{ text: what }, { text: says }] }));
  return [
    { kind: 'heading', level: 2, text: source },
    {
      kind: 'table',
      columns: [
        { header: 'What', align: 'left', key: true },
        { header: 'Read as', align: 'left' },
      ],
      rows,
    },
    ...remarks.map((text): Block => ({ kind: 'note', text })),
    ...listOf('Left out:', leftOut.map(leftOutText)),
    ...listOf(
      'Kept as comments:',
      notes.map(({ at, text }) => `${at}: ${shortened(oneLine(text))}`),
    ),
  ];
}

function listOf(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  const more = items.length > MOST_LISTED ? [`and ${items.length - MOST_LISTED} more`] : [];
  return [
    { kind: 'paragraph', text: heading },
    { kind: 'list', items: [...items.slice(0, MOST_LISTED), ...more] },
  ];
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text;
}

function leftOutText({ where, name, why }: LeftOut): string {
  const named = oneLine(name);
  return `${where}${named === '' ? '' : ` "${shortened(named)}"`}: ${why}`;
}

/** The head of the file says the same, and loses nothing. */
export function toldComments(understood: Understood): readonly string[] {
  const { source, leftOut, remarks, notes } = understood;
  return [
    `Imported from ${source}.`,
    ...factsOf(understood)
      .filter(([what]) => ['Criteria', 'Weights', 'Totals', 'Order'].includes(what))
      .map(([what, says]) => `  ${what}: ${says}.`),
    ...remarks.map((text) => `  ${text}`),
    ...(leftOut.length === 0 ? [] : ['', 'Left out:', ...leftOut.map((one) => `  ${leftOutText(one)}`)]),
    ...(notes.length === 0
      ? []
      : ['', 'Also on the sheet:', ...notes.map(({ at, text }) => `  ${at}: ${oneLine(text)}`)]),
  ];
}

function factsOf(understood: Understood): readonly (readonly [string, string])[] {
  const { layout, matrix, printed, title, titleFrom } = understood;
  const { options, criteria } = matrix;
  const { criteriaIn, why } = layout.view.orientation;
  const optionsIn = criteriaIn === 'rows' ? 'columns' : 'rows';
  return [
    ['Title', `${title} (${titleFrom})`],
    ['Options', `${options.length} in ${optionsIn}: ${some(options.map(({ name }) => name))}`],
    ['Criteria', `${criteria.length} in ${criteriaIn} (${why}): ${some(criteria.map(({ name }) => name))}`],
    ['Weights', weightsText(understood)],
    ['Scores', scoresText(understood)],
    ...notesText(layout),
    ...(printed.totals === undefined ? [] : [['Totals', totalsText(printed.totals)] as const]),
    ...(printed.order === undefined ? [] : [['Order', `${printed.order.where}: kept as published`] as const]),
  ];
}

/** Rows and columns of texts, and whose they become. */
function notesText({ descriptions, summaries }: Layout): readonly (readonly [string, string])[] {
  const said = [
    ...descriptions.map(({ where }) => `${where} describes the criteria`),
    ...summaries.map(({ where }) => `${where} sums up the options`),
  ];
  return said.length === 0 ? [] : [['Notes', said.join(', ')]];
}

function some(names: readonly string[]): string {
  const shown = names.length > 6 ? names.slice(0, 5) : names;
  const more = names.length - shown.length;
  return `${shown.map(shortened).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function weightsText({ layout, matrix, equalWeights }: Understood): string {
  const numbers = matrix.criteria.map(({ weight }) => weight.number);
  if (equalWeights) return 'every criterion counts the same';
  const added = plain(sum(numbers), 6);
  const percent = matrix.criteria[0]?.weight.written.endsWith('%') === true ? '%' : '';
  const where = layout.weights?.where ?? 'the names of the criteria';
  return matrix.isTree
    ? `${where}, shared out within each heading`
    : `${where}; they add up to ${added}${percent}`;
}

function scoresText({ matrix, scales }: Understood): string {
  const all = matrix.scores.flat();
  const unknown = all.filter(({ score }) => score.kind === 'unknown');
  const texts = [...new Set(scales.map(scaleText))];
  const scale = texts.length === 1 ? texts[0] : `${texts.length} scales`;
  const cells = unknown
    .slice(0, 6)
    .map(({ at, score }) =>
      score.kind === 'unknown' && score.says !== undefined ? `${at} (${score.says})` : at,
    );
  const more = unknown.length > 6 ? ` and ${unknown.length - 6} more` : '';
  return `${all.length}, ${scale}${unknown.length === 0 ? '' : `; unknown: ${cells.join(', ')}${more}`}`;
}

function scaleText(scale: Scale): string {
  switch (scale.kind) {
    case 'ends':
      return `worst ${scale.written[0]}, best ${scale.written[1]}`;
    case 'local':
      return `between those that there are, ${scale.better} is better`;
    case 'levels':
      return [...scale.levels].map(([name, value]) => `${name} ${value}`).join(', ');
  }
}

const KINDS = {
  points: 'sums of weight × score',
  average: 'sums of weight × score over the sum of the weights',
  total: 'totals from 0 to 100',
} as const;

function totalsText({ where, name, of, percentOf, agree, computed, wrong }: Printed): string {
  const base =
    percentOf === undefined ? '' : ` as percentages of their ${percentOf === 'sum' ? 'sum' : 'maximum'}`;
  const agreeing =
    agree === computed
      ? `all ${computed} agree`
      : `${agree} of ${computed} ${agree === 1 ? 'agrees' : 'agree'}`;
  const checked =
    computed === 0
      ? 'nothing can be computed to check them'
      : `${agreeing} with the weights and scores${wrong.length === 0 ? '' : `, not ${some(wrong)}`}`;
  return `${where}${name === '' ? '' : ` "${shortened(name)}"`}: ${KINDS[of]}${base}, kept as published; ${checked}`;
}
