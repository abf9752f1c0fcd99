// The scale of a criterion: its own, the one that its kind takes, or the only one there is.
import { child } from '../../diagnostic.js';
import type { Scale } from '../../model/scale.js';

import { complainOfKey, listed } from './desk.js';
import { figureScale, type Origin } from './figures.js';
import type { Ground } from './ground.js';
import { GATE_SCALE, SUPPORT_SCALE, scaleOf } from './scales.js';
import type { Sibling } from './stated-weight.js';

/** Undefined where there is none (yet), and where it has a fault: nothing is held against it then. */
export function leafScale(
  ground: Ground,
  { id, at, entry }: Sibling,
  gate: boolean,
  { figure }: Origin,
): Scale | undefined {
  const { desk, scales, scaleIds, begun, unscaled } = ground;
  const { lost } = desk;
  const own = child(at, 'scale');
  if (entry.scale !== undefined) {
    const scale =
      typeof entry.scale === 'object'
        ? scaleOf(desk, own, entry.scale)
        : scaleIds.named(own, entry.scale) && scales.get(entry.scale);
    if (!scale) return undefined;
    if (figure !== undefined) return isNumeric(ground, own, id, scale) ? scale : undefined;
    return entry.from === undefined || isInPercent(ground, own, id, scale) ? scale : undefined;
  }
  const unclear = ['scale', 'from', 'must', 'criteria'].some((key) => lost.key(at, key));
  if (unclear) return undefined;
  if (figure !== undefined) return figureScale(figure, ground.figures.unit);
  if (entry.from !== undefined) return SUPPORT_SCALE;
  if (gate) return GATE_SCALE;
  if (lost.within('/scales') || lost.key('', 'scales')) return undefined;
  if (scales.size === 1) return [...scales.values()][0];
  if (begun || entry.must !== undefined) unscaled.push({ id, at });
  return undefined;
}

/** Where the scale of a criterion is written: beside it, or under a name that it or everybody takes. */
export function scaleAtOf(
  { scales }: Ground,
  at: string,
  { scale: written }: Sibling['entry'],
  scale: Scale,
): string | undefined {
  if (typeof written === 'object') return child(at, 'scale');
  const id = written ?? [...scales].find(([, each]) => each === scale)?.[0];
  return id === undefined ? undefined : child('/scales', id);
}

/** Shares are percentages, so the scale that they are held against must be in %. */
function isInPercent({ desk }: Ground, at: string, id: string, scale: Scale): boolean {
  if (scale.kind !== 'levels' && scale.unit === '%') return true;
  complainOfKey(
    desk,
    'score-not-on-scale',
    at,
    `"${id}" takes its scores from a consultation, and its scale is not in %`,
    'delete the scale (0% to 100% is meant), or give it unit: "%"',
  );
  return false;
}

/** Figures are numbers, so the scale that they are held against must be one of numbers. */
function isNumeric({ desk }: Ground, at: string, id: string, scale: Scale): boolean {
  if (scale.kind !== 'levels') return true;
  complainOfKey(
    desk,
    'score-not-on-scale',
    at,
    `"${id}" takes its scores from figures, and its scale has levels`,
    'delete the scale (the worst and the best of the options are meant), or give it worst: and best:',
  );
  return false;
}

/** Complains of leaves without a scale: one by one, or once where the file has no scale at all. */
export function complainOfUnscaled({ desk, scales, unscaled }: Ground): void {
  const [first, second, ...more] = unscaled;
  if (first !== undefined && second !== undefined && scales.size === 0) {
    const all = [`"${first.id}"`, `"${second.id}"`, ...(more.length === 0 ? [] : [`${more.length} more`])];
    complainOfKey(
      desk,
      'scale-missing',
      '/criteria',
      `${listed(all, 'and')} have no scale`,
      'add scales: { one-to-five: { worst: 1, best: 5 } } for all of them, or a scale to each',
    );
    return;
  }
  for (const { id, at } of unscaled) {
    complainOfKey(
      desk,
      'scale-missing',
      child(at, 'scale'),
      `"${id}" has no scale`,
      scales.size === 0
        ? 'add scale: { worst: 1, best: 5 }, with the scores worth 0 and 100'
        : `add scale: with the id of one: ${[...scales.keys()].slice(0, 8).join(', ')}`,
    );
  }
}
