// Colons where YAML expects none: in a text, after a comma that was forgotten, below a text that goes on.
import { isEntry } from './keys-together.js';
import { inQuotes, type MeantValue, meantValue } from './meant-value.js';
import { at, beginsWith, isKey, quoted, type Said } from './said.js';
import { firstWordFrom, nextLineWithColon, placeAt, type TextPlace } from './text-place.js';

/** `name: A: B` is the commonest slip of all: the hint shows the very line in quotes. */
export function colon(place: TextPlace, problem: string): Said {
  const { text, rest } = place;
  if (problem.includes('sequence'))
    return at(
      firstWordFrom(place),
      'a list begins where a key is expected',
      'indent the list below its own key: a place holds keys or a list, not both',
    );
  if (rest.trim() === '?') return standsAlone('?', place);
  const dash = loneDash(place);
  if (dash !== undefined) return standsAlone('-', dash);
  if (/^[?-] /.test(rest)) return beginsWith(rest.slice(0, 1), place);
  if (/:(?:\s|$)/.test(rest)) return inText(meantValue(text, place.start), text);
  const next = nextLineWithColon(text, place.start + rest.length);
  const word = text.slice(next.start, next.end).trim();
  if (word === '') return at(next, 'the text contains a colon', quoted(meantValue(text, place.start)));
  return at(
    next,
    'this line reads as more of the text above it, and then comes a colon',
    `if "${word}" is a key, begin it at the same column as the key above; if it is text, put the whole text in quotes`,
  );
}

function inText(value: MeantValue, text: string): Said {
  const { content, start, end, bracket, lead } = value;
  const place = placeAt(text, start, end);
  if (/^["']/.test(content))
    return at(
      place,
      'a colon follows the text in quotes',
      `put all of the text inside the quotes: ${inQuotes(value)}`,
    );
  if (/^\(.*\)$/.test(content))
    return at(
      place,
      'keys and values stand in round brackets',
      `write braces: ${lead}{ ${content.slice(1, -1).trim()} }`,
    );
  const comma = bracket === '{' ? commaMissing(value, text) : undefined;
  if (comma !== undefined) return comma;
  const pair = /^[a-z][a-z-]*: .*\S/.exec(content)?.[0].replace(/\s*\}$/, '');
  const braces =
    pair === undefined || bracket !== undefined || lead === ''
      ? ''
      : `; for keys and values on one line use braces: ${lead}{ ${pair} }`;
  return at(place, 'the text contains a colon', `${quoted(value)}${braces}`);
}

/**
 * `{ name: Quality weight: 30 }`, `{ quality: 3; cost: 4 }`: the second key has no comma before it. What can't be a key
 * there is part of the text: `{ because: Ofsted says: adequate }`.
 */
function commaMissing({ content, start, lead }: MeantValue, text: string): Said | undefined {
  const [, before, semicolon, key] = /^(\S[^:;]*?)\s*(;?)\s+([a-z][a-z0-9-]*)\s*:\s/i.exec(content) ?? [];
  if (before === undefined || key === undefined) return undefined;
  const own = lead.replace(/:.*$/, '');
  const offset = start + content.indexOf(key, before.length);
  const value = content.slice(content.indexOf(':', before.length) + 1).trim();
  const fits = isEntry(key, value, own, text, offset);
  const isNumber = /^[-£]?\d[\d.,]*%?$/.test(before);
  if (!fits && !isNumber && (semicolon === '' || isKey(own))) return undefined;
  const mended = `write ${lead}${before}, ${key}: ${value}`;
  return at(
    placeAt(text, offset, offset + key.length),
    `a comma is missing before "${key}"`,
    isNumber || semicolon === ';'
      ? mended
      : `${mended}; if all of it is one text, write ${inQuotes({ lead, content })}`,
  );
}

/** The commonest ways to say that nobody knows a score, and marks of YAML. */
export function standsAlone(sign: '?' | '-', { text, start }: TextPlace): Said {
  const { lead } = meantValue(text, start);
  const key = lead === '- ' ? '' : lead;
  return at(
    placeAt(text, start, start + 1),
    `"${sign}" stands alone`,
    `write ${key}unknown for a score that nobody can give; as text, write ${key}"${sign}"`,
  );
}

/** `{ quality: -, cost: 4 }`, `quality: -`: a dash that no item follows, at a place or right before it. */
export function loneDash({ text, start, rest, before }: TextPlace): TextPlace | undefined {
  if (/[:[{,]\s+$|\[$/.test(before) && /^-\s*(?:$|[,}\]]|\s#)/.test(rest))
    return placeAt(text, start, start + 1);
  if (!/[:[{,]\s+-\s*$|\[-\s*$/.test(before) || !/^\s*(?:$|[,}\]])/.test(rest)) return undefined;
  const dash = start - before.length + before.lastIndexOf('-');
  return placeAt(text, dash, dash + 1);
}
