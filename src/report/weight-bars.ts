// What the criteria weigh as bars, each with the change from worst to best that its weight is the worth of.
import type { Block } from '../page/blocks.js';
import { percent, percentDecimals } from '../page/figures.js';
import type { Picture } from '../page/pictures.js';
import { isGiven, listed } from '../page/words.js';
import type { Outcome } from '../result.js';
import { swingWords, weightsTable } from './weights.js';

/** The table of the weights with their picture. */
export function weightsDrawn(outcome: Outcome): readonly Block[] {
  const picture = weightBars(outcome);
  return weightsTable(outcome).map((block) =>
    block.kind === 'table' && picture !== undefined ? { ...block, picture } : block,
  );
}

function weightBars({ criteria }: Outcome): Picture | undefined {
  const weighted = criteria.filter(({ gate, weight }) => !gate && weight !== undefined);
  if (weighted.length < 2) return undefined;
  const weights = weighted.map(({ weight }) => weight).filter(isGiven);
  const decimals = percentDecimals(weights);
  const most = Math.max(...weights);
  const largest = weighted.filter(({ weight = 0 }) => most - weight < 1e-9).map(({ name }) => name);
  const share = percent(most, decimals);
  const title =
    largest.length === weighted.length
      ? `All ${weighted.length} criteria count the same`
      : `${listed(largest, 3)} ${largest.length === 1 ? 'counts' : 'each count'} most: ${share} of the whole`;
  return {
    id: 'weights',
    title,
    description: `Bars of the weights of ${weighted.length} criteria as shares of the whole. ${title}.`,
    drawing: {
      kind: 'bars',
      most,
      series: ['Weight'],
      rows: weighted.map((criterion) => {
        const swing = swingWords(criterion, true);
        const value = criterion.weight ?? 0;
        return {
          label: criterion.name,
          ...(swing === '' ? {} : { detail: `from ${swing}` }),
          parts: [{ series: 0, value, text: percent(value, decimals) }],
        };
      }),
    },
  };
}
