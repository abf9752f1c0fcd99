// Is an option worse than another whatever the weights?
import { dominatedOptions } from '../aggregation/dominance.js';
import { matrixOf } from '../aggregation/matrix.js';
import { listed, namesOf } from '../page/words.js';
import type { DominanceFinding } from '../result.js';
import type { Analysis } from './analysis.js';
import { fewerThanTwo } from './rivals.js';
import { isUncertain } from './uncertain.js';

export const dominance: Analysis<DominanceFinding> = {
  id: 'dominance',
  title: 'Dominance',
  question: 'Which options are beaten by another one whatever the weights?',
  reference:
    'Keeney and Raiffa, Decisions with Multiple Objectives (1976), chapter 3; Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), chapter 5',
  idle: fewerThanTwo,
  run: (appraisal) => ({ dominated: dominatedOptions(matrixOf(appraisal)) }),
  section({ dominated }, outcome) {
    const names = namesOf(outcome);
    const guesses = isUncertain(outcome)
      ? ' This is on best guesses: what is uncertain may turn out otherwise.'
      : '';
    if (dominated.length === 0) {
      const text = `No option is dominated: none is at least as good as another on every criterion and better on one.${guesses}`;
      return [{ kind: 'paragraph', text, emphasis: 'strong' }];
    }
    const who = listed(
      dominated.map(({ option }) => names.option(option)),
      3,
    );
    const is = dominated.length === 1 ? 'is' : 'are';
    return [
      {
        kind: 'paragraph',
        text: `${who} ${is} dominated: another option is at least as good on every criterion and better on one.${guesses}`,
        emphasis: 'strong',
      },
      {
        kind: 'table',
        columns: [
          { header: 'Option', align: 'left', key: true },
          { header: 'Dominated by', align: 'left' },
        ],
        rows: dominated.map(({ option, by }) => ({
          cells: [
            { text: names.option(option) },
            { text: listed(by.map(names.option), 5), number: by.length },
          ],
        })),
      },
      {
        kind: 'paragraph',
        text: `No weights put ${dominated.length === 1 ? 'it' : 'any of them'} ahead of an option that dominates it.`,
        emphasis: 'quiet',
      },
    ];
  },
};
