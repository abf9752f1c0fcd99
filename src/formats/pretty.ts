// Diagnostics for people at a terminal: where, what, the line itself with the place marked, and what to do.

import { disarmed } from '../page/visible.js';
import { blockingRules, closingLine, placeOf, type Tally, tallyOf } from '../report.js';
import type { Diagnostic, Result, SuppressedDiagnostic } from '../result.js';
import type { ByFile, Format, Screen } from './format.js';
import { type Ink, inkFor, type Style } from './ink.js';
import { hanging } from './terminal.js';
import { cut, graphemes, widthOf, wrap } from './width.js';

/** Past so many a file the rest is counted; formats for machines give all. */
const MOST_A_FILE = 200;

const byFile: ByFile = {
  async said(result, screen) {
    return textOf(prettyLines([result], screen, await inkFor(screen)));
  },
  async whole(said, tally, screen) {
    const end = textOf(closing(tally, screen, await inkFor(screen)));
    return [...said.filter((text) => text !== ''), end].join('\n');
  },
};

export const pretty: Format = {
  id: 'pretty',
  extension: '.txt',
  title: 'what there is to say about files, with their lines',
  showsDiagnostics: true,
  byFile,
  async render({ results }, screen) {
    const said = await Promise.all(results.map((result) => byFile.said(result, screen)));
    return byFile.whole(said, tallyOf(results), screen);
  },
};

function textOf(lines: readonly string[]): string {
  return lines.length === 0 ? '' : disarmed(`${lines.join('\n')}\n`);
}

/** The diagnostics of all files, a blank line between two. */
export function prettyLines(results: readonly Result[], screen: Screen, ink: Ink): readonly string[] {
  const entries = results.flatMap((result) => {
    const blocking = blockingRules(result);
    const shown = result.diagnostics
      .slice(0, MOST_A_FILE)
      .map((one) => entry(result, one, blocking, screen, ink));
    const passedOver = (result.suppressed ?? []).map((one) => suppressedEntry(result, one, screen, ink));
    const rest = result.diagnostics.length - shown.length;
    if (rest === 0) return [...shown, ...passedOver];
    const more = `… and ${rest} more in ${result.source.path}; --format json has all.`;
    return [...shown, wrap(ink.say(more), screen.width), ...passedOver];
  });
  return entries.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** What was checked and what came of it. */
export function closing(tally: Tally, { width }: Screen, ink: Ink): readonly string[] {
  return wrap(ink.say(closingLine(tally)), width).map((line) => ink.paint('strong', line));
}

function entry(
  result: Result,
  one: Diagnostic,
  blocking: ReadonlySet<string>,
  { width }: Screen,
  ink: Ink,
): readonly string[] {
  return [
    ...headline(
      ink.say(placeOf(result, one)),
      [one.severity, one.severity],
      blocking.has(one.rule) ? `${ink.say(one.rule)}   (nothing was computed)` : ink.say(one.rule),
      width,
      ink,
    ),
    ...hanging('  ', ink.say(one.message), width),
    ...excerptLines(one, width, ink),
    ...(one.hint === undefined ? [] : hanging('  hint: ', ink.say(one.hint), width)),
  ];
}

/** What the file asks to pass over: that it is there, and why it stands. */
function suppressedEntry(
  result: Result,
  one: SuppressedDiagnostic,
  { width }: Screen,
  ink: Ink,
): readonly string[] {
  return [
    ...headline(ink.say(placeOf(result, one)), ['suppressed', 'quiet'], ink.say(one.rule), width, ink),
    ...hanging('  ', ink.say(one.message), width),
    ...hanging('  reason: ', ink.say(one.reason), width),
  ];
}

/** Place, severity and rule on one line; below each other where they don't fit. */
function headline(
  place: string,
  [how, style]: readonly [string, Style],
  what: string,
  width: number,
  ink: Ink,
): readonly string[] {
  const painted = ink.paint(style, how);
  if (widthOf(`${place}  ${how}  ${what}`) <= width)
    return [`${ink.paint('strong', place)}  ${painted}  ${what}`];
  const below = `${how}  ${what}`;
  const rest = widthOf(below) <= width - 2 ? [below] : wrap(below, width - 2);
  return [
    ...wrap(place, width).map((line) => ink.paint('strong', line)),
    ...rest.map((line, index) => `  ${index === 0 ? line.replace(how, painted) : line}`),
  ];
}

/** The line of the file, and carets under the part that is meant; a window of it where the screen is narrow. */
function excerptLines(one: Diagnostic, width: number, ink: Ink): readonly string[] {
  if (one.excerpt === undefined) return [];
  const number = String(one.line).padStart(4);
  const head = ` ${number} ${ink.signs.gutter} `;
  const room = width - widthOf(head);
  if (room < 6) return [];
  const { before, marked, after } = split(one, one.excerpt);
  const { text, start, length } = windowOn(
    ink.say(before),
    ink.say(marked),
    ink.say(after),
    room,
    ink.signs.more,
  );
  const margin = ' '.repeat(widthOf(head) - 2);
  const carets = ink.paint(one.severity, '^'.repeat(length));
  return [
    `${ink.paint('quiet', head)}${text}`,
    `${ink.paint('quiet', `${margin}${ink.signs.gutter} `)}${' '.repeat(start)}${carets}`,
  ];
}

/** The excerpt before, at and after the place; what goes on to another line is marked to the end of this one. */
function split(one: Diagnostic, { text, column }: { text: string; column: number }) {
  const line = text.replace(/[\r\n]+$/, '');
  const start = Math.min(Math.max(one.column - column, 0), line.length);
  const last = one.endLine === one.line ? one.endColumn - column : line.length;
  const end = Math.min(Math.max(last, start), line.length);
  return { before: line.slice(0, start), marked: line.slice(start, end), after: line.slice(end) };
}

/** A line cut to a room so that the marked part stays in it, and where the carets go. */
function windowOn(before: string, marked: string, after: string, room: number, more: string) {
  const wanted = Math.max(1, Math.min(widthOf(marked), Math.ceil(room / 2)));
  const lead = shortenedFromLeft(before, room - wanted - widthOf(more), more);
  const start = widthOf(lead);
  const length = Math.max(1, Math.min(widthOf(marked), room - start));
  return { text: cut(lead + marked + after, room, more).trimEnd(), start, length };
}

/** The end of a text, after a mark if something had to go. */
function shortenedFromLeft(text: string, width: number, more: string): string {
  if (widthOf(text) <= width) return text;
  const parts = graphemes(text);
  let used = widthOf(more);
  let first = parts.length;
  while (first > 0 && used + (parts[first - 1]?.width ?? 0) <= width) {
    first -= 1;
    used += parts[first]?.width ?? 0;
  }
  return (
    more +
    parts
      .slice(first)
      .map((part) => part.text)
      .join('')
  );
}
