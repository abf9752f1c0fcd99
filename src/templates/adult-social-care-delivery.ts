// Who should deliver adult social care: seven ways, a legal gate and nine criteria from the duties of the Care Act.
import type { Template } from './template.js';

export const adultSocialCareDelivery: Template = {
  about: ['Who should deliver adult social care in England.'],
  title: 'Who should deliver adult social care?',
  sources: [
    {
      id: 'care-act',
      title: 'Care Act 2014',
      publisher: 'UK Parliament',
      date: '2014',
      url: 'https://www.legislation.gov.uk/ukpga/2014/23',
    },
    {
      id: 'statutory-guidance',
      title: 'Care and support statutory guidance',
      publisher: 'Department of Health and Social Care',
      url: 'https://www.gov.uk/government/publications/care-act-statutory-guidance',
    },
  ],
  options: [
    { id: 'as-is', name: 'Current service, unchanged', model: 'in-house' },
    { id: 'in-house', name: 'Reformed in-house service', model: 'in-house' },
    { id: 'nhs-shared', name: 'Shared service with the NHS', model: 'shared-service' },
    { id: 'mutual', name: 'Public service mutual', model: 'mutual' },
    { id: 'company', name: 'Company owned by the council', model: 'latc' },
    { id: 'partnership', name: 'Partnership with the voluntary sector', model: 'partnership' },
    { id: 'outsource', name: 'Outsource to another provider', model: 'outsource' },
  ],
  baseline: 'as-is',
  choice: [
    'The gate and the first groups follow duties of the Care Act 2014 (care-act in the sources): section 79 says which functions a council may pass on, section 1 is about well-being, 2 about prevention, 3 about integration, 42 about safeguarding. Choice and words are a start: make them yours before anybody scores.',
  ],
  criteria: [
    {
      id: 'lawful',
      name: 'May the functions be passed to this body?',
      description: 'Section 79 of the Care Act 2014 lets a council delegate some functions and not others.',
      gate: true,
    },
    {
      id: 'people',
      name: 'Outcomes for people',
      criteria: [
        {
          id: 'wellbeing',
          name: 'Well-being and independence',
          description: 'How far people who draw on care, and their carers, live the life they want to.',
        },
        {
          id: 'safeguarding',
          name: 'Keeping adults safe',
          description: 'How surely neglect and abuse are noticed and acted on.',
        },
        {
          id: 'prevention',
          name: 'Earlier and different help',
          description:
            'How well needs are prevented, delayed or reduced before a package of care is required.',
        },
      ],
    },
    {
      id: 'service',
      name: 'A service that lasts',
      criteria: [
        {
          id: 'workforce',
          name: 'Workforce',
          description: 'How well staff can be recruited, kept, trained and listened to.',
        },
        {
          id: 'continuity',
          name: 'Continuity of care',
          description: 'How surely care goes on without a break if the provider fails or leaves.',
        },
        {
          id: 'integration',
          name: 'Joining up with health and housing',
          description: 'How well people meet one service rather than several.',
        },
      ],
    },
    {
      id: 'accountability',
      name: 'Democratic accountability',
      description: 'How well councillors and residents can see what is done and have it changed.',
    },
    {
      id: 'affordability',
      name: 'Affordability',
      description: 'How surely it stays within the money there is, the cost of changing over included.',
    },
    {
      id: 'deliverability',
      name: 'Deliverability',
      description: 'How surely it can be in place in time, with the skills and partners there are.',
    },
  ],
};
