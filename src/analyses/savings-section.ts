// Savings against the target laid out: who meets it, and year by year.
import type { Block, Cell, Row } from '../page/blocks.js';
import { addsUp, decimalsToTell, figure, inUnit, plain } from '../page/figures.js';
import { entry, listed } from '../page/words.js';
import { ROUNDED, type Told } from './costs-told.js';

/** With the decimals that the amounts have in the file: a target is met or missed by them. */
export function savingsBlocks(all: Told): readonly Block[] {
  const { finding } = all;
  if (finding.target === undefined) return [];
  const { decimals, unit } = finding;
  const amounts = [finding.target.amount, ...all.options.map(([, { savings }]) => savings)];
  const most = decimalsToTell(amounts, decimals);
  const told = { ...all, decimals, money: (amount: number) => inUnit(plain(amount, most), unit) };
  return [{ kind: 'paragraph', text: verdict(told), emphasis: 'strong' }, ...yearTable(told)];
}

/** The target, who meets it, and by how much the others miss it. */
function verdict({ finding, options, names, money }: Told): string {
  const { target } = finding;
  if (target === undefined) return '';
  const each = target.eachYear === undefined ? '' : `, set out as ${money(target.eachYear)} a year`;
  const what =
    target.counts === 'total'
      ? `The target is to save ${money(target.amount)} by ${target.by}${each}.`
      : `The target is to save ${money(target.amount)} a year in ${target.by}.`;
  const meet = options.filter(([, { meetsTarget }]) => meetsTarget);
  const miss = options.filter(([, { meetsTarget, savings }]) => meetsTarget === false && savings > 0);
  const nothing = options.filter(([, { meetsTarget, savings }]) => meetsTarget === false && savings === 0);
  const byAmount = new Map<number, string[]>();
  for (const [id, { savings }] of miss)
    byAmount.set(savings, [...(byAmount.get(savings) ?? []), names.option(id)]);
  const said = [
    ...(meet.length === 0
      ? ['No option meets it.']
      : [
          `${listed(meet.map(([id, { savings }]) => `${names.option(id)} (${money(savings)})`))} ${meet.length === 1 ? 'meets' : 'meet'} it.`,
        ]),
    ...[...byAmount].map(
      ([savings, who]) =>
        `${listed(who)} ${who.length === 1 ? 'saves' : 'each save'} ${money(savings)}, ${money(target.amount - savings)} short of it.`,
    ),
    ...(nothing.length === 0
      ? []
      : [
          `${listed(nothing.map(([id]) => names.option(id)))} ${nothing.length === 1 ? 'has' : 'have'} no cashable saving.`,
        ]),
  ];
  return [what, ...said].join(' ');
}

/** Cashable savings in each year up to the one that the target names. */
function yearTable({ finding, options, names, decimals }: Told): readonly Block[] {
  const { target } = finding;
  const savers = options.filter(([, { savingsByYear }]) => savingsByYear !== undefined);
  if (target === undefined || savers.length === 0) return [];
  const all = Object.keys(finding.discountFactors);
  const years = all.slice(0, all.indexOf(target.by) + 1);
  const isTotal = target.counts === 'total';
  const cell = (number: number): Cell => ({ text: figure(number, decimals), number });
  const each = target.eachYear;
  const rows = years.map((year): Row => {
    const saved = savers.map(([, { savingsByYear }]) => cell(entry(savingsByYear, year) ?? 0));
    return { cells: [{ text: year }, ...saved, ...(each === undefined ? [] : [cell(each)])] };
  });
  const total: Row = {
    cells: [
      { text: 'Together' },
      ...savers.map(([, { savings }]) => cell(savings)),
      ...(each === undefined ? [] : [{ text: plain(target.amount), number: target.amount }]),
    ],
    emphasis: 'strong',
  };
  const exact =
    !isTotal ||
    savers.every(([, { savings, savingsByYear }]) =>
      addsUp(
        years.map((year) => entry(savingsByYear, year) ?? 0),
        savings,
        decimals,
      ),
    );
  return [
    {
      kind: 'paragraph',
      text: `Cashable savings by year in ${finding.unit}.${exact ? '' : ROUNDED}${roundedTarget(each, years.length, target.amount)}`,
    },
    {
      kind: 'table',
      columns: [
        { header: 'Year', align: 'left', key: true },
        ...savers.map(
          ([id]) => ({ header: names.option(id), align: 'right', part: 'Cashable savings' }) as const,
        ),
        ...(each === undefined ? [] : [{ header: 'Target', align: 'right' } as const]),
      ],
      rows: isTotal ? [...rows, total] : rows,
    },
  ];
}

/** The parts of a target as printed seldom make up its total exactly. */
function roundedTarget(each: number | undefined, years: number, amount: number): string {
  if (each === undefined || Math.abs(each * years - amount) < 1e-9 * amount) return '';
  return ' The years of the target don’t quite add up to it either: it is printed rounded.';
}
