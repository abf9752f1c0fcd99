// What each definition of the schema takes, in words, and what to type.
import { shapes } from '../generated/shapes.js';

export interface Expected {
  /** Ends the sentence `… is 3, which is not …`. */
  readonly what: string;
  /** Ends the hint `write …`. */
  readonly write: string;
}

const SCORE = 'a number, a label, a range such as 3..4, or unknown';
const DATE = { what: 'a date', write: 'a day as 2027-03-08, a month as 2027-03, a year as 2027' };
const YEAR = { what: 'a year', write: 'a financial year as 2027/28, or a calendar year as 2027' };
const TRUTH = { what: 'true or false', write: 'true or false' };
const IMPACT = {
  what: 'an impact',
  write: 'positive, neutral, negative or unknown, or { impact: unknown, because: … }',
};
const WEIGHT = { what: 'a weight', write: 'a number, a percentage such as 40%, or a range such as 20..40' };
const CHOICE = { what: 'a list of options', write: 'a list of their ids such as [in-house], or none' };
const CITATION = {
  what: 'a citation',
  write: 'the id of a source, with the place in brackets if you like: survey (table 4)',
};

const EXPECTED: ReadonlyMap<string, Expected> = new Map([
  ['appraisalFile.format', { what: 'a file format', write: 'appraisal/1' }],
  ['text', { what: 'text', write: 'text' }],
  ['textList', { what: 'a list of texts', write: '[one text, another text]' }],
  ['id', { what: 'an id', write: 'an id such as in-house' }],
  ['idList', { what: 'a list of ids', write: 'a list of ids such as [in-house, mutual]' }],
  ['number', { what: 'a number', write: 'a number such as 4 or 209.5' }],
  ['percent', { what: 'a percentage', write: 'a percentage such as 60%' }],
  ['numberOrPercent', { what: 'a number', write: 'a number such as 4 or 209.5' }],
  ['count', { what: 'a whole number, 0 or more', write: 'a whole number, 0 or more' }],
  ['yearNumber', DATE],
  ['dateText', DATE],
  ['calendarDate', DATE],
  ['citationText', CITATION],
  ['citationList', CITATION],
  ['citation', CITATION],
  [
    'sourceMap',
    { what: 'a map of sources', write: 'the id of each source, then what it is: case: { title: … }' },
  ],
  ['source', { what: 'a map of keys and values', write: '{ title: …, publisher: …, date: … }' }],
  [
    'factMap',
    { what: 'a map of facts', write: 'an id for each fact, then the fact: demand: { says: …, figure: … }' },
  ],
  ['fact', { what: 'a map of keys and values', write: '{ says: …, figure: …, source: … }' }],
  ['figureValue', { what: 'a figure', write: 'a number, or text such as £21.4m' }],
  [
    'optionMap',
    { what: 'a map of options', write: 'an id for each option, then the option: in-house: { name: … }' },
  ],
  ['optionEntry', { what: 'a map of keys and values', write: '{ name: … }' }],
  ['discounted', { what: 'a map of keys and values', write: '{ because: … }, with the reason' }],
  [
    'scaleMap',
    {
      what: 'a map of scales',
      write: 'an id for each scale, then the scale: one-to-five: { worst: 1, best: 5 }',
    },
  ],
  [
    'scaleEntry',
    {
      what: 'a scale',
      write: '{ worst: 1, best: 5 }, { levels: { red: 0, green: 100 } } or { better: lower }',
    },
  ],
  [
    'scaleChoice',
    {
      what: 'a scale',
      write:
        'the id of a scale, { worst: 1, best: 5 }, { levels: { red: 0, green: 100 } } or { better: lower }',
    },
  ],
  [
    'measuredScale.points',
    {
      what: 'a list of points',
      write: '[{ at: 230, value: 0 }, { at: 210, value: 80 }, { at: 190, value: 100 }]',
    },
  ],
  ['labelMap', { what: 'a map of labels', write: '{ 1: Fails, 3: Meets, 5: Exceeds }' }],
  ['scalePoint', { what: 'a map of keys and values', write: '{ at: 210, value: 80 }' }],
  ['value', { what: 'a value from 0 to 100', write: 'a number from 0 (worst) to 100 (best)' }],
  ['levelMap', { what: 'a map of levels', write: '{ red: 0, amber: 50, green: 100 }' }],
  [
    'criterionMap',
    {
      what: 'a map of criteria',
      write: 'an id for each criterion, then the criterion: wellbeing: { weight: 60 }',
    },
  ],
  ['criterion', { what: 'a map of keys and values', write: '{ name: …, weight: 40 }' }],
  ['weightValue', WEIGHT],
  ['weightText', WEIGHT],
  ['requirement', { what: 'a requirement', write: 'a requirement such as "at least 3", or a list of them' }],
  [
    'requirementList',
    { what: 'a requirement', write: 'a requirement such as "at least 3", or a list of them' },
  ],
  ['weightingEntry', { what: 'a map of keys and values', write: '{ method: direct }' }],
  [
    'scoreTable',
    { what: 'a table of scores', write: 'a row for each option: in-house: { wellbeing: 4, cost: 209 }' },
  ],
  ['scoreRow', { what: 'a map of keys and values', write: '{ wellbeing: 4, cost: 209 }' }],
  [
    'score',
    { what: 'a score', write: `${SCORE}; or { score: 4, because: … } or { low: 2, likely: 3, high: 4 }` },
  ],
  ['plainScore', { what: 'a score by itself', write: `${SCORE}; or { low: 2, likely: 3, high: 4 }` }],
  ['scoreEnd', { what: 'a number', write: 'a number such as 4 or 209.5' }],
  [
    'questionMap',
    {
      what: 'a map of questions',
      write: 'an id for each question, then the question: preferred-model: { choose: one, … }',
    },
  ],
  [
    'question',
    {
      what: 'a map of keys and values',
      write: '{ choose: one, respondents: 400, support: { in-house: 50% } }',
    },
  ],
  ['question.weighted', { what: 'true or false', write: 'true or false' }],
  ['shareMap', { what: 'a map of shares', write: '{ in-house: 50%, mutual: 0%..10% }' }],
  [
    'shareText',
    { what: 'a share with a % sign', write: 'a percentage such as 50%, or a range such as 0%..10%' },
  ],
  ['countMap', { what: 'a map of counts', write: '{ in-house: 200, mutual: 40 }' }],
  [
    'respondentGroupMap',
    { what: 'a map of groups', write: 'an id for each group, then the group: staff: { respondents: 90, … }' },
  ],
  [
    'respondentGroup',
    { what: 'a map of keys and values', write: '{ respondents: 90, support: { in-house: 61% } }' },
  ],
  ['optionChoice', CHOICE],
  ['noneWord', CHOICE],
  [
    'costs',
    {
      what: 'a map of keys and values',
      write: '{ unit: £m, first-year: 2027/28, flows: { in-house: […] } }',
    },
  ],
  ['yearValue', YEAR],
  ['calendarYear', YEAR],
  ['financialYear', YEAR],
  [
    'discountRate',
    {
      what: 'a discount rate',
      write: 'green-book-2026, green-book-2026-health, or a rate such as 3.5%',
    },
  ],
  [
    'savingsTarget',
    { what: 'a map of keys and values', write: '{ amount: 1.96, counts: total, by: 2029/30 }' },
  ],
  [
    'flowMap',
    { what: 'a map of flows', write: 'a list for each option: in-house: [{ item: …, year: …, amount: … }]' },
  ],
  ['flowList', { what: 'a list of flows', write: '[{ item: …, year: 2027/28, amount: 0.6 }]' }],
  ['flow', { what: 'a map of keys and values', write: '{ item: …, year: 2027/28, amount: 0.6 }' }],
  ['riskMap', { what: 'a map of risks', write: 'an id for each risk, then the risk: pensions: { name: … }' }],
  ['risk', { what: 'a map of keys and values', write: '{ name: …, options: { mutual: { … } } }' }],
  [
    'riskRatingMap',
    { what: 'a map of options', write: 'the id of each option, then { likelihood: 4, impact: 5 }' },
  ],
  ['riskRating', { what: 'a map of keys and values', write: '{ likelihood: 4, impact: 5 }' }],
  ['oneToFive', { what: 'a whole number from 1 to 5', write: 'a whole number from 1 to 5' }],
  [
    'equalityMap',
    { what: 'a map of characteristics', write: 'a characteristic, then options: age: { in-house: neutral }' },
  ],
  [
    'impactMap',
    { what: 'a map of options', write: 'the id of each option, then its impact: in-house: neutral' },
  ],
  ['impactEntry', IMPACT],
  ['impactWord', IMPACT],
  ['explainedImpact', { what: 'a map of keys and values', write: '{ impact: unknown, because: … }' }],
  ['functionList', { what: 'a list of functions', write: 'a list such as [assessment, review]' }],
  ['staffTransfer', { what: 'a map of keys and values', write: '{ transfer: true, pension: lgps }' }],
  ['staffTransfer.transfer', TRUTH],
  ['optionEntry.control', TRUTH],
  ['flow.cashable', TRUTH],
  ['flow.contracted', TRUTH],
  ['flow.illustrative', TRUTH],
  ['recommendation', { what: 'a map of keys and values', write: '{ options: [in-house], because: … }' }],
  ['decided', { what: 'a map of keys and values', write: '{ options: [in-house], by: …, date: … }' }],
  ['decided.dissent', { what: 'a list of dissents', write: '[{ by: …, because: … }]' }],
  ['conditions', { what: 'a condition', write: 'text, or a list of texts' }],
  ['dissentEntry', { what: 'a map of keys and values', write: '{ by: …, because: … }' }],
  [
    'publishedEntry',
    { what: 'a map of keys and values', write: '{ totals: { in-house: 385 }, ranking: [in-house, mutual] }' },
  ],
  ['printedMap', { what: 'a map of printed figures', write: '{ as-is: 252, in-house: 385 }' }],
  ['printedFigure', { what: 'a printed figure', write: 'the figure as printed, such as 385 or 77.0%' }],
  [
    'publishedEntry.ranking',
    { what: 'a list of options', write: '[in-house, [nhs-shared, mutual]], the best first' },
  ],
  ['printedPlace', { what: 'an option', write: 'the id of an option, or a list of those that tie' }],
  ['analysis', { what: 'a map of keys and values', write: '{ draws: 100000, seed: 1 }' }],
  [
    'analysis.draws',
    { what: 'a whole number from 1 to 1,000,000,000', write: 'a whole number such as 100000' },
  ],
  ['analysis.seed', { what: 'a whole number from 0 to 4,294,967,295', write: 'a whole number such as 1' }],
]);

/** What a definition takes; where nobody has said it in words, by its type. */
export function expectedOf(definition: string): Expected {
  return EXPECTED.get(definition) ?? BY_TYPE.get(shapes[definition]?.type ?? '') ?? BY_TYPE_UNKNOWN;
}

const BY_TYPE_UNKNOWN: Expected = { what: 'what the format takes here', write: 'what the format takes here' };
const BY_TYPE: ReadonlyMap<string, Expected> = new Map([
  ['object', { what: 'a map', write: 'keys and values, such as { name: … }' }],
  ['array', { what: 'a list', write: 'a list such as [one, another]' }],
  ['string', { what: 'text', write: 'text' }],
  ['boolean', { what: 'true or false', write: 'true or false' }],
  ['integer', { what: 'a whole number', write: 'a whole number' }],
  ['number', { what: 'a number', write: 'a number' }],
]);
