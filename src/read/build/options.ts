// Options, the baseline, and what was recommended and decided about them.
import { child } from '../../diagnostic.js';
import type {
  AppraisalFile,
  Decided,
  Recommendation as RecommendationEntry,
} from '../../generated/appraisal-file.js';
import type { Decision, Discounted, Option, Recommendation } from '../../model/appraisal.js';
import type { Cite } from './citations.js';
import { dateAt } from './dates.js';
import { complain, complainOfKey, type Desk, instead } from './desk.js';

export const MOST_OPTIONS = 1_000;

/** An option before it is known whether it passes its requirements. */
export type OptionDraft = Omit<Option, 'standing' | 'fails'>;

export function optionsOf(desk: Desk, file: AppraisalFile, cite: Cite): readonly OptionDraft[] {
  const entries = Object.entries(file.options ?? {});
  if (entries.length > MOST_OPTIONS)
    complainOfKey(
      desk,
      'too-large',
      '/options',
      `there are ${entries.length} options, and at most 1,000 are read`,
      'appraise the long-list in parts',
    );
  return entries.map(([id, entry]) => {
    const at = child('/options', id);
    const { name, model, summary, combines = [], discounted } = entry;
    combines.forEach((other, index) => {
      optionExists(desk, file, child(child(at, 'combines'), index), other);
    });
    return {
      id,
      at,
      name: name ?? nameOf(id),
      ...(model === undefined ? {} : { model }),
      ...(summary === undefined ? {} : { summary }),
      combines,
      ...(discounted === undefined
        ? {}
        : { discounted: discountedOf(desk, child(at, 'discounted'), discounted, cite) }),
    };
  });
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

/** Complains of an id that is no option. */
export function optionExists(desk: Desk, file: AppraisalFile, at: string, id: string): void {
  const known = Object.keys(file.options ?? {});
  if (known.includes(id) || desk.broken.has('options')) return;
  complain(
    desk,
    'unknown-reference',
    at,
    `there is no option "${id}" in the file`,
    known.length === 0 ? 'add it under options' : instead(id, known),
  );
}

function chosen(
  desk: Desk,
  file: AppraisalFile,
  at: string,
  entry: RecommendationEntry | Decided,
  cite: Cite,
): Recommendation {
  const ids = typeof entry.options === 'string' ? [] : entry.options;
  ids.forEach((id, index) => {
    optionExists(desk, file, child(child(at, 'options'), index), id);
  });
  return {
    at,
    options: ids,
    ...(entry.because === undefined ? {} : { because: entry.because }),
    sources: cite(child(at, 'source'), entry.source),
  };
}

export function recommendationOf(desk: Desk, file: AppraisalFile, cite: Cite): Recommendation | undefined {
  return file.recommendation && chosen(desk, file, '/recommendation', file.recommendation, cite);
}

export function decisionOf(desk: Desk, file: AppraisalFile, cite: Cite): Decision | undefined {
  const { decided } = file;
  if (decided === undefined) return undefined;
  const date = dateAt(desk, '/decided/date', decided.date);
  const { conditions = [] } = decided;
  return {
    ...chosen(desk, file, '/decided', decided, cite),
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
