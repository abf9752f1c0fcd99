// What does each option cost and save, and when?

import { costing, type OptionCosts } from '../costs/costing.js';
import { biasBounds } from '../costs/optimism-bias.js';
import { ratesOf } from '../costs/schedules.js';
import type { Costs, Flow } from '../model/costs.js';
import { yearsLater, yearText } from '../model/year.js';
import { percent } from '../page/figures.js';
import type { Analysis } from './analysis.js';
import type { ByYear, CostedOption, CostFlow, CostsFinding } from './costs-finding.js';
import { costsSection } from './costs-section.js';

export const costs: Analysis<CostsFinding> = {
  id: 'costs',
  title: 'Costs',
  question: 'What does each option cost and save, and when?',
  get reference() {
    const bounds = biasBounds.bounds.map(({ of, upper }) => `${of} ${percent(upper)}`).join(', ');
    return `HM Treasury, The Green Book (February 2026), discounting. Optimism bias starts from these upper bounds: ${bounds} (${biasBounds.source})`;
  },
  idle({ costs: given }) {
    if (given === undefined) return 'the file has no costs';
    if (given.flows.size > 0) return undefined;
    return given.target === undefined
      ? 'no option is costed'
      : 'the file has a savings target, and no option is costed';
  },
  run(appraisal) {
    const { costs: given, baseline } = appraisal;
    if (given === undefined) throw new RangeError('there are no costs');
    const { last, factors, options } = costing(given, baseline);
    const benefits = [...given.flows.values()].some((flows) => flows.some(({ kind }) => kind === 'benefit'));
    return {
      ...basisOf(given),
      rates: ratesByYear(given, last),
      lastYear: yearText(yearsLater(given.firstYear, last)),
      discountFactors: byYear(given, factors),
      ...targetOf(given),
      options: Object.fromEntries(
        [...options].map(([option, figures]) => [option, costed(given, option, figures, benefits)]),
      ),
    };
  },
  section: costsSection,
};

function basisOf({ unit, decimals, prices, priceBase, deflator, discountRate, firstYear }: Costs) {
  return {
    unit,
    decimals,
    prices,
    ...(priceBase === undefined ? {} : { priceBase: yearText(priceBase) }),
    ...(deflator === undefined ? {} : { deflator }),
    discountRate,
    firstYear: yearText(firstYear),
  };
}

function targetOf({ target, firstYear }: Costs): Pick<CostsFinding, 'target'> {
  if (target === undefined) return {};
  const { amount, counts, by, eachYear } = target;
  return {
    target: {
      amount,
      counts,
      by: yearText(yearsLater(firstYear, by)),
      ...(eachYear === undefined ? {} : { eachYear: eachYear.amount }),
    },
  };
}

function costed(given: Costs, option: string, figures: OptionCosts, benefits: boolean): CostedOption {
  const { presentCost, presentValue, presentBenefits, difference, undiscounted, bias, benefitBias } = figures;
  const { savings, savingsByYear, payback, meetsTarget } = figures;
  const flows = given.flows.get(option) ?? [];
  return {
    flows: flows.map((flow) => flowOf(given, flow)),
    presentCost,
    ...(benefits ? { presentValue, presentBenefits } : {}),
    ...(difference === undefined ? {} : { difference }),
    undiscounted,
    bias,
    ...(benefits ? { benefitBias } : {}),
    byYear: byYear(given, figures.byYear),
    ...(benefits ? { benefitsByYear: byYear(given, figures.benefitsByYear) } : {}),
    savings,
    ...(savingsByYear.some((amount) => amount !== 0) ? { savingsByYear: byYear(given, savingsByYear) } : {}),
    ...(payback === undefined ? {} : { payback }),
    ...(meetsTarget === undefined ? {} : { meetsTarget }),
    ...(flows.some(({ illustrative }) => illustrative) ? { illustrative: true } : {}),
  };
}

function flowOf({ firstYear }: Costs, flow: Flow): CostFlow {
  const { item, kind, amount, from, to, growth, bias, cashable } = flow;
  return {
    item,
    kind,
    amount,
    from: yearText(yearsLater(firstYear, from)),
    to: yearText(yearsLater(firstYear, to)),
    ...(growth === 0 ? {} : { growth }),
    ...(bias === undefined ? {} : { bias }),
    ...(cashable ? { cashable } : {}),
  };
}

/** The rates that hold up to the last year. */
function ratesByYear({ firstYear, discountRate }: Costs, last: number): ByYear {
  const held = ratesOf(discountRate).filter(({ from }) => from <= last);
  return Object.fromEntries(held.map(({ from, rate }) => [yearText(yearsLater(firstYear, from)), rate]));
}

function byYear({ firstYear }: Costs, amounts: readonly number[]): ByYear {
  return Object.fromEntries(amounts.map((amount, year) => [yearText(yearsLater(firstYear, year)), amount]));
}
