// What flows come to in a year: net cost, optimism bias, benefits and cashable savings.
import type { Flow } from '../model/costs.js';
import { sum } from '../numbers/sum.js';

/** The figures of one year, in the prices of the file. */
export interface YearSums {
  /** Costs less savings and income, optimism bias in. */
  readonly net: number;
  /** The part of the net cost that is optimism bias. */
  readonly bias: number;
  /** Monetised benefits, optimism bias taken off. */
  readonly benefits: number;
  /** What was taken off the benefits. */
  readonly benefitBias: number;
  /** Savings that free money, optimism bias taken off. */
  readonly savings: number;
}

/** What a flow comes to in a year, before optimism bias; growth compounds from its own first year. */
export function amountIn({ amount, from, to, growth }: Flow, year: number): number {
  return year < from || year > to ? 0 : amount * (1 + growth) ** (year - from);
}

export function sumsOf(flows: readonly Flow[], year: number): YearSums {
  const terms = flows.map((flow) => ({ flow, amount: amountIn(flow, year) }));
  const part = (figure: (flow: Flow, amount: number, bias: number) => number) =>
    sum(terms.map(({ flow, amount }) => figure(flow, amount, flow.bias ?? 0)));
  return {
    net: part(({ kind }, amount, bias) => {
      if (kind === 'benefit') return 0;
      return kind === 'cost' ? amount * (1 + bias) : -amount * (1 - bias);
    }),
    bias: part(({ kind }, amount, bias) => (kind === 'benefit' ? 0 : amount * bias)),
    benefits: part(({ kind }, amount, bias) => (kind === 'benefit' ? amount * (1 - bias) : 0)),
    benefitBias: part(({ kind }, amount, bias) => (kind === 'benefit' ? amount * bias : 0)),
    savings: part(({ kind, cashable }, amount, bias) =>
      kind === 'saving' && cashable ? amount * (1 - bias) : 0,
    ),
  };
}
