// Values that depend on which other options happen to be in the file.
import { listed } from '../page/words.js';
import type { Rule } from './rule.js';

export const localScale: Rule = {
  id: 'local-scale',
  severity: 'note',
  blocks: false,
  summary: 'a scale that runs from the worst to the best of the options',
  why: 'Adding or dropping an option moves the values of all the others, and can reverse the order of two that did not change.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2, on local and global scaling; Belton and Gear, On a short-coming of Saaty’s method of analytic hierarchies, Omega 11 (1983)',
  *check(_, { matrix: { leaves } }) {
    const local = leaves.filter(({ scale }) => scale?.kind === 'local');
    const [first] = local;
    if (first === undefined) return;
    yield {
      at: first.scaleAt ?? first.at,
      message: `${listed(local.map(({ name }) => `"${name}"`))} ${local.length === 1 ? 'is' : 'are'} valued from the worst to the best of these options, so another option would move every value`,
      hint: 'where you know what is poor and what is good whatever the options, give the scale a worst and a best',
    };
  },
};
