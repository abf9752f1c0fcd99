// What the public said, as JSON.
import type { Question, Respondents } from '../model/consultation.js';
import type { ConsultationGroup, ConsultationResult, SupportResult } from '../result.js';
import { cited, given } from './fields.js';

export function questionResult(asked: Question): ConsultationResult {
  return {
    id: asked.id,
    ...given({ question: asked.question }),
    choose: asked.choose,
    method: asked.method,
    ...given({
      opened: asked.opened,
      closed: asked.closed,
      respondents: asked.respondents,
      invited: asked.invited,
      responseRate: asked.responseRate?.share,
    }),
    ...(asked.weighted ? { weighted: true } : {}),
    support: supportOf(asked),
    groups: asked.groups.map(groupSupport),
    ...cited(asked.sources),
  };
}

function supportOf({ support, oppose }: Respondents): readonly SupportResult[] {
  const answers = [...new Set([...support.keys(), ...oppose.keys()])];
  return answers.map((answer) => {
    const share = support.get(answer);
    return {
      answer,
      share: share?.share ?? 0,
      ...given({
        low: share?.low,
        high: share?.high,
        count: share?.count,
        oppose: oppose.get(answer)?.share,
      }),
    };
  });
}

function groupSupport(group: Respondents): ConsultationGroup {
  return {
    id: group.id,
    ...given({ name: group.name, respondents: group.respondents }),
    support: supportOf(group),
  };
}
