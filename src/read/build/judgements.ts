// Judgements of two criteria at a time, as pairwise comparison takes them.
import { child } from '../../diagnostic.js';
import type { Judgement, Stated } from '../../weighting/method.js';
import { decimal } from '../number-text.js';
import { complain, type Desk } from './desk.js';
import { indexOf } from './siblings.js';

/** A judgement of two criteria: `a > b by 3`, `a > b by 1/3`, `a = b`. */
export const JUDGEMENT = /^(\S+)\s*(>|=)\s*(\S+)(?:\s+by\s+(\S+))?$/;

export function judgementsIn(
  desk: Desk,
  at: string,
  written: readonly string[],
  ids: readonly string[],
): Stated | undefined {
  const judged = new Map<string, number>();
  const judgements = written.map((text, place): Judgement | undefined => {
    const pointer = child(at, place);
    const judgement = judgementIn(desk, pointer, text.trim(), ids);
    if (judgement === undefined) return undefined;
    const pair = [judgement.first, judgement.second].sort((a, b) => a - b).join();
    const earlier = judged.get(pair);
    if (earlier !== undefined) {
      complain(
        desk,
        'judgements-contradict',
        pointer,
        `these two are judged above already: "${written[earlier]}"`,
        'keep one of the two judgements',
      );
      return undefined;
    }
    judged.set(pair, place);
    return judgement;
  });
  const sound = judgements.filter((each) => each !== undefined);
  return sound.length === written.length
    ? { kind: 'judgements', count: ids.length, judgements: sound }
    : undefined;
}

/** `a > b by 3`: a is three times as important as b. Nothing is evaluated: 1/3 is read as two numbers. */
function judgementIn(desk: Desk, at: string, text: string, ids: readonly string[]): Judgement | undefined {
  const match = JUDGEMENT.exec(text);
  const [, a = '', sign = '', b = '', by] = match ?? [];
  const ratio = by === undefined ? undefined : ratioOf(by);
  if (match === null || (sign === '=') !== (by === undefined) || (sign === '>' && ratio === undefined)) {
    complain(
      desk,
      'judgement-unreadable',
      at,
      `"${text}" is not a judgement of two criteria`,
      `write ${exampleFor(text, ids)}`,
    );
    return undefined;
  }
  const first = indexOf(desk, at, a, ids);
  const second = first === undefined ? undefined : indexOf(desk, at, b, ids);
  if (first === undefined || second === undefined) return undefined;
  if (first === second) {
    complain(
      desk,
      'judgement-unreadable',
      at,
      `"${a}" is compared with itself`,
      'compare it with another criterion',
    );
    return undefined;
  }
  const times = ratio ?? 1;
  if (times >= 1 / 9 - 1e-9 && times <= 9) return { first, second, times };
  complain(
    desk,
    'judgement-out-of-range',
    at,
    `${by} is beyond the scale from 1/9 to 9`,
    'write 9 for the greatest difference that the scale has',
  );
  return undefined;
}

function ratioOf(text: string): number | undefined {
  const [above = '', below, more] = text.split('/');
  const [top, bottom] = [decimal(above), below === undefined ? 1 : decimal(below)];
  if (more !== undefined || top === undefined || bottom === undefined || !(top > 0 && bottom > 0))
    return undefined;
  return top / bottom;
}

function exampleFor(text: string, ids: readonly string[]): string {
  const [a = 'a', b = 'b'] = ids;
  const turned = /^(\S+)\s*<\s*(\S+)(?:\s+by\s+(\S+))?$/.exec(text);
  if (turned !== null) return `${turned[2]} > ${turned[1]} by ${turned[3] ?? 3}`;
  return `${a} > ${b} by 3, or ${a} = ${b}`;
}
