// What the YAML parser complains of, in words for people who did not know that they write YAML.
import type { YAMLParseError } from 'yaml';
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';

/** A fault for one complaint of the parser. */
export function syntaxFault(text: string, error: YAMLParseError): Remark {
  const [start, end] = error.pos;
  const { message, hint } = inWords(error, lineAt(text, start), text.slice(start, end));
  return fault('syntax', { offsets: [start, Math.max(end, start + 1)] }, message, hint);
}

function inWords(
  error: YAMLParseError,
  line: string,
  word: string,
): { readonly message: string; readonly hint: string } {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'the line is indented with a tab', hint: 'indent with spaces: two for each level' };
    case 'BAD_INDENT':
      return {
        message: 'the line is not indented like its neighbours',
        hint: 'give all keys of one level the same number of spaces at the start of the line',
      };
    case 'MISSING_CHAR':
      if (error.message.includes('closing'))
        return {
          message: 'a quoted text does not end',
          hint: 'add the quote that closes it; inside \'…\' write an apostrophe twice, or use "…" around it',
        };
      if (error.message.includes('implicit keys') || error.message.includes("':'"))
        return {
          message: 'a key without a colon',
          hint: `write "key: value", with a colon and a space${colonHint(line)}`,
        };
      return {
        message: 'a bracket, comma or colon is missing here',
        hint: 'close every { with } and every [ with ], and separate entries with commas',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/: .*: /.test(line))
        return { message: 'the text contains a colon', hint: `put the text in quotes${colonHint(line)}` };
      return {
        message: 'a text runs over the line where a key is expected',
        hint: 'write "key: value" on one line, or indent the lines that go on',
      };
    case 'UNEXPECTED_TOKEN':
      if (/^(<{7}|={7}|>{7})/.test(line))
        return {
          message: 'a merge conflict was left in the file',
          hint: 'keep one of the two versions and delete the marker lines',
        };
      return {
        message: `"${word.split('\n', 1)[0] ?? ''}" can't stand here`,
        hint: 'check the brackets, quotes and commas before it; put text with special signs in quotes',
      };
    case 'BAD_SCALAR_START':
      return {
        message: `a text can't begin with ${word.slice(0, 1) || 'this sign'}`,
        hint: 'put the text in quotes',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: `"${word}" is not an escape that a text in "…" can hold`,
        hint: "write the \\ twice, or put the text in single quotes: '…'",
      };
    case 'NON_STRING_KEY':
      return {
        message: 'a key must be a word',
        hint: 'write "key: value"; put text that begins with a bracket in quotes',
      };
    case 'KEY_OVER_1024_CHARS':
      return {
        message: 'a key is longer than 1,024 characters',
        hint: 'shorten it; if it is a text with a colon in it, put it in quotes',
      };
    case 'BLOCK_IN_FLOW':
      return {
        message: 'a list or map over several lines stands inside brackets',
        hint: 'close the bracket first, or write all of it inside the brackets',
      };
    default:
      return {
        message: `the YAML can't be read here: ${lowerFirst(error.message)}`,
        hint: 'check the indentation, quotes and brackets of this line and the one above',
      };
  }
}

/** `name: A: B` is the commonest slip of all: the hint shows the very line in quotes. */
function colonHint(line: string): string {
  const match = /^\s*(?:- )?([\w-]+): (.+: .*)$/.exec(line);
  return match === null ? '' : `: ${match[1]}: "${match[2]?.replaceAll('"', '\\"')}"`;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}

function lowerFirst(message: string): string {
  return message.slice(0, 1).toLowerCase() + message.slice(1);
}
