// Groups that make up all the respondents don't give the shares of the whole.
import type { Question, Respondents, Share } from '../model/consultation.js';
import { sum } from '../numbers/sum.js';
import { figure } from '../page/figures.js';
import { answered, slackOf } from './asked.js';
import type { RuleOn } from './rule.js';

export const groupsDisagree: RuleOn<'consultation'> = {
  id: 'groups-disagree',
  severity: 'error',
  blocks: false,
  part: 'consultation',
  summary: 'groups that make up the whole and don’t give its shares',
  why: 'If the parts of a table don’t give its total, one of its figures is wrong.',
  reference:
    'Scottish Government, Climate change adaptation programme: analysis of consultation responses (2013), table 2.2',
  *check({ consultation, options }) {
    const names = new Map(options.map(({ id, name }) => [id, name]));
    for (const { question, base } of answered(consultation)) {
      // Weights may differ from group to group.
      const inGroups = sum(question.groups.map(({ respondents = 0 }) => respondents));
      if (question.weighted || question.groups.length === 0 || inGroups !== base) continue;
      for (const [answer, whole] of question.support) {
        const parts = partsOf(question, answer);
        if (parts === undefined) continue;
        const { low, high } = pooled(parts, base);
        const slack = slackOf(whole) + 1e-9;
        if (whole.percent.low - slack <= high && whole.percent.high + slack >= low) continue;
        yield {
          at: whole.at,
          message: `"${names.get(answer) ?? answer}" has ${shown(whole)}, and the groups together give ${figure((low + high) / 2, 1)}%`,
          hint: 'correct one of the figures, or add the group that is missing',
        };
      }
    }
  },
};

interface Part {
  readonly group: Respondents;
  readonly share: Share;
}

/** The share of every group; undefined where one of them has none. */
function partsOf({ groups }: Question, answer: string): readonly Part[] | undefined {
  const parts = groups.flatMap((group) => {
    const share = group.support.get(answer);
    return share === undefined ? [] : [{ group, share }];
  });
  return parts.length === groups.length ? parts : undefined;
}

/** In hundredths, as far as rounding leaves it open. */
function pooled(parts: readonly Part[], base: number): { readonly low: number; readonly high: number } {
  const mean = (end: (share: Share) => number) =>
    sum(parts.map(({ group, share }) => (end(share) * (group.respondents ?? 0)) / base));
  return {
    low: mean((share) => share.percent.low - slackOf(share)),
    high: mean((share) => share.percent.high + slackOf(share)),
  };
}

function shown({ written, count }: Share): string {
  return count === undefined ? written : `${written} respondents`;
}
