// What YAML has and the format does not, and text that YAML cuts off without a word.
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';
import { inQuotes, type MeantValue, meantValue } from './meant-value.js';
import { quoted } from './said.js';

/** References, tags and directives: YAML has them, the format does not. */
export function leftOut(token: string, offsets: readonly [number, number], text: string): Remark | undefined {
  const sign = token[0] ?? '';
  if (sign !== '&' && sign !== '*' && sign !== '!' && sign !== '%') return undefined;
  const value = meantValue(text, offsets[0]);
  const asText = `write ${inQuotes(value)}`;
  // `* One`, `& Sons`, `*Best* option`: words that nothing refers to.
  const isName = /^[\w-]+$/.test(token.slice(1)) || (sign === '!' && token !== sign);
  const isText = !isName || (sign === '*' && value.content.length > token.length);
  const place = { offsets };
  switch (sign) {
    case '&':
      return isText
        ? fault('alias', place, "a text can't begin with &", `write ${inQuotes(value)}`)
        : fault(
            'alias',
            place,
            `the anchor "${token}" is not part of the format`,
            `delete it, and write the value again where it is used; if it is text, ${asText}`,
          );
    case '*':
      return isText
        ? fault('alias', place, "a text can't begin with *", `${starHint(token, text, offsets, value)}`)
        : fault(
            'alias',
            place,
            `the alias "${token}" is not part of the format`,
            `write the value of "${token.slice(1)}" here again; if it is text, ${asText}`,
          );
    case '!':
      return isText
        ? fault('tag', place, "a text can't begin with !", `write ${inQuotes(value)}`)
        : fault(
            'tag',
            place,
            `the tag "${token}" is not part of the format`,
            `delete it; if it is text, ${asText}`,
          );
    default:
      return fault(
        'directive',
        place,
        `the directive "${token.trimEnd()}" is not part of the format`,
        'delete the line: the file is read as YAML 1.2; for text that begins with %, put it in quotes',
      );
  }
}

/** At the beginning of a line a star was meant as the dash of a list. */
function starHint(
  token: string,
  text: string,
  [start]: readonly [number, number],
  value: MeantValue,
): string {
  const isItem = token === '*' && /\n[ \t]*$/.test(text.slice(Math.max(0, start - 100), start));
  return isItem
    ? `items of a list begin with a dash: write - ${value.content.slice(1).trim()}`
    : `write ${inQuotes(value)}`;
}

/**
 * `A #1 choice` reads as `A`: a comment is meant only where a space follows its #. `before` is the text that it
 * cuts off; empty where all of the text is taken for a comment.
 */
export function lostText(
  before: string,
  comment: string,
  offset: number,
  text: string,
): { readonly message: string; readonly hint: string } | undefined {
  if (/^#(?:[\s#!]|$)/.test(comment)) return undefined;
  return {
    message:
      before === ''
        ? 'the text is taken for a comment, because it begins with a #'
        : `the text is cut off at the #: "${before}" is all that is read`,
    hint: `${quoted(meantValue(text, offset))}; or, for a comment, write a space after the #`,
  };
}

/** `{ name: Shared service, with the NHS }`: a comma ends a text in braces, and what follows it is a new key. */
export function lostAtComma(read: string, offset: number, text: string): { message: string; hint: string } {
  return {
    message: `inside { } a comma ends the text: "${read}" is all that is read`,
    hint: quoted(meantValue(text, offset)),
  };
}
