// A change as the comparison tells it: what was, what is, in the words that the pages use.
import type { Change } from '../generated/comparison.js';
import type { Citation } from '../model/citation.js';

/** What a change is of: the part, and the option, criterion or entry in it. */
export type Subject = Pick<Change, 'part' | 'option' | 'criterion' | 'id'>;

/** A field as it was and as it is; text, or undefined where it isn't there. */
export type FieldPair = readonly [field: string, old: string | undefined, now: string | undefined];

/** The fields of one thing that are not as they were. */
export function changedFields(subject: Subject, fields: readonly FieldPair[]): readonly Change[] {
  return fields.flatMap(([field, old, now]) =>
    plainWords(old) === plainWords(now) ? [] : [changeOf({ ...subject, field }, old, now)],
  );
}

/** A change from one text to another; where either is missing something came or went. */
export function changeOf(
  subject: Subject & Pick<Change, 'field'>,
  old: string | undefined,
  now: string | undefined,
): Change {
  return {
    ...subject,
    change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { new: now }),
  };
}

/** Line ends and runs of blanks are how a text is laid out in a file, not what it says. */
function plainWords(text: string | undefined): string | undefined {
  return text?.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Citations as they are written.
 * @example citationsText([{ source: 'case', place: '4.1' }, { source: 'survey' }]) // => 'case (4.1), survey'
 */
export function citationsText(citations: readonly Citation[]): string | undefined {
  const texts = citations.map(({ source, place }) => (place === undefined ? source : `${source} (${place})`));
  return texts.length === 0 ? undefined : texts.join(', ');
}

/**
 * Anything of an appraisal as text, without where it was written: two that say the same give the same text.
 * @example sameText({ at: '/a', score: 3 }) === sameText({ at: '/b', score: 3 }) // => true
 */
export function sameText(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if (key === 'at' || key === 'setAt') return undefined;
    return each instanceof Map ? [...each].sort(([a], [b]) => (a < b ? -1 : 1)) : each;
  });
}
