// Options, the baseline, and what was recommended and decided about them.
import { child } from '../../diagnostic.js';
import type {
  AppraisalFile,
  Decided,
  OptionEntry,
  Recommendation as RecommendationEntry,
} from '../../generated/appraisal-file.js';
import type { Decision, Discounted, Option, Recommendation } from '../../model/appraisal.js';
import type { Cite } from './citations.js';
import { dateAt } from './dates.js';
import { complainOfKey, type Desk } from './desk.js';
import { OTHER_ANSWERS, type Register } from './register.js';
import { shareWithin } from './shares.js';
import { quantityAt } from './unit.js';

/** An option before it is known whether it passes its requirements. */
export type OptionDraft = Omit<Option, 'standing' | 'fails'>;

export function optionsOf(
  desk: Desk,
  file: AppraisalFile,
  options: Register,
  cite: Cite,
): readonly OptionDraft[] {
  return Object.entries(file.options ?? {}).map(([id, entry]) => {
    const at = child('/options', id);
    const { name, model, summary, combines = [], discounted } = entry;
    if (OTHER_ANSWERS.includes(id))
      complainOfKey(
        desk,
        'bad-id',
        at,
        `"${id}" can't be the id of an option: it is an answer of its own in consultations`,
        `write a longer id, such as ${id}-option`,
      );
    combines.forEach((other, index) => {
      options.named(child(child(at, 'combines'), index), other);
    });
    return {
      id,
      at,
      name: name ?? nameOf(id),
      ...(model === undefined ? {} : { model }),
      ...(summary === undefined ? {} : { summary }),
      combines,
      functions: entry.functions ?? [],
      ...staffOf(desk, at, entry),
      ...(discounted === undefined
        ? {}
        : { discounted: discountedOf(desk, child(at, 'discounted'), discounted, cite) }),
    };
  });
}

/** What becomes of the staff, and whether a company is the council's own in law. */
function staffOf(
  desk: Desk,
  at: string,
  entry: OptionEntry,
): Pick<Option, 'staff' | 'control' | 'tradingShare'> {
  const { staff, control } = entry;
  const written = entry['trading-share'];
  if (staff === undefined && control === undefined && written === undefined) return {};
  const place = child(at, 'trading-share');
  const share = written === undefined ? undefined : quantityAt(desk, place, written)?.number;
  const isShare =
    share !== undefined && shareWithin(desk, place, `the trading share ${written}`, share, share);
  return {
    ...(staff === undefined ? {} : { staff: { at: child(at, 'staff'), ...staff } }),
    ...(control === undefined ? {} : { control }),
    ...(isShare ? { tradingShare: share / 100 } : {}),
  };
}

/** What a reader sees of something without a name: `nameOf('as-is') // => 'as is'`. */
export function nameOf(id: string): string {
  return id.replaceAll('-', ' ');
}

function discountedOf(
  desk: Desk,
  at: string,
  entry: NonNullable<NonNullable<AppraisalFile['options']>[string]['discounted']>,
  cite: Cite,
): Discounted {
  const date = dateAt(desk, child(at, 'date'), entry.date);
  return {
    at,
    ...(entry.because === undefined ? {} : { because: entry.because }),
    ...(date === undefined ? {} : { date }),
    sources: cite(child(at, 'source'), entry.source),
  };
}

function chosen(
  options: Register,
  at: string,
  entry: RecommendationEntry | Decided,
  cite: Cite,
): Recommendation {
  const ids = typeof entry.options === 'string' ? [] : entry.options;
  ids.forEach((id, index) => {
    const hint = id === 'none' ? 'write none without the brackets' : undefined;
    options.named(child(child(at, 'options'), index), id, hint);
  });
  return {
    at,
    options: ids,
    ...(entry.because === undefined ? {} : { because: entry.because }),
    sources: cite(child(at, 'source'), entry.source),
  };
}

export function recommendationOf(
  { recommendation }: AppraisalFile,
  options: Register,
  cite: Cite,
): Recommendation | undefined {
  return recommendation && chosen(options, '/recommendation', recommendation, cite);
}

export function decisionOf(
  desk: Desk,
  { decided }: AppraisalFile,
  options: Register,
  cite: Cite,
): Decision | undefined {
  if (decided === undefined) return undefined;
  const date = dateAt(desk, '/decided/date', decided.date);
  const { conditions = [] } = decided;
  return {
    ...chosen(options, '/decided', decided, cite),
    ...(decided.by === undefined ? {} : { by: decided.by }),
    ...(date === undefined ? {} : { date }),
    conditions: typeof conditions === 'string' ? [conditions] : conditions,
    dissent: (decided.dissent ?? []).map(({ by, because, source }, index) => ({
      ...(by === undefined ? {} : { by }),
      because,
      sources: cite(child(child('/decided/dissent', index), 'source'), source),
    })),
  };
}
