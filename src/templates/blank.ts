// Anything else: the two options that every appraisal of a service has, and three criteria to write over.
import type { Template } from './template.js';

export const blank: Template = {
  about: [],
  title: 'Who should run the service?',
  sources: [],
  options: [
    { id: 'as-is', name: 'Current service, unchanged', model: 'in-house' },
    { id: 'in-house', name: 'Reformed in-house service', model: 'in-house' },
  ],
  baseline: 'as-is',
  choice: [
    'Three to begin with. Write over them what your decision makers would want to know of every option.',
  ],
  criteria: [
    { id: 'outcomes', name: 'Outcomes for the people it is for' },
    { id: 'affordability', name: 'Affordability' },
    { id: 'deliverability', name: 'Deliverability' },
  ],
};
