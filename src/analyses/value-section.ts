// Value for money laid out: the options by cost, which are dominated, and what each further point costs.
import type { Block, Cell, Row } from '../page/blocks.js';
import { figure, money, moneyInFull } from '../page/figures.js';
import { entry, isGiven, listed, type Names, namesOf } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { FrontierOption, ValueFinding } from './value-finding.js';
import { valueScatter } from './value-scatter.js';

export function valueSection(finding: ValueFinding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  return [
    { kind: 'paragraph', text: verdict(finding, names), emphasis: 'strong' },
    table(finding, names),
    { kind: 'paragraph', text: explanation(finding) },
  ];
}

/** Who is on the frontier, what each step along it costs, and who is dominated. */
function verdict({ frontier, dominatedBy, extendedlyDominated, unit }: ValueFinding, names: Names): string {
  const steps = frontier.slice(1).flatMap((point, index) => {
    const before = frontier[index];
    const price = pricePerPoint(point, unit);
    if (before === undefined || price === undefined) return [];
    return [`From ${names.option(before.option)} to ${names.option(point.option)} it is ${price}.`];
  });
  const first = frontier[0];
  const only =
    frontier.length === 1 && first !== undefined
      ? `${names.option(first.option)} costs least and gives most: nothing is to be weighed up.`
      : `${listed(frontier.map(({ option }) => names.option(option)))} each give more for more money.`;
  const dominated = Object.entries(dominatedBy).map(
    ([option, by]) =>
      `${names.option(option)} is dominated: ${listed(by.map(names.option))} ${by.length === 1 ? 'costs' : 'cost'} no more and ${by.length === 1 ? 'gives' : 'give'} no less.`,
  );
  const extended = extendedlyDominated.map(
    (option) =>
      `${names.option(option)} is extendedly dominated: a mixture of two others gives more for the same money.`,
  );
  return [only, ...steps, ...dominated, ...extended].join(' ');
}

/** Points of the paper where there are any: those are the ones that a committee knows. */
function pricePerPoint(
  { costPerPoint, costPerPaperPoint }: FrontierOption,
  unit: string,
): string | undefined {
  if (costPerPaperPoint !== undefined)
    return `${moneyInFull(costPerPaperPoint, unit)} for each point of the paper`;
  return costPerPoint === undefined ? undefined : `${moneyInFull(costPerPoint, unit)} for each point`;
}

function table(finding: ValueFinding, names: Names): Block {
  const { unit, options, frontier, dominatedBy } = finding;
  const decimals = Math.min(Math.max(finding.decimals, /(?:m|bn)$/.test(unit) ? 1 : 0), 2);
  const byCost = Object.entries(options).sort(([, a], [, b]) => a.cost - b.cost);
  const hasPoints = byCost.some(([, { points }]) => points !== undefined);
  const standingOf = (option: string) =>
    standing(
      frontier.some((point) => point.option === option),
      entry(dominatedBy, option)?.map(names.option),
    );
  const rows = byCost.map(([option, { cost, benefit, points }]): Row => {
    const on = frontier.find((point) => point.option === option);
    const price = hasPoints ? on?.costPerPaperPoint : on?.costPerPoint;
    const cells: readonly (Cell | undefined)[] = [
      { text: names.option(option) },
      { text: money(cost, unit, decimals), number: cost },
      { text: figure(benefit, 1), number: benefit },
      hasPoints ? numbered(points, (value) => figure(value, 0)) : undefined,
      numbered(price, (value) => moneyInFull(value, unit)),
      { text: standingOf(option) },
    ];
    return { cells: cells.filter(isGiven), ...(on === undefined ? { emphasis: 'quiet' } : {}) };
  });
  return {
    kind: 'table',
    picture: valueScatter(finding, byCost, decimals, standingOf, names),
    columns: [
      { header: 'Option', align: 'left', key: true },
      { header: 'Present cost', align: 'right' },
      { header: 'Benefit', align: 'right' },
      ...(hasPoints ? [{ header: 'Points', align: 'right' } as const] : []),
      { header: 'A further point costs', align: 'right' },
      { header: 'Standing', align: 'left' },
    ],
    rows,
  };
}

function numbered(value: number | undefined, text: (value: number) => string): Cell {
  return value === undefined ? { text: '' } : { text: text(value), number: value };
}

function standing(isEfficient: boolean, by: readonly string[] | undefined): string {
  if (by !== undefined) return `dominated by ${listed(by, 2)}`;
  return isEfficient ? 'on the frontier' : 'extendedly dominated';
}

function explanation({ options }: ValueFinding): string {
  const points = Object.values(options).some(({ points }) => points !== undefined);
  return `Benefit is the total without the criteria that come from the costs, their weights shared out again to 100. A further point is reckoned from the option before it on the frontier${points ? ', by the points of the paper' : ''}.`;
}
