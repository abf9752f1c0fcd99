// One score as written becomes one score as judged, on the scale of its criterion.
import { child } from '../../diagnostic.js';
import type { PlainScore, ThreePointScore } from '../../generated/appraisal-file.js';
import type { Citation } from '../../model/citation.js';
import type { Leaf } from '../../model/criteria.js';
import {
  type LevelsScale,
  type LocalScale,
  MIDDLE,
  type NumericScale,
  type Scale,
  within,
} from '../../model/scale.js';
import { type Judged, numbersOf } from '../../model/score.js';
import { complain, type Desk, instead } from './desk.js';
import { interval, quantity, rangeEnds } from './quantities.js';
import { levelHint, textHint } from './score-hints.js';
import { numberIn } from './unit.js';

/** A score before its value is known: a local scale waits for all of them. */
export interface ScoreDraft {
  readonly at: string;
  readonly written: string;
  readonly judged: Judged;
  readonly because?: string;
  readonly sources: readonly Citation[];
}

/** The cell that is being read: its place, and in words whose score on what it is. */
export interface Cell {
  readonly at: string;
  readonly option: string;
  readonly leaf: Leaf;
}

/** Reads a score; undefined after a fault. */
export function judgedAt(desk: Desk, cell: Cell, scale: Scale, written: PlainScore): Judged | undefined {
  if (written === 'unknown') return { kind: 'unknown' };
  const judged =
    scale.kind === 'levels' ? onLevels(desk, cell, scale, written) : onNumbers(desk, cell, scale, written);
  if (judged === undefined || scale.kind === 'levels' || scale.kind === 'local') return judged;
  return isInside(desk, cell, scale, judged) ? judged : undefined;
}

function subject({ option, leaf }: Cell): string {
  return `of "${option}" on "${leaf.name}"`;
}

function onLevels(desk: Desk, cell: Cell, { levels }: LevelsScale, written: PlainScore): Judged | undefined {
  const names = [...levels.keys()];
  if (typeof written === 'object') {
    complain(
      desk,
      'score-not-on-scale',
      cell.at,
      `the score ${subject(cell)} is an estimate in numbers, and its scale has levels`,
      instead('', names),
    );
    return undefined;
  }
  const level = typeof written === 'number' ? desk.written(cell.at) : written;
  if (levels.has(level)) return { kind: 'level', level };
  const ends = rangeEnds(level);
  if (ends?.every((end) => levels.has(end))) return orderedLevels(desk, cell, levels, ends);
  complain(
    desk,
    'score-not-on-scale',
    cell.at,
    `the score ${subject(cell)} is "${level}", which is not a level of its scale`,
    levelHint(level, names, desk.patience),
  );
  return undefined;
}

function orderedLevels(
  desk: Desk,
  cell: Cell,
  levels: ReadonlyMap<string, number>,
  ends: readonly [string, string],
): Judged | undefined {
  const [low = MIDDLE, high = MIDDLE] = ends.map((end) => levels.get(end) ?? MIDDLE);
  if (low < high) return { kind: 'levels', ends };
  if (low === high) return { kind: 'level', level: ends[0] };
  const written = ends.join('..');
  complain(
    desk,
    'range-reversed',
    cell.at,
    `the range "${written}" runs from the better to the worse level`,
    `write ${ends.toReversed().join('..')}`,
  );
  return undefined;
}

function onNumbers(
  desk: Desk,
  cell: Cell,
  scale: NumericScale | LocalScale,
  written: PlainScore,
): Judged | undefined {
  if (typeof written === 'number') return { kind: 'number', score: written };
  if (typeof written === 'object') return triangular(desk, cell, scale, written);
  const labels = scale.kind === 'local' ? new Map<string, number>() : scale.labels;
  const label = labels.get(written);
  if (label !== undefined) return { kind: 'number', score: label };
  if (quantity(written)?.percent) {
    const score = numberIn(desk, cell.at, written, scale.unit);
    return score === undefined ? undefined : { kind: 'number', score };
  }
  const range =
    interval(written) === undefined ? labelRange(labels, written) : numberRange(desk, cell, scale, written);
  if (range === 'refused') return undefined;
  if (range !== undefined) return orderedRange(desk, cell, written, range);
  complain(
    desk,
    'score-not-on-scale',
    cell.at,
    `the score ${subject(cell)} is "${written}", which is not on its scale`,
    textHint(written, scale, [...labels.keys()], desk.patience),
  );
  return undefined;
}

function triangular(
  desk: Desk,
  cell: Cell,
  scale: NumericScale | LocalScale,
  written: ThreePointScore,
): Judged | undefined {
  const read = (key: 'low' | 'likely' | 'high') =>
    numberIn(desk, child(cell.at, key), written[key], scale.unit);
  const low = read('low');
  const likely = read('likely');
  const high = read('high');
  if (low === undefined || likely === undefined || high === undefined) return undefined;
  if (low <= likely && likely <= high) return { kind: 'triangular', low, likely, high };
  const [first, second, third] = [low, likely, high].sort((a, b) => a - b);
  complain(
    desk,
    'range-reversed',
    cell.at,
    `the score ${subject(cell)} does not rise from low over likely to high`,
    `write { low: ${first}, likely: ${second}, high: ${third} }`,
  );
  return undefined;
}

type Ends = readonly [number, number];

function numberRange(
  desk: Desk,
  cell: Cell,
  scale: NumericScale | LocalScale,
  written: string,
): Ends | 'refused' {
  const [first = '', second = ''] = rangeEnds(written) ?? [];
  const low = numberIn(desk, cell.at, first, scale.unit);
  const high = low === undefined ? undefined : numberIn(desk, cell.at, second, scale.unit);
  return low === undefined || high === undefined ? 'refused' : [low, high];
}

function labelRange(labels: ReadonlyMap<string, number>, written: string): Ends | undefined {
  const ends = rangeEnds(written)?.map((end) => labels.get(end) ?? quantity(end)?.number);
  const [low, high] = ends ?? [];
  return low === undefined || high === undefined ? undefined : [low, high];
}

function orderedRange(desk: Desk, cell: Cell, written: string, [low, high]: Ends): Judged | undefined {
  if (low < high) return { kind: 'range', low, high };
  if (low === high) return { kind: 'number', score: low };
  complain(
    desk,
    'range-reversed',
    cell.at,
    `the range "${written}" runs from high to low`,
    `write ${rangeEnds(written)?.toReversed().join('..')}`,
  );
  return undefined;
}

function isInside(desk: Desk, cell: Cell, scale: NumericScale, judged: Judged): boolean {
  if (judged.kind === 'number' && within(judged.score, scale.worst, scale.best)) return true;
  const outside = numbersOf(judged).find((score) => !within(score, scale.worst, scale.best));
  if (outside === undefined) return true;
  const score =
    judged.kind === 'number'
      ? `the score ${outside} ${subject(cell)} is`
      : `the score ${subject(cell)} reaches ${outside},`;
  complain(
    desk,
    'score-out-of-scale',
    cell.at,
    `${score} outside the scale ${scale.worst} to ${scale.best}`,
    `the scale runs from ${endOf(scale, scale.worst)} to ${endOf(scale, scale.best)}`,
  );
  return false;
}

/** An end of a scale with its label or unit: `1 (Fails)`, `230 £m`. */
function endOf(scale: NumericScale, end: number): string {
  const label = [...scale.labels].find(([, score]) => score === end)?.[0];
  if (label !== undefined) return `${end} (${label})`;
  if (scale.unit === undefined || scale.unit === '%') return `${end}${scale.unit ?? ''}`;
  return `${end} ${scale.unit}`;
}
