// What each option costs: present cost and value, year by year, against the baseline and the savings target.
import type { Costs, Flow, SavingsTarget } from '../model/costs.js';
import { sum, weightedSum } from '../numbers/sum.js';
import { discountFactors } from './discounting.js';
import { sumsOf } from './flows.js';

/** The costs of an option; every list has an entry for each year from the first. */
export interface OptionCosts {
  /** Present cost less present savings and income, optimism bias in. */
  readonly presentCost: number;
  /** Present benefits less present cost. */
  readonly presentValue: number;
  /** Present value less the baseline's, where the baseline is costed. */
  readonly difference?: number;
  /** Net cost, undiscounted, optimism bias in. */
  readonly undiscounted: number;
  /** The part of it that is optimism bias. */
  readonly bias: number;
  /** Present benefits, optimism bias taken off. */
  readonly presentBenefits: number;
  /** What optimism bias takes off the benefits, undiscounted. */
  readonly benefitBias: number;
  readonly byYear: readonly number[];
  /** Benefits, optimism bias taken off, undiscounted. */
  readonly benefitsByYear: readonly number[];
  readonly savingsByYear: readonly number[];
  /** What counts towards the target; without one, all cashable savings. */
  readonly savings: number;
  readonly meetsTarget?: boolean;
  /** Years until the option has paid for itself. */
  readonly payback?: number;
  /** The last year in which anything flows; undefined where nothing does. */
  readonly last?: number;
}

export interface Costing {
  /** The last year of any option and of the target. */
  readonly last: number;
  /** Discount factors by year, the deflator in. */
  readonly factors: readonly number[];
  readonly options: ReadonlyMap<string, OptionCosts>;
}

/** Sums of money closer than this part of their size are the same: it is rounding of the machine. */
const SAME = 1e-9;

/** Everything that the flows come to. */
export function costing(costs: Costs, baseline: string | undefined): Costing {
  const last = Math.max(0, costs.target?.by ?? 0, ...lastYears(costs));
  const factors = presentFactors(costs, last);
  const before = costs.flows.get(baseline ?? '');
  const own = before === undefined ? undefined : optionCosts(costs, before, factors);
  const options = new Map(
    [...costs.flows].map(([option, flows]) => {
      const figures = optionCosts(costs, flows, factors);
      const payback = option === baseline ? undefined : paybackOf(figures.byYear, own?.byYear ?? []);
      return [
        option,
        {
          ...figures,
          ...(own === undefined ? {} : { difference: figures.presentValue - own.presentValue }),
          ...(payback === undefined ? {} : { payback }),
        },
      ] as const;
    }),
  );
  return { last, factors, options };
}

function lastYears({ flows }: Costs): readonly number[] {
  return [...flows.values()].map((list) => list.reduce((most, { to }) => Math.max(most, to), 0));
}

/** What turns the amounts of a year into present ones: nominal amounts are deflated first. */
function presentFactors({ discountRate, deflator, firstYear, priceBase }: Costs, last: number) {
  const factors = discountFactors(discountRate, last);
  if (deflator === undefined) return factors;
  const base = (priceBase ?? firstYear).start - firstYear.start;
  return factors.map((factor, year) => factor / (1 + deflator) ** (year - base));
}

function optionCosts({ target }: Costs, flows: readonly Flow[], factors: readonly number[]): OptionCosts {
  const years = factors.map((_, year) => sumsOf(flows, year));
  const byYear = years.map(({ net }) => net);
  const presentCost = weightedSum(factors, byYear);
  const benefitsByYear = years.map(({ benefits }) => benefits);
  const presentBenefits = weightedSum(factors, benefitsByYear);
  const savingsByYear = years.map(({ savings }) => savings);
  const savings = countedSavings(savingsByYear, target);
  const last = flows.length === 0 ? undefined : flows.reduce((most, { to }) => Math.max(most, to), 0);
  return {
    presentCost,
    presentValue: presentBenefits - presentCost,
    undiscounted: sum(byYear),
    bias: sum(years.map(({ bias }) => bias)),
    presentBenefits,
    benefitBias: sum(years.map(({ benefitBias }) => benefitBias)),
    byYear,
    benefitsByYear,
    savingsByYear,
    savings,
    ...(target === undefined
      ? {}
      : { meetsTarget: savings >= target.amount - SAME * Math.abs(target.amount) }),
    ...(last === undefined ? {} : { last }),
  };
}

/** All savings up to the year that the target names, or those of that year. */
function countedSavings(byYear: readonly number[], target: SavingsTarget | undefined): number {
  if (target === undefined) return sum(byYear);
  return target.counts === 'total' ? sum(byYear.slice(0, target.by + 1)) : (byYear[target.by] ?? 0);
}

/**
 * Years from the first year to the first in which the cumulative net cost, less the baseline's, is 0 or less;
 * undefined if it never is. Years before the first difference don't count: nothing has been spent yet.
 * @example paybackOf([3, -1, -1, -1], [0, 0, 0, 0]) // => 3
 * @example paybackOf([0, 3, -1, -1], []) // => undefined
 */
export function paybackOf(byYear: readonly number[], baseline: readonly number[]): number | undefined {
  const extra = byYear.map((net, year) => net - (baseline[year] ?? 0));
  const size = sum(extra.map(Math.abs));
  let begun = false;
  let cumulative = 0;
  for (const [year, net] of extra.entries()) {
    cumulative += net;
    begun ||= Math.abs(net) > SAME * size;
    if (begun && cumulative <= SAME * size) return year;
  }
  return undefined;
}
