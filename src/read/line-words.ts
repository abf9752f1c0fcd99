// Lines that are no entry: without a key, or with a key that doesn't end in a colon and a space.
import { meantValue } from './meant-value.js';
import { at, beginsWith, isKey, type Said } from './said.js';
import { firstWordFrom, placeAt, type TextPlace } from './text-place.js';

/** The mark of a piece of code, from the page that the text was copied from. */
export function fence(place: TextPlace): Said {
  return {
    ...at(
      placeAt(place.text, place.start, place.start + 3),
      'the line marks code on a page, and is no part of the file',
      'delete the line with ```',
    ),
    upsets: 'part',
  };
}

export function keyOverLines(place: TextPlace): Said {
  const { text, start } = place;
  const word = place.rest.trim();
  if (word.startsWith('```')) return fence(place);
  if (/^- /.test(word) && meantValue(text, start).bracket !== undefined) return beginsWith('-', place);
  if (/^-(?:\s|$)/.test(word) || word === '')
    return at(
      firstWordFrom(place),
      'a list and keys stand at the same place',
      'indent the list below its own key: a place holds keys or a list, not both',
    );
  const line = placeAt(text, start, start + word.length);
  const mark = /^(?:\/\/|\/\*|;)\s*(.*?)\s*(?:\*\/)?$/.exec(word);
  if (mark !== null)
    return {
      ...at(line, 'a comment begins with a #', `write # ${mark[1]}`),
      upsets: 'part',
    };
  if (/^[-•–*]/.test(word)) return dash(place);
  return { ...(valueAstray(line, word) ?? noColon(line, word)), upsets: 'part' };
}

/** `name:Shared`, `name = Shared`, `name Shared`: a key and its value with something else between them. */
function valueAstray(line: TextPlace, word: string): Said | undefined {
  const [, key = '', sign = '', value = ''] = /^([\w-]+)(:| *= *| )(\S.*)$/.exec(word) ?? [];
  if (key === '' || (sign === ' ' && !isKey(key))) return undefined;
  const pair = `write ${key}: ${value}`;
  if (sign === ':') return at(line, `a space is missing after "${key}:"`, pair);
  if (sign === ' ')
    return at(line, `"${key}" has no colon after it`, `${pair}; if it is more of the text above, indent it`);
  return at(line, `"${key}" has = after it, not a colon`, pair);
}

function noColon(line: TextPlace, word: string): Said {
  const isWord = /^[\w-]+$/.test(word);
  const text = 'if it is more of the text above, indent it';
  return at(
    line,
    `"${word}" has no colon after it`,
    isWord
      ? `write ${word}: and then its value; ${text}`
      : `write the key: and then its value; ${text}; if it is a remark, begin it with a #`,
  );
}

/** `-One`, `• One`: an item of a list that isn't marked as one. */
export function dash(place: TextPlace): Said {
  const [, sign = '', item = ''] = /^([-•–*])\s*(.*?)\s*$/.exec(place.rest) ?? [];
  return at(
    placeAt(place.text, place.start, place.start + 1),
    sign === '-'
      ? 'a space is missing after the dash'
      : `an item of a list begins with "- ", not with ${sign}`,
    `write - ${item}`,
  );
}
