// The ranking as a picture: a bar for every option, made of what each criterion adds.
import { figure } from '../page/figures.js';
import type { Picture } from '../page/pictures.js';
import { counted, entry, listed, type Names } from '../page/words.js';
import type { CriterionResult, RankedOption } from '../result.js';
import type { Decimals } from './decimals.js';

/** More kinds of part than colours can tell apart go together, the largest by themselves. */
const MOST_PARTS = 6;

/** What the bars are drawn from: a ranked option has it. */
type Bar = Pick<RankedOption, 'option' | 'total' | 'contributions' | 'groupContributions'>;

/** One part of the bars: a criterion or group, or several small ones together. */
interface Part {
  readonly name: string;
  readonly ids: readonly string[];
}

/** `top` are the ids of the outermost criteria and groups, in the order of the file. */
export function contributionBars(
  ranking: readonly Bar[],
  top: readonly string[],
  names: Names,
  decimals: Decimals,
): Picture | undefined {
  const [first] = ranking;
  if (first === undefined || top.length < 2) return undefined;
  const parts = partsOf(ranking, top, names);
  const largest = parts.reduce((most, part) => (worth(first, part) > worth(first, most) ? part : most));
  const title = `${names.option(first.option)} has the highest total, most of it from ${largest.name}`;
  return {
    id: 'contributions',
    title,
    description: `Bars of the totals of ${counted(ranking.length, 'option')}, divided by ${listed(parts.map(({ name }) => name))}. ${title}.`,
    drawing: {
      kind: 'bars',
      most: 100,
      series: parts.map(({ name }) => name),
      rows: ranking.map((option) => ({
        label: names.option(option.option),
        parts: parts.map((part, series) => {
          const value = worth(option, part);
          return { series, value, text: figure(value, decimals.contributions) };
        }),
        total: figure(option.total, decimals.totals),
      })),
    },
  };
}

function partsOf(ranking: readonly Bar[], top: readonly string[], names: Names): readonly Part[] {
  const alone = (id: string): Part => ({ name: names.criterion(id), ids: [id] });
  if (top.length <= MOST_PARTS) return top.map(alone);
  const [first] = ranking;
  const byWorth = [...top].sort(
    (a, b) => (first === undefined ? 0 : worth(first, alone(b)) - worth(first, alone(a))) || 0,
  );
  const large = new Set(byWorth.slice(0, MOST_PARTS - 1));
  const small = top.filter((id) => !large.has(id));
  return [
    ...top.filter((id) => large.has(id)).map(alone),
    { name: `the ${small.length} other criteria`, ids: small },
  ];
}

function worth({ groupContributions, contributions }: Bar, { ids }: Part): number {
  return ids.reduce(
    (total, id) => total + (entry(groupContributions, id) ?? entry(contributions, id) ?? 0),
    0,
  );
}

/** The ids of the outermost criteria and groups that add to a total, in the order of the file. */
export function topCriteria({
  criteria,
  ranking,
}: {
  readonly criteria: readonly Pick<CriterionResult, 'id' | 'path' | 'gate'>[];
  readonly ranking: readonly Bar[];
}): readonly string[] {
  const weighted = criteria.filter(
    ({ gate, id }) => !gate && ranking.some(({ contributions }) => entry(contributions, id) !== undefined),
  );
  return [...new Set(weighted.map(({ id, path }) => path[0] ?? id))];
}
