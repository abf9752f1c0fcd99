// The complaints of the YAML parser: which of them are slips of the author, and which are their consequences.
import type { YAMLParseError } from 'yaml';
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';
import { named, placeOfInvisible } from './invisible.js';
import { lineOf, lineStarts } from './lines.js';
import { inQuotes, type MeantValue, meantThrough } from './meant-value.js';
import type { Said } from './said.js';
import type { Bracket } from './scan.js';
import { saidOf, tab } from './syntax-words.js';
import { codePoint } from './text.js';
import { placeAt } from './text-place.js';

/** More than so many slips are not mended one by one; the rest is seen when these are. */
const MOST = 20;

/**
 * One fault for each slip: one slip often breaks the rest of its line too, so there is one a line at most.
 * `astray` are the brackets that don't close or open anything.
 */
export function syntaxFaults(
  text: string,
  errors: readonly YAMLParseError[],
  astray: readonly Bracket[],
): readonly Remark[] {
  const starts = lineStarts(text);
  const conflicts = conflictsIn(text);
  const quote = errors.findLast(
    ({ code, message }) => code === 'MISSING_CHAR' && message.includes('closing'),
  );
  // A text in quotes that doesn't end takes the brackets around it with it.
  const opening = quote === undefined ? -1 : (saidOf(text, quote).offsets[0] ?? -1);
  const brackets = astray.filter(({ close, offset }) => close !== undefined || offset > opening);
  const said: Said[] = [
    ...conflicts.map(conflictSaid),
    ...brackets.slice(0, MOST).map((bracket) => bracketSaid(text, bracket)),
  ];
  const lines = new Set<number>();
  for (const error of errors) {
    if (lines.size === MOST) break;
    const [start] = error.pos;
    if (conflicts.some((conflict) => start >= conflict.start && start <= conflict.end)) continue;
    // Every bracket that is not closed has been found by the scan, where it opens.
    if (error.message.startsWith('Flow ') || (astray.length > 0 && /-end token/.test(error.message)))
      continue;
    const line = lineOf(starts, start);
    if (lines.has(line)) continue;
    lines.add(line);
    said.push(hiddenOn(text, starts, line) ?? saidOf(text, error));
  }
  return slips(text, starts, said).map(({ rule = 'syntax' as const, message, hint, offsets }) =>
    fault(rule, { offsets }, message, hint),
  );
}

/** A no-break space looks like a space and is none: where a line with one can't be read, it is to blame. */
function hiddenOn(text: string, starts: readonly number[], line: number): Said | undefined {
  const start = starts[line - 1] ?? 0;
  const content = text.slice(start, Math.min(starts[line] ?? text.length, start + 1000));
  const place = placeOfInvisible(content);
  if (place === -1) return undefined;
  return {
    rule: 'invisible-character',
    message: `the line holds the invisible character ${named(codePoint(content.slice(place)))}`,
    hint: 'type the line anew: copied text often brings such characters along',
    offsets: [start + place, start + place + 1],
    upsets: 'part',
  };
}

/** One a line, in their order, without those that follow from one above. */
function slips(text: string, starts: readonly number[], said: readonly Said[]): readonly Said[] {
  const kept: Said[] = [];
  let lastLine = 0;
  for (const each of said.toSorted((a, b) => a.offsets[0] - b.offsets[0])) {
    const line = lineOf(starts, each.offsets[0]);
    const before = kept.at(-1);
    if (line === lastLine || kept.length === MOST) continue;
    // The first line with a tab speaks for all.
    if (each.once === true && kept.some(({ message }) => message === each.message)) continue;
    if (before !== undefined && (each.vague === true || isUpset(text, before, each))) continue;
    kept.push(each);
    lastLine = line;
    if (each.upsets === 'rest') break;
  }
  return kept;
}

/** Whether what is said of a line may follow from what was said above: no part of the file begins between them. */
function isUpset(text: string, { upsets, offsets: [from] }: Said, { offsets: [to] }: Said): boolean {
  const next = text.indexOf('\n', from) + 1;
  return upsets === 'part' && !/\n[a-z"']/i.test(text.slice(next, to + 1));
}

function bracketSaid(text: string, { open, close, offset }: Bracket): Said {
  const offsets = [offset, offset + 1] as const;
  const closing = open === '{' ? '}' : ']';
  if (close !== undefined)
    return {
      message: `"${close}" stands where "${open}" is to be closed`,
      hint: `write ${closing}`,
      offsets,
    };
  const line = text.indexOf('\n', offset) + 1;
  const indent = line === 0 ? undefined : /^ *\t[\t ]*(?=\S)/.exec(text.slice(line, line + 200))?.[0];
  if (indent !== undefined) return tab(placeAt(text, line, line + indent.length));
  const value = commentedOut(text, offset, closing);
  return {
    message: `the "${open}" is not closed${value === undefined ? '' : ': a # begins a comment'}`,
    hint:
      value === undefined
        ? `add the ${closing} that closes it; lines inside it are indented further than its key`
        : `add the ${closing} before the #; if it is part of a text, write ${inQuotes(value)}`,
    offsets,
  };
}

/** The value before a comment that has swallowed the bracket which was to close another on its line. */
function commentedOut(text: string, open: number, closing: string): MeantValue | undefined {
  const newline = text.indexOf('\n', open);
  const line = text.slice(open, Math.min(newline === -1 ? text.length : newline, open + 1000));
  const hash = line.search(/[ \t]#/);
  if (hash === -1 || !line.includes(closing, hash)) return undefined;
  return meantThrough(text, open + hash);
}

function conflictSaid({ start, end, isWhole }: Conflict): Said {
  return {
    message: isWhole
      ? 'a merge conflict was left in the file'
      : 'the line is a mark of a merge conflict that was left in the file',
    hint: isWhole
      ? 'keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>'
      : 'delete the line, and see that only one of the two versions is left',
    offsets: [start, isWhole ? start + 7 : end],
    ...(isWhole ? {} : { upsets: 'part' as const }),
  };
}

/** A merge conflict, or a line that one of them left behind. */
interface Conflict {
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
}

/** Where conflicts begin and end. */
function conflictsIn(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let begun: number | undefined;
  for (const { index, 1: sign, 0: line } of text.matchAll(
    /^[ \t]*(<{7}|={7}|>{7}|\|{7})(?:[ \t].*)?\r?$/gm,
  )) {
    if (conflicts.length === MOST) break;
    const start = index + line.search(/\S/);
    const end = index + line.trimEnd().length;
    if (sign === '<<<<<<<') begun ??= start;
    else if (begun === undefined) conflicts.push({ start, end, isWhole: false });
    else if (sign === '>>>>>>>') {
      conflicts.push({ start: begun, end, isWhole: true });
      begun = undefined;
    }
  }
  if (begun !== undefined) conflicts.push({ start: begun, end: text.length, isWhole: true });
  return conflicts;
}
