// A complaint of the YAML parser in words for people who did not know that they write YAML.
import { shapes } from '../generated/shapes.js';
import { inQuotes, type MeantValue, meantValue } from './meant-value.js';
import type { TextPlace } from './text-place.js';

/** A complaint in words, and where it is best pointed at. */
export interface Said {
  /** A syntax fault unless it is another. */
  readonly rule?: 'invisible-character';
  readonly message: string;
  readonly hint: string;
  readonly offsets: readonly [start: number, end: number];
  /** What the parser complains of after it may be its consequence: until the next top key, or to the end. */
  readonly upsets?: 'part' | 'rest';
  /** It says no more than that something is wrong: nothing if something else was said above it. */
  readonly vague?: true;
  /** It is said of one place for all. */
  readonly once?: true;
}

export function at({ start, end }: TextPlace, message: string, hint: string): Said {
  return { message, hint, offsets: [start, Math.max(end, start + 1)] };
}

/** The hint that shows the text in quotes. */
export function quoted(value: Pick<MeantValue, 'lead' | 'content'>): string {
  return `put the text in quotes: ${inQuotes(value)}`;
}

/** A sign that means something else to YAML stands at the beginning of a text. */
export function beginsWith(sign: string, { text, start }: TextPlace): Said {
  const value = meantValue(text, start);
  const requirement = requirementMeant(value);
  return {
    message: `a text can't begin with ${sign}`,
    hint: requirement ?? quoted(value),
    offsets: [start, start + sign.trimEnd().length],
  };
}

const BOUNDS: ReadonlyMap<string, string> = new Map([
  ['>', 'above'],
  ['>=', 'at least'],
]);

/** `must: > 3` → `write must: above 3`. */
export function requirementMeant({ lead, content }: MeantValue): string | undefined {
  const [, sign = '', rest = ''] = /^(>=?)\s*(\S.*)$/.exec(content) ?? [];
  const bound = BOUNDS.get(sign);
  return lead === 'must: ' && bound !== undefined ? `write must: ${bound} ${rest}` : undefined;
}

/** Whether a word is a key somewhere in the format. */
export function isKey(word: string): boolean {
  return Object.values(shapes).some(({ keys }) => keys?.includes(word) === true);
}
