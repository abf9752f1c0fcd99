// What people were asked and answered: shares and counts become shares of 1.
import { child } from '../../diagnostic.js';
import type {
  AppraisalFile,
  Question as QuestionEntry,
  RespondentGroup,
} from '../../generated/appraisal-file.js';
import type { Question, Respondents, Share, Shares } from '../../model/consultation.js';
import type { Cite } from './citations.js';
import { dateAt } from './dates.js';
import { complain, complainOfKey, type Desk, instead } from './desk.js';
import { interval, quantity } from './quantities.js';

/** Answers that are no option: they are not ids anybody can give. */
const OTHER_ANSWERS = ['other', 'none', 'undecided'];

export function consultationOf(desk: Desk, file: AppraisalFile, cite: Cite): readonly Question[] {
  return Object.entries(file.consultation ?? {}).map(([id, entry]) =>
    questionOf(desk, file, id, entry, cite),
  );
}

function questionOf(desk: Desk, file: AppraisalFile, id: string, entry: QuestionEntry, cite: Cite): Question {
  const at = child('/consultation', id);
  const opened = dateAt(desk, child(at, 'opened'), entry.opened);
  const closed = dateAt(desk, child(at, 'closed'), entry.closed);
  const rate = entry['response-rate'] === undefined ? undefined : quantity(entry['response-rate']);
  const groups = Object.entries(entry.groups ?? {}).map(([group, answers]) =>
    respondentsOf(desk, file, child(child(at, 'groups'), group), group, answers, entry.choose),
  );
  groupsFit(desk, child(at, 'groups'), entry.respondents, groups);
  return {
    ...respondentsOf(desk, file, at, id, entry, entry.choose),
    at,
    ...(entry.question === undefined ? {} : { question: entry.question }),
    choose: entry.choose,
    method: entry.method ?? 'open',
    ...(opened === undefined ? {} : { opened }),
    ...(closed === undefined ? {} : { closed }),
    ...(entry.invited === undefined ? {} : { invited: entry.invited }),
    ...(rate === undefined ? {} : { responseRate: rate.number / 100 }),
    weighted: entry.weighted ?? false,
    groups,
    sources: cite(child(at, 'source'), entry.source),
  };
}

function respondentsOf(
  desk: Desk,
  file: AppraisalFile,
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
  if (oppose !== undefined && choose !== 'each') {
    complainOfKey(
      desk,
      'unknown-key',
      child(at, 'oppose'),
      `"oppose" goes with choose: each, and this question says choose: ${choose}`,
      'write choose: each if every option was asked about by itself',
    );
  }
  for (const answer of Object.keys(oppose ?? {})) {
    if (support?.[answer] !== undefined) continue;
    complainOfKey(
      desk,
      'missing-key',
      child(child(at, 'oppose'), answer),
      `"${answer}" has opposition and no support`,
      `add ${answer}: to support`,
    );
  }
  const answered = support !== undefined || oppose !== undefined || counts !== undefined;
  if (answered && (respondents ?? 0) === 0) {
    const problem = respondents === 0 ? 'has 0 respondents' : 'does not say how many people answered';
    const at2 = respondents === 0 ? child(at, 'respondents') : at;
    complain(
      desk,
      'consultation-without-respondents',
      at2,
      `"${id}" ${problem}`,
      'add respondents: the number of people who answered this question',
    );
  }
  const name = 'name' in entry ? entry.name : undefined;
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(respondents === undefined ? {} : { respondents }),
    support:
      counts === undefined
        ? sharesOf(desk, file, child(at, 'support'), support ?? {})
        : countsOf(desk, file, child(at, 'counts'), counts, respondents ?? 0),
    oppose: sharesOf(desk, file, child(at, 'oppose'), oppose ?? {}),
  };
}

function groupsFit(desk: Desk, at: string, base: number | undefined, groups: readonly Respondents[]): void {
  if (base === undefined) return;
  const inGroups = groups.reduce((total, { respondents = 0 }) => total + respondents, 0);
  if (inGroups > base) {
    complainOfKey(
      desk,
      'groups-larger-than-base',
      at,
      `the groups have ${inGroups} respondents, and the question has ${base}`,
      'groups are parts of the respondents and do not overlap: correct one of the numbers',
    );
  }
}

function sharesOf(
  desk: Desk,
  file: AppraisalFile,
  at: string,
  entries: { readonly [answer: string]: string },
): Shares {
  const shares = new Map<string, Share>();
  for (const [answer, written] of Object.entries(entries)) {
    const place = child(at, answer);
    if (!answerExists(desk, file, place, answer)) continue;
    const range = interval(written);
    const ends =
      range === undefined ? [quantity(written)?.number ?? Number.NaN] : [range.low.number, range.high.number];
    const [low = Number.NaN, high = low] = ends;
    if (low < 0 || high > 100)
      complain(
        desk,
        'score-out-of-scale',
        place,
        `the share ${written} is not between 0% and 100%`,
        'write the share that the source prints',
      );
    else if (low > high)
      complain(
        desk,
        'range-reversed',
        place,
        `the range ${written} runs from high to low`,
        `write ${high}%..${low}%`,
      );
    else shares.set(answer, shareOf(place, written, low, high));
  }
  return shares;
}

function shareOf(at: string, written: string, low: number, high: number): Share {
  const best = (low + high) / 2;
  return {
    at,
    share: best / 100,
    ...(low === high ? {} : { low: low / 100, high: high / 100 }),
    percent: { best, low, high },
    written,
  };
}

function countsOf(
  desk: Desk,
  file: AppraisalFile,
  at: string,
  entries: { readonly [answer: string]: number },
  base: number,
): Shares {
  const shares = new Map<string, Share>();
  for (const [answer, count] of Object.entries(entries)) {
    const place = child(at, answer);
    if (!answerExists(desk, file, place, answer) || base === 0) continue;
    if (count > base)
      complain(
        desk,
        'score-out-of-scale',
        place,
        `${count} people gave this answer, and ${base} answered`,
        'correct one of the two numbers',
      );
    const percent = (100 * count) / base;
    shares.set(answer, {
      at: place,
      share: count / base,
      count,
      percent: { best: percent, low: percent, high: percent },
      written: String(count),
    });
  }
  return shares;
}

function answerExists(desk: Desk, file: AppraisalFile, at: string, answer: string): boolean {
  const known = [...Object.keys(file.options ?? {}), ...OTHER_ANSWERS];
  if (known.includes(answer) || desk.broken.has('options')) return known.includes(answer);
  const near = instead(answer, known);
  desk.remarks.push({
    rule: 'unknown-reference',
    severity: 'error',
    blocks: true,
    at: { pointer: at, of: 'key' },
    message: `there is no option "${answer}" in the file`,
    ...(near === undefined ? {} : { hint: near }),
  });
  return false;
}
