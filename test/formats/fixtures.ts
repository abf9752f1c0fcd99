// Results made by hand for the tests of pages and formats: a real paper, a small one, and files that stop short.
import type {
  CriterionResult,
  Diagnostic,
  GroupResult,
  OptionResult,
  Outcome,
  RankedOption,
  Result,
} from '../../src/result.js';

/** A result around an outcome, or around a fault if there is none. */
export function resultOf(outcome: Outcome | undefined, diagnostics: readonly Diagnostic[] = []): Result {
  return {
    format: 'appraisal-result/1',
    tool: { name: 'appraise', version: '0.1.0' },
    source: { path: 'appraisals/asc.yaml', sha256: '0'.repeat(64) },
    settings: { method: 'weighted-sum' },
    rules: [
      { id: 'score-out-of-scale', severity: 'error', blocks: true, summary: 'a score outside its scale' },
      { id: 'margin-thin', severity: 'warning', blocks: false, summary: 'the lead is thin' },
      { id: 'score-unexplained', severity: 'note', blocks: false, summary: 'scores without a reason' },
    ],
    diagnostics,
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** An outcome with nothing in it but what is given. */
export function outcomeOf(parts: Partial<Outcome>): Outcome {
  return {
    title: 'Who should run the service?',
    sources: [],
    facts: [],
    options: [],
    criteria: [],
    groups: [],
    weighting: [],
    ranking: [],
    failing: [],
    consultation: [],
    findings: {},
    ...parts,
  };
}

export function option(id: string, name: string, parts: Partial<OptionResult> = {}): OptionResult {
  return { id, name, standing: 'ranked', baseline: false, ...parts };
}

export function criterion(
  id: string,
  name: string,
  weight: number,
  parts: Partial<CriterionResult> = {},
): CriterionResult {
  return {
    id,
    name,
    path: [],
    gate: false,
    weight,
    swing: { from: 1, to: 5 },
    scale: { kind: 'rating', worst: 1, best: 5, labels: { 1: 'Does not meet it', 5: 'Fully meets it' } },
    ...parts,
  };
}

function group(id: string, name: string, weight: number): GroupResult {
  return { id, name, path: [], weight, localWeight: weight };
}

export function ranked(
  optionId: string,
  rank: number,
  total: number,
  contributions: Readonly<Record<string, number>>,
  parts: Partial<RankedOption> = {},
): RankedOption {
  return {
    option: optionId,
    rank,
    total,
    values: {},
    contributions,
    groupContributions: {},
    scores: {},
    written: {},
    ...parts,
  };
}

/** Ranked options with totals only, worth so much on one criterion. */
export function simple(totals: readonly (readonly [name: string, rank: number, total: number])[]): Outcome {
  return outcomeOf({
    options: totals.map(([name], index) => option(`o${index}`, name)),
    criteria: [criterion('quality', 'Quality', 1)],
    ranking: totals.map(([, rank, total], index) => ranked(`o${index}`, rank, total, { quality: total })),
  });
}

export function diagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'score-out-of-scale',
    severity: 'error',
    message: 'the score 7 of "Public service mutual" on "Keeping adults safe" is outside the scale 1 to 5',
    hint: 'one-to-five runs from 1 (Fails) to 5 (Exceeds)',
    pointer: '/scores/mutual/safety',
    line: 41,
    column: 38,
    endLine: 41,
    endColumn: 39,
    excerpt: { text: '  mutual:     { wellbeing: 4, safety: 7, cost: 215 }', column: 1 },
    ...parts,
  };
}

const GATE = { gate: true, weight: 0, requirements: ['is yes'] } as const;

/** London Borough of Barnet, September 2016: weights and scores are illustrative; totals worked out by hand. */
export const barnet: Outcome = outcomeOf({
  title: 'How should Barnet organise adult social care?',
  organisation: 'London Borough of Barnet',
  question: 'Which kind of organisation should deliver the new operating model for adult social care?',
  date: '2016-09-19',
  status: 'illustrative',
  summary: 'The weights and the scores are our illustrative judgement.',
  sources: [
    {
      id: 'report-2015',
      title: 'A new operating model for adult social care',
      publisher: 'London Borough of Barnet, Adults and Safeguarding Committee',
      date: '2015-11-12',
    },
    {
      id: 'engage',
      title: 'Consultation on changing the way we deliver and organise adult social care in Barnet',
      publisher: 'Engage Barnet',
      url: 'https://engage.barnet.gov.uk/we-asked-you-said-we-did/news_feed/chaning',
    },
  ],
  facts: [
    { id: 'savings-total', says: 'Savings that the new operating model has to make', figure: '£1.96m' },
    {
      id: 'demand',
      says: 'Projected rise in people aged 90 or above, 2015 to 2025 (an additional 1,900 people)',
      figure: '+54.5%',
    },
  ],
  options: [
    option('as-is', 'Current service, unchanged', { model: 'in-house', baseline: true }),
    option('in-house', 'Reformed in-house service', { model: 'in-house' }),
    option('nhs-shared', 'Shared service with the NHS', { model: 'shared-service' }),
    option('mutual', 'Public service mutual', { model: 'mutual' }),
    option('latc', "The Barnet Group, the council's trading company (Your Choice Barnet)", {
      model: 'latc',
      standing: 'discounted',
      because:
        'Not among the three options that the initial evaluation against the five screening questions favoured.',
      date: '2016-03',
    }),
    option('outsource', 'Outsource to a third-party supplier', {
      model: 'outsource',
      standing: 'discounted',
      because: "The source gives no reason. It says only that 'other options were previously discounted'",
    }),
  ],
  criteria: [
    criterion('can-delegate', 'Can statutory ASC functions be delegated under this option?', 0, GATE),
    criterion('tested', 'Has the option been tested by other councils?', 0, GATE),
    criterion('wellbeing', 'Wellbeing, and staying at home', 0.16, { path: ['people'] }),
    criterion('early-help', 'Earlier and different help', 0.1, { path: ['people'] }),
    criterion('safety', 'Statutory duties and safety', 0.14, { path: ['people'] }),
    criterion('culture', 'Culture and process change', 0.15, { path: ['change'] }),
    criterion('accountability', 'Democratic accountability', 0.1, { path: ['change'] }),
    criterion('savings', 'Making the £1.96m saving in time', 0.2),
    criterion('support', 'Public support', 0.15, {
      swing: { from: 0, to: 100, unit: '%' },
      scale: { kind: 'measure', worst: 0, best: 100, unit: '%' },
      from: 'consultation.preferred-model',
    }),
  ],
  groups: [group('people', 'Outcomes for people', 0.4), group('change', 'Change and control', 0.25)],
  weighting: [{ at: '', method: 'direct' }],
  ranking: [
    ranked(
      'in-house',
      1,
      71.875,
      {
        wellbeing: 12,
        'early-help': 7.5,
        safety: 10.5,
        culture: 9.375,
        accountability: 10,
        savings: 15,
        support: 7.5,
      },
      {
        groupContributions: { people: 30, change: 19.375 },
        difference: 45.625,
        uncertain: { culture: 'range' },
        support: { 'preferred-model': 0.5 },
        low: 70,
        high: 73.75,
        written: { culture: '3..4', wellbeing: '4' },
      },
    ),
    ranked(
      'nhs-shared',
      2,
      65.125,
      {
        wellbeing: 16,
        'early-help': 7.5,
        safety: 8.75,
        culture: 9.375,
        accountability: 5,
        savings: 12.5,
        support: 6,
      },
      {
        groupContributions: { people: 32.25, change: 14.375 },
        difference: 38.875,
        uncertain: { safety: 'range', culture: 'range', accountability: 'unknown', savings: 'range' },
        support: { 'preferred-model': 0.4 },
        low: 54,
        high: 76.25,
        written: { safety: '3..4', culture: '3..4', accountability: 'unknown', savings: '3..4' },
      },
    ),
    ranked(
      'mutual',
      3,
      51,
      {
        wellbeing: 12,
        'early-help': 7.5,
        safety: 7,
        culture: 11.25,
        accountability: 2.5,
        savings: 10,
        support: 0.75,
      },
      {
        groupContributions: { people: 26.5, change: 13.75 },
        difference: 24.75,
        uncertain: { support: 'range' },
        support: { 'preferred-model': 0.05 },
        supportRange: { 'preferred-model': [0, 0.1] },
        low: 50.25,
        high: 51.75,
        written: { support: '0%..10%' },
      },
    ),
    ranked(
      'as-is',
      4,
      26.25,
      {
        wellbeing: 4,
        'early-help': 0,
        safety: 3.5,
        culture: 0,
        accountability: 10,
        savings: 5,
        support: 3.75,
      },
      {
        groupContributions: { people: 7.5, change: 10 },
        difference: 0,
        uncertain: { support: 'range', 'can-delegate': 'unknown' },
        low: 22.5,
        high: 30,
        written: { support: '0%..50%' },
      },
    ),
  ],
  consultation: [
    {
      id: 'preferred-model',
      question: 'Which of the three ways of organising adult social care do you support?',
      choose: 'one',
      method: 'open',
      respondents: 72,
      support: [
        { answer: 'in-house', share: 0.5 },
        { answer: 'nhs-shared', share: 0.4 },
        { answer: 'mutual', share: 0.05, low: 0, high: 0.1 },
      ],
      groups: [],
    },
  ],
  recommendation: {
    options: ['in-house', 'nhs-shared'],
    because: 'The two most favoured in the consultation, and both can make the saving.',
  },
  decided: {
    options: ['in-house', 'nhs-shared'],
    by: 'Adults and Safeguarding Committee',
    date: '2016-09-19',
    because: 'The committee agreed unanimously to go on developing both.',
    conditions: ['A further report in March 2017, with more detail on the option shared with the NHS.'],
  },
});

const INTERVENTIONS: readonly (readonly [string, number, number])[] = [
  ['MHC BAME', 1, 87.85],
  ['PhysChks', 2, 67.79],
  ['IAPT svcs', 3, 64.82],
  ['MHCaccLT', 4, 61.68],
  ['CaregvrSup', 5, 49.66],
  ['InCrSubAb', 6, 40.04],
  ['HrmPrbsA', 7, 35.91],
  ['PeerSupp', 8, 35.83],
  ['Emplmnt', 9, 32.515],
];

/** Mental Health Implementation Network 2023: the published tie of 36 and 36 is 35.91 and 35.83. */
export const mentalHealth: Outcome = {
  ...simple(INTERVENTIONS),
  title: 'Which interventions should be implemented in England’s mental health services?',
};

/** A paper with options and criteria and no scores. */
export const stopsShort: Outcome = outcomeOf({
  title: 'Who should provide adult social care in Bath and North East Somerset?',
  organisation: 'Bath and North East Somerset Council',
  date: '2022-11',
  status: 'draft',
  summary: 'The second stage of a decision in two stages.',
  facts: [{ id: 'extension', says: 'Length of the extension that was not taken up', figure: '3 years' }],
  options: [
    option('recommission', 'Re-commission the service', { standing: 'unscored', model: 'outsource' }),
    option('in-source', 'In-source the service', {
      standing: 'unscored',
      model: 'in-house',
      summary: 'Bringing staff back.',
    }),
    option('extend', 'Extend the contract', {
      standing: 'discounted',
      baseline: true,
      because: 'It was decided in May',
    }),
  ],
  criteria: [
    criterion('control', 'Control of the service', 0.5, { description: 'In-sourcing gives more control.' }),
    criterion('recruitment', 'Recruitment', 0.5, { path: ['workforce'] }),
  ],
  groups: [group('workforce', 'Workforce', 0.5)],
  missing: [
    { option: 'recommission', criteria: ['control', 'recruitment'] },
    { option: 'in-source', criteria: ['control', 'recruitment'] },
  ],
  recommendation: { options: ['in-source'], because: 'It would give the council more control' },
  decided: {
    options: ['in-source'],
    by: 'Cabinet',
    date: '2022-11-10',
    dissent: [{ by: 'Cllr Vic Pritchard', because: 'It was not prudent to use reserves' }],
  },
});
