// What the public said, drawn: a bar for each answer with its interval, and the groups below in a shaded table.
import { percent } from '../page/figures.js';
import type { Picture } from '../page/pictures.js';
import { answerHeader, counted, listed, type Names, words } from '../page/words.js';
import type { GroupFinding, QuestionFinding } from './consultation-finding.js';

/** `printed` gives a share as the paper has it. */
export function consultationBars(
  { id, respondents, support }: QuestionFinding,
  printed: (share: QuestionFinding['support'][number]) => string,
  names: Names,
): Picture | undefined {
  if (support.length === 0) return undefined;
  const most = Math.max(...support.map(({ share }) => share));
  const first = support.filter(({ share }) => most - share < 1e-9);
  const who = listed(first.map(({ option }) => answerHeader(option, names)));
  const title = `${who} ${first.length === 1 ? 'has' : 'each have'} the most support: ${first[0] === undefined ? '' : printed(first[0])} of ${counted(respondents, 'respondent')}`;
  return {
    id: `consultation-${id}`,
    title,
    description: `Bars of the shares of ${counted(support.length, 'answer')} on ${words(id)}, with 95% intervals. ${title}.`,
    drawing: {
      kind: 'bars',
      most: 1,
      series: ['Share'],
      rows: support.map((share) => ({
        label: answerHeader(share.option, names),
        detail: `of ${counted(respondents, 'respondent')}`,
        parts: [{ series: 0, value: share.share, text: printed(share) }],
        interval: [share.low, share.high],
      })),
    },
  };
}

/** `groups` are those with enough people to show. */
export function groupsHeat(
  question: QuestionFinding,
  groups: readonly GroupFinding[],
  nameOf: (group: string) => string,
  names: Names,
): Picture | undefined {
  const answers = question.support.map(({ option }) => option);
  if (groups.length === 0 || answers.length === 0) return undefined;
  const firsts = groups.map(({ support }) => {
    const most = Math.max(...support.map(({ share }) => share));
    return listed(
      support
        .filter(({ share }) => most - share < 1e-9)
        .map(({ option }) => answerHeader(option, names))
        .sort(),
    );
  });
  const [same] = new Set(firsts).size === 1 ? firsts : [];
  const differ = groups.map(({ id }, index) => `${firsts[index]} among ${nameOf(id)}`);
  const title =
    same === undefined
      ? `The groups differ on what has most support: ${listed(differ, 3)}`
      : `${same} has the most support in ${groups.length === 1 ? 'the one group shown' : `each of ${groups.length} groups`}`;
  return {
    id: `consultation-${question.id}-groups`,
    title,
    description: `Table of the shares of ${counted(answers.length, 'answer')} in ${counted(groups.length, 'group')}, darker where more. ${title}.`,
    drawing: {
      kind: 'grid',
      columns: answers.map((answer) => answerHeader(answer, names)),
      rows: groups.map(({ id, respondents, support }) => ({
        label: nameOf(id),
        ...(respondents === undefined ? {} : { detail: counted(respondents, 'respondent') }),
        cells: answers.map((answer) => {
          const share = support.find(({ option }) => option === answer)?.share;
          return share === undefined ? { text: '–' } : { text: percent(share), shade: share };
        }),
      })),
    },
  };
}
