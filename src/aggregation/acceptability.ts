// How often each option comes at each place, over a set of weights: exactly where that can be done, else by drawing.
import { allPlaces, firstPlaces, pairwiseShares, type Rows } from '../numbers/places.js';
import { ranks, TIE } from '../numbers/ranks.js';
import { weightedSum } from '../numbers/sum.js';
import { type Tally, tally } from '../numbers/tally.js';
import { confidences } from './confidence.js';
import { type Field, trialOf, uniformTrial } from './trial.js';

/** One entry for each option of the field, in its order. */
export interface Acceptability {
  /** Option × place: the share of the weights. */
  readonly places: readonly (readonly number[])[];
  readonly first: readonly number[];
  readonly expected: readonly number[];
  /** Option × option: the share in which one is ahead, half where they are level. */
  readonly pairwise: readonly (readonly number[])[];
  /** Option → leaf: the mean of the weights that put it first; undefined for one that never is. */
  readonly central: readonly (readonly number[] | undefined)[];
  /** How often it is first at its central weights. */
  readonly confidence: readonly (number | undefined)[];
  readonly exact: {
    readonly places: boolean;
    readonly first: boolean;
    readonly pairwise: boolean;
    readonly confidence: boolean;
  };
}

export interface Drawing {
  readonly seed: number;
  readonly draws: number;
  readonly progress?: (done: number) => void;
}

export function acceptabilityOf(field: Field, drawing: Drawing): Acceptability {
  const { corners } = field.weights;
  if (field.uncertain.length > 0 || corners === undefined) return drawn(field, drawing);
  const rows = field.values.map((row) => corners.map((corner) => weightedSum(corner, row)));
  const pairwise = pairwiseShares(rows);
  const places = corners.length === 1 ? placesAt(rows) : allPlaces(rows);
  const firsts = corners.length === 1 ? firstsAt(rows) : firstPlaces(rows);
  const counted =
    places === undefined || firsts === undefined
      ? tally(uniformTrial(rows), { ...drawing, pairs: false }, drawing.progress)
      : undefined;
  const centres = firsts?.map(({ centre }) => centre) ?? meanWeights(counted, corners.length);
  const central = centres.map((centre) => centre && mixed(centre, corners));
  return {
    places: places ?? placesIn(field, counted),
    first: firsts?.map(({ share }) => share) ?? placesIn(field, counted).map(([first = 0]) => first),
    expected: pairwise.map((_, option) => pairwise.reduce((sum, row) => sum + (row[option] ?? 0), 1)),
    pairwise,
    central,
    confidence: certainConfidence(field, central),
    exact: { places: places !== undefined, first: firsts !== undefined, pairwise: true, confidence: true },
  };
}

/** Everything by drawing. */
function drawn(field: Field, drawing: Drawing): Acceptability {
  const { draws, seed, progress } = drawing;
  const isCertain = field.uncertain.length === 0;
  // What is first at which weights is drawn after that, about as long again.
  const part = isCertain ? 1 : 0.5;
  const counted = tally(trialOf(field), { seed, draws, pairs: true }, (done) => progress?.(part * done));
  const count = field.options.length;
  const places = placesIn(field, counted);
  const central = meanWeights(counted, field.weights.leaves.length);
  return {
    places,
    first: places.map(([first = 0]) => first),
    expected: places.map((row) => row.reduce((sum, share, place) => sum + (place + 1) * share, 0)),
    pairwise: field.options.map((_, a) =>
      field.options.map((__, b) => (counted.pairwise[a * count + b] ?? 0) / draws),
    ),
    central,
    confidence: isCertain
      ? certainConfidence(field, central)
      : confidences(trialOf(field), central, { seed, draws }, (done) => progress?.(part + (1 - part) * done)),
    exact: { places: false, first: false, pairwise: false, confidence: isCertain },
  };
}

function placesIn({ options }: Field, counted: Tally | undefined): readonly (readonly number[])[] {
  const count = options.length;
  return options.map((_, option) =>
    options.map((__, place) => (counted?.places[option * count + place] ?? 0) / (counted?.draws ?? 1)),
  );
}

/** The sums of the weights that put an option first, divided by how often that was. */
function meanWeights(
  counted: Tally | undefined,
  columns: number,
): readonly (readonly number[] | undefined)[] {
  const { places, firstWeights } = counted ?? {
    places: new Float64Array(0),
    firstWeights: new Float64Array(0),
  };
  const rows = Math.sqrt(places.length);
  return Array.from({ length: rows }, (_, row) => {
    const times = places[row * rows] ?? 0;
    if (times === 0) return undefined;
    return Array.from(firstWeights.subarray(row * columns, (row + 1) * columns), (sum) => sum / times);
  });
}

function mixed(shares: readonly number[], corners: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = corners;
  return first.map((_, leaf) =>
    weightedSum(
      shares,
      corners.map((corner) => corner[leaf] ?? 0),
    ),
  );
}

/** With one set of weights there is one ranking; those that tie share their places. */
function placesAt(rows: Rows): readonly (readonly number[])[] {
  const own = ranks(rows.map(([total = 0]) => total));
  return own.map((rank) => {
    const tied = own.filter((other) => other === rank).length;
    return own.map((_, place) => (place >= rank - 1 && place < rank - 1 + tied ? 1 / tied : 0));
  });
}

function firstsAt(rows: Rows) {
  return placesAt(rows).map(([share = 0]) => (share === 0 ? { share } : { share, centre: [1] }));
}

/** Where the scores are certain an option is first at its central weights, alone or with others. */
function certainConfidence(
  { values }: Field,
  central: readonly (readonly number[] | undefined)[],
): readonly (number | undefined)[] {
  return central.map((weights, option) => {
    if (weights === undefined) return undefined;
    const totals = values.map((row) => weightedSum(weights, row));
    const most = totals.reduce((best, total) => Math.max(best, total), 0);
    const first = totals.filter((total) => most - total < TIE).length;
    return most - (totals[option] ?? 0) < TIE ? 1 / first : 0;
  });
}
