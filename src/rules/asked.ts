// Who was asked and what is printed of their answers, as the rules on consultations go through them.
import type { Question, Respondents, Share, Shares } from '../model/consultation.js';
import { decimalsOf } from '../model/published.js';

/** A question's respondents, or a group of them. */
export interface Asked {
  readonly question: Question;
  readonly people: Respondents;
  /** How many of them answered; more than none. */
  readonly base: number;
}

/** All that have answers: each question, then its groups. */
export function allAsked(consultation: readonly Question[]): readonly Asked[] {
  return consultation.flatMap((question) =>
    [question, ...question.groups].flatMap((people) => {
      const { respondents: base = 0, support, oppose } = people;
      return base > 0 && support.size + oppose.size > 0 ? [{ question, people, base }] : [];
    }),
  );
}

/** The questions that have answers. */
export function answered(consultation: readonly Question[]): readonly Asked[] {
  return allAsked(consultation).filter(({ question, people }) => question === people);
}

/** A share that is printed as one percentage. */
export interface PrintedShare {
  readonly answer: string;
  readonly at: string;
  readonly percentage: number;
  readonly decimals: number;
  readonly written: string;
}

/** The shares that are printed as one percentage: no counts, no ranges. */
export function printedShares(shares: Shares): readonly PrintedShare[] {
  return [...shares].flatMap(([answer, share]) =>
    share.count !== undefined || share.low !== undefined
      ? []
      : [
          {
            answer,
            at: share.at,
            percentage: share.percent.best,
            decimals: decimalsOf(share.written),
            written: share.written,
          },
        ],
  );
}

/** By how much rounding can have moved a share, in hundredths; not at all where it is a count. */
export function slackOf({ count, low, written }: Share): number {
  if (count !== undefined) return 0;
  const ends = low === undefined ? [written] : written.split('..');
  return Math.max(...ends.map((end) => 0.5 * 10 ** -decimalsOf(end.trim())));
}

/** What a question or a group is called: the group by its name and its question. */
export function nameOf({ question, people }: Asked): string {
  if (people === question) return `"${question.id}"`;
  return `the group "${people.name ?? people.id}" of "${question.id}"`;
}
