// What every author's word passes on its way to a terminal: nothing in it can move, hide or rewrite what is seen.
import { isSimple } from './simple.js';

/** Emoji made of several characters by joiners, and the three flags made of tags: their invisible parts are fine. */
const emoji = () =>
  /\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{EMod})?)+|\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/u;

/** Control, format, surrogate, private-use and unassigned characters, line separators, and what draws nothing. */
const unseen = () =>
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;

/** What the runners of GitHub Actions and Azure Pipelines obey wherever it stands in a line of a log. */
const COMMAND_ANYWHERE = /##(?=\[|vso\[)/g;

/** What is to be looked at in a text that isn't simple. Classes of characters take 2 ms to make, so not before. */
let parts: RegExp | undefined;
function partsToSee(): RegExp {
  parts ??= new RegExp(`(${emoji().source})|([\\t\\r\\n]+)|(${unseen().source})`, 'gu');
  return parts;
}

/**
 * The text with every character that can't be seen written out as its code, and with tabs and line ends as a space.
 * @example visible('Care\tteam') // => 'Care team'
 * @example visible('\u001b[31mred') // => '\\u{1b}[31mred'
 * @example visible('a\u202eb') // => 'a\\u{202e}b'
 * @example visible('##[group]') // => '#\\u{23}[group]'
 */
export function visible(text: string): string {
  const safe = text.includes('##') ? text.replace(COMMAND_ANYWHERE, '#\\u{23}') : text;
  if (isSimple(safe)) return safe;
  return safe.replace(partsToSee(), (found: string, emoji?: string, space?: string) => {
    if (emoji !== undefined) return emoji;
    return space === undefined ? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}` : ' ';
  });
}

/**
 * Lines that nobody obeys: the runner of GitHub Actions takes a line of a log that begins with two colons, spaces
 * apart, for a command.
 * @example disarmed('  ::stop-commands::x') // => '  :\\u{3a}stop-commands::x'
 */
export function disarmed(lines: string): string {
  return lines.includes('::') ? lines.replace(/^([^\S\r\n]*:):/gm, '$1\\u{3a}') : lines;
}
