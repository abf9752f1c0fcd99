// The text of a first file: a draft as YAML, with comments that say what to write where.
import { scalar } from '../write/scalar.js';
import * as say from './comments.js';
import type { Draft } from './draft.js';
import { comment } from './prose.js';
import type { Source, TemplateCriterion, TemplateOption } from './template.js';

/**
 * Lines with ## are for reading, lines with one # are ready to be switched on. Such a line lies as it would without
 * the #, so that it fits whether an editor takes a space away with it or not.
 */
export function appraisalFile(draft: Draft, schema: string | undefined): string {
  const { sources, options, baseline, criteria, choice } = draft;
  const leaves = leavesOf(criteria);
  const weighed = leaves.some(({ weight }) => weight !== undefined);
  const parts = [
    [
      ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
      ...comment(say.head(draft)),
    ],
    opening(draft),
    [...comment(say.evidence(draft)), ...sourceList(sources)],
    [...comment(say.options), 'options:', ...options.flatMap(option), ...off(DISCOUNTED, '  ')],
    [...comment(say.baseline), `baseline: ${scalar(baseline)}`],
    [...comment(say.scale), ...SCALES],
    [
      ...comment(say.weighing(weighed, leaves.length > criteria.length)),
      ...comment(choice.length === 0 ? [] : ['', ...choice]),
      ...weighting(criteria, ''),
      'criteria:',
      ...criteria.flatMap((one) => criterion(one, '  ')),
    ],
    [...comment(say.scoring(leaves)), ...off(scores(options, leaves))],
    [...comment(say.consultation), ...off(asked(draft))],
    [...comment(say.decision), ...off(recommended(draft))],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The # stands where the block begins: within a map that is switched on, at its entries. */
function off(lines: readonly string[], at = ''): readonly string[] {
  return lines.map((line) => `${at}#${line}`);
}

function opening({ title, organisation }: Draft): readonly string[] {
  return [
    'format: appraisal/1',
    `title: ${scalar(title)}`,
    organisation === undefined
      ? '#organisation: The name of your council'
      : `organisation: ${scalar(organisation)}`,
    '#date: YYYY-MM-DD                 # of the paper',
    'status: draft                    # draft, then final; illustrative if the scores are not your own',
  ];
}

function sourceList(all: readonly Source[]): readonly string[] {
  if (all.length === 0) return off(['sources:', ...OWN_SOURCE.map((line) => `  ${line}`)]);
  const entries = all.flatMap(({ id, title, publisher, date, url }) => [
    `  ${id}:`,
    `    title: ${scalar(title)}`,
    ...(publisher === undefined ? [] : [`    publisher: ${scalar(publisher)}`]),
    ...(date === undefined ? [] : [`    date: ${date}`]),
    ...(url === undefined ? [] : [`    url: ${url}`]),
  ]);
  return ['sources:', ...entries, ...off(OWN_SOURCE, '  ')];
}

const OWN_SOURCE = ['business-case:', '  title: The title of the document', '  date: YYYY-MM-DD'];

const DISCOUNTED = [
  'ruled-out:',
  '  name: The option that was ruled out',
  '  discounted: { because: Why it is not looked at further, date: YYYY-MM-DD }',
];

const SCALES = [
  'scales:',
  '  one-to-five: { worst: 1, best: 5, labels: { 1: Fails, 3: Meets, 5: Exceeds } }',
];

function option({ id, name, model }: TemplateOption): readonly string[] {
  return [`  ${id}:`, `    name: ${scalar(name)}`, ...(model === undefined ? [] : [`    model: ${model}`])];
}

/** Weights that nobody stated are not made up: until they are, all siblings count the same, and the paper says so. */
function weighting(siblings: readonly TemplateCriterion[], at: string): readonly string[] {
  const weighed = siblings.some(({ weight }) => weight !== undefined);
  return weighed ? [] : [`${at}weighting: { method: equal }`];
}

function criterion(one: TemplateCriterion, at: string): readonly string[] {
  const { id, name, description, gate, weight, criteria = [] } = one;
  const inside = `${at}  `;
  return [
    `${at}${id}:`,
    `${inside}name: ${scalar(name)}`,
    ...(description === undefined ? [] : [`${inside}description: ${scalar(description)}`]),
    ...(gate === undefined
      ? []
      : [`${inside}must: is yes                 # a gate: yes or no, and no weight`]),
    ...(weight === undefined ? [] : [`${inside}weight: ${weight}`]),
    ...(criteria.length === 0 ? [] : [...weighting(criteria, inside), `${inside}criteria:`]),
    ...criteria.flatMap((child) => criterion(child, `${inside}  `)),
  ];
}

export function leavesOf(criteria: readonly TemplateCriterion[]): readonly TemplateCriterion[] {
  return criteria.flatMap((one) => (one.criteria === undefined ? [one] : leavesOf(one.criteria)));
}

function scores(options: readonly TemplateOption[], leaves: readonly TemplateCriterion[]): readonly string[] {
  const row = leaves.map(({ id }) => `    ${id}: unknown`);
  return ['scores:', ...options.flatMap(({ id }) => [`  ${id}:`, ...row])];
}

function asked({ options, baseline }: Draft): readonly string[] {
  const asked = options.filter(({ id }) => id !== baseline);
  return [
    'consultation:',
    '  survey:',
    '    question: The question as it was asked',
    '    choose: one                    # one, many or each',
    '    method: open                   # open, panel, sample, event or other',
    '    opened: YYYY-MM-DD',
    '    closed: YYYY-MM-DD',
    '    respondents: 0',
    '    support:',
    ...asked.map(({ id }) => `      ${id}: 0%`),
    '      undecided: 0%',
  ];
}

function recommended({ options, baseline }: Draft): readonly string[] {
  const example = options.find(({ id }) => id !== baseline)?.id ?? baseline;
  return ['recommendation:', `  options: [${scalar(example)}]`, '  because: Why this one'];
}
