// Which options to short-list: the five critical success factors of the Green Book, described in our own words.
import type { Template } from './template.js';

export const greenBookShortlist: Template = {
  about: ['Which options to carry forward, by the five critical success factors of the Green Book.'],
  title: 'Which options should be carried forward?',
  sources: [
    {
      id: 'green-book',
      title: 'The Green Book: appraisal and evaluation in central government',
      publisher: 'HM Treasury',
      url: 'https://www.gov.uk/government/publications/the-green-book-appraisal-and-evaluation-in-central-government',
    },
  ],
  options: [
    { id: 'as-is', name: 'Business as usual' },
    { id: 'do-minimum', name: 'Do the minimum' },
    { id: 'preferred-way', name: 'The preferred way forward' },
    { id: 'more-ambitious', name: 'A more ambitious option' },
    { id: 'less-ambitious', name: 'A less ambitious option' },
  ],
  baseline: 'as-is',
  choice: [
    'The five are the critical success factors of the Green Book (green-book in the sources), described in our words. Two or three of your own may be added, not many more. An option that can’t meet one of them is not carried forward.',
  ],
  criteria: [
    {
      id: 'strategic-fit',
      name: 'Strategic fit and meets business needs',
      description: 'Does it meet the objectives and the needs, and suit what else is being done?',
    },
    {
      id: 'value-for-money',
      name: 'Potential value for money',
      description: 'What would society gain for what it costs and risks?',
    },
    {
      id: 'supplier-capacity',
      name: 'Supplier capacity and capability',
      description: 'Is somebody there who can provide it and wants to?',
    },
    {
      id: 'affordability',
      name: 'Potential affordability',
      description: 'Can it be paid for from the money there is?',
    },
    {
      id: 'achievability',
      name: 'Potential achievability',
      description: 'Can the organisation bring the change about, with the skills it has?',
    },
  ],
};
