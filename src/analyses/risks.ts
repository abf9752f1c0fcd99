// What may go wrong under which option, and is it looked after?
import { exposureOf, exposures } from '../model/risk.js';
import type { Analysis } from './analysis.js';
import type { RisksFinding } from './risks-finding.js';
import { risksSection } from './risks-section.js';

export const risks: Analysis<RisksFinding> = {
  id: 'risks',
  title: 'Risks',
  question: 'What may go wrong under which option, and is it looked after?',
  reference:
    'HM Treasury and Government Finance Function, The Orange Book: Management of Risk, Principles and Concepts (2023)',
  idle: ({ risks: given }) => (exposures(given).size === 0 ? 'the file has no risks' : undefined),
  run({ risks: given, options }) {
    const totals = exposures(given);
    const rated = options.filter(({ id }) => totals.has(id)).map(({ id }) => id);
    const worstOf = (option: string) => {
      const own = given.flatMap(({ id, ratings }) => {
        const rating = ratings.get(option);
        return rating === undefined ? [] : [[id, exposureOf(rating)] as const];
      });
      const most = own.reduce((top, [, exposure]) => Math.max(top, exposure), 0);
      return own.filter(([, exposure]) => exposure === most).map(([id]) => id);
    };
    return {
      options: Object.fromEntries(
        rated.map((option) => [option, { exposure: totals.get(option) ?? 0, worst: worstOf(option) }]),
      ),
      risks: given.map(({ id, name, ratings }) => ({
        id,
        name,
        options: Object.fromEntries(
          [...ratings].map(([option, rating]) => {
            const { likelihood, impact, mitigation, owner } = rating;
            return [
              option,
              {
                likelihood,
                impact,
                exposure: exposureOf(rating),
                ...(mitigation === undefined ? {} : { mitigation }),
                ...(owner === undefined ? {} : { owner }),
              },
            ];
          }),
        ),
      })),
    };
  },
  section: risksSection,
};
