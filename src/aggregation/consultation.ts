// What the answers to a question say: how sure each share is, who leads, and in which order.
import type { Question, Respondents, Share } from '../model/consultation.js';
import { type Choice, goodman, type Interval, type Lead, leadOf, wilson } from '../numbers/intervals.js';

/** A share with the interval in which that of everybody may lie. */
export interface SureShare extends Interval {
  readonly answer: string;
  readonly share: number;
  /** Goodman's, where there are several answers: all of them hold together. */
  readonly joint?: Interval;
  readonly count?: number;
}

export interface OptionsLead extends Lead {
  /** The one ahead first. */
  readonly options: readonly [string, string];
}

/** Every answer with its interval, in the order of the file. Of a range the outer ends count. */
export function sureShares({ support, respondents = 0 }: Respondents): readonly SureShare[] {
  const answers = support.size;
  return [...support].map(([answer, share]) => {
    const ends = (interval: (end: number) => Interval): Interval => ({
      low: interval(share.low ?? share.share).low,
      high: interval(share.high ?? share.share).high,
    });
    return {
      answer,
      share: share.share,
      ...ends((end) => wilson(end, respondents)),
      ...(answers < 2 ? {} : { joint: ends((end) => goodman(end, respondents, answers)) }),
      ...(share.count === undefined ? {} : { count: share.count }),
    };
  });
}

/** The options that were asked about, the most supported first; equal ones in the order of the file. */
export function supportOrder(
  { support }: Respondents,
  isOption: (answer: string) => boolean,
): readonly (readonly [option: string, share: Share])[] {
  return [...support].filter(([answer]) => isOption(answer)).sort(([, a], [, b]) => b.share - a.share);
}

/** By how much the most supported option leads the next one; undefined with fewer than two. */
export function leadIn(
  respondents: Respondents,
  choose: Question['choose'],
  isOption: (answer: string) => boolean,
): OptionsLead | undefined {
  const [first, second] = supportOrder(respondents, isOption);
  if (first === undefined || second === undefined) return undefined;
  return {
    options: [first[0], second[0]],
    ...leadOf(first[1].share, second[1].share, respondents.respondents ?? 0, choiceOf(choose)),
  };
}

/** Where every option is asked about by itself, people can support several as well. */
export function choiceOf(choose: Question['choose']): Choice {
  return choose === 'one' ? 'one' : 'several';
}
