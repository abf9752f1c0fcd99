// Two options that the criteria can't tell apart.
import type { Rule } from './rule.js';

export const optionsAlike: Rule = {
  id: 'options-alike',
  severity: 'note',
  blocks: false,
  summary: 'two options score the same on every criterion',
  why: 'Either they are one option, or what tells them apart is not among the criteria.',
  reference:
    'Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 5.4: criteria must be able to tell the options apart',
  *check({ scores }, { matrix: { options, leaves } }) {
    if (leaves.length === 0) return;
    const first = new Map<string, string>();
    for (const { id, at, name } of options) {
      const spans = leaves.map((leaf) => scores.get(id)?.get(leaf.id)?.value);
      const key = spans.map((value) => `${value?.low} ${value?.best} ${value?.high}`).join('|');
      const twin = first.get(key);
      if (twin === undefined) first.set(key, name);
      else
        yield {
          at,
          message: `"${name}" scores the same as "${twin}" on every criterion`,
          hint: 'add a criterion for what tells them apart, or make them one option',
        };
    }
  },
};
