// What the public said: a sentence per question, beside the ranking and not part of it.
import type { Block } from '../page/blocks.js';
import { between, figure, percent } from '../page/figures.js';
import { answerWords, askedWords, capital, counted, listed, type Names, sentence } from '../page/words.js';
import type { ConsultationResult, Outcome, SupportResult } from '../result.js';

const CHOICES = {
  one: 'one answer each',
  many: 'several answers allowed',
  each: 'a verdict on each option',
} as const;

export function consultationList(outcome: Outcome, names: Names): readonly Block[] {
  if (outcome.consultation.length === 0) return [];
  const open = outcome.consultation.filter(({ method }) => method === 'open');
  return [
    { kind: 'heading', level: 2, text: 'What the public said' },
    { kind: 'list', items: outcome.consultation.map((question) => sentences(question, outcome, names)) },
    ...(open.length === 0
      ? []
      : [{ kind: 'paragraph', text: caveat(open.length, outcome.consultation.length) } as const]),
  ];
}

/** A sentence or two for each question, and whom its figures speak for, as the first page has it. */
export function inShort(outcome: Outcome, names: Names): readonly string[] {
  const { consultation } = outcome;
  const open = consultation.filter(({ method }) => method === 'open').length;
  return [
    ...consultation.map((question) => sentences(question, outcome, names)),
    ...(open === 0 ? [] : [caveat(open, consultation.length)]),
  ];
}

/** Self-selection is said wherever it may have shaped the figures. */
function caveat(open: number, questions: number): string {
  const where =
    open === questions
      ? 'Respondents'
      : `In ${counted(open, 'of these questions', 'of these questions')} respondents`;
  return `${where} chose themselves to answer, so the shares describe those who answered and not the public at large.`;
}

function sentences(question: ConsultationResult, outcome: Outcome, names: Names): string {
  const head = `${askedWords(question.id, question.question)} ${capital(respondents(question))}, ${CHOICES[question.choose]}.`;
  const answers = isTooSmall(question)
    ? []
    : question.support.map((one) => `${answerWords(one.answer, names)} ${share(one)}`);
  const said = answers.length === 0 ? [] : [sentence(capital(listed(answers)))];
  const few = isTooSmall(question) ? ['The shares of so few are not shown.'] : [];
  return [head, ...said, ...few, ...notAsked(question, outcome)].join(' ');
}

/** Of so few people it could be guessed who said what. */
const LEAST_BASE = 10;

export function isTooSmall({ respondents: base }: ConsultationResult): boolean {
  return base !== undefined && base < LEAST_BASE;
}

function respondents(question: ConsultationResult): string {
  if (question.respondents === undefined) return 'the number of respondents is not given';
  const invited = question.invited === undefined ? '' : ` of ${figure(question.invited, 0)} invited`;
  return `${counted(question.respondents, 'respondent')}${invited}`;
}

function share(answer: SupportResult): string {
  const against = answer.oppose === undefined ? '' : ` (${percent(answer.oppose)} against)`;
  if (answer.low === undefined || answer.high === undefined) return `${percent(answer.share)}${against}`;
  return `${between(percent(answer.low), percent(answer.high))}${against}`;
}

/** Options that nobody was asked about have no share, which is not 0. */
function notAsked(question: ConsultationResult, outcome: Outcome): readonly string[] {
  const named = new Set(question.support.map(({ answer }) => answer));
  const left = outcome.options.filter(({ id, standing }) => standing !== 'discounted' && !named.has(id));
  return left.length === 0 ? [] : [sentence(`Not asked about: ${listed(left.map(({ name }) => name))}`)];
}
