// Why the first option is ahead of the second: what each criterion adds to the lead, or takes from it.
import type { Block, Row } from '../page/blocks.js';
import { difference, figure } from '../page/figures.js';
import type { Picture } from '../page/pictures.js';
import { entry, type Names } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { Decimals } from './decimals.js';

interface Part {
  readonly name: string;
  readonly by: number;
}

/** A table of the criteria in the order of the file, and the sum; nothing where totals are no sums. */
export function leadByCriterion(outcome: Outcome, names: Names, decimals: Decimals): readonly Block[] {
  const [first, second] = outcome.ranking;
  if (first?.contributions === undefined || second?.contributions === undefined) return [];
  const parts = outcome.criteria.flatMap(({ id, name }): Part[] => {
    const [own, other] = [entry(first.contributions, id), entry(second.contributions, id)];
    return own === undefined || other === undefined ? [] : [{ name, by: own - other }];
  });
  if (parts.length < 2) return [];
  const [ahead, behind] = [names.option(first.option), names.option(second.option)];
  const lead = first.total - second.total;
  const row = ({ name, by }: Part, places: number): Row => ({
    cells: [{ text: name }, { text: difference(by, places), number: by }],
  });
  return [
    { kind: 'paragraph', text: `What each criterion adds to the lead of ${ahead} over ${behind}:` },
    {
      kind: 'table',
      picture: {
        id: 'difference',
        ...words(parts, lead, ahead, behind, decimals),
        drawing: {
          kind: 'signed',
          sides: [`${behind} better`, `${ahead} better`],
          rows: [
            ...parts.map(({ name, by }) => ({
              label: name,
              value: by,
              text: difference(by, decimals.contributions),
            })),
            { label: 'Sum: the lead', value: lead, text: difference(lead, decimals.totals), sum: true },
          ],
        },
      },
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        { header: 'Adds to the lead', align: 'right' },
      ],
      rows: [
        ...parts.map((part) => row(part, decimals.contributions)),
        { ...row({ name: 'Sum: the lead', by: lead }, decimals.totals), emphasis: 'strong' },
      ],
    },
  ];
}

function words(
  parts: readonly Part[],
  lead: number,
  ahead: string,
  behind: string,
  decimals: Decimals,
): Pick<Picture, 'title' | 'description'> {
  const most = parts.reduce((best, part) => (part.by > best.by ? part : best));
  const least = parts.reduce((worst, part) => (part.by < worst.by ? part : worst));
  const against = least.by < -1e-9 ? `, and is behind most on ${least.name}` : '';
  const amount = figure(lead, decimals.totals);
  const title =
    most.by <= 1e-9
      ? `${ahead} and ${behind} are level on every criterion`
      : lead < 1e-9
        ? `${ahead} and ${behind} are level: ${ahead} gains most on ${most.name}${against}`
        : `${ahead} is ${amount} ahead of ${behind}: it gains most on ${most.name}${against}`;
  return {
    title,
    description: `Bars to both sides of zero, what each of ${parts.length} criteria adds to the lead of ${ahead} over ${behind}. ${title}.`,
  };
}
