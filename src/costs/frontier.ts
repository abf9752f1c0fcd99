// The efficient frontier: the options for which no other, and no mixture of two others, gives more for the money.

export interface CostAndBenefit {
  readonly cost: number;
  readonly benefit: number;
}

/** Places in the list that was given. */
export interface Frontier {
  /** By rising cost; places with the same cost and benefit stand beside each other. */
  readonly efficient: readonly number[];
  /** Another costs no more and gives no less, and one of the two is truly better; with those others. */
  readonly dominated: ReadonlyMap<number, readonly number[]>;
  /** Not dominated, but below the straight line between two that are. */
  readonly extendedlyDominated: readonly number[];
}

/** Closer than this part of the whole spread is level: it is rounding of the machine. */
const SAME = 1e-9;

/**
 * Dominance by one option, and by a mixture of two: the upper convex hull of benefit over cost.
 * @example frontierOf([{ cost: 1, benefit: 1 }, { cost: 2, benefit: 5 }, { cost: 3, benefit: 4 }]).efficient // => [0, 1]
 */
export function frontierOf(points: readonly CostAndBenefit[]): Frontier {
  const near = tolerances(points);
  const beats = (a: CostAndBenefit, b: CostAndBenefit) =>
    a.cost <= b.cost + near.cost &&
    a.benefit >= b.benefit - near.benefit &&
    (a.cost < b.cost - near.cost || a.benefit > b.benefit + near.benefit);
  const dominated = new Map(
    points.flatMap((point, place) => {
      const by = points.flatMap((other, at) => (beats(other, point) ? [at] : []));
      return by.length === 0 ? [] : [[place, by] as const];
    }),
  );
  const left = points
    .map((point, place) => ({ ...point, place }))
    .filter(({ place }) => !dominated.has(place))
    .sort((a, b) => a.cost - b.cost || b.benefit - a.benefit || a.place - b.place);
  // Equal options share a corner: they stand or go together.
  const hull: Corner[] = [];
  const below: number[] = [];
  for (const { cost, benefit, place } of left) {
    const last = hull.at(-1);
    if (last !== undefined && cost - last.cost <= near.cost && last.benefit - benefit <= near.benefit) {
      last.places.push(place);
      continue;
    }
    const corner = { cost, benefit, places: [place] };
    while (hull.length >= 2 && isBelow(hull.at(-2), hull.at(-1), corner, near)) {
      below.push(...(hull.pop()?.places ?? []));
    }
    hull.push(corner);
  }
  return {
    efficient: hull.flatMap(({ places }) => places),
    dominated,
    extendedlyDominated: below.sort((a, b) => a - b),
  };
}

/** A corner of the hull, with the options that stand there. */
interface Corner extends CostAndBenefit {
  readonly places: number[];
}

function tolerances(points: readonly CostAndBenefit[]): CostAndBenefit {
  const spread = (of: (point: CostAndBenefit) => number) => {
    const most = points.reduce((top, point) => Math.max(top, of(point)), -Infinity);
    return points.length === 0
      ? 0
      : SAME * (most - points.reduce((low, p) => Math.min(low, of(p)), Infinity));
  };
  return { cost: spread(({ cost }) => cost), benefit: spread(({ benefit }) => benefit) };
}

/** Whether the middle one of three by rising cost lies below the line between the other two. */
function isBelow(
  first: CostAndBenefit | undefined,
  middle: CostAndBenefit | undefined,
  last: CostAndBenefit,
  near: CostAndBenefit,
): boolean {
  if (first === undefined || middle === undefined || last.cost - first.cost <= near.cost) return false;
  const way = (middle.cost - first.cost) / (last.cost - first.cost);
  return middle.benefit < first.benefit + way * (last.benefit - first.benefit) - near.benefit;
}
