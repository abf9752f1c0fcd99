// Quotes that end too early or not at all.
import { Lexer } from 'yaml';
import { inQuotes, meantValue, shownOf } from './meant-value.js';
import { at, type Said } from './said.js';
import { openingQuote, placeAt, type TextPlace } from './text-place.js';

/** Text stands behind a text in quotes: `'It's ours'`, `"Ours" is best`, or a quote above was never closed. */
export function endsEarly(place: TextPlace): Said {
  const { text, start, rest } = place;
  const close = start - place.before.length + place.before.trimEnd().length - 1;
  const open = openingOf(text, close);
  if (/[\w-]+[ \t]*:[ \t]*$/.test(text.slice(open + 1, close))) return notEnded(text, open);
  const whole = inQuotes(meantValue(text, open));
  return at(
    place,
    'the text in quotes ends before this',
    rest.startsWith(',')
      ? `for several values write a list, [one, another]; for one text put quotes around all of it: ${whole}`
      : `put quotes of the other kind around all of it: ${whole}`,
  );
}

/** The quote that is never closed, as the parser finds it: at the end of the text. */
export function unclosed(text: string, problem: string, end: number): Said {
  return notEnded(text, openingQuote(text, problem.includes('"') ? '"' : "'", end));
}

function notEnded(text: string, open: number): Said {
  const quote = text[open] ?? '"';
  const value = meantValue(text, open);
  const content = value.content.startsWith(quote) ? value.content.slice(1) : value.content;
  const closed = `add the ${quote} that closes it: ${value.lead}${quote}${shownOf(content)}${quote}`;
  return at(
    placeAt(text, open, open + 1),
    'the text in quotes does not end',
    quote === '"' || content === ''
      ? closed
      : `${closed}; if it is an apostrophe: ${inQuotes({ lead: value.lead, content: `'${content}` })}`,
  );
}

/** Where the text in quotes begins that ends with the quote at an offset. */
function openingOf(text: string, close: number): number {
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    // The lexer's marks that stand for no text of their own.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    if (offset + token.length - 1 === close && /^["']/.test(token)) return offset;
    if (offset > close) break;
    offset += token.length;
  }
  return openingQuote(text, text[close] ?? '"', close);
}
