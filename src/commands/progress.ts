// How far a long run has got: a bar on standard error, for somebody who is watching.
import type { Io } from './io.js';
import type { Options } from './options.js';
import { screenOf } from './screen.js';

/** Who waits for less than this needs no bar. */
const PATIENCE = 200;
/** It is not drawn more often than an eye can follow. */
const PAUSE = 100;
const LENGTH = 24;

export interface Progress {
  /** Told which share of the work is done, 0 to 1; undefined where nobody may be shown it. */
  readonly show?: (done: number) => void;
  /** Takes the bar away, if there is one. */
  readonly clear: () => void;
}

/**
 * Streams to a terminal are written to at once, so the bar moves while the program does nothing but compute. The
 * stream is not so much as looked at before there is something to draw: Node loads all of its streams for it.
 */
export function progressOn(io: Io, options: Options): Progress {
  const { env, now } = io;
  if (options.quiet === true || now === undefined) return { clear: () => {} };
  const start = now();
  let drawn = '';
  let last = Number.NEGATIVE_INFINITY;
  const draw = (text: string) => {
    io.stderr.write(Buffer.from(`\r${text.padEnd(drawn.length)}${text === '' ? '\r' : ''}`), () => {});
    drawn = text;
  };
  return {
    show(done) {
      const time = now();
      if (time - start < PATIENCE || time - last < PAUSE) return;
      last = time;
      if (io.stderr.isTTY !== true) return;
      const { ascii, width } = screenOf(io.stderr, env, options);
      draw(bar(done, Math.min(LENGTH, width - 8), ascii));
    },
    clear() {
      if (drawn !== '') draw('');
    },
  };
}

/** ` 37% ███░░░░░`, for a screen of few columns the figure alone. */
function bar(done: number, length: number, ascii: boolean): string {
  const percent = `${String(Math.floor(100 * done)).padStart(3)}%`;
  if (length < 4) return percent;
  const full = Math.floor(length * done);
  return `${percent} ${(ascii ? '#' : '█').repeat(full)}${(ascii ? '.' : '░').repeat(length - full)}`;
}
