// Do the printed figures follow from the scores and weights?
import { printedTotals } from '../aggregation/published.js';
import { computedOrder, misplaced } from '../aggregation/published-order.js';
import { decimalsOf, type PrintedKind } from '../model/published.js';
import type { Block, Row } from '../page/blocks.js';
import { figure, percent } from '../page/figures.js';
import { counted, isGiven, listed, type Names, namesOf } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { Analysis } from './analysis.js';

export interface PrintedTotalFinding {
  /** A percentage is a share of 1. */
  readonly printed: number;
  /** With the digits of the paper: `6.0`. */
  readonly written: string;
  readonly of: PrintedKind;
  readonly percentOf?: 'sum' | 'maximum';
  /** Absent where the file gives no such total: then nothing is said about it. */
  readonly computed?: number;
  readonly agrees?: boolean;
}

/** An option, or several that tie. */
type Place = string | readonly string[];

export interface PublishedFinding {
  readonly totals?: { readonly [option: string]: PrintedTotalFinding };
  readonly ranking?: {
    readonly printed: readonly Place[];
    /** Of the options that are printed and ranked. */
    readonly computed: readonly Place[];
    readonly agrees: boolean;
  };
}

export const published: Analysis<PublishedFinding> = {
  id: 'published',
  title: 'Printed figures',
  question: 'Do the printed figures follow from the scores and weights?',
  reference: 'HM Treasury, The Aqua Book: guidance on producing quality analysis for government (2015)',
  idle: (appraisal) =>
    appraisal.published === undefined ? 'there are no printed figures to compare with' : undefined,
  run(appraisal) {
    const printed = appraisal.published;
    if (printed === undefined) return {};
    const { percentOf, ranking } = printed;
    const totals = printedTotals(appraisal, printed).map(({ option, figure: told, of, computed, agrees }) => {
      const whole = told.percent ? 100 : 1;
      return [
        option,
        {
          printed: told.number / whole,
          written: told.written,
          of,
          ...(told.percent && percentOf !== undefined ? { percentOf } : {}),
          ...(computed === undefined ? {} : { computed: computed / whole }),
          ...(agrees === undefined ? {} : { agrees }),
        },
      ] as const;
    });
    return {
      ...(totals.length === 0 ? {} : { totals: Object.fromEntries(totals) }),
      ...(ranking.length === 0
        ? {}
        : {
            ranking: {
              printed: ranking.map(({ options }) => placeOf(options)),
              computed: computedOrder(appraisal, printed).map(placeOf),
              agrees: misplaced(appraisal, printed).length === 0,
            },
          }),
    };
  },
  section(finding, outcome) {
    return [...verdict(finding), ...table(finding, outcome), ...order(finding, outcome)];
  },
};

function placeOf(options: readonly string[]): Place {
  const [only, ...others] = options;
  return only !== undefined && others.length === 0 ? only : options;
}

function verdict({ totals = {}, ranking }: PublishedFinding): readonly Block[] {
  const all = Object.values(totals);
  const wrong = all.filter(({ agrees }) => agrees === false).length;
  const unchecked = all.filter(({ agrees }) => agrees === undefined).length;
  const said = [
    checkedWords(all.length - unchecked, wrong, unchecked > 0),
    unchecked === 0 ? undefined : `${counted(unchecked, 'printed total')} can’t be checked.`,
    ranking === undefined
      ? undefined
      : `The printed order ${ranking.agrees ? 'is' : 'is not'} that of the totals.`,
  ].filter(isGiven);
  return said.length === 0 ? [] : [{ kind: 'paragraph', text: said.join(' '), emphasis: 'strong' }];
}

function checkedWords(checked: number, wrong: number, others: boolean): string | undefined {
  if (checked === 0) return undefined;
  const from = 'from the scores and weights.';
  const totals = `printed total${checked === 1 ? '' : 's'}${others ? ' that can be checked' : ''}`;
  if (wrong === 0)
    return checked === 1
      ? `The ${totals} follows ${from}`
      : `All ${figure(checked, 0)} ${totals} follow ${from}`;
  const which =
    checked === 1 ? `The ${totals}` : `${figure(wrong, 0)} of the ${figure(checked, 0)} ${totals}`;
  return `${which} ${wrong === 1 ? 'does' : 'do'} not follow ${from}`;
}

/** Computed figures have one more decimal than any printed one: so it is seen how they round. */
function table({ totals = {} }: PublishedFinding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  const entries = Object.entries(totals);
  if (entries.length === 0) return [];
  const places = entries.reduce((most, [, { written }]) => Math.max(most, decimalsOf(written)), 0) + 1;
  const rows = entries.map(([option, { written, printed, computed, agrees }]): Row => {
    const shown = (number: number) =>
      written.endsWith('%') ? percent(number, places) : figure(number, places);
    const cells = [
      { text: names.option(option) },
      { text: written, number: printed },
      computed === undefined ? { text: '' } : { text: shown(computed), number: computed },
      { text: agrees === undefined ? 'not checked' : agrees ? 'yes' : 'no' },
    ];
    return agrees === false ? { cells, emphasis: 'strong' } : { cells };
  });
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: `Printed ${kindWords(entries.map(([, total]) => total))}`, align: 'right' },
        { header: 'Computed', align: 'right' },
        { header: 'Agrees', align: 'left' },
      ],
      rows,
    },
  ];
}

function kindWords(totals: readonly PrintedTotalFinding[]): string {
  const { of = 'total', percentOf } =
    totals.find((total) => total.percentOf !== undefined) ?? totals[0] ?? {};
  if (percentOf === 'sum') return 'share of the sum';
  if (percentOf === 'maximum') return 'share of the most';
  return of;
}

function order({ ranking }: PublishedFinding, outcome: Outcome): readonly Block[] {
  if (ranking === undefined || ranking.agrees) return [];
  const names = namesOf(outcome);
  return [
    { kind: 'paragraph', text: `Printed: ${inOrder(ranking.printed, names)}.` },
    { kind: 'paragraph', text: `By the totals: ${inOrder(ranking.computed, names)}.` },
  ];
}

/** `A, then B and C together, then D`. */
function inOrder(places: readonly Place[], names: Names): string {
  return places
    .map((place) =>
      typeof place === 'string' ? names.option(place) : `${listed(place.map(names.option))} together`,
    )
    .join(', then ');
}
