// What would each option mean for people who share a protected characteristic?
import { IMPACTS, PROTECTED_CHARACTERISTICS } from '../model/equality.js';
import type { Analysis } from './analysis.js';
import type { EqualityFinding } from './equality-finding.js';
import { equalitySection } from './equality-section.js';

export const equality: Analysis<EqualityFinding> = {
  id: 'equality',
  title: 'Equality',
  question: 'What would each option mean for people who share a protected characteristic?',
  reference:
    'Equality Act 2010, section 149 (public sector equality duty) and section 4 (protected characteristics)',
  idle: ({ equality: given }) =>
    given.some(({ impacts }) => impacts.size > 0) ? undefined : 'the file has no equality impacts',
  run({ equality: given, options }) {
    const looked = options.filter(({ id }) => given.some(({ impacts }) => impacts.has(id)));
    return {
      options: Object.fromEntries(
        looked.map(({ id: option }) => {
          const lists = IMPACTS.map((word) => [
            word,
            given.filter(({ impacts }) => impacts.get(option)?.impact === word).map(({ id }) => id),
          ]);
          return [option, Object.fromEntries(lists)];
        }),
      ),
      notAssessed: PROTECTED_CHARACTERISTICS.filter(
        (known) => !given.some(({ id, impacts }) => id === known && impacts.size > 0),
      ),
      characteristics: given.map(({ id, impacts }) => ({
        id,
        options: Object.fromEntries(
          [...impacts].map(([option, { impact, because, mitigation }]) => [
            option,
            {
              impact,
              ...(because === undefined ? {} : { because }),
              ...(mitigation === undefined ? {} : { mitigation }),
            },
          ]),
        ),
      })),
    };
  },
  section: equalitySection,
};
