// A company of the council's own may have to win the contract against others.
import { percent } from '../page/figures.js';
import type { Rule } from './rule.js';

/** More than 80% of what the company does has to be for the council. */
const MOST = 0.2;

export const companyControl: Rule = {
  id: 'company-control',
  severity: 'warning',
  blocks: false,
  summary: 'a company of the council’s own that may not be exempt from competition',
  why: 'Only a company that the council controls, and that does more than 80% of its work for it, can be given the work without a tender.',
  reference: 'Procurement Act 2023, Schedule 2, paragraph 2 (vertical arrangements)',
  *check({ options }) {
    for (const { at, name, model, standing, control, tradingShare } of options) {
      // Early papers list companies before anything about them is worked out.
      if (model !== 'latc' || (standing !== 'ranked' && standing !== 'failing')) continue;
      const reason = reasonOf(control, tradingShare);
      if (reason === undefined) continue;
      yield {
        at,
        message: `"${name}" ${reason}`,
        hint: 'add control: true and trading-share: (20% or less), or plan for a tender',
      };
    }
  },
};

function reasonOf(control: boolean | undefined, share: number | undefined): string | undefined {
  if (control === false) return 'would not be controlled by the council, so it would have to win the work';
  if (share !== undefined && share > MOST)
    return `would do ${percent(share)} of its work for others, which is over 20%, so it would have to win the council’s`;
  if (control !== undefined && share !== undefined) return undefined;
  const unsaid = [];
  if (control === undefined) unsaid.push('whether the council would control it');
  if (share === undefined) unsaid.push('how much of its work would be for others');
  return `does not say ${unsaid.join(' and ')}`;
}
