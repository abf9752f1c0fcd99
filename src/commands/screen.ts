// What a page may look like where it is going: how wide, how many colours, which characters, how many decimals.
import type { Screen } from '../formats/index.js';
import type { Io, OutputStream } from './io.js';
import { LEAST_WIDTH, MOST_WIDTH, type Options } from './options.js';

const DEFAULT_WIDTH = 80;

type Env = Io['env'];

/** The screen of a stream: options first, then the environment, then what the stream is. */
export function screenOf(stream: OutputStream, env: Env, options: Options): Screen {
  return {
    width: options.width ?? widthOf(stream, env),
    colour: colourOf(stream, env, options.colour),
    ascii: options.ascii ?? (stream.isTTY === true && (env['TERM'] === 'dumb' || localeIsNotUtf8(env))),
    ...asked(options),
  };
}

/** A file looks the same whatever terminal it was made on. */
export function screenOfFile(options: Options): Screen {
  return {
    width: options.width ?? DEFAULT_WIDTH,
    colour: 0,
    ascii: options.ascii ?? false,
    ...asked(options),
  };
}

function asked({ decimals, picture, wide }: Options): Pick<Screen, 'decimals' | 'picture' | 'wide'> {
  return {
    ...(wide === undefined ? {} : { wide }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(picture === undefined ? {} : { picture }),
  };
}

function widthOf(stream: OutputStream, env: Env): number {
  const columns = (stream.isTTY ? stream.columns : undefined) || wholeNumber(env['COLUMNS']) || DEFAULT_WIDTH;
  return Math.min(Math.max(columns, LEAST_WIDTH), MOST_WIDTH);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** https://no-color.org and https://force-color.org; where both are set FORCE_COLOR wins, as it does in Node. */
function colourOf(stream: OutputStream, env: Env, wanted: boolean | undefined): Screen['colour'] {
  if (wanted !== undefined) return wanted ? depth(env) : 0;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return forced(force, env);
  if (env['NO_COLOR'] || env['TERM'] === 'dumb' || stream.isTTY !== true) return 0;
  return depth(env);
}

function forced(force: string, env: Env): Screen['colour'] {
  switch (force) {
    case '0':
    case 'false':
      return 0;
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return depth(env);
  }
}

/** 1 is sixteen colours, 2 is 256, 3 is any. */
function depth(env: Env): 1 | 2 | 3 {
  if (/^(truecolor|24bit)$/i.test(env['COLORTERM'] ?? '') || /-direct$/.test(env['TERM'] ?? '')) return 3;
  return /-256(color)?$/i.test(env['TERM'] ?? '') ? 2 : 1;
}

/** Whether the locale names a character set and it isn't UTF-8; `C` and no locale at all name none. */
function localeIsNotUtf8(env: Env): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const charset = /\.([^@]*)/.exec(locale)?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset);
}
