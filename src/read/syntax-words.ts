// What the YAML parser complains of, in words: which slip is behind each of its complaints.
import type { YAMLParseError } from 'yaml';
import { colon, loneDash, standsAlone } from './colon-words.js';
import { badIndent, indentedFirst } from './indent-words.js';
import { dash, fence, keyOverLines } from './line-words.js';
import { inQuotes, meantValue } from './meant-value.js';
import { endsEarly, unclosed } from './quote-words.js';
import { at, beginsWith, quoted, requirementMeant, type Said } from './said.js';
import { firstWordFrom, placeAt, type TextPlace } from './text-place.js';

export function saidOf(text: string, error: YAMLParseError): Said {
  const place = placeAt(text, error.pos[0], error.pos[1]);
  const alone = loneDash(place);
  if (alone !== undefined) return standsAlone('-', alone);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return tab(place);
    case 'BAD_INDENT':
      return /^[-•–*]\S/.test(firstWordFrom(place).rest)
        ? dash(firstWordFrom(place))
        : badIndent(firstWordFrom(place));
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return colon(place, error.message);
    case 'MULTILINE_IMPLICIT_KEY':
      return keyOverLines(place);
    case 'MISSING_CHAR':
      return missing(place, error.message);
    case 'UNEXPECTED_TOKEN':
      return unexpected(place, error.message);
    case 'BAD_SCALAR_START':
      return place.rest.startsWith('```')
        ? fence(place)
        : beginsWith(requirementMeant(meantValue(text, place.start)) ? '>' : place.rest.slice(0, 1), place);
    case 'BAD_DQ_ESCAPE':
      return at(
        placeAt(text, place.start, place.start + 2),
        `"${place.rest.slice(0, 2)}" is not an escape that a text in "…" can hold`,
        "write the \\ twice, or put the text in single quotes: '…'",
      );
    case 'NON_STRING_KEY':
      return nonStringKey(place);
    case 'KEY_OVER_1024_CHARS':
      return at(
        place,
        'a key is longer than 1,024 characters',
        'shorten it; if it is a text with a colon in it, put it in quotes',
      );
    default:
      return at(
        place,
        `the YAML can't be read here: ${error.message.slice(0, 1).toLowerCase()}${error.message.slice(1)}`,
        'check the indentation, quotes and brackets of this line and the one above',
      );
  }
}

/** Said once for all lines with tabs: they are mended in one go. */
export function tab(place: TextPlace): Said {
  const lines = place.text.slice(place.end).match(/^ *\t\s*\S/gm)?.length ?? 0;
  const more = lines === 0 ? '' : `; ${lines} more ${lines === 1 ? 'line has' : 'lines have'} tabs there too`;
  return {
    ...at(place, 'the line is indented with a tab', `indent with spaces: two for each level${more}`),
    upsets: 'part',
    once: true,
  };
}

function missing(place: TextPlace, problem: string): Said {
  if (problem.includes('closing')) return unclosed(place.text, problem, place.start);
  if (problem.includes('followed by map values')) return keyOverLines(place);
  if (problem.startsWith('Comments'))
    return at(
      place,
      'a # follows a text directly',
      'write a space before the # of a comment, or put text with a # in quotes',
    );
  if (problem.startsWith('Sequence'))
    return at(
      firstWordFrom(place),
      'an item of the list does not begin with "- "',
      'begin every item with "- "',
    );
  const before = place.before.trimEnd();
  if (before.endsWith('?')) {
    const mark = placeAt(place.text, place.start - place.before.length + before.length - 1, 0);
    return /^[^,}\]\s]/.test(place.rest) ? beginsWith('?', mark) : standsAlone('?', mark);
  }
  return (
    inValue(place) ??
    at(place, 'a comma or a colon is missing here', 'separate entries with commas, and write "key: value"')
  );
}

function unexpected(place: TextPlace, problem: string): Said {
  const { text, start } = place;
  const word = text.slice(start, place.end).split('\n', 1)[0] ?? '';
  if (problem.includes('same line with key'))
    return at(
      place,
      "a list can't begin on the line of its key",
      `begin it on the next line, or write [one, another]; if it is text, write ${inQuotes(meantValue(text, start))}`,
    );
  if (/^(?:Not a YAML token|Block scalar)/.test(problem)) return blockScalar(place);
  if (problem.includes('-end token'))
    return {
      ...at(
        place,
        `"${word}" closes nothing`,
        `delete it, or add the ${word === '}' ? '{' : '['} that it closes`,
      ),
      upsets: 'rest',
    };
  if (problem.startsWith('Unexpected ,') || problem.includes('empty item'))
    return at(place, 'a comma with nothing before it', 'delete it');
  const said = inValue(place);
  if (said !== undefined) return said;
  if (word === ',')
    return { ...at(place, 'a comma stands after the value', 'delete it: lines need no commas'), vague: true };
  return (
    indentedFirst(place) ?? {
      ...at(
        place,
        `"${word}" can't stand here`,
        'begin each entry on a line of its own; put text with special signs in quotes',
      ),
      vague: true,
    }
  );
}

/** What a text in quotes or brackets is followed by, or a bracket in a text that it doesn't begin. */
function inValue(place: TextPlace): Said | undefined {
  const { text, start, rest, before } = place;
  const last = before.trimEnd().at(-1) ?? '';
  if (/["']/.test(last)) return endsEarly(place);
  if (/^[{[]/.test(rest) && /[^\s,:[{]/.test(last))
    return {
      ...at(placeAt(text, start, start + 1), 'the text contains a bracket', quoted(meantValue(text, start))),
      upsets: 'rest',
    };
  if (!/[}\]]/.test(last) || /^[,:]/.test(rest)) return undefined;
  const value = meantValue(text, openerOnLine(place));
  if (!/^[{[]/.test(value.content)) {
    const whole = meantValue(text, start - before.length + before.trimEnd().length - 1);
    return { ...at(place, `text follows the ${last}`, quoted(whole)), upsets: 'rest' };
  }
  return {
    ...at(place, `text follows the ${last}`, `if all of it is one text, write ${inQuotes(value)}`),
    upsets: 'rest',
  };
}

/** The bracket on this line that the last one before the place closes. */
function openerOnLine({ before, start }: TextPlace): number {
  let depth = 0;
  for (let index = before.trimEnd().length - 1; index >= 0; index--) {
    const sign = before[index] ?? '';
    if (/[}\]]/.test(sign)) depth++;
    else if (/[{[]/.test(sign) && --depth === 0) return start - before.length + index;
  }
  return start;
}

/** `> 3 things`: the sign of a text on the lines below. */
function blockScalar(place: TextPlace): Said {
  const { text, start, before, rest } = place;
  const index = /(?:^|[:-]\s+)([|>])/.exec(`${before}${rest}`);
  const sign = index?.[1] ?? '|';
  const value = meantValue(text, start - before.length + Math.max(0, before.lastIndexOf(sign)));
  return at(
    place,
    `a text after ${sign} begins on the next line`,
    requirementMeant(value) ?? `${quoted(value)}; or begin it on the next line`,
  );
}

function nonStringKey(place: TextPlace): Said {
  const value = meantValue(place.text, openerBefore(place));
  return at(
    place,
    'a key must be a word',
    /^[{[]/.test(value.content)
      ? `write "key: value"; if it is text, write ${inQuotes(value)}`
      : 'write "key: value"; put text that begins with a bracket in quotes',
  );
}

/** `{{ name }}`: the outer of two brackets. */
function openerBefore({ before, start }: TextPlace): number {
  const trimmed = before.trimEnd();
  return /[{[]$/.test(trimmed) ? start - before.length + trimmed.length - 1 : start;
}
