// What the YAML parser complains of, in words for people who did not know that they write YAML.
import type { YAMLParseError } from 'yaml';

/** A complaint in words, and where it is best pointed at. */
export interface Said {
  /** A syntax fault unless it is another. */
  readonly rule?: 'invisible-character';
  readonly message: string;
  readonly hint: string;
  readonly offsets: readonly [start: number, end: number];
}

/** A text and a place in it. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The line on which it starts, and what of it stands before and from the place on. */
  readonly line: string;
  readonly before: string;
  readonly rest: string;
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

function at({ start, end }: Place, message: string, hint: string): Said {
  return { message, hint, offsets: [start, Math.max(end, start + 1)] };
}

/** `name: A: B` is the commonest slip of all: the hint shows the very line in quotes. */
function colon(place: Place, problem: string): Said {
  const { text, rest, line } = place;
  if (problem.includes('sequence'))
    return at(
      firstWordFrom(place),
      'a list begins where a key is expected',
      'indent the list below its own key: a place holds keys or a list, not both',
    );
  if (rest.trim() === '?')
    return at(
      place,
      '"?" stands alone',
      'write unknown for a score that nobody can give, or put it in quotes',
    );
  if (/:(?:\s|$)/.test(rest)) {
    const quoted = /^["']/.test(rest);
    const pair = /^([a-z][a-z-]*): (.*\S)/.exec(rest)?.[0];
    const braces =
      pair === undefined || line.trim().startsWith(rest.trim())
        ? ''
        : `; for keys and values on one line use braces: { ${pair} }`;
    return at(
      place,
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

function keyOverLines(place: Place): Said {
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

function missing(place: Place, problem: string): Said {
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
  if (place.before.trimEnd().endsWith('?'))
    return at(
      place,
      '"?" stands alone',
      'write unknown for a score that nobody can give, or put it in quotes',
    );
  return at(
    place,
    'a comma or a colon is missing here',
    'separate entries with commas, and write "key: value"',
  );
}

function unexpected(place: Place, problem: string): Said {
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

/** The value of a line of the form `key: value`, in quotes: `: title: "A: B"`. */
function inQuotes({ before, rest }: Place): string {
  const key = /^\s*(?:- )?([\w-]+: )$/.exec(before)?.[1];
  const value = rest.replace(/\s+#.*$/, '').trim();
  if (key === undefined || value.length > 80) return '';
  return `: ${key}"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function placeAt(text: string, start: number, end: number): Place {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? text.length : newline;
  // Nobody reads, and no pattern should have to, more of a line than this.
  const before = text.slice(Math.max(lineStart, start - 500), start);
  const rest = text.slice(start, Math.min(lineEnd, start + 500)).replace(/\r$/, '');
  return { text, start, end, line: before + rest, before, rest };
}

/** The first word at or after a place that begins with white space. */
function firstWordFrom({ text, start }: Place): Place {
  const offset = /\S/.exec(text.slice(start, start + 500))?.index ?? 0;
  const word = /^[^\s:]+/.exec(text.slice(start + offset, start + offset + 80))?.[0] ?? '';
  return placeAt(text, start + offset, start + offset + word.length);
}

/** The key-like beginning of the first line from an offset on that has a colon. */
function nextLineWithColon(text: string, from: number): Place {
  const found = /\n[ \t]*([^\n:]{1,200}?)[ \t]*:(?=\s|$)/.exec(text.slice(from, from + 2000));
  if (found === null) return placeAt(text, from, from + 1);
  const start = from + found.index + found[0].indexOf(found[1] ?? '');
  return placeAt(text, start, start + (found[1] ?? '').length);
}

/** The last quote before an offset at which a text can begin. */
function openingQuote(text: string, quote: string, before: number): number {
  let offset = text.lastIndexOf(quote, before - 1);
  while (offset > 0 && !/[\s[{,]/.test(text[offset - 1] ?? '')) offset = text.lastIndexOf(quote, offset - 1);
  return Math.max(0, offset);
}
