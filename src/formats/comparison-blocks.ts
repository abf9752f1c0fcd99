// A comparison as blocks for a file: its page, or what is wrong with the file that can't be compared.
import type { Block } from '../page/blocks.js';
import { diagnosticsPage } from '../report.js';
import type { Result } from '../result.js';
import { isFaulty } from './faulty.js';
import type { Compared, Screen } from './format.js';

export function comparisonBlocks(
  comparison: Compared,
  results: readonly Result[],
  { decimals }: Pick<Screen, 'decimals'>,
): readonly Block[] {
  const blocks = comparison.page(decimals === undefined ? {} : { decimals });
  if (blocks.length > 0) return blocks;
  return [
    { kind: 'heading', level: 1, text: 'Nothing was compared' },
    ...diagnosticsPage(results.filter(isFaulty)),
  ];
}
