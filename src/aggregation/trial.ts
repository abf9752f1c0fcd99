// An appraisal as robustness has it: options by criteria in an order of their own, what is certain and what is drawn.
import type { Appraisal, WeightFreedom } from '../model/appraisal.js';
import { leavesOf } from '../model/criteria.js';
import { drawGaps, gapMaker } from '../numbers/gaps.js';
import { type Stream, uniform } from '../numbers/stream.js';
import type { Trial } from '../numbers/tally.js';
import { byId } from './by-id.js';
import { type ValueDrawer, valueDrawer } from './score-draws.js';
import { type WeightSet, weightSetOf } from './weight-sets.js';

export interface Field {
  /** The ranked options by id, whatever their order in the file: so reordering it changes nothing. */
  readonly options: readonly string[];
  readonly weights: WeightSet;
  /** Options × leaves of the weight set: best guesses, 0 to 100. */
  readonly values: readonly (readonly number[])[];
  /** The cells that are not certain. */
  readonly uncertain: readonly UncertainCell[];
}

interface UncertainCell {
  readonly option: number;
  readonly leaf: number;
  readonly draw: ValueDrawer;
}

export function fieldOf({ options, criteria, scores }: Appraisal, freedom: WeightFreedom): Field {
  const ids = options
    .filter(({ standing }) => standing === 'ranked')
    .sort(byId)
    .map(({ id }) => id);
  const weights = weightSetOf(criteria, freedom);
  const scales = new Map(leavesOf(criteria).map(({ id, scale }) => [id, scale]));
  const uncertain = ids.flatMap((id, option) =>
    weights.leaves.flatMap((criterion, leaf): UncertainCell[] => {
      const score = scores.get(id)?.get(criterion);
      const scale = scales.get(criterion);
      const draw = score === undefined || scale === undefined ? undefined : valueDrawer(scale, score.judged);
      return draw === undefined ? [] : [{ option, leaf, draw }];
    }),
  );
  return {
    options: ids,
    weights,
    values: ids.map((id) =>
      weights.leaves.map((leaf) => scores.get(id)?.get(leaf)?.value.best ?? Number.NaN),
    ),
    uncertain,
  };
}

/** The same as lists to be drawn into. Where there is only one set of weights, it is the first corner. */
export function trialOf({ options, weights, values, uncertain }: Field): Trial {
  const columns = weights.leaves.length;
  return {
    rows: options.length,
    columns,
    values: Float64Array.from(values.flat()),
    ...(uncertain.length === 0 ? {} : drawnCells(uncertain, columns)),
    weights: Float64Array.from(weights.corners?.[0] ?? new Array<number>(columns).fill(0)),
    ...(weights.draw === undefined ? {} : { drawWeights: weights.draw }),
  };
}

/** Most uncertain values are even between two ends: they need no function of their own. */
function drawnCells(
  cells: readonly UncertainCell[],
  columns: number,
): Pick<Trial, 'uncertain' | 'drawValues'> {
  const uncertain = Int32Array.from(cells, ({ option, leaf }) => option * columns + leaf);
  const from = Float64Array.from(cells, ({ draw }) => (draw.kind === 'even' ? draw.from : 0));
  const more = Float64Array.from(cells, ({ draw }) => (draw.kind === 'even' ? draw.to - draw.from : 1));
  const curves = cells.flatMap(({ draw }, index) =>
    draw.kind === 'curved' ? [{ place: uncertain[index] ?? 0, draw: draw.draw }] : [],
  );
  const drawValues = (stream: Stream, into: Float64Array) => {
    for (let index = 0; index < uncertain.length; index++)
      into[uncertain[index] ?? 0] = (from[index] ?? 0) + (more[index] ?? 0) * uniform(stream);
    // A curve takes the uniform number that stands in its place now.
    for (let index = 0; index < curves.length; index++) {
      const curve = curves[index];
      if (curve !== undefined) into[curve.place] = curve.draw(into[curve.place] ?? 0);
    }
  };
  return { uncertain, drawValues };
}

/** Certain values at the corners of a simplex, drawn from uniformly. */
export function uniformTrial(rows: readonly (readonly number[])[]): Trial {
  const columns = rows[0]?.length ?? 0;
  const maker = gapMaker(columns);
  return {
    rows: rows.length,
    columns,
    values: Float64Array.from(rows.flat()),
    weights: new Float64Array(columns),
    isUniform: true,
    drawWeights: (stream, weights) => drawGaps(stream, maker, 1, weights),
  };
}
