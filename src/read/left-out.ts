// What YAML has and the format does not, and text that YAML cuts off without a word.
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';

/** References, tags and directives: YAML has them, the format does not. */
export function leftOut(token: string, offsets: readonly [number, number]): Remark | undefined {
  const name = token.slice(1);
  switch (token[0]) {
    case '&':
      return fault(
        'alias',
        { offsets },
        `the anchor "${token}" is not part of the format`,
        `delete it, and write the value again where it is used; for text that begins with &, put it in quotes: "${token}"`,
      );
    case '*':
      return fault(
        'alias',
        { offsets },
        `the alias "${token}" is not part of the format`,
        `write the value of "${name}" here again; for text that begins with *, put it in quotes: "${token}"`,
      );
    case '!':
      return fault(
        'tag',
        { offsets },
        `the tag "${token}" is not part of the format`,
        `delete it; for text that begins with !, put it in quotes: "${token}"`,
      );
    case '%':
      return fault(
        'directive',
        { offsets },
        `the directive "${token.trimEnd()}" is not part of the format`,
        'delete the line: the file is read as YAML 1.2; for text that begins with %, put it in quotes',
      );
    default:
      return undefined;
  }
}

/** `A #1 choice` reads as `A`: a comment is meant only where a space follows its #. */
export function lostText(
  before: string,
  comment: string,
): { readonly message: string; readonly hint: string } | undefined {
  if (/^#(?:[\s#!]|$)/.test(comment)) return undefined;
  return {
    message: `the text is cut off at the #: "${before}" is all that is read`,
    hint: `put the text in quotes: "${before} ${comment.replace(/\s*[}\]].*$/, '')}"; or, for a comment, write a space after the #`,
  };
}
