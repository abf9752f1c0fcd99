// What a cell of the matrix says as a score: a number, a range, a level, that there is none, or nothing that can be read.
import { decimal, meantNumber } from '../read/number-text.js';
import { isNoScore } from './labels.js';
import type { NumberCell, Placed } from './table.js';

export type Score =
  | { readonly kind: 'number'; readonly number: NumberCell }
  | { readonly kind: 'range'; readonly low: string; readonly high: string }
  | { readonly kind: 'level'; readonly level: string }
  /** `says` is what stands there instead of a score; absent if nothing does. */
  | { readonly kind: 'unknown'; readonly says?: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** What the words of the matrix are worth, from 0 to 100, in the order given. */
export type Levels = ReadonlyMap<string, number>;

const RANGE = /^(-?\d+(?:\.\d+)?)\s*(?:-|–|—|\.\.|to)\s*(-?\d+(?:\.\d+)?)$/i;

export function scoreOf({ cell, at }: Placed, levels: Levels): Score {
  switch (cell.kind) {
    case 'number':
      return { kind: 'number', number: cell };
    case 'empty':
      return { kind: 'unknown' };
    case 'error':
      return { kind: 'unreadable', why: `${at} is ${cell.text}: the formula there fails` };
    case 'uncalculated':
      return {
        kind: 'unreadable',
        why: `${at} is a formula without a result; open the workbook, let it calculate, and save it again`,
      };
    case 'date':
      return {
        kind: 'unreadable',
        why: `${at} is the date ${cell.text}; Excel makes dates of ranges such as 3-4: type it as a text`,
      };
    case 'text':
      return textScore(cell.text.trim(), at, levels);
  }
}

function textScore(text: string, at: string, levels: Levels): Score {
  const level = levelOf(text, levels);
  if (level !== undefined) return { kind: 'level', level };
  if (isNoScore(text)) return { kind: 'unknown', says: text };
  const [, low, high] = RANGE.exec(text) ?? [];
  if (
    decimal(low ?? '') !== undefined &&
    decimal(high ?? '') !== undefined &&
    low !== undefined &&
    high !== undefined
  )
    return Number(low) <= Number(high)
      ? { kind: 'range', low, high }
      : { kind: 'range', low: high, high: low };
  const meant = meantNumber(text);
  const instead = meant === undefined ? 'leave the number alone in its cell' : `write ${meant}`;
  return {
    kind: 'unreadable',
    why: `${at} is "${text}", which is no score: ${instead}, or type TBC if there is none`,
  };
}

/** A level by its name, whatever its capitals. */
export function levelOf(text: string, levels: Levels): string | undefined {
  if (levels.has(text)) return text;
  const folded = text.toLowerCase();
  return [...levels.keys()].find((level) => level.toLowerCase() === folded);
}

/** Whether a cell holds a score of any kind; nothing and `n/a` are none. */
export function holdsScore(placed: Placed, levels: Levels): boolean {
  const { kind } = scoreOf(placed, levels);
  return kind === 'number' || kind === 'range' || kind === 'level';
}

/**
 * How to say what words are worth: the form alone, since which of them is best is for the author to say.
 * @example levelsExample(['Low', 'High']) // => 'Low=…, High=…'
 */
export function levelsExample(words: readonly string[]): string {
  return words.map((word) => `${word}=…`).join(', ');
}
