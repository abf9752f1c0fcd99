// What stands between the words of a text: blanks, comments and marks. Anything else is unusual.
import type { CST } from 'yaml';

/** Where the easy way ends. */
export const UNUSUAL = Symbol('unusual');

export function unusual(): never {
  throw UNUSUAL;
}

/**
 * Passes over what stands before a word and gives the number of marks of one kind; anything but those, blanks
 * and comments behind blanks is unusual, and so are tabs.
 */
export function pass(
  tokens: readonly CST.SourceToken[],
  startsLine: boolean,
  mark?: CST.SourceToken['type'],
): number {
  let marks = 0;
  let hasSpace = startsLine;
  for (const { type, source } of tokens) {
    if (type === 'space') {
      if (source.includes('\t')) unusual();
      hasSpace = true;
    } else if (type === 'newline') hasSpace = true;
    else if (type === 'comment') {
      if (!hasSpace) unusual();
    } else if (type === mark) {
      marks++;
      hasSpace = false;
    } else unusual();
  }
  return marks;
}

/** Passes over blanks and comments behind a word that ends at an offset, and gives the offset behind them. */
export function passEnd(
  tokens: readonly CST.SourceToken[] | undefined,
  end: number,
  needsSpace: boolean,
): number {
  let after = end;
  let hasSpace = !needsSpace;
  for (const { type, source } of tokens ?? []) {
    if (type === 'comment') {
      if (!hasSpace) unusual();
    } else if (type === 'space' || type === 'newline') hasSpace = true;
    else unusual();
    after += source.length;
  }
  return after;
}

export function hasNewline(tokens: readonly CST.SourceToken[]): boolean {
  return tokens.some(({ type }) => type === 'newline');
}

export function endOf(tokens: readonly CST.SourceToken[], otherwise: number): number {
  const last = tokens.at(-1);
  return last === undefined ? otherwise : last.offset + last.source.length;
}

export function isBlank(token: CST.SourceToken | undefined): boolean {
  return token?.type === 'space' || token?.type === 'comment' || token?.type === 'newline';
}
