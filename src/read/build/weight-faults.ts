// What can be wrong with the weights of one set of siblings.
import { child } from '../../diagnostic.js';
import type { WeightingMethod } from '../../weighting/method.js';
import { parentOf } from '../document.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import { names, type Sibling, type StatedNumber } from './stated-weight.js';
import type { View } from './views.js';

/** Nothing below it counts. */
export function weightsOnGates(desk: Desk, siblings: readonly Sibling[]): void {
  for (const { at, id, entry, onlyGates } of siblings) {
    if (!onlyGates || entry.weight === undefined || desk.lost.within(child(at, 'criteria'))) continue;
    complain(
      desk,
      'weight-unexpected',
      child(at, 'weight'),
      `"${id}" has only gates below it, which add nothing`,
      'delete its weight, or give its criteria weights',
    );
  }
}

/** A perspective can't weigh what adds nothing. */
export function viewsOnGates(desk: Desk, gates: readonly Sibling[], views: readonly View[]): void {
  for (const { at, id } of gates) {
    if (desk.lost.key(at, 'weight') || desk.lost.within(child(at, 'criteria'))) continue;
    for (const view of views) {
      if (view.entry.weights?.[id] === undefined) continue;
      complain(
        desk,
        'weight-unexpected',
        child(child(view.at, 'weights'), id),
        `"${id}" is a gate, which adds nothing, and "${view.name}" gives it a weight`,
        'delete the weight here, or give the criterion one',
      );
    }
  }
}

/** If all siblings have weights, the weighting is the slip. */
export function weightsBesideMethod(
  desk: Desk,
  setAt: string,
  candidates: readonly Sibling[],
  { id: method }: WeightingMethod,
): void {
  const rule = 'weight-unexpected';
  const makes = `the weighting "${method}" makes the weights`;
  const weighted = candidates.filter(({ entry }) => entry.weight !== undefined);
  if (weighted.length > 1 && weighted.length === candidates.length) {
    const at = child(child(parentOf(setAt), 'weighting'), 'method');
    complain(
      desk,
      rule,
      at,
      `${makes}, and ${names(weighted)} have their own`,
      'delete the weighting, or the weights',
    );
    return;
  }
  // Whoever weighs one of equal siblings means to weigh them all.
  const weigh = method === 'equal' ? ', or write method: direct and weigh its siblings too' : '';
  for (const { at, id } of weighted) {
    const message = `"${id}" has a weight, and ${makes}`;
    complain(desk, rule, child(at, 'weight'), message, `delete the weight${weigh}`);
  }
}

/** Some weights, or all, are not there. */
export function weightsLacking(
  desk: Desk,
  setAt: string,
  candidates: readonly Sibling[],
  without: readonly Sibling[],
  needed: boolean,
  hasViews: boolean,
): void {
  const { lost } = desk;
  const lacking = without.filter(
    ({ at }) => !lost.key(at, 'weight') && !lost.key(at, 'must') && !lost.key(at, 'criteria'),
  );
  if (without.length === candidates.length) {
    const hint = hasViews
      ? 'give each a weight, or say weighting: { method: perspectives }'
      : 'give each a weight, or say weighting: { method: equal }';
    if (needed && lacking.length === without.length)
      complainOfKey(desk, 'weight-missing', setAt, `${names(candidates)} have no weights`, hint);
    return;
  }
  const [only, ...others] = candidates.filter(({ entry }) => entry.weight !== undefined);
  if (only !== undefined && others.length === 0 && lacking.length > 1) {
    const message = `"${only.id}" has a weight, and its siblings ${names(lacking)} have none`;
    complainOfKey(
      desk,
      'weights-mixed',
      child(only.at, 'weight'),
      message,
      'give each a weight, or delete this one',
    );
    return;
  }
  for (const { at, id } of lacking) {
    complainOfKey(
      desk,
      'weights-mixed',
      child(at, 'weight'),
      `"${id}" has no weight, and its siblings have`,
      'add weight: 0 if it is to count for nothing, or must: … to make it a gate',
    );
  }
}

/** Ranges of percentages are shares of the whole set, and some choice among them must make up 100%. */
export function rangesMeet(desk: Desk, setAt: string, stated: readonly StatedNumber[]): void {
  if (stated.every(({ range }) => range === undefined) || !stated.every(({ percent }) => percent)) return;
  const low = stated.reduce((total, { middle, range }) => total + (range?.[0] ?? middle), 0);
  const high = stated.reduce((total, { middle, range }) => total + (range?.[1] ?? middle), 0);
  const over = low - 100 > 1e-9;
  if ((!over && 100 - high <= 1e-9) || desk.lost.within(setAt)) return;
  complainOfKey(
    desk,
    'weight-range-impossible',
    setAt,
    over
      ? 'even at the low ends of their ranges the weights make up more than 100%'
      : 'even at the high ends of their ranges the weights make up less than 100%',
    'correct the ranges, or leave out the % signs if only their proportions matter',
  );
}

/** 50% beside 60 and 20 is not half of the whole: either all are shares, or all are numbers. Complains if not. */
export function mixedSigns(
  desk: Desk,
  candidates: readonly Sibling[],
  stated: readonly StatedNumber[],
): boolean {
  const counted = stated.filter(({ middle }) => middle !== 0);
  if (counted.every(({ percent }) => percent) || counted.every(({ percent }) => !percent)) return false;
  candidates.forEach(({ id, at }, index) => {
    if (stated[index]?.percent !== true) return;
    const message = `the weight of "${id}" is a percentage, and its siblings have plain numbers`;
    complain(desk, 'weights-mixed', child(at, 'weight'), message, 'write all of them with a % sign, or none');
  });
  return true;
}
