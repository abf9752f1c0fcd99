// Every option of the command line, once: how it is written, what it means, how its value is read.

import { MOST_DRAWS, MOST_SEED, WEIGHT_FREEDOMS, type WeightFreedom } from '../analyses/settings.js';
import type { Wishes } from '../import/answers.js';
import { whyNoSeal } from '../seal.js';
import { didYouMean, UsageError } from './usage.js';

/** The columns that a page may have. */
export const LEAST_WIDTH = 20;
export const MOST_WIDTH = 1000;

export interface Options extends Wishes {
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly method?: string;
  readonly perspective?: string;
  readonly weights?: WeightFreedom;
  readonly seed?: number;
  readonly draws?: number;
  readonly decimals?: number;
  readonly picture?: string;
  readonly pictures?: boolean;
  readonly wide?: boolean;
  readonly width?: number;
  readonly colour?: boolean;
  readonly ascii?: boolean;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly errorOnUnmatched?: boolean;
  readonly strict?: boolean;
  readonly seal?: string;
  readonly same?: readonly (readonly [string, string])[];
  readonly notSame?: readonly (readonly [string, string])[];
  readonly show?: boolean;
  readonly stdinPath?: string;
  readonly template?: string;
  readonly organisation?: string;
  readonly option?: readonly string[];
  readonly criterion?: readonly string[];
  readonly schema?: boolean;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
  readonly help?: boolean;
  readonly version?: boolean;
}

export interface Option {
  /** As it is typed, such as `--quiet`; the key in `Options` follows from it (`--no-colour` is colour: false). */
  readonly long: `--${string}`;
  readonly short?: `-${string}`;
  /** What its value is called in `--help`; an option without one is a switch. */
  readonly value?: string;
  readonly about: string;
  /** What its value can be, where that is one of a few words, with what each means if that isn't plain. */
  readonly values?: readonly (string | readonly [word: string, about: string])[];
  /** Understood, but not worth a line of `--help`. */
  readonly hidden?: boolean;
  /** Its value as data; `before` is what an earlier use of the same option gave. */
  readonly read?: (text: string, before: unknown) => unknown;
}

const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const format: Option = {
  long: '--format',
  value: 'ID[=PATH]',
  about: 'how it looks, and to which file; may be repeated',
  read: (text, before) => listed(text, before),
};
export const output: Option = {
  long: '--output',
  short: '-o',
  value: 'PATH',
  about: 'write to a file, in the format of its ending',
  read: (text, before) => listed(text, before),
};
export const method: Option = {
  long: '--method',
  value: 'ID',
  about: 'how totals are made (default: weighted-sum)',
};
export const perspective: Option = {
  long: '--perspective',
  value: 'ID',
  about: "rank one stakeholder's weights and scores",
};
export const weights: Option = {
  long: '--weights',
  value: 'SET',
  about: `which weights to try: ${WEIGHT_FREEDOMS.join(', ')}`,
  values: WEIGHT_FREEDOMS,
  read: (text) => word('--weights', text, WEIGHT_FREEDOMS),
};
export const seed: Option = {
  long: '--seed',
  value: 'N',
  about: 'where the random numbers start (default: 1)',
  read: (text) => wholeNumber('--seed', text, 0, MOST_SEED),
};
export const draws: Option = {
  long: '--draws',
  value: 'N',
  about: 'how many draws where an answer is sampled (default: 100000)',
  read: (text) => wholeNumber('--draws', text, 1, MOST_DRAWS),
};
export const decimals: Option = {
  long: '--decimals',
  value: 'N',
  about: 'decimal places of figures on pages, 0 to 10',
  read: (text) => wholeNumber('--decimals', text, 0, 10),
};
export const picture: Option = {
  long: '--picture',
  value: 'ID',
  about: 'which picture a .svg or .png has (default: the first)',
};
export const noPictures: Option = {
  long: '--no-pictures',
  about: 'a .md without the folder of pictures beside it',
};
export const wide: Option = {
  long: '--wide',
  about: 'a .csv with a row per option instead of one per criterion',
};
const width: Option = {
  long: '--width',
  value: 'N',
  about: "columns to fill (default: the terminal's, else 80)",
  read: (text) => wholeNumber('--width', text, LEAST_WIDTH, MOST_WIDTH),
};
const ascii: Option = { long: '--ascii', about: 'only ASCII characters in tables and bars' };
export const failOn: Option = {
  long: '--fail-on',
  value: 'LEVEL',
  about: 'the least that makes exit code 1: error (default), warning, note or never',
  values: FAIL_ON,
  read: (text) => word('--fail-on', text, FAIL_ON),
};
export const maxWarnings: Option = {
  long: '--max-warnings',
  value: 'N',
  about: 'exit code 1 also if there are more than N warnings',
  read: (text) => wholeNumber('--max-warnings', text, 0, 1_000_000),
};
export const noErrorOnUnmatched: Option = {
  long: '--no-error-on-unmatched',
  about: "a folder or pattern without files isn't an error",
};
export const seal: Option = {
  long: '--seal',
  value: 'DIGEST',
  about: 'hold the criteria and weights of one file to what appraise seal printed',
  read: sealDigest,
};
export const same: Option = {
  long: '--same',
  value: 'OLD=NEW',
  about: 'these two ids are one option or criterion; may be repeated',
  read: (text, before) => listed(idPair('--same', text), before),
};
export const notSame: Option = {
  long: '--not-same',
  value: 'OLD=NEW',
  about: 'these two are not, whatever they are called; may be repeated',
  read: (text, before) => listed(idPair('--not-same', text), before),
};
export const show: Option = { long: '--show', about: 'print what is sealed, not its digest' };
export const strict: Option = { long: '--strict', about: 'treat warnings as errors' };
export const stdinPath: Option = {
  long: '--stdin-path',
  value: 'NAME',
  about: 'what to call standard input in messages',
};

/** How a page looks; the American spelling is understood too. */
export const looks: readonly Option[] = [
  width,
  { long: '--colour', about: 'colours even without a terminal' },
  { long: '--no-colour', about: 'no colours (NO_COLOR is respected too)' },
  { long: '--color', about: '', hidden: true },
  { long: '--no-color', about: '', hidden: true },
  ascii,
];

/** What every command understands, last in `--help`. */
export const everywhere: readonly Option[] = [
  { long: '--quiet', short: '-q', about: 'no notes besides the result' },
  { long: '--debug', about: 'show where the program itself went wrong' },
  { long: '--help', short: '-h', about: 'show this help' },
  { long: '--version', about: 'show the version' },
];

function sealDigest(text: string): string {
  const digest = text.trim();
  const why = whyNoSeal(digest);
  if (why === undefined) return digest;
  throw new UsageError(`--seal takes what appraise seal FILE prints: ${why}`);
}

/** Every use of an option that may be repeated. */
export function listed(each: unknown, before: unknown): readonly unknown[] {
  return Array.isArray(before) ? [...before, each] : [each];
}

function idPair(option: string, text: string): readonly [string, string] {
  const [, old, now] = /^([a-z][a-z0-9-]*)=([a-z][a-z0-9-]*)$/.exec(text.trim()) ?? [];
  if (old !== undefined && now !== undefined) return [old, now];
  throw new UsageError(
    `${option} takes the id in the old file and that in the new one, as OLD=NEW, not "${text}"`,
  );
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} takes a whole number from ${least} to ${most}, not "${text}"`);
}

/** One of a few words. */
function word<T extends string>(option: string, text: string, words: readonly T[]): T {
  const found = words.find((known) => known === text);
  if (found !== undefined) return found;
  const all = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  throw new UsageError(`${option} takes ${all}, not "${text}"${didYouMean(text, words)}`);
}
