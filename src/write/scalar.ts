// A text as YAML that reads back exactly: as it is where nobody could take it for anything else, else in quotes.
import { visible } from '../page/visible.js';

/** Begins with a letter, and holds nothing that YAML or the eye could misread. */
const PLAIN = /^[A-Za-z](?:(?:[A-Za-z0-9 .,;()/&?!%+£’–-]|'(?=[a-z]))*[A-Za-z0-9.)?!%’])?$/;

/** Words that are values of another kind to some reader of YAML. */
const VALUES: ReadonlySet<string> = new Set([
  'true',
  'false',
  'yes',
  'no',
  'on',
  'off',
  'null',
  'nan',
  'inf',
]);

/**
 * @example scalar('Who should run it?') // => 'Who should run it?'
 * @example scalar('Option 1: "reform" #2') // => '"Option 1: \\"reform\\" #2"'
 * @example scalar('no') // => '"no"'
 */
export function scalar(text: string): string {
  return PLAIN.test(text) && !text.includes('  ') && !VALUES.has(text.toLowerCase()) ? text : quoted(text);
}

/** In double quotes; what nobody can see is written as its code, so that it hides nothing in an editor. */
function quoted(text: string): string {
  return `"${Array.from(text.replace(/[\\"]/g, '\\$&'), shown).join('')}"`;
}

function shown(sign: string): string {
  switch (sign) {
    case '\n':
      return '\\n';
    case '\t':
      return '\\t';
    case '\r':
      return '\\r';
    default:
      return visible(sign) === sign ? sign : code(sign.codePointAt(0) ?? 0);
  }
}

function code(point: number): string {
  return point > 0xffff
    ? `\\U${point.toString(16).padStart(8, '0')}`
    : `\\u${point.toString(16).padStart(4, '0')}`;
}

/**
 * The same inside braces or brackets, where a comma parts one entry from the next.
 * @example inBraces('As is, for now') // => '"As is, for now"'
 */
export function inBraces(text: string): string {
  return text.includes(',') ? quoted(text) : scalar(text);
}
