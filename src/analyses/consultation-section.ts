// What the public said, told: leads in words, intervals in a table, groups side by side, and what to beware of.
import type { OptionsLead } from '../aggregation/consultation.js';
import { LEAST_BASE } from '../numbers/intervals.js';
import type { Block, Cell, Column, Row } from '../page/blocks.js';
import { between, figure, percent } from '../page/figures.js';
import {
  answerHeader,
  askedWords,
  capital,
  counted,
  listed,
  type Names,
  namesOf,
  words,
} from '../page/words.js';
import type { Outcome, SupportResult } from '../result.js';
import { consultationBars, groupsHeat } from './consultation-bars.js';
import type {
  ConsultationFinding,
  GroupFinding,
  QuestionFinding,
  ShareFinding,
} from './consultation-finding.js';

export function consultationSection({ questions }: ConsultationFinding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  return [
    ...questions.flatMap((question) => aboutQuestion(question, outcome, names)),
    ...caveats(questions, outcome),
  ];
}

function aboutQuestion(question: QuestionFinding, outcome: Outcome, names: Names): readonly Block[] {
  const asked = outcome.consultation.find(({ id }) => id === question.id);
  const head: Block = { kind: 'paragraph', text: askedWords(question.id, asked?.question).replace(/:$/, '') };
  if (question.respondents < LEAST_BASE)
    return [head, { kind: 'paragraph', text: suppressed(question.respondents) }];
  return [
    head,
    ...(question.lead === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            text: leadWords(question.lead, question, names),
            emphasis: 'strong',
          } as const,
        ]),
    sharesTable(question, asked?.support ?? [], names),
    ...groupsTable(question, outcome, names),
    ...orderWords(question, outcome, names),
  ];
}

function suppressed(respondents: number): string {
  return `${counted(respondents, 'respondent')}: the shares of fewer than ${LEAST_BASE} people are not shown.`;
}

/** "The lead of 10 points among 72 respondents could be chance (95% interval −12 to 32)." */
function leadWords(lead: OptionsLead, { respondents = 0, support }: GroupFinding, names: Names): string {
  const [first, second] = lead.options;
  const shareOf = (option: string) => support.find((each) => each.option === option)?.share ?? Number.NaN;
  const both = [first, second].map((option) => `${percent(shareOf(option))} for ${names.option(option)}`);
  if (lead.difference < 1e-9) return `${listed([first, second].map(names.option))} have the same support.`;
  const verdict = lead.distinguishable ? 'is more than chance would explain' : 'could be chance';
  return `The lead of ${points(lead.difference)} among ${counted(respondents, 'respondent')} ${verdict} (95% interval ${interval(lead)}): ${listed(both)}.`;
}

/** `10 points`; with a decimal where it has one. */
function points(difference: number): string {
  const text = percent(difference).replace('%', '');
  return `${text} ${text === '1' ? 'point' : 'points'}`;
}

function interval({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${figure(100 * low, 0)} to ${figure(100 * high, 0)}`;
}

function sharesTable(question: QuestionFinding, printed: readonly SupportResult[], names: Names): Block {
  const { support } = question;
  const shareText = ({ option, share }: ShareFinding) =>
    printedShare(
      share,
      printed.find(({ answer }) => answer === option),
    );
  const joint = support.some(({ jointLow }) => jointLow !== undefined);
  const columns: readonly Column[] = [
    { header: 'Answer', align: 'left', key: true },
    { header: 'Share', align: 'right' },
    { header: '95% interval', align: 'right', axis: { from: 0, to: 1 } },
    ...(joint ? [{ header: 'All together', align: 'right' } as const] : []),
  ];
  const rows = support.map((one): Row => {
    const { option, share, low, high, jointLow, jointHigh } = one;
    const cells: Cell[] = [
      { text: answerHeader(option, names) },
      { text: shareText(one), number: share },
      { text: ends(low, high), interval: { low, high, at: share } },
    ];
    const together = jointLow === undefined || jointHigh === undefined ? '' : ends(jointLow, jointHigh);
    return { cells: joint ? [...cells, { text: together }] : cells };
  });
  const picture = consultationBars(question, shareText, names);
  return { kind: 'table', ...(picture === undefined ? {} : { picture }), columns, rows };
}

/** As the paper has it: a range where it gives no more than one. */
function printedShare(share: number, printed: SupportResult | undefined): string {
  return printed?.low === undefined || printed.high === undefined
    ? percent(share)
    : between(percent(printed.low), percent(printed.high));
}

function ends(low: number, high: number): string {
  return between(percent(low, 0), percent(high, 0));
}

/** A row for each group, in the order of the file; those of too few people without their shares. */
function groupsTable(question: QuestionFinding, outcome: Outcome, names: Names): readonly Block[] {
  const { groups } = question;
  if (groups.length === 0) return [];
  const answers = question.support.map(({ option }) => option);
  const rows = groups.map((group): Row => {
    const { respondents = 0, support, lead } = group;
    const few = respondents < LEAST_BASE;
    return {
      cells: [
        { text: groupName(question.id, group.id, outcome) },
        few ? { text: `under ${LEAST_BASE}` } : { text: figure(respondents, 0), number: respondents },
        ...answers.map((answer) => (few ? { text: '' } : shareCell(support, answer))),
        { text: few || lead === undefined ? '' : groupLead(lead, names) },
      ],
    };
  });
  const shown = groups.filter(({ respondents = 0 }) => respondents >= LEAST_BASE);
  const picture = groupsHeat(question, shown, (id) => groupName(question.id, id, outcome), names);
  return [
    {
      kind: 'table',
      ...(picture === undefined ? {} : { picture }),
      columns: [
        { header: 'Group', align: 'left', key: true },
        { header: 'Respondents', align: 'right' },
        ...answers.map(
          (answer) => ({ header: answerHeader(answer, names), align: 'right', part: 'Shares' }) as const,
        ),
        { header: 'Lead (95% interval)', align: 'left' },
      ],
      rows,
    },
  ];
}

function shareCell(support: readonly ShareFinding[], answer: string): Cell {
  const share = support.find(({ option }) => option === answer)?.share;
  return share === undefined ? { text: '' } : { text: percent(share), number: share };
}

function groupLead(lead: OptionsLead, names: Names): string {
  const first = names.option(lead.options[0]);
  if (lead.difference < 1e-9) return 'none';
  return `${first} by ${points(lead.difference)} (${interval(lead)})${lead.distinguishable ? '' : ', could be chance'}`;
}

function groupName(question: string, group: string, outcome: Outcome): string {
  const asked = outcome.consultation.find(({ id }) => id === question);
  return asked?.groups.find(({ id }) => id === group)?.name ?? capital(words(group));
}

/** The public's order beside the appraisal's, of the options that both have. */
function orderWords({ order, agreement }: QuestionFinding, outcome: Outcome, names: Names): readonly Block[] {
  const asked = new Set(order);
  const ranked = outcome.ranking.map(({ option }) => option).filter((option) => asked.has(option));
  const common = order.filter((option) => ranked.includes(option));
  if (common.length < 2) return [];
  const tau =
    agreement === undefined ? '' : ` (Kendall’s τ-b ${figure(agreement, 2)}, where 1 is the same order)`;
  return [
    {
      kind: 'paragraph',
      text: `In the public’s order: ${listed(common.map(names.option))}. In that of the ranking: ${listed(ranked.map(names.option))}${tau}.`,
    },
  ];
}

function caveats(questions: readonly QuestionFinding[], outcome: Outcome): readonly Block[] {
  const shown = questions.filter(({ respondents }) => respondents >= LEAST_BASE);
  const open = shown.filter(({ method }) => method === 'open' || method === 'event');
  const several = shown.filter(({ choose, lead }) => choose !== 'one' && lead !== undefined);
  const weighted = shown.filter(
    ({ id }) => outcome.consultation.find((asked) => asked.id === id)?.weighted === true,
  );
  const of = (some: readonly QuestionFinding[]) =>
    some.length === shown.length ? '' : ` (${listed(some.map(({ id }) => words(id)))})`;
  const joint = shown.some(({ support }) => support.some(({ jointLow }) => jointLow !== undefined));
  return [
    ...(joint
      ? [
          {
            kind: 'paragraph',
            text: 'Each 95% interval holds by itself; those under “All together” hold for all the answers of a question at once.',
            emphasis: 'quiet',
          } as const,
        ]
      : []),
    ...(open.length === 0
      ? []
      : [
          {
            kind: 'note',
            text: `The intervals describe the respondents as if they had been drawn at random, which they were not: they chose themselves to answer${of(open)}.`,
          } as const,
        ]),
    ...(several.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `People could support several options, and how many supported both is not printed: the interval of the lead is the widest that the shares allow${of(several)}.`,
            emphasis: 'quiet',
          } as const,
        ]),
    ...(weighted.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `The shares are weighted, so the true intervals are wider than these${of(weighted)}.`,
            emphasis: 'quiet',
          } as const,
        ]),
  ];
}
