// The costs of the options laid out: the verdict, present figures, net cost by year, savings against the target.
import { schedules } from '../costs/schedules.js';
import type { Block, Cell, Column, Row } from '../page/blocks.js';
import { addsUp, figure, money, percent } from '../page/figures.js';
import { counted, entry, listed, namesOf } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { CostedOption, CostsFinding } from './costs-finding.js';
import { ROUNDED, type Told } from './costs-told.js';
import { savingsBlocks } from './savings-section.js';

/** Present values are estimates: more decimals than these say nothing. The savings keep those of the file. */
const MOST_DECIMALS = 2;

export function costsSection(finding: CostsFinding, outcome: Outcome): readonly Block[] {
  const decimals = Math.min(
    Math.max(finding.decimals, /(?:m|bn)$/.test(finding.unit) ? 1 : 0),
    MOST_DECIMALS,
  );
  const baseline = outcome.options.find((option) => option.baseline)?.id;
  const told: Told = {
    finding,
    names: namesOf(outcome),
    ...(baseline === undefined ? {} : { baseline }),
    options: outcome.options.flatMap(({ id }) => {
      const costs = entry(finding.options, id);
      return costs === undefined ? [] : [[id, costs] as const];
    }),
    decimals,
    money: (amount) => money(amount, finding.unit, decimals),
  };
  return [
    { kind: 'paragraph', text: verdict(told), emphasis: 'strong' },
    ...illustrative(told),
    presentTable(told),
    { kind: 'paragraph', text: basis(told) },
    ...yearTable(told),
    ...savingsBlocks(told),
  ];
}

/** Which option costs least, or is worth most, over which years, and against what. */
function verdict(told: Told): string {
  const { finding, names, options, baseline } = told;
  const years = Object.keys(finding.discountFactors).length;
  const over =
    years === 1
      ? `in ${finding.firstYear}`
      : `over the ${figure(years, 0)} years ${finding.firstYear} to ${finding.lastYear}`;
  const benefits = options.some(([, { presentValue }]) => presentValue !== undefined);
  const worth = ({ presentValue, presentCost }: CostedOption) => presentValue ?? -presentCost;
  const most = options.reduce((best, [, each]) => Math.max(best, worth(each)), -Infinity);
  const first = options.filter(([, each]) => worth(each) >= most - 1e-9 * Math.abs(most));
  const saves = !benefits && most > 0;
  const amount = benefits
    ? `${told.money(most)} in present value`
    : saves
      ? `${told.money(most)} net, in present value,`
      : `${told.money(-most)} in present cost`;
  const who = listed(first.map(([id]) => names.option(id)));
  if (options.length === 1) return `${who}: ${saves ? 'a saving of ' : ''}${amount} ${over}.`;
  const isOne = first.length === 1;
  const isBaseline = first.some(([id]) => id === baseline);
  const difference = isOne && !isBaseline ? first[0]?.[1].difference : undefined;
  // Beside a baseline of nothing the difference is the amount itself.
  const against =
    difference === undefined || baseline === undefined || Math.abs(difference - most) < 1e-9 * Math.abs(most)
      ? ''
      : `, ${better(told, difference)} than ${names.option(baseline)}`;
  const does = benefits
    ? isOne
      ? 'is worth most'
      : 'are worth the same and most'
    : `${saves ? 'save' : 'cost'}${isOne ? 's' : ' the same and'} ${saves ? 'most' : 'least'}`;
  return `${who}${isBaseline && isOne ? ', the baseline,' : ''} ${does}: ${amount} ${over}${against}.`;
}

/** A difference of present value, where more is better, in words. */
function better({ finding, money: amount }: Told, difference: number): string {
  const benefits = Object.values(finding.options).some(({ presentValue }) => presentValue !== undefined);
  if (benefits) return `${amount(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'}`;
  return `${amount(Math.abs(difference))} ${difference < 0 ? 'more' : 'less'}`;
}

/** Nobody should take amounts for an organisation's that aren't. */
function illustrative({ options, names }: Told): readonly Block[] {
  const whose = options.filter(([, costs]) => costs.illustrative).map(([id]) => names.option(id));
  if (whose.length === 0) return [];
  return [
    {
      kind: 'note',
      text: `Amounts of ${listed(whose)} are illustrative: they are not the organisation’s own.`,
    },
  ];
}

function presentTable(told: Told): Block {
  const { options, names, baseline, finding } = told;
  const all = options.map(([, costs]) => costs);
  const benefits = all.some(({ presentValue }) => presentValue !== undefined);
  const compared = options.some(([id, { difference }]) => difference !== undefined && id !== baseline);
  const biased = all.some(({ bias, benefitBias = 0 }) => bias > 0 || benefitBias > 0);
  const repaid = all.some(({ payback }) => payback !== undefined);
  const target = finding.target !== undefined;
  const saving = !target && all.some(({ savings }) => savings > 0);
  const amount = (number: number | undefined): Cell =>
    number === undefined ? { text: '' } : { text: told.money(number), number };
  const columns: readonly (Column | false)[] = [
    { header: 'Option', align: 'left', key: true },
    { header: 'Present cost', align: 'right' },
    benefits && { header: 'Present benefits', align: 'right' },
    benefits && { header: 'Present value', align: 'right' },
    compared && { header: 'Against the baseline', align: 'right' },
    { header: 'Undiscounted', align: 'right', part: 'Undiscounted' },
    biased && { header: 'Of it optimism bias', align: 'right', part: 'Undiscounted' },
    saving && { header: 'Cashable savings', align: 'right', part: 'Undiscounted' },
    repaid && { header: 'Pays back after', align: 'right', part: 'Undiscounted' },
  ];
  const rows = options.map(([id, costs]): Row => {
    const { difference, payback } = costs;
    const isBaseline = id === baseline;
    const cells: readonly (Cell | false)[] = [
      { text: names.option(id), ...(isBaseline ? { detail: 'baseline' } : {}) },
      amount(costs.presentCost),
      benefits && amount(costs.presentValue === undefined ? undefined : (costs.presentBenefits ?? 0)),
      benefits && amount(costs.presentValue),
      compared &&
        (difference === undefined || isBaseline
          ? { text: '' }
          : { text: better(told, difference), number: difference }),
      amount(costs.undiscounted),
      biased && (costs.bias === 0 ? { text: 'none', number: 0 } : amount(costs.bias)),
      saving && amount(costs.savings),
      repaid && paybackCell(payback, isBaseline, finding.lastYear),
    ];
    return { cells: cells.filter((cell) => cell !== false) };
  });
  return { kind: 'table', columns: columns.filter((column) => column !== false), rows };
}

function paybackCell(payback: number | undefined, isBaseline: boolean, lastYear: string): Cell {
  if (payback !== undefined)
    return { text: payback === 0 ? 'at once' : counted(payback, 'year'), number: payback };
  return { text: isBaseline ? '' : `not by ${lastYear}` };
}

/** Prices, discounting, bias and precision: what the figures rest on. */
function basis({ finding, options, money: amount, decimals }: Told): string {
  const { prices, priceBase, deflator = 0, discountRate, firstYear } = finding;
  const named = schedules.find(({ id }) => id === discountRate);
  const rate =
    typeof discountRate === 'number'
      ? `at ${percent(discountRate)} a year`
      : `by the ${named?.title ?? discountRate} (${discountRate})`;
  const base = priceBase === undefined ? 'a year that the file does not name' : priceBase;
  const inPrices =
    prices === 'real'
      ? `Amounts are in the prices of ${base} and are discounted to ${firstYear}`
      : `Amounts are in nominal prices; present ones are deflated by ${percent(deflator)} a year to the prices of ${priceBase ?? firstYear} and are discounted to ${firstYear}`;
  const all = options.map(([, costs]) => costs);
  const biased = all.some(({ bias, benefitBias = 0 }) => bias > 0 || benefitBias > 0);
  const bias = biased
    ? 'Optimism bias is in every figure where the file states it.'
    : 'No optimism bias is in them.';
  return `${inPrices} ${rate}. ${bias} They are given to ${amount(10 ** -decimals)}.`;
}

/** More rows than these are taken together. */
const MOST_ROWS = 25;

/** Net cost by year; of a long appraisal period by spans of years. */
function yearTable(told: Told): readonly Block[] {
  const { options, names, finding, decimals } = told;
  const years = Object.keys(finding.discountFactors);
  const span = [1, 5, 10].find((size) => years.length / size <= MOST_ROWS) ?? 25;
  const spans = years.flatMap((_, at) => (at % span === 0 ? [years.slice(at, at + span)] : []));
  const net = (costs: CostedOption, within: readonly string[]) =>
    within.reduce((total, year) => total + (entry(costs.byYear, year) ?? 0), 0);
  const cell = (number: number): Cell => ({ text: figure(number, decimals), number });
  const rows = spans.map((within): Row => {
    const label = within.length === 1 ? `${within[0]}` : `${within[0]} to ${within.at(-1)}`;
    return { cells: [{ text: label }, ...options.map(([, costs]) => cell(net(costs, within)))] };
  });
  const total: Row = {
    cells: [{ text: 'Together' }, ...options.map(([, { undiscounted }]) => cell(undiscounted))],
    emphasis: 'strong',
  };
  const exact = options.every(([, costs]) =>
    addsUp(
      spans.map((within) => net(costs, within)),
      costs.undiscounted,
      decimals,
    ),
  );
  if (years.length === 1) return [];
  return [
    {
      kind: 'paragraph',
      text: `Net cost by year in ${finding.unit}, undiscounted: costs less savings and income.${exact ? '' : ROUNDED}`,
    },
    {
      kind: 'table',
      columns: [
        { header: 'Year', align: 'left', key: true },
        ...options.map(([id]) => ({ header: names.option(id), align: 'right', part: 'Net cost' }) as const),
      ],
      rows: [...rows, total],
    },
  ];
}
