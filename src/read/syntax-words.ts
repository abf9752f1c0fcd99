// What the YAML parser complains of, in words for people who did not know that they write YAML.
import type { YAMLParseError } from 'yaml';
import { firstWordFrom, nextLineWithColon, openingQuote, placeAt, type TextPlace } from './text-place.js';

/** A complaint in words, and where it is best pointed at. */
export interface Said {
  /** A syntax fault unless it is another. */
  readonly rule?: 'invisible-character';
  readonly message: string;
  readonly hint: string;
  readonly offsets: readonly [start: number, end: number];
}

export function saidOf(text: string, error: YAMLParseError): Said {
  const place = placeAt(text, error.pos[0], error.pos[1]);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at(place, 'the line is indented with a tab', 'indent with spaces: two for each level');
    case 'BAD_INDENT':
      return at(
        firstWordFrom(place),
        'the line is not indented like its neighbours',
        'give all keys of one level the same number of spaces at the start of the line',
      );
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
      return at(
        place,
        `a text can't begin with ${place.rest.slice(0, 1)}`,
        `put the text in quotes${inQuotes(place)}`,
      );
    case 'BAD_DQ_ESCAPE':
      return at(
        placeAt(text, place.start, place.start + 2),
        `"${place.rest.slice(0, 2)}" is not an escape that a text in "…" can hold`,
        "write the \\ twice, or put the text in single quotes: '…'",
      );
    case 'NON_STRING_KEY':
      return at(
        place,
        'a key must be a word',
        'write "key: value"; put text that begins with a bracket in quotes',
      );
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

function at({ start, end }: TextPlace, message: string, hint: string): Said {
  return { message, hint, offsets: [start, Math.max(end, start + 1)] };
}

/** `name: A: B` is the commonest slip of all: the hint shows the very line in quotes. */
function colon(place: TextPlace, problem: string): Said {
  const { text, rest, line } = place;
  if (problem.includes('sequence'))
    return at(
      firstWordFrom(place),
      'a list begins where a key is expected',
      'indent the list below its own key: a place holds keys or a list, not both',
    );
  if (rest.trim() === '?') return questionMark(place);
  if (/:(?:\s|$)/.test(rest)) {
    const quoted = /^["']/.test(rest);
    const pair = /^([a-z][a-z-]*): (.*\S)/.exec(rest)?.[0];
    const braces =
      pair === undefined || line.trim().startsWith(rest.trim())
        ? ''
        : `; for keys and values on one line use braces: { ${pair} }`;
    return at(
      placeAt(text, place.start, place.start + contentOf(rest).length),
      quoted ? 'a colon follows the text in quotes' : 'the text contains a colon',
      quoted ? 'put all of the text inside the quotes' : `put the text in quotes${inQuotes(place)}${braces}`,
    );
  }
  const next = nextLineWithColon(text, place.start + rest.length);
  const word = text.slice(next.start, next.end);
  return at(
    next,
    'this line reads as more of the text above it, and then comes a colon',
    `if "${word}" is a key, begin it at the same column as the key above; if it is text, put the whole text in quotes`,
  );
}

/** The commonest way to say that nobody knows a score, and a mark of YAML. */
function questionMark(place: TextPlace): Said {
  return at(place, '"?" stands alone', 'write unknown for a score that nobody can give, or put it in quotes');
}

function keyOverLines(place: TextPlace): Said {
  const word = place.rest.trim();
  if (word.startsWith('-') || word === '')
    return at(
      firstWordFrom(place),
      'a list and keys stand at the same place',
      'indent the list below its own key: a place holds keys or a list, not both',
    );
  return at(
    placeAt(place.text, place.start, place.start + word.length),
    `"${word}" has no colon after it`,
    `write ${/^[\w-]+$/.test(word) ? word : 'the key'}: and then its value; if it is more of the text above, indent it`,
  );
}

function missing(place: TextPlace, problem: string): Said {
  if (problem.includes('closing')) {
    const quote = problem.includes('"') ? '"' : "'";
    const opening = openingQuote(place.text, quote, place.start);
    return at(
      placeAt(place.text, opening, opening + 1),
      'the text in quotes does not end',
      quote === '"'
        ? 'add the " that closes it'
        : "add the ' that closes it; write an apostrophe inside it twice: ''",
    );
  }
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
  if (before.endsWith('?'))
    return questionMark(placeAt(place.text, place.start - place.before.length + before.length - 1, 0));
  return at(
    place,
    'a comma or a colon is missing here',
    'separate entries with commas, and write "key: value"',
  );
}

function unexpected(place: TextPlace, problem: string): Said {
  const word = place.text.slice(place.start, place.end).split('\n', 1)[0] ?? '';
  if (problem.includes('same line with key'))
    return at(
      place,
      "a list can't begin on the line of its key",
      'begin it on the next line, or write [one, another]; put text that begins with - in quotes',
    );
  if (/^(?:Not a YAML token|Block scalar)/.test(problem)) {
    const sign = /[|>]/.exec(`${place.before}${place.rest}`)?.[0] ?? '|';
    return at(
      place,
      `a text after ${sign} begins on the next line`,
      'put the text in quotes, or begin it on the next line',
    );
  }
  if (problem.includes('-end token'))
    return at(
      place,
      `"${word}" closes nothing`,
      `delete it, or add the ${word === '}' ? '{' : '['} that it closes`,
    );
  if (problem.startsWith('Unexpected ,') || problem.includes('empty item'))
    return at(place, 'a comma with nothing before it', 'delete it');
  const last = place.before.trimEnd().at(-1);
  if (last === '"')
    return at(
      place,
      'the text in quotes ends before this',
      'inside "…" write \\" for a quotation mark, or put \'…\' around the text',
    );
  if (last === "'")
    return at(
      place,
      'the text in quotes ends before this',
      "inside '…' write an apostrophe twice: ''; or put \"…\" around the text",
    );
  return at(
    place,
    `"${word}" can't stand here`,
    'begin each entry on a line of its own; put text with special signs in quotes',
  );
}

/** What stands on a line without the comment after it. */
function contentOf(rest: string): string {
  return rest.replace(/\s+#.*$/, '').trim();
}

/** The value of a line of the form `key: value`, in quotes: `: title: "A: B"`. */
function inQuotes({ before, rest }: TextPlace): string {
  const key = /^\s*(?:- )?([\w-]+: )$/.exec(before)?.[1];
  const value = contentOf(rest);
  if (key === undefined || value.length > 80) return '';
  return `: ${key}"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
