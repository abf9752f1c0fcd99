// Who should run the libraries: the three themes of the DCMS toolkit for alternative delivery models.
import type { Template } from './template.js';

export const librariesToolkit: Template = {
  about: ['Who should run the libraries in England, by the three themes of the toolkit of the DCMS.'],
  title: 'Who should run the libraries?',
  sources: [
    {
      id: 'toolkit',
      title: 'Libraries: alternative delivery models toolkit, stage 5: options appraisal',
      publisher: 'Department for Culture, Media and Sport',
      date: '2017-03-28',
      url: 'https://www.gov.uk/government/publications/libraries-alternative-delivery-models-toolkit/stage-5-options-appraisal',
    },
    {
      id: 'libraries-act',
      title: 'Public Libraries and Museums Act 1964',
      publisher: 'UK Parliament',
      date: '1964',
      url: 'https://www.legislation.gov.uk/ukpga/1964/75',
    },
  ],
  options: [
    { id: 'as-is', name: 'Council service as it is', model: 'in-house' },
    { id: 'in-house', name: 'Reformed council service', model: 'in-house' },
    { id: 'shared', name: 'Shared service with another council', model: 'shared-service' },
    { id: 'company', name: 'Company owned by the council', model: 'latc' },
    { id: 'mutual', name: 'Public service mutual', model: 'mutual' },
    { id: 'trust', name: 'Charitable trust', model: 'trust' },
    { id: 'outsource', name: 'Outsource to another provider', model: 'outsource' },
  ],
  baseline: 'as-is',
  choice: [
    'The three themes are those of the toolkit (toolkit in the sources): is it wanted, does it pay its way, can it be done? The criteria in each are ours: make them yours before anybody scores. The gate is the duty of section 7 of the Act (libraries-act).',
  ],
  criteria: [
    {
      id: 'lawful',
      name: 'Is the service still comprehensive and efficient?',
      description:
        'The duty of section 7 of the Public Libraries and Museums Act 1964 stays with the council.',
      gate: true,
    },
    {
      id: 'desirability',
      name: 'Desirability',
      description: 'How far the option does what the council and its stakeholders want.',
      criteria: [
        {
          id: 'outcomes',
          name: 'What readers and communities get',
          description: 'Reading, learning, digital access and a place to meet, for those who need them most.',
        },
        {
          id: 'support',
          name: 'Support of residents, staff and partners',
          description: 'How far the people who use the service, work in it and pay for it want this.',
        },
        {
          id: 'accountability',
          name: 'Accountability and local influence',
          description: 'How well residents and councillors can steer the service.',
        },
      ],
    },
    {
      id: 'viability',
      name: 'Viability',
      description: 'How far the option pays its way, and goes on doing so.',
      criteria: [
        {
          id: 'cost',
          name: 'Cost to the council',
          description: 'What the council pays in the long run, taxes and rates included.',
        },
        {
          id: 'income',
          name: 'Income from elsewhere',
          description: 'How well it can earn, raise and win money that the council cannot.',
        },
        {
          id: 'resilience',
          name: 'Resilience',
          description: 'How well it would bear less money, more demand or the loss of a partner.',
        },
      ],
    },
    {
      id: 'feasibility',
      name: 'Feasibility',
      description: 'How surely the option can be put in place.',
      criteria: [
        {
          id: 'transition',
          name: 'Ease of changing over',
          description:
            'Staff, pensions, buildings, contracts and systems: what must move, and how hard it is.',
        },
        {
          id: 'capacity',
          name: 'Skills and leadership',
          description: 'Whether the people to run it are there or can be found.',
        },
      ],
    },
  ],
};
