// Nothing says what the options are measured against.
import type { Option } from '../model/appraisal.js';
import { MISSING, type Rule } from './rule.js';

/** What papers call the option of going on as before, or of doing no more than must be done. */
const AS_BEFORE = [
  'do nothing',
  'do minimum',
  'status quo',
  'business as usual',
  'as is',
  'as now',
  'as today',
  'no change',
  'unchanged',
  'current',
  'existing',
  'present',
  'continue',
  'carry on',
];

export const baselineMissing: Rule = {
  id: 'baseline-missing',
  severity: 'warning',
  blocks: false,
  summary: 'no option is named as business as usual',
  why: 'Without it nobody can see what a change would bring, or whether any is needed.',
  reference:
    'HM Treasury, The Green Book (2026), paragraph 5.53: the preferred option is chosen by comparing the short-list with business as usual',
  *check({ options, baseline, criteria }) {
    // Without criteria nothing is measured yet, and the options may be no more than the answers of a consultation.
    if (baseline !== undefined || options.length < 2 || criteria.length === 0) return;
    const likely = options.find(isAsBefore);
    yield {
      at: MISSING,
      message: 'no option is named as business as usual, so the others are measured against nothing',
      hint:
        likely === undefined
          ? 'name it: baseline: ID; if going on as now (or doing only what must be done) is not among the options, add it'
          : `if that is "${likely.name}", add baseline: ${likely.id}`,
    };
  },
};

function isAsBefore({ id, name }: Option): boolean {
  const said = ` ${name} ${id} `.toLowerCase().replaceAll('-', ' ');
  return AS_BEFORE.some((words) => said.includes(` ${words} `));
}
