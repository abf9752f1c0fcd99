// The complaints of the YAML parser: which of them are slips of the author, and which are their consequences.
import type { YAMLParseError } from 'yaml';
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';
import { placeOfInvisible } from './invisible.js';
import { lineOf, lineStarts } from './lines.js';
import type { Bracket } from './scan.js';
import { type Said, saidOf } from './syntax-words.js';
import { codePoint } from './text.js';

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
  const said = [
    ...conflicts.map(conflictSaid),
    ...astray.slice(0, MOST).map((bracket) => bracketSaid(bracket)),
  ];
  const lines = new Set<number>();
  for (const error of errors) {
    if (lines.size === MOST) break;
    const [start] = error.pos;
    if (conflicts.some(([from, to]) => start >= from && start <= to)) continue;
    // Every bracket that is not closed has been found by the scan, where it opens.
    if (error.message.startsWith('Flow ') || (astray.length > 0 && /-end token/.test(error.message)))
      continue;
    const line = lineOf(starts, start);
    if (lines.has(line)) continue;
    lines.add(line);
    said.push(hiddenOn(text, starts, line) ?? saidOf(text, error));
  }
  return oneALine(starts, said).map(({ rule = 'syntax' as const, message, hint, offsets }) =>
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
    message: `the line holds the invisible character ${codePoint(content.slice(place))}`,
    hint: 'type the line anew: copied text often brings such characters along',
    offsets: [start + place, start + place + 1],
  };
}

function oneALine(starts: readonly number[], said: readonly Said[]): readonly Said[] {
  const lines = new Set<number>();
  return said
    .toSorted((a, b) => a.offsets[0] - b.offsets[0])
    .filter(({ offsets: [start] }) => {
      const line = lineOf(starts, start);
      const isFirst = !lines.has(line);
      lines.add(line);
      return isFirst;
    })
    .slice(0, MOST);
}

function bracketSaid({ open, close, offset }: Bracket): Said {
  const offsets = [offset, offset + 1] as const;
  const closing = open === '{' ? '}' : ']';
  if (close !== undefined)
    return {
      message: `"${close}" stands where "${open}" is to be closed`,
      hint: `write ${closing}`,
      offsets,
    };
  return {
    message: `the "${open}" is not closed`,
    hint: `add the ${closing} that closes it; lines inside it are indented further than its key`,
    offsets,
  };
}

function conflictSaid([start]: readonly [number, number]): Said {
  return {
    message: 'a merge conflict was left in the file',
    hint: 'keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>',
    offsets: [start, start + 7],
  };
}

/** Where the marker lines of conflicts begin and end. */
function conflictsIn(text: string): readonly (readonly [start: number, end: number])[] {
  const conflicts: (readonly [number, number])[] = [];
  for (let start = marker(text, '<<<<<<< ', 0); start !== -1 && conflicts.length < MOST; ) {
    const last = marker(text, '>>>>>>> ', start);
    const end = last === -1 ? text.length : last + 8 + text.slice(last + 8).search(/\n|$/);
    conflicts.push([start, end]);
    start = marker(text, '<<<<<<< ', end);
  }
  return conflicts;
}

/** Where a line begins with a word, from an offset on; -1 if none does. */
function marker(text: string, word: string, from: number): number {
  if (from === 0 && text.startsWith(word)) return 0;
  const found = text.indexOf(`\n${word}`, from);
  return found === -1 ? -1 : found + 1;
}
