// Characters that nobody sees: zero-width, bidirectional controls, odd spaces.
import type { RuleInfo } from '../diagnostic.js';
import { codePoint } from './text.js';

/** Advice, not a fault: in free text an invisible character misleads, but nothing depends on it. */
export const invisibleText: RuleInfo = {
  id: 'invisible-text',
  severity: 'warning',
  blocks: false,
  summary: 'an invisible character in free text',
  why: 'Bidirectional controls and zero-width characters can make a sentence read differently from what it says.',
  reference: 'Boucher and Anderson, Trojan Source: Invisible Vulnerabilities (2021), CVE-2021-42574',
};

const HIDDEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/u;
/** Joiners inside emoji and inside words of scripts that need them, and the tag letters of flags. */
const joined = () =>
  /(?<=\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})|(?<=[^\p{ASCII}\p{Cf}])[\u200c\u200d](?=[^\p{ASCII}\p{Cf}])|(?<=\u{1f3f4})[\u{e0020}-\u{e007f}]+/gu;

/** The first invisible character or odd space of a key, by name: `invisibleInKey('as\u00a0is') // => 'U+00A0'`. */
export function invisibleInKey(key: string): string | undefined {
  if (isAscii(key)) return undefined;
  const space = ODD_SPACE.exec(key);
  return space === null ? invisibleInText(key) : codePoint(space[0]);
}

/** The first invisible character of free text; no-break spaces and joiners inside emoji are fine there. */
export function invisibleInText(text: string): string | undefined {
  if (!HIDDEN.test(text)) return undefined;
  const match = HIDDEN.exec(text.replace(joined(), ''));
  return match === null ? undefined : codePoint(match[0]);
}

/** The names of those that copying and typing bring along. */
const NAMES: Readonly<Record<string, string>> = {
  'U+00A0': 'no-break space',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero-width space',
  'U+200D': 'zero-width joiner',
  'U+202E': 'right-to-left override',
  'U+202F': 'narrow no-break space',
  'U+FEFF': 'byte order mark',
};

/** A code point as messages call it: `named('U+202F') // => 'U+202F (narrow no-break space)'`. */
export function named(code: string): string {
  const name = NAMES[code];
  return name === undefined ? code : `${code} (${name})`;
}

/** Where the first invisible character or odd space of a text stands; -1 if there is none. */
export function placeOfInvisible(text: string): number {
  if (invisibleInKey(text) === undefined) return -1;
  const places = [text.search(HIDDEN), text.search(ODD_SPACE)].filter((place) => place !== -1);
  return Math.min(...places);
}

/**
 * Whether every character of a text can be seen and has one way to be written, and no escape can bring in others.
 * The letters of Western Europe and what papers are printed with; `false` says nothing.
 */
export function hidesNothing(text: string): boolean {
  return /^[\n -[\]-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*$/.test(text);
}

/** Keys that look the same are the same: Unicode normalisation form C. */
export function sameKey(key: string): string {
  return isAscii(key) ? key : key.normalize('NFC');
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
