// The result itself as JSON, for other programs: one object for a ranking, an array for a check.
import type { Format } from './format.js';

export const json: Format = {
  id: 'json',
  extension: '.json',
  title: 'the whole result as JSON',
  showsDiagnostics: true,
  comparisons: true,
  async render({ kind, results, comparison }) {
    if (comparison !== undefined) return `${jsonText(comparison.value, 2)}\n`;
    const [only] = results;
    return `${jsonText(kind !== 'check' && results.length === 1 ? only : results, 2)}\n`;
  },
};

/**
 * Controls and marks that JSON lets through and that a terminal, or the runner of a CI system, may obey; all of them
 * may be escaped in JSON.
 */
const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\u{e0001}|##(?=\[|vso\[)/gu;

/**
 * A value as JSON that holds finite numbers only; anything else is a fault of ours and stops here.
 * @example jsonText({ total: -0 }) // => '{"total":0}'
 */
export function jsonText(value: unknown, spaces?: number): string {
  const text = JSON.stringify(value, finiteOnly, spaces);
  return text.replace(UNSEEN, (found) => found.replace(/./gs, escaped));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function finiteOnly(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`"${key}" is not a finite number`);
  return value;
}
