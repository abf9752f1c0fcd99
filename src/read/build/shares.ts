// Shares and counts as printed become shares of 1.
import { child } from '../../diagnostic.js';
import type { Share, Shares } from '../../model/consultation.js';
import { complain, type Desk } from './desk.js';
import { rangeEnds } from './quantities.js';
import type { Register } from './register.js';
import { quantityAt } from './unit.js';

export function sharesOf(
  desk: Desk,
  answers: Register,
  at: string,
  entries: { readonly [answer: string]: string },
): Shares {
  const shares = new Map<string, Share>();
  for (const [answer, written] of Object.entries(entries)) {
    const place = child(at, answer);
    const isAnswer = answers.keyed(place, answer);
    const share = shareAt(desk, place, written);
    if (isAnswer && share !== undefined) shares.set(answer, share);
  }
  return shares;
}

function shareAt(desk: Desk, at: string, written: string): Share | undefined {
  const [first, second] = rangeEnds(written) ?? [written, written];
  const low = quantityAt(desk, at, first)?.number;
  const high = second === first ? low : quantityAt(desk, at, second)?.number;
  if (low === undefined || high === undefined) return undefined;
  if (!shareWithin(desk, at, `the share ${written}`, low, high)) return undefined;
  if (low > high) {
    complain(
      desk,
      'range-reversed',
      at,
      `the range ${written} runs from high to low`,
      `write ${second}..${first}`,
    );
    return undefined;
  }
  const best = (low + high) / 2;
  return {
    at,
    share: best / 100,
    ...(low === high ? {} : { low: low / 100, high: high / 100 }),
    percent: { best, low, high },
    written,
  };
}

/** Whether a percentage of people is possible; a fault if not. */
export function shareWithin(desk: Desk, at: string, what: string, low: number, high: number): boolean {
  if (Math.min(low, high) >= 0 && Math.max(low, high) <= 100) return true;
  complain(
    desk,
    'score-out-of-scale',
    at,
    `${what} is not between 0% and 100%`,
    'write the percentage that the source prints',
  );
  return false;
}

/** Counts as shares of `base`; without a base there are none. */
export function countsOf(
  desk: Desk,
  answers: Register,
  at: string,
  entries: { readonly [answer: string]: number },
  base: number,
): Shares {
  const shares = new Map<string, Share>();
  for (const [answer, count] of Object.entries(entries)) {
    const place = child(at, answer);
    const isAnswer = answers.keyed(place, answer);
    // Nothing is missing: the share is there as soon as the base is.
    if (base === 0) desk.lost.add(place);
    else if (count > base)
      complain(
        desk,
        'score-out-of-scale',
        place,
        `${count} people gave this answer, and ${base} answered`,
        'correct one of the two numbers',
      );
    else if (isAnswer) shares.set(answer, countShare(place, count, base));
  }
  return shares;
}

function countShare(at: string, count: number, base: number): Share {
  const percent = (100 * count) / base;
  return {
    at,
    share: count / base,
    count,
    percent: { best: percent, low: percent, high: percent },
    written: String(count),
  };
}
