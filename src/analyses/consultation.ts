// How sure is what the public said, and does the ranking follow it?
import { leadIn, supportOrder, sureShares } from '../aggregation/consultation.js';
import { rank } from '../aggregation/rank.js';
import type { Ranking } from '../aggregation/ranking.js';
import type { Appraisal } from '../model/appraisal.js';
import type { Question, Respondents } from '../model/consultation.js';
import { kendallTau } from '../numbers/agreement.js';
import { ranks } from '../numbers/ranks.js';
import type { Analysis } from './analysis.js';
import type { ConsultationFinding, GroupFinding, QuestionFinding } from './consultation-finding.js';
import { consultationSection } from './consultation-section.js';

export const consultation: Analysis<ConsultationFinding> = {
  id: 'consultation',
  title: 'Consultation',
  question: 'How sure is what the public said, and does the ranking follow it?',
  reference:
    'Wilson (1927), intervals of shares; Goodman (1965), of several together; Scott and Seber (1983), of their difference',
  idle: ({ consultation: questions }) =>
    questions.some(isAnswered) ? undefined : 'the file has no answers to a consultation',
  run(appraisal, method) {
    const ranking = rank(appraisal, method);
    return {
      questions: appraisal.consultation.filter(isAnswered).map((asked) => found(asked, appraisal, ranking)),
    };
  },
  section: consultationSection,
};

function isAnswered({ support, respondents = 0 }: Respondents): boolean {
  return support.size > 0 && respondents > 0;
}

function found(question: Question, appraisal: Appraisal, ranking: Ranking): QuestionFinding {
  const { id, choose, method, respondents = 0, groups } = question;
  const isOption = optionIn(appraisal);
  const order = supportOrder(question, isOption);
  const agreement = agreementOf(
    order.map(([option, { share }]) => [option, share]),
    ranking,
  );
  return {
    id,
    choose,
    method,
    respondents,
    ...sharesAndLead(question, choose, isOption),
    order: order.map(([option]) => option),
    ...(agreement === undefined ? {} : { agreement }),
    groups: groups.filter(isAnswered).map((group) => ({
      id: group.id,
      respondents: group.respondents ?? 0,
      ...sharesAndLead(group, choose, isOption),
    })),
  };
}

function sharesAndLead(
  respondents: Respondents,
  choose: Question['choose'],
  isOption: (answer: string) => boolean,
): Pick<GroupFinding, 'support' | 'lead'> {
  const lead = leadIn(respondents, choose, isOption);
  return {
    support: sureShares(respondents).map(({ answer, joint, share, low, high, count }) => ({
      option: answer,
      share,
      low,
      high,
      ...(joint === undefined ? {} : { jointLow: joint.low, jointHigh: joint.high }),
      ...(count === undefined ? {} : { count }),
    })),
    ...(lead === undefined ? {} : { lead }),
  };
}

function optionIn({ options }: Appraisal): (answer: string) => boolean {
  const ids = new Set(options.map(({ id }) => id));
  return (answer) => ids.has(answer);
}

/** Among the options that were asked about and are ranked. */
function agreementOf(
  shares: readonly (readonly [option: string, share: number])[],
  { ranked }: Ranking,
): number | undefined {
  const places = new Map(ranked.map(({ option, rank: place }) => [option, place]));
  const both = shares.filter(([option]) => places.has(option));
  return kendallTau(
    ranks(both.map(([, share]) => share)),
    both.map(([option]) => places.get(option) ?? Number.NaN),
  );
}
