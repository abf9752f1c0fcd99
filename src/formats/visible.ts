// What every author's word passes on its way to a terminal: nothing in it can move, hide or rewrite what is seen.
import { isSimple } from './simple.js';

/** Emoji made of several characters by joiners, and the three flags made of tags: their invisible parts are fine. */
const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)+|\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/u;

/** Control, format, surrogate, private-use and unassigned characters, line separators, and what draws nothing. */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;

const PARTS = new RegExp(`(${EMOJI.source})|([\\t\\r\\n]+)|(${UNSEEN.source})`, 'gu');

/**
 * The text with every character that can't be seen written out as its code, and with tabs and line ends as a space.
 * @example visible('Care\tteam') // => 'Care team'
 * @example visible('\u001b[31mred') // => '\\u{1b}[31mred'
 * @example visible('a\u202eb') // => 'a\\u{202e}b'
 */
export function visible(text: string): string {
  if (isSimple(text)) return text;
  return text.replace(PARTS, (found: string, emoji?: string, space?: string) => {
    if (emoji !== undefined) return emoji;
    return space === undefined ? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}` : ' ';
  });
}
