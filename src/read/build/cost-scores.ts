// Costs as criteria: the figures that are scores.
import { type Costing, costing, type OptionCosts } from '../../costs/costing.js';
import { child } from '../../diagnostic.js';
import type { CostFigure, Costs } from '../../model/costs.js';
import type { Leaf } from '../../model/criteria.js';
import type { Desk } from './desk.js';
import { judgedAt } from './judged.js';
import type { Taken } from './taken.js';

/** `costs` is undefined where the file has none, or where they are faulty. */
export function costScoresOf(desk: Desk, costs: Costs | undefined, baseline: string | undefined): Taken {
  let known: Costing | undefined;
  const figureOf = (leaf: Leaf, option: string): number | undefined => {
    const name = costFigure(leaf);
    if (name === undefined || costs === undefined) return undefined;
    known ??= costing(costs, baseline);
    const figures = known.options.get(option);
    return figures && FIGURES[name](figures);
  };
  return {
    given(leaf, option) {
      const figure = figureOf(leaf, option);
      return figure === undefined ? undefined : { written: String(figure), where: 'the costs' };
    },
    score(leaf, option, name) {
      const figure = figureOf(leaf, option);
      if (figure === undefined || leaf.scale === undefined) return undefined;
      const at = child('/costs/flows', option);
      const judged = judgedAt(desk, { at, option: name, leaf }, leaf.scale, figure);
      return judged === undefined ? undefined : { at, written: String(figure), judged, sources: [] };
    },
    mayBeLost: (leaf) => costFigure(leaf) !== undefined && costs === undefined,
  };
}

function costFigure({ figure }: Leaf): CostFigure | undefined {
  return figure?.startsWith('costs.') ? (figure.slice('costs.'.length) as CostFigure) : undefined;
}

const FIGURES: Readonly<Record<CostFigure, (costs: OptionCosts) => number | undefined>> = {
  'net-present-cost': ({ presentCost }) => presentCost,
  'net-present-value': ({ presentValue }) => presentValue,
  savings: ({ savings }) => savings,
  payback: ({ payback }) => payback,
};
