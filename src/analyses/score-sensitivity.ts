// Which scores would change the preferred option, and how far are they from it?
import { contestOf } from '../aggregation/contest.js';
import { scoreSwitches } from '../aggregation/switching-scores.js';
import { tornadoOf } from '../aggregation/tornado.js';
import type { Block, Row } from '../page/blocks.js';
import { decimalsToTell, difference, figure } from '../page/figures.js';
import { computedWords, scoreMove, statedWords } from '../page/moves.js';
import { counted, listed, type Names, namesOf } from '../page/words.js';
import type { Outcome, ScoreSensitivityFinding, ScoreSwitch, TornadoBar } from '../result.js';
import type { Analysis } from './analysis.js';
import { leadTornado } from './lead-tornado.js';
import { fewerThanTwo } from './rivals.js';

export const scoreSensitivity: Analysis<ScoreSensitivityFinding> = {
  id: 'score-sensitivity',
  title: 'Sensitivity to scores',
  question: 'Which scores would change the preferred option, and how far are they from it?',
  reference:
    'Triantaphyllou and Sánchez, A sensitivity analysis approach for some deterministic multi-criteria decision-making methods, Decision Sciences 28 (1997); HM Treasury, The Green Book, on switching values',
  additive: true,
  idle: fewerThanTwo,
  run(appraisal) {
    const contest = contestOf(appraisal);
    return {
      option: contest.options[0] ?? '',
      scores: scoreSwitches(appraisal, contest),
      tornado: tornadoOf(appraisal, contest),
    };
  },
  section(finding, outcome) {
    const names = namesOf(outcome);
    return [
      { kind: 'paragraph', text: nearestScore(finding, outcome, names), emphasis: 'strong' },
      ...switches(finding, outcome, names),
      ...tornado(finding, outcome, names),
    ];
  },
};

function isTied({ ranking }: Outcome): boolean {
  return ranking[1]?.rank === 1;
}

/** What changes the first place soonest: one step of one score, or the shortest way. */
function nearestScore({ option, scores }: ScoreSensitivityFinding, outcome: Outcome, names: Names): string {
  const who = names.option(option);
  if (isTied(outcome))
    return 'Options tie for first place, so any change of their scores decides between them.';
  const [nearest] = scores;
  if (nearest === undefined) return `${who} stays first whatever any one score turns out to be.`;
  const steps = scores.filter(({ step }) => step !== undefined);
  const more =
    steps.length > 1 ? ` ${counted(steps.length - 1, 'other score')} can do it in one step too.` : '';
  const to = nearest.step ?? nearest.switchesAt;
  const move = scoreMove({ ...nearest, to }, outcome, names);
  const then = `${names.option(nearest.to)} then leads.`;
  return nearest.step === undefined
    ? `${who} stops leading if ${move}: ${then}`
    : `One step is enough: ${who} stops leading if ${move}. ${then}${more}`;
}

/** Every score that alone changes the preferred option. */
function switches({ scores }: ScoreSensitivityFinding, outcome: Outcome, names: Names): readonly Block[] {
  if (scores.length === 0) return [];
  const steps = scores.some(({ step }) => step !== undefined);
  const rivals = new Set(scores.map(({ to }) => to));
  const [only] = rivals.size === 1 ? rivals : [];
  const then =
    only === undefined || scores.length === 1 ? '' : ` ${names.option(only)} leads then, each time.`;
  const row = (each: ScoreSwitch): Row => {
    const of = outcome.criteria.find(({ id }) => id === each.criterion);
    const number = (score: number | string | undefined) =>
      typeof score === 'number' ? { number: score } : {};
    return {
      cells: [
        { text: names.option(each.option) },
        { text: names.criterion(each.criterion) },
        {
          text: each.score === undefined ? 'unknown' : statedWords(of, each.score),
          ...number(each.score),
        },
        { text: computedWords(of, each.switchesAt, each.score), ...number(each.switchesAt) },
        { text: figure(each.change, 1), number: each.change },
        ...(steps ? [{ text: each.step === undefined ? '' : 'yes' }] : []),
        ...(only === undefined ? [{ text: names.option(each.to) }] : []),
      ],
    };
  };
  return [
    {
      kind: 'table',
      columns: [
        { header: 'Option', align: 'left', key: true },
        { header: 'Criterion', align: 'left', key: true },
        { header: 'Score', align: 'right' },
        { header: 'Changes at', align: 'right' },
        { header: 'Change of value', align: 'right' },
        ...(steps ? [{ header: 'One step', align: 'left' } as const] : []),
        ...(only === undefined ? [{ header: 'Then first', align: 'left' } as const] : []),
      ],
      rows: scores.map(row),
    },
    {
      kind: 'paragraph',
      text: `One score moves at a time. These are all the scores that can change the preferred option, the shortest way first (in value, 0 to 100).${then}`,
      emphasis: 'quiet',
    },
  ];
}

/** The lead over the range of each uncertain score, on one axis. */
function tornado(finding: ScoreSensitivityFinding, outcome: Outcome, names: Names): readonly Block[] {
  const { tornado: bars, option } = finding;
  if (bars.length === 0) return [];
  const now = (outcome.ranking[0]?.total ?? 0) - (outcome.ranking[1]?.total ?? 0);
  const leads = bars.flatMap(({ leadAtLow, leadAtHigh }) => [leadAtLow, leadAtHigh]);
  const axis = { from: Math.min(0, ...leads), to: Math.max(0, ...leads), mark: 0 };
  const decimals = decimalsToTell([...leads, now], 1);
  return [
    { kind: 'paragraph', text: reversals(bars, option, names) },
    {
      kind: 'table',
      picture: leadTornado(bars, { of: option, now, decimals: Math.min(decimals, 2) }, outcome, names),
      columns: [
        { header: 'Uncertain score', align: 'left', key: true },
        { header: 'From', align: 'right' },
        { header: 'To', align: 'right' },
        { header: 'Lead', align: 'right', axis },
      ],
      rows: bars.map(({ option: whose, criterion, low, high, leadAtLow, leadAtHigh }) => {
        const of = outcome.criteria.find(({ id }) => id === criterion);
        return {
          cells: [
            { text: names.option(whose), detail: names.criterion(criterion) },
            { text: statedWords(of, low), ...(typeof low === 'number' ? { number: low } : {}) },
            { text: statedWords(of, high), ...(typeof high === 'number' ? { number: high } : {}) },
            {
              text: `${difference(leadAtLow, Math.min(decimals, 2))} to ${difference(leadAtHigh, Math.min(decimals, 2))}`,
              interval: {
                low: Math.min(leadAtLow, leadAtHigh),
                high: Math.max(leadAtLow, leadAtHigh),
                at: now,
              },
            },
          ],
        };
      }),
    },
    {
      kind: 'paragraph',
      text: `The lead of ${names.option(option)} over the best of the others, at the one end of each range and at the other. On best guesses it is ${figure(now, Math.min(decimals, 2))}; below 0 another option leads.`,
      emphasis: 'quiet',
    },
  ];
}

/** The uncertain scores that alone reverse the lead. */
function reversals(bars: readonly TornadoBar[], option: string, names: Names): string {
  const who = names.option(option);
  const reverse = bars.filter(({ leadAtLow, leadAtHigh }) => Math.min(leadAtLow, leadAtHigh) < 0);
  if (reverse.length === 0)
    return `${who} leads over the whole range of every uncertain score, one at a time:`;
  const which = reverse.map(
    ({ option: whose, criterion }) => `${names.option(whose)} on ${names.criterion(criterion)}`,
  );
  return `Somewhere in its range ${reverse.length === 1 ? 'one uncertain score' : 'each of these uncertain scores'} alone takes the lead from ${who}: ${listed(which, 5)}.`;
}
