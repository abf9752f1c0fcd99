// The questions that other programs may ask of the text of an appraisal: what the commands do, without files.

import { analyses } from '../analyses/index.js';
import type { WeightFreedom } from '../analyses/settings.js';
import * as program from '../appraise.js';
import type { AggregationMethodId, QuestionId } from '../generated/ids.js';
import { type Source, sourceOf } from '../read/text.js';
import type { Result } from '../result.js';
import { whyNoSeal } from '../seal.js';

/** The text of an appraisal, or its bytes as they stand in a file: YAML or JSON, UTF-8, at most 5,000,000 bytes. */
export type AppraisalText = string | Uint8Array;

/** What the file is called. */
export interface Named {
  /** Its name in messages and as `source.path` of the result; `appraisal.yaml` unless it is said. */
  readonly path?: string | undefined;
}

/** What a text is held to. */
export interface ValidateSettings extends Named {
  /** The digest that was published before scoring; the rule `seal-broken` says so if criteria or weights are others. */
  readonly seal?: string | undefined;
}

/** What can be asked for beside the text. Everything may be left out. */
export interface AppraiseSettings extends Named {
  /** Which questions about the ranking to answer: their ids, or `'all'` that arise, as if it were left out. `[]` only ranks. */
  readonly questions?: 'all' | readonly QuestionId[] | undefined;
  /** How totals are made; `weighted-sum` unless it is said. */
  readonly method?: AggregationMethodId | undefined;
  /** The id of a perspective of the file, whose weights and scores are ranked instead of the file’s own. */
  readonly perspective?: string | undefined;
  /** Which weights the ranking is tried with; what the file says, else `ranges` if it has any, else `any`. */
  readonly weights?: WeightFreedom | undefined;
  /** Where the random numbers start, a whole number from 0 to 4,294,967,295; 1 unless the file or this says otherwise. */
  readonly seed?: number | undefined;
  /** How many draws where an answer is sampled, a whole number from 1 to 1,000,000,000; 100,000 unless it is said. */
  readonly draws?: number | undefined;
  /** Is told now and then which share of the work is done (0 to 1), where that takes long. */
  readonly progress?: ((done: number) => void) | undefined;
}

/**
 * Reads, checks and ranks one appraisal, and answers questions about the ranking: as `appraise rank`, `analyse` and
 * `report` do, whose JSON is this result. What is wrong with the text stands in `diagnostics` and never throws; a
 * fault (a diagnostic of a rule that blocks) leaves `outcome` out. Totals and values run from 0 to 100, weights and
 * shares from 0 to 1.
 *
 * @throws {UnknownSetting} if a method, question, perspective or set of weights isn't there.
 * @throws {RangeError} if the seed or the number of draws is out of its range.
 * @example appraise('{ format: appraisal/1, title: Libraries, options: { a: {}, b: {} }, scales: { s: { worst: 1, best: 5 } }, criteria: { access: { weight: 1 } }, scores: { a: { access: 2 }, b: { access: 4 } } }').outcome.ranking.map(({ option, total }) => [option, total]) // => [['b', 75], ['a', 25]]
 */
export function appraise(text: AppraisalText, settings: AppraiseSettings = {}): Result {
  const { questions = 'all', method, perspective, weights, seed, draws, progress } = settings;
  return program.appraise(sourceFrom(text, settings), {
    analyses: questions === 'all' ? analyses.map(({ id }) => id) : [...questions],
    method: method ?? program.defaultSettings.method,
    ...(perspective === undefined ? {} : { perspective }),
    ...(weights === undefined ? {} : { weights }),
    ...(seed === undefined ? {} : { seed }),
    ...(draws === undefined ? {} : { draws }),
    ...(progress === undefined ? {} : { progress }),
  });
}

/**
 * Is the text sound, and what should be looked at again? As `appraise validate`: every fault at once, each with its
 * line and column (from 1) and what to type instead, and every piece of advice. The result has no outcome.
 *
 * @throws {RangeError} if the seal is no digest of a seal.
 * @example validate('format: appraisal/1\ntitel: Libraries').diagnostics.map(({ rule, line, hint }) => [rule, line, hint]) // => [['unknown-key', 2, 'did you mean "title"?']]
 */
export function validate(text: AppraisalText, settings: ValidateSettings = {}): Result {
  const { seal } = settings;
  const wrong = seal === undefined ? undefined : whyNoSeal(seal);
  if (wrong !== undefined) throw new RangeError(wrong);
  return program.validate(sourceFrom(text, settings), {
    ...program.defaultSettings,
    ...(seal === undefined ? {} : { seal }),
  });
}

/** The text and what it is called, as the program takes them. */
export function sourceFrom(text: AppraisalText, { path = 'appraisal.yaml' }: Named): Source {
  if (typeof text === 'string') return sourceOf(path, text);
  // Bytes may come from another realm, a frame or a test, whose Uint8Array is another.
  if (ArrayBuffer.isView(text))
    return { path, bytes: new Uint8Array(text.buffer, text.byteOffset, text.byteLength) };
  throw new TypeError('an appraisal is a text or a Uint8Array');
}
