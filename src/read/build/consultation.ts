// What people were asked and answered.
import { child } from '../../diagnostic.js';
import type {
  AppraisalFile,
  Question as QuestionEntry,
  RespondentGroup,
} from '../../generated/appraisal-file.js';
import type { Question, Respondents } from '../../model/consultation.js';
import type { Cite } from './citations.js';
import { dateAt } from './dates.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import type { Register } from './register.js';
import { countsOf, sharesOf, shareWithin } from './shares.js';
import { quantityAt } from './unit.js';

export function consultationOf(
  desk: Desk,
  file: AppraisalFile,
  answers: Register,
  cite: Cite,
): readonly Question[] {
  return Object.entries(file.consultation ?? {}).map(([id, entry]) =>
    questionOf(desk, answers, id, entry, cite),
  );
}

function questionOf(desk: Desk, answers: Register, id: string, entry: QuestionEntry, cite: Cite): Question {
  const at = child('/consultation', id);
  const opened = dateAt(desk, child(at, 'opened'), entry.opened);
  const closed = dateAt(desk, child(at, 'closed'), entry.closed);
  const rate = rateAt(desk, child(at, 'response-rate'), entry['response-rate']);
  const groups = Object.entries(entry.groups ?? {}).map(([group, answered]) =>
    respondentsOf(desk, answers, at, child(child(at, 'groups'), group), group, answered, entry.choose),
  );
  groupsFit(desk, child(at, 'groups'), entry.respondents, groups);
  return {
    ...respondentsOf(desk, answers, at, at, id, entry, entry.choose),
    at,
    ...(entry.question === undefined ? {} : { question: entry.question }),
    choose: entry.choose,
    method: entry.method ?? 'open',
    ...(opened === undefined ? {} : { opened }),
    ...(closed === undefined ? {} : { closed }),
    ...(entry.invited === undefined ? {} : { invited: entry.invited }),
    ...(rate === undefined ? {} : { responseRate: rate }),
    weighted: entry.weighted ?? false,
    groups,
    sources: cite(child(at, 'source'), entry.source),
  };
}

function rateAt(desk: Desk, at: string, written: string | undefined): Question['responseRate'] | undefined {
  const rate = written === undefined ? undefined : quantityAt(desk, at, written)?.number;
  if (written === undefined || rate === undefined) return undefined;
  return shareWithin(desk, at, `the response rate ${written}`, rate, rate)
    ? { share: rate / 100, written }
    : undefined;
}

/** `question` is the pointer of the question that a group belongs to, or of the question itself. */
function respondentsOf(
  desk: Desk,
  answers: Register,
  question: string,
  at: string,
  id: string,
  entry: QuestionEntry | RespondentGroup,
  choose: Question['choose'],
): Respondents {
  const { respondents, support, oppose, counts } = entry;
  if (support !== undefined && counts !== undefined) {
    complainOfKey(
      desk,
      'score-given-twice',
      child(at, 'counts'),
      'support is given in shares and in counts',
      'keep the one that the source prints',
    );
  }
  const answered = support !== undefined || oppose !== undefined || counts !== undefined;
  if (answered && (respondents ?? 0) === 0) unknownBase(desk, at, id, respondents);
  const shares =
    support === undefined
      ? countsOf(desk, answers, child(at, 'counts'), counts ?? {}, respondents ?? 0)
      : sharesOf(desk, answers, child(at, 'support'), support);
  const opposition = sharesOf(desk, answers, child(at, 'oppose'), oppose ?? {});
  opposed(desk, question, at, entry, choose);
  const name = 'name' in entry ? entry.name : undefined;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(respondents === undefined ? {} : { respondents }),
    support: shares,
    oppose: opposition,
  };
}

/** Opposition goes with support, and with being asked about every option by itself. */
function opposed(
  desk: Desk,
  question: string,
  at: string,
  { support, oppose }: QuestionEntry | RespondentGroup,
  choose: Question['choose'],
): void {
  if (oppose === undefined) return;
  const place = child(at, 'oppose');
  if (desk.lost.within(child(question, 'choose'))) return;
  if (choose !== 'each') {
    complainOfKey(
      desk,
      'unknown-key',
      place,
      `"oppose" goes with choose: each, and this question says choose: ${choose}`,
      'write choose: each if every option was asked about by itself',
    );
    return;
  }
  if (support === undefined) {
    if (!desk.lost.key(at, 'support'))
      complainOfKey(
        desk,
        'missing-key',
        place,
        'there is opposition and no support',
        'add support: with the share that was for each option',
      );
    return;
  }
  for (const answer of Object.keys(oppose)) {
    if (support[answer] !== undefined || desk.lost.key(child(at, 'support'), answer)) continue;
    complainOfKey(
      desk,
      'missing-key',
      child(place, answer),
      `"${answer}" has opposition and no support`,
      `add ${answer}: to support`,
    );
  }
}

function unknownBase(desk: Desk, at: string, id: string, respondents: number | undefined): void {
  const rule = 'consultation-without-respondents';
  const place = child(at, 'respondents');
  if (respondents === 0) {
    const hint = 'correct the number, or delete the answers';
    complain(desk, rule, place, `"${id}" has answers and 0 respondents`, hint);
    return;
  }
  if (desk.lost.key(at, 'respondents')) return;
  const hint = 'add respondents: the number of people who answered this question';
  complainOfKey(desk, rule, place, `"${id}" does not say how many people answered`, hint);
}

function groupsFit(desk: Desk, at: string, base: number | undefined, groups: readonly Respondents[]): void {
  if (base === undefined) return;
  const inGroups = groups.reduce((total, { respondents = 0 }) => total + respondents, 0);
  if (inGroups <= base) return;
  complainOfKey(
    desk,
    'groups-larger-than-base',
    at,
    `the groups have ${inGroups} respondents, and the question has ${base}`,
    'groups are parts of the respondents and do not overlap: correct one of the numbers',
  );
}
