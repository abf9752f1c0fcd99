// A key without a value: what was meant. Often it is no key at all, but the rest of a text after a comma.
import { child, type Remark } from '../diagnostic.js';
import { shapes } from '../generated/shapes.js';
import { fault } from './fault.js';
import { invisibleInKey } from './invisible.js';
import { fitsBeside } from './keys-together.js';
import { lostAtComma } from './left-out.js';
import { inQuotes, meantValue } from './meant-value.js';
import { isKey, quoted } from './said.js';
import type { PairNode } from './tree.js';

/** A pair of a map without a value, and what stands around it. */
export interface NoValue {
  readonly pairs: readonly PairNode[];
  readonly index: number;
  readonly pointer: string;
  readonly text: string;
}

/** What is to be said, and up to where in the text what looks like keys is none. */
export interface Meant {
  readonly remark: Remark;
  /** The pair itself is not to be kept. */
  readonly isNoKey?: true;
  readonly skipTo?: number;
}

export function meantWithout(without: NoValue): Meant {
  const { pairs, index, pointer, text } = without;
  const key = keyOf(pairs[index]);
  const offsets = keyOffsets(pairs[index]);
  if (key !== '' && !/^\s*:/.test(text.slice(offsets[1], offsets[1] + 100)))
    return bare(without, key, offsets);
  const at = child(pointer, key);
  const [, comment] = /^:[ \t]*(#[^\s#!])/.exec(text.slice(offsets[1], offsets[1] + 100)) ?? [];
  if (comment !== undefined) {
    const start = text.indexOf('#', offsets[1]);
    return {
      remark: fault(
        'lost-text',
        { offsets: [start, start + 1], pointer: at },
        'the text is taken for a comment, because it begins with a #',
        `${quoted(meantValue(text, start))}; or, for a comment, write a space after the #`,
      ),
    };
  }
  const isItem = /\/\d+$/.test(pointer);
  if (isScore(at)) return { remark: nothing(key, at, offsets, SCORE_HINT) };
  const asText = isItem ? `; if it is text, write ${inQuotes(meantValue(text, offsets[0]))}` : '';
  return { remark: nothing(key, at, offsets, `write its value, or delete the key${asText}`) };
}

/** The place of a score: every option needs one on every criterion. */
export function isScore(pointer: string): boolean {
  return /^(?:\/perspectives\/[^/]+)?\/scores\/[^/]+\/[^/]+(?:\/score)?$/.test(pointer);
}

export const SCORE_HINT = 'write the score, or unknown if nobody can give it';

function nothing(key: string, pointer: string, offsets: readonly [number, number], hint: string): Remark {
  return fault('missing-value', { pointer, offsets }, `"${key}" has no value`, hint);
}

/** Inside braces without a colon: a colon was forgotten, or a comma has ended a number or a text. */
function bare(without: NoValue, key: string, offsets: readonly [number, number]): Meant {
  const { pairs, index, pointer, text } = without;
  const before = pairs[index - 1];
  const number = before === undefined ? undefined : numberMeant(without, before);
  if (number !== undefined) return number;
  const colon = colonMissing(without, key, offsets, before);
  if (colon !== undefined) return colon;
  if (before !== undefined && isText(before)) {
    const { end } = meantValue(text, offsets[0]);
    const comma = text.lastIndexOf(',', offsets[0]);
    const { message, hint } = lostAtComma(textOf(before), offsets[0], text);
    const at = {
      offsets: [comma, Math.max(end, offsets[1])],
      pointer: child(pointer, keyOf(before)),
    } as const;
    return { remark: fault('lost-text', at, message, hint), isNoKey: true, skipTo: end };
  }
  const at = child(pointer, key);
  const hint = isScore(at) ? SCORE_HINT : 'write its value, or delete the key';
  return { remark: nothing(key, at, offsets, hint) };
}

/** `weight:30`, `weight = 30`, `model trust`: nothing that YAML takes for a colon. */
function colonMissing(
  { pairs, index, pointer, text }: NoValue,
  key: string,
  offsets: readonly [number, number],
  before: PairNode | undefined,
): Meant | undefined {
  const [, word = '', sign = '', rest = ''] = /^([a-z][a-z0-9-]*)(:(?!\/\/)| *= *| +)(\S.*)$/.exec(key) ?? [];
  const follows = before !== undefined && isText(before);
  if (word === '') return undefined;
  if (sign.trim() === '' && follows && !/^-?\d/.test(rest)) {
    // Two words after a comma in a text are mostly more of it.
    const around = pairs.slice(Math.max(0, index - MOST_BESIDE), index + MOST_BESIDE).map(keyOf);
    const others = around.filter((other) => other !== key);
    if (!isKey(word) || !fitsBeside(word, others)) return undefined;
  }
  const message =
    sign === ':'
      ? `a space is missing after "${word}:"`
      : sign.trim() === '='
        ? `"${word}" has = after it, not a colon`
        : `a colon is missing after "${word}"`;
  const whole = follows && sign.trim() === '' ? inQuotes(meantValue(text, offsets[0])) : '';
  const hint = `write ${word}: ${rest}${whole === '' ? '' : `; if it is more of the text before it: ${whole}`}`;
  const at = { offsets, pointer: child(pointer, word) };
  return { remark: fault('missing-value', at, message, hint), isNoKey: true };
}

/** No map of the format has more keys of its own. */
const MOST_BESIDE = 30;

/** `1,250` and `4,2` inside braces: the comma ends the number. */
function numberMeant({ pairs, index, pointer, text }: NoValue, before: PairNode): Meant | undefined {
  if (before.value?.kind !== 'scalar') return undefined;
  const { start } = before.value;
  const [written, sign, digits = '', more = ''] =
    /^([-£$€]*)(\d+)((?:,\d+)+)(?=%?\s*[,}])/.exec(text.slice(start, start + 60)) ?? [];
  if (written === undefined || !/^\d+$/.test(keyOf(pairs[index]).replace(/%$/, ''))) return undefined;
  const groups = more.slice(1).split(',');
  const hint = groups.every((group) => group.length === 3)
    ? `write thousands without a comma: ${sign?.replace(/[^-]/g, '')}${digits}${groups.join('')}`
    : groups.length === 1
      ? `write a decimal point: ${sign?.replace(/[^-]/g, '')}${digits}.${groups[0]}`
      : 'write numbers without commas';
  const end = start + written.length;
  const at = { offsets: [start, end], pointer: child(pointer, keyOf(before)) } as const;
  const message = `inside { } a comma ends the number: "${sign}${digits}" is all that is read of "${written}"`;
  return { remark: fault('ambiguous-number', at, message, hint), isNoKey: true, skipTo: end };
}

function isText({ value }: PairNode): boolean {
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value !== '';
}

function textOf({ value }: PairNode): string {
  return value?.kind === 'scalar' ? String(value.value) : '';
}

export function keyOf(pair: PairNode | undefined): string {
  return pair === undefined ? '' : String(pair.key.value);
}

export function keyOffsets(pair: PairNode | undefined): readonly [number, number] {
  const { start, end } = pair?.key ?? { start: 0, end: 0 };
  return [start, Math.max(end, start + 1)];
}

/** Parts of the file whose entries stand below them, each under its id. */
export const PARTS: readonly string[] = [
  'sources',
  'facts',
  'options',
  'scales',
  'criteria',
  'scores',
  'consultation',
  'perspectives',
];

/** A part of the file that stands inside another, because it is indented. */
export function misplaced({ pairs, index, pointer }: NoValue): Meant | undefined {
  const pair = pairs[index];
  const key = keyOf(pair);
  const inside = pointer.slice(1);
  if (!PARTS.includes(key) || !PARTS.includes(inside)) return undefined;
  const value = pair?.value;
  const isEmpty = value?.kind === 'scalar' && value.value === null;
  const isOthers =
    value?.kind === 'map' &&
    !value.inBraces &&
    value.pairs.length > 0 &&
    !value.pairs.some((item) => isKey(keyOf(item)));
  if (!isEmpty && !isOthers) return undefined;
  const offsets = keyOffsets(pair);
  return {
    remark: fault(
      'syntax',
      { offsets, pointer: `/${key}` },
      `"${key}" is indented, and so it stands inside "${inside}"`,
      'begin it at the start of the line',
    ),
    isNoKey: true,
    // What was meant to stand below it stands beside it.
    ...(isEmpty ? { skipTo: Number.POSITIVE_INFINITY } : {}),
  };
}

/** A key whose value was meant to stand on the lines below, which are not indented. */
export function notIndented({ pairs, index, pointer, text }: NoValue): Meant | undefined {
  const key = keyOf(pairs[index]);
  const offsets = keyOffsets(pairs[index]);
  const belongs = (pair: PairNode): boolean =>
    pointer === ''
      ? PARTS.includes(key) && !isKeyOfFile(keyOf(pair))
      : ENTRIES.test(pointer) && !isKey(key) && isKey(keyOf(pair)) && pair.value?.kind === 'scalar';
  const next = pairs[index + 1];
  // Odd spaces at the beginning of a line don't indent it, and are told themselves.
  if (next === undefined || invisibleInKey(keyOf(next)) !== undefined) return undefined;
  if (!belongs(next) || !text.slice(offsets[1], keyOffsets(next)[0]).includes('\n')) return undefined;
  const after = pairs.findIndex((pair, place) => place > index && !belongs(pair));
  return {
    remark: nothing(
      key,
      child(pointer, key),
      offsets,
      `begin the lines that belong to it two spaces further in than "${key}"`,
    ),
    skipTo: after === -1 ? Number.POSITIVE_INFINITY : keyOffsets(pairs[after])[0],
  };
}

function isKeyOfFile(key: string): boolean {
  return shapes['appraisalFile']?.keys?.includes(key) === true;
}

const ENTRIES = /^\/(?:sources|facts|options|scales|consultation|perspectives)$|\/criteria$/;
