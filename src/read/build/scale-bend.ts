// How the way from worst to best is bent.
import { child } from '../../diagnostic.js';
import type { MeasuredScale } from '../../generated/appraisal-file.js';
import { type Bend, wayFrom } from '../../model/scale.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import { numberIn } from './unit.js';

const STRAIGHT: Bend = { kind: 'straight' };

/** Straight, or as `points` or `midpoint` say. */
export function bendOf(desk: Desk, at: string, entry: MeasuredScale, worst: number, best: number): Bend {
  if (entry.points !== undefined && entry.midpoint !== undefined) {
    complainOfKey(
      desk,
      'scale-not-monotone',
      child(at, 'midpoint'),
      'a scale has points or a midpoint, not both',
      'delete one of the two',
    );
    return STRAIGHT;
  }
  if (entry.midpoint !== undefined)
    return midpointOf(desk, child(at, 'midpoint'), entry.midpoint, entry, worst, best);
  return entry.points === undefined ? STRAIGHT : pointsOf(desk, child(at, 'points'), entry, worst, best);
}

function midpointOf(
  desk: Desk,
  at: string,
  written: number | string,
  entry: MeasuredScale,
  worst: number,
  best: number,
): Bend {
  const midpoint = numberIn(desk, at, written, entry.unit);
  if (midpoint === undefined) return STRAIGHT;
  const way = wayFrom(worst, best, midpoint);
  if (way >= 0.05 && way <= 0.95) return { kind: 'midpoint', midpoint };
  const [from, to] = [19 * worst + best, worst + 19 * best].map((ends) => ends / 20).sort((a, b) => a - b);
  complain(
    desk,
    'scale-not-monotone',
    at,
    `the midpoint ${midpoint} is too near an end of the scale ${worst} to ${best}`,
    `it is the score worth 50, and lies between ${from} and ${to}`,
  );
  return STRAIGHT;
}

function pointsOf(desk: Desk, at: string, entry: MeasuredScale, worst: number, best: number): Bend {
  const points = (entry.points ?? []).map(({ at: place, value }, index) => ({
    at: numberIn(desk, child(child(at, index), 'at'), place, entry.unit) ?? Number.NaN,
    value,
  }));
  const first = points[0];
  const last = points.at(-1);
  const ends = `begin with { at: ${worst}, value: 0 } and end with { at: ${best}, value: 100 }`;
  if (first?.at !== worst || first.value !== 0 || last?.at !== best || last.value !== 100) {
    complainOfKey(desk, 'scale-not-monotone', at, 'the points do not run from worst (0) to best (100)', ends);
    return STRAIGHT;
  }
  const direction = Math.sign(best - worst);
  const back = points.findIndex((point, index) => {
    const previous = points[index - 1];
    return (
      previous !== undefined &&
      (Math.sign(point.at - previous.at) !== direction || point.value < previous.value)
    );
  });
  if (back !== -1) {
    complain(
      desk,
      'scale-not-monotone',
      child(child(at, back), 'at'),
      'the points turn back here',
      `list them from ${worst} to ${best}; their values may stay level but never fall`,
    );
    return STRAIGHT;
  }
  return { kind: 'points', points };
}
