// Staff would transfer, and their pensions are not protected.
import type { Rule } from './rule.js';

export const staffTransferPension: Rule = {
  id: 'staff-transfer-pension',
  severity: 'warning',
  blocks: false,
  summary: 'staff would transfer without a protected pension',
  why: 'A contract under which staff transfer has to secure their pensions, enforceably; what that costs belongs in the comparison.',
  reference: 'Best Value Authorities Staff Transfers (Pensions) Direction 2007',
  *check({ options }) {
    for (const { name, staff, standing, model } of options) {
      if (standing === 'discounted' || model === 'in-house' || staff?.transfer !== true) continue;
      if (staff.pension === 'lgps' || staff.pension === 'broadly-comparable') continue;
      yield {
        at: staff.at,
        message: `staff would transfer under "${name}", and ${staff.pension === 'none' ? 'their pensions would not be protected' : 'nothing is said of their pensions'}`,
        hint: 'write pension: lgps or pension: broadly-comparable, and cost it',
      };
    }
  },
};
