// Changes that are told in a sentence each, or counted: of the paper itself, the public, money, evidence, the decision.
import type { Change, ComparedOutcome } from '../generated/comparison.js';
import { plain } from '../page/figures.js';
import { capital, counted, dateWords, words as inWords, listed } from '../page/words.js';
import { cited, type PageWords } from './page-names.js';

/** How long a text may be that is told whole on a brief page. */
const SHORT = 160;

export function otherItems(outcome: ComparedOutcome, words: PageWords, brief: boolean): readonly string[] {
  const of = (part: Change['part']) => outcome.changes.filter((change) => change.part === part);
  return [
    ...decisionItems('Decision', of('decision'), brief),
    ...decisionItems('Recommendation', of('recommendation'), brief),
    ...of('consultation').map((change) => entryText('Consultation', change, brief)),
    ...of('weight')
      .filter(({ criterion }) => criterion === undefined)
      .map(topWeighting),
    ...of('score')
      .filter(({ option }) => option === undefined)
      .map(allScores),
    ...evidenceItems(of('evidence')),
    ...entries('Perspectives', 'Perspective', of('perspective'), brief),
    ...of('costs').map((change) => costText(change, words)),
    ...entries('Risks', 'Risk', of('risk'), true),
    ...grouped('Equality', of('equality')),
    ...counts('fact', of('fact')),
    ...counts('source', of('source')),
    ...of('paper').map((change) => paperText(change, brief)),
    ...(of('published').length === 0 ? [] : ['Printed figures: others.']),
    ...of('extension').map(({ id }) => `${id}: otherwise.`),
  ];
}

/** `“old” became “new”`; on a brief page not where the texts are long. */
function fromTo(old: string | undefined, now: string | undefined, brief: boolean): string {
  const long = (old?.length ?? 0) + (now?.length ?? 0) > SHORT;
  if (old === undefined) return brief && long ? 'given now' : `${cited(now ?? '')} now, not given before`;
  if (now === undefined) return 'not given any more';
  return brief && long ? 'written anew' : `${cited(old)} before, ${cited(now)} now`;
}

function paperText({ field = '', old, new: now }: Change, brief: boolean): string {
  if (field === 'date' && old !== undefined && now !== undefined)
    return `Date: ${dateWords(old)} before, ${dateWords(now)} now.`;
  if (field === 'status' && old !== undefined && now !== undefined)
    return `Status: ${old} before, ${now} now.`;
  return `${capital(field)}: ${fromTo(old, now, brief)}.`;
}

function topWeighting({ field, old, new: now }: Change): string {
  return field === 'judgements'
    ? 'Weights of the top criteria: judged anew.'
    : `Weights of the top criteria: method ${now} now, ${old} before.`;
}

function allScores({ oldNumber, newNumber }: Change): string {
  return newNumber === undefined
    ? `Scores: none any more; there were ${plain(oldNumber ?? 0)}.`
    : `Scores: ${plain(newNumber)} now, none before.`;
}

function evidenceItems(changes: readonly Change[]): readonly string[] {
  const cells = (field: string) => changes.filter((change) => change.field === field).length;
  const texts = [
    ...(cells('because') === 0 ? [] : [`the reason of ${counted(cells('because'), 'score')}`]),
    ...(cells('source') === 0 ? [] : [`the source of ${counted(cells('source'), 'score')}`]),
  ];
  return texts.length === 0 ? [] : [`Evidence: changed in ${listed(texts)}.`];
}

function entryText(kind: string, { id = '', field, change, old, new: now }: Change, brief: boolean): string {
  if (field === undefined) {
    const text = now ?? old ?? id;
    return `${kind}: ${change === 'added' ? 'new' : 'gone'}: ${cited(text)}.`;
  }
  return `${kind} ${inWords(id)}, ${inWords(field)}: ${fromTo(old, now, brief)}.`;
}

function costText({ change, field, option, old, new: now }: Change, words: PageWords): string {
  if (field === undefined)
    return change === 'added' ? `Costs: given now (${now}).` : `Costs: not given any more (${old}).`;
  if (option === undefined) return `Costs, ${inWords(field)}: ${fromTo(old, now, false)}.`;
  const who = words.option(option);
  if (now === undefined) return `Costs of ${who}: not given any more.`;
  if (old === undefined) return `Costs of ${who}: given now, present cost ${now}.`;
  return `Costs of ${who}: present cost ${old} before, ${now} now.`;
}

/** What came and went in a sentence each, and what was changed of the others. */
function entries(many: string, one: string, changes: readonly Change[], brief: boolean): readonly string[] {
  const whole = (which: Change['change']) =>
    changes.filter(({ field, change }) => field === undefined && change === which);
  const [came, went] = [whole('added'), whole('removed')];
  return [
    ...(came.length === 0
      ? []
      : [
          `${many}, new: ${listed(
            came.map((each) => each.new ?? ''),
            6,
          )}.`,
        ]),
    ...(went.length === 0
      ? []
      : [
          `${many}, gone: ${listed(
            went.map((each) => each.old ?? ''),
            6,
          )}.`,
        ]),
    ...changes.filter(({ field }) => field !== undefined).map((change) => entryText(one, change, brief)),
  ];
}

/** Characteristics by what became of them. */
function grouped(kind: string, changes: readonly Change[]): readonly string[] {
  const ids = (which: Change['change']) => [
    ...new Set(changes.filter(({ change }) => change === which).map(({ id = '' }) => inWords(id))),
  ];
  const texts = [
    ...(ids('added').length === 0 ? [] : [`${listed(ids('added'))} looked at now`]),
    ...(ids('removed').length === 0 ? [] : [`${listed(ids('removed'))} not any more`]),
    ...(ids('changed').length === 0 ? [] : [`${listed(ids('changed'))} judged otherwise`]),
  ];
  return texts.length === 0 ? [] : [`${kind}: ${texts.join('; ')}.`];
}

function counts(what: string, changes: readonly Change[]): readonly string[] {
  const count = (which: Change['change']) =>
    new Set(changes.filter(({ change }) => change === which).map(({ id }) => id)).size;
  const texts = [
    ...(count('added') === 0 ? [] : [`${count('added')} came in`]),
    ...(count('removed') === 0 ? [] : [`${count('removed')} went`]),
    ...(count('changed') === 0 ? [] : [`${count('changed')} changed`]),
  ];
  return texts.length === 0 ? [] : [`${capital(what)}s: ${listed(texts)}.`];
}

/** What is recommended or decided in one sentence, and what else is said of it. */
function decisionItems(kind: string, changes: readonly Change[], brief: boolean): readonly string[] {
  const options = changes.find(({ field }) => field === 'options');
  const others = changes.filter((change) => change !== options && change.field !== 'source');
  if (options?.old === undefined && options?.new !== undefined) {
    const told = new Map(others.map(({ field, new: now }) => [field, now]));
    const [by, date, because] = ['by', 'date', 'because'].map((field) => told.get(field));
    const whose =
      `${by === undefined ? '' : ` by the ${by}`}${date === undefined ? '' : `, ${dateWords(date)}`}`.replace(
        'the the',
        'the',
      );
    const why = because === undefined ? '' : ` ${brief && because.length > SHORT ? '' : cited(because)}`;
    return [`${kind}${whose}: ${options.new}.${why}`.trimEnd()];
  }
  return [
    ...(options === undefined
      ? []
      : [`${kind}: ${options.new ?? 'none any more'}; before: ${options.old ?? 'none'}.`]),
    ...others.map(
      ({ field = '', old, new: now }) => `${kind}, ${inWords(field)}: ${fromTo(old, now, brief)}.`,
    ),
  ];
}
