// How words look on one screen: made visible, in 7 bits where asked, in colour where there is colour.

import { visible } from '../page/visible.js';
import type { Severity } from '../result.js';
import type { Screen } from './format.js';

export type Style = 'plain' | 'strong' | 'quiet' | 'bar' | Severity;

/** The signs that pages are drawn with. */
export interface Signs {
  readonly bullet: string;
  readonly rule: string;
  readonly gutter: string;
  readonly more: string;
  /** From the thinnest to the full block: the parts of a bar. */
  readonly blocks: readonly string[];
  /** From nothing to all: the shades of a heat table. */
  readonly shades: readonly string[];
  /** An interval on its axis. */
  readonly line: LineSigns;
}

export interface LineSigns {
  readonly low: string;
  readonly high: string;
  readonly at: string;
  readonly within: string;
  readonly outside: string;
  readonly mark: string;
}

export interface Ink {
  /** Every text passes here once, before it is measured. */
  readonly say: (text: string) => string;
  /** Colours a text that has been said; the last thing that happens to it. */
  readonly paint: (style: Style, text: string) => string;
  readonly signs: Signs;
}

const UNICODE: Signs = {
  bullet: '•',
  rule: '─',
  gutter: '│',
  more: '…',
  blocks: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  shades: ['·', '░', '▒', '▓', '█'],
  line: { low: '├', high: '┤', at: 'o', within: '─', outside: '·', mark: '┊' },
};

const ASCII: Signs = {
  bullet: '*',
  rule: '-',
  gutter: '|',
  more: '...',
  blocks: ['#'],
  shades: ['.', ':', '+', '*', '#'],
  line: { low: '|', high: '|', at: 'o', within: '-', outside: '.', mark: ':' },
};

const PLAIN_MARKS = new Map([
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['…', '...'],
]);

/** The ink for a screen; chalk is loaded only where there is colour. */
export async function inkFor(screen: Screen): Promise<Ink> {
  return {
    say: screen.ascii ? (text) => plainMarks(visible(text)) : visible,
    paint: screen.colour === 0 ? (_, text) => text : await painter(screen.colour),
    signs: screen.ascii ? ASCII : UNICODE,
  };
}

/**
 * Dashes, quotation marks and ellipses as typewriters have them; letters stay.
 * @example plainMarks('−1.5 – “Café”') // => '-1.5 - "Café"'
 */
export function plainMarks(text: string): string {
  return text.replace(/[−–—‘’“”…]/g, (mark) => PLAIN_MARKS.get(mark) ?? mark);
}

async function painter(level: 1 | 2 | 3): Promise<Ink['paint']> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  const paints: Record<Style, (text: string) => string> = {
    plain: (text) => text,
    strong: chalk.bold,
    quiet: chalk.dim,
    bar: chalk.cyan,
    error: chalk.red,
    warning: chalk.yellow,
    note: chalk.cyan,
  };
  return (style, text) => (text === '' ? text : paints[style](text));
}

/**
 * A bar from zero, `width` columns long at `whole`, to an eighth of a column where the blocks allow it.
 * More than nothing shows as something.
 * @example bar(50, 100, 4, ['#']) // => '##'
 */
export function bar(value: number, whole: number, width: number, blocks: readonly string[]): string {
  if (!(value > 0) || whole <= 0) return '';
  const steps = blocks.length;
  const length = Math.max(1, Math.round(Math.min(value / whole, 1) * width * steps));
  const rest = length % steps;
  return (
    (blocks[steps - 1] ?? '').repeat((length - rest) / steps) + (rest === 0 ? '' : (blocks[rest - 1] ?? ''))
  );
}
