// Does the printed order follow from the scores and weights?
import type { Appraisal } from '../model/appraisal.js';
import type { PrintedPlace, Published } from '../model/published.js';
import { TIE } from '../numbers/ranks.js';
import { termsOf, totalOf } from './printed-terms.js';
import { printedTotals } from './published.js';

/** Two options that the paper puts in another order than their totals. */
export interface Misplaced {
  readonly place: PrintedPlace;
  /** As printed: the one ahead first, or both in one place. */
  readonly options: readonly [string, string];
  readonly printed: 'ahead' | 'tie';
  readonly computed: 'behind' | 'ahead' | 'tie';
  readonly totals: readonly [number, number];
}

/** The order that the totals give of the options that are printed and ranked, the best first; ties together. */
export function computedOrder(appraisal: Appraisal, published: Published): readonly (readonly string[])[] {
  const totals = totalsOf(appraisal, published);
  const sorted = [...totals].sort(([, a], [, b]) => b - a);
  const places: string[][] = [];
  sorted.forEach(([option, total], index) => {
    const before = sorted[index - 1];
    if (before !== undefined && before[1] - total < TIE) places.at(-1)?.push(option);
    else places.push([option]);
  });
  return places;
}

/**
 * Neighbours in the printed order that the totals put another way. A printed tie is right where the printed totals
 * are the same figure and agree: the paper tied what it had rounded.
 */
export function misplaced(appraisal: Appraisal, published: Published): readonly Misplaced[] {
  const totals = totalsOf(appraisal, published);
  const places = published.ranking
    .map(({ at, options }) => ({ at, options: options.filter((option) => totals.has(option)) }))
    .filter(({ options }) => options.length > 0);
  const same = tiedAsPrinted(appraisal, published);
  const compared = (place: PrintedPlace, one: string, other: string, printed: Misplaced['printed']) => {
    const both = [totals.get(one) ?? Number.NaN, totals.get(other) ?? Number.NaN] as const;
    const computed = orderOf(both[0] - both[1]);
    const fine = printed === 'ahead' ? computed === 'ahead' : computed === 'tie' || same(one, other);
    return fine ? [] : [{ place, options: [one, other] as const, printed, computed, totals: both }];
  };
  return places.flatMap((place, index) => {
    const { options } = place;
    const within = options
      .slice(1)
      .flatMap((other, before) => compared(place, options[before] ?? '', other, 'tie'));
    const next = places[index + 1];
    const below = options.flatMap((one) =>
      (next?.options ?? []).flatMap((other) => compared(next ?? place, one, other, 'ahead')),
    );
    return [...within, ...below.slice(0, 1)];
  });
}

/** The totals of the options that the printed order names and that are ranked. */
function totalsOf(appraisal: Appraisal, { ranking }: Published): ReadonlyMap<string, number> {
  const ranked = new Set(
    appraisal.options.filter(({ standing }) => standing === 'ranked').map(({ id }) => id),
  );
  return new Map(
    ranking
      .flatMap(({ options }) => options)
      .flatMap((option) => {
        const terms = ranked.has(option) ? termsOf(appraisal, option, 'total') : undefined;
        return terms === undefined ? [] : [[option, totalOf(terms)] as const];
      }),
  );
}

function orderOf(difference: number): Misplaced['computed'] {
  if (Math.abs(difference) < TIE) return 'tie';
  return difference > 0 ? 'ahead' : 'behind';
}

function tiedAsPrinted(appraisal: Appraisal, published: Published): (one: string, other: string) => boolean {
  const right = new Map(
    printedTotals(appraisal, published)
      .filter((total) => total.agrees === true)
      .map(({ option, figure }) => [option, figure.number]),
  );
  return (one, other) => right.has(one) && right.get(one) === right.get(other);
}
