// The public clearly prefers one option to another that the ranking puts before it, and no reason speaks of that.
import { choiceOf, supportOrder } from '../aggregation/consultation.js';
import type { Ranking } from '../aggregation/ranking.js';
import type { Question } from '../model/consultation.js';
import { leadOf } from '../numbers/intervals.js';
import { percent } from '../page/figures.js';
import { answered } from './asked.js';
import { restsOn } from './relied-on.js';
import type { RuleOn } from './rule.js';

export const publicOrderDiffers: RuleOn<'consultation'> = {
  id: 'public-order-differs',
  severity: 'note',
  blocks: false,
  part: 'consultation',
  summary: 'a ranking against the clear order of the public, without a word on why',
  why: 'A decision may differ from what people said, but it must take it into account conscientiously, and show it.',
  reference: 'R v Brent LBC, ex parte Gunning (1985) 84 LGR 168; R (Moseley) v Haringey LBC [2014] UKSC 56',
  *check({ consultation, options, recommendation, decided }, ranking) {
    const names = new Map(options.map(({ id, name }) => [id, name]));
    for (const { question } of answered(consultation)) {
      if ([recommendation, decided].some((reasons) => restsOn(reasons, question))) continue;
      const pair = reversed(question, ranking);
      if (pair === undefined) continue;
      const [more, less] = pair.map(
        ([option, share]) => `"${names.get(option) ?? option}" (${percent(share)})`,
      );
      yield {
        at: question.at,
        message: `people support ${more} more than ${less}, and the ranking has them the other way round`,
        hint: 'say under recommendation why, so that it can be seen that their answers were considered',
      };
    }
  },
};

type Supported = readonly [option: string, share: number];

/** The pair furthest apart in support that the ranking reverses, where chance does not explain the difference. */
function reversed(question: Question, { ranked }: Ranking): readonly [Supported, Supported] | undefined {
  const places = new Map(ranked.map(({ option, rank }) => [option, rank]));
  const shares = supportOrder(question, (answer) => places.has(answer)).map(
    ([option, { share }]): Supported => [option, share],
  );
  const { respondents = 0, choose } = question;
  const pairs = shares.flatMap((more, index) =>
    shares
      .slice(index + 1)
      .filter(([option]) => (places.get(option) ?? 0) < (places.get(more[0]) ?? 0))
      .filter(([, share]) => leadOf(more[1], share, respondents, choiceOf(choose)).distinguishable)
      .map((less) => [more, less] as const),
  );
  return pairs.sort((a, b) => b[0][1] - b[1][1] - (a[0][1] - a[1][1]))[0];
}
