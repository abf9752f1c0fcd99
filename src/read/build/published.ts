// What a paper printed, with the precision of its digits.
import { child } from '../../diagnostic.js';
import type { AppraisalFile, PublishedEntry } from '../../generated/appraisal-file.js';
import { decimalsOf, type PrintedFigure, type PrintedPlace, type Published } from '../../model/published.js';
import type { Cite } from './citations.js';
import { complain, complainOfKey, type Desk } from './desk.js';
import type { Register } from './register.js';
import { quantityAt } from './unit.js';

const AT = '/published';

export function publishedOf(
  desk: Desk,
  { published }: AppraisalFile,
  options: Register,
  cite: Cite,
): Published | undefined {
  if (published === undefined) return undefined;
  const totals = totalsOf(desk, options, published);
  percentOfFits(desk, published, totals);
  const ranking = rankingOf(desk, options, published);
  return {
    at: AT,
    ...(published.of === undefined ? {} : { of: published.of }),
    ...(published['percent-of'] === undefined ? {} : { percentOf: published['percent-of'] }),
    totals,
    ranking,
    sources: cite(child(AT, 'source'), published.source),
  };
}

function totalsOf(
  desk: Desk,
  options: Register,
  { totals = {} }: PublishedEntry,
): ReadonlyMap<string, PrintedFigure> {
  const figures = new Map<string, PrintedFigure>();
  for (const [option, figure] of Object.entries(totals)) {
    const at = child(child(AT, 'totals'), option);
    const isOption = options.keyed(at, option);
    const read = quantityAt(desk, at, figure);
    if (!isOption || read === undefined) continue;
    const written = typeof figure === 'number' ? desk.written(at) : figure;
    figures.set(option, { at, ...read, decimals: decimalsOf(written), written });
  }
  return figures;
}

/** A percentage is one of something, and nothing else is. */
function percentOfFits(
  desk: Desk,
  published: PublishedEntry,
  totals: ReadonlyMap<string, PrintedFigure>,
): void {
  const at = child(AT, 'percent-of');
  const [percentage] = [...totals.values()].filter(({ percent }) => percent);
  if (percentage !== undefined && published['percent-of'] === undefined && !desk.lost.key(AT, 'percent-of')) {
    complainOfKey(
      desk,
      'missing-key',
      percentage.at,
      `${percentage.written} does not say what it is a percentage of`,
      'add percent-of: sum (of all the totals printed) or percent-of: maximum (of what could be reached)',
    );
  }
  if (
    percentage === undefined &&
    published['percent-of'] !== undefined &&
    !desk.lost.within(child(AT, 'totals'))
  ) {
    complainOfKey(
      desk,
      'unknown-key',
      at,
      '"percent-of" goes with percentages, and no printed total is one',
      'write the totals with their % signs, or delete it',
    );
  }
}

function rankingOf(desk: Desk, options: Register, { ranking = [] }: PublishedEntry): readonly PrintedPlace[] {
  const seen = new Set<string>();
  return ranking.map((place, index) => {
    const at = child(child(AT, 'ranking'), index);
    const tied = typeof place === 'string' ? [place] : place;
    tied.forEach((option, inner) => {
      const here = typeof place === 'string' ? at : child(at, inner);
      options.named(here, option);
      if (seen.has(option))
        complain(
          desk,
          'order-repeats',
          here,
          `"${option}" has two places in the printed order`,
          'keep one of them',
        );
      seen.add(option);
    });
    return { at, options: tied };
  });
}
