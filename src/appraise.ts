// The whole program: text to result. Data flows one way, and this is the way.
import { aggregationMethods } from './aggregation/index.js';
import type { AggregationMethod } from './aggregation/method.js';
import { rank } from './aggregation/rank.js';
import type { Remark, RuleInfo } from './diagnostic.js';
import { version } from './generated/version.js';
import { outcomeOf } from './outcome/outcome.js';
import { read, readingRules } from './read/read.js';
import type { Source } from './read/text.js';
import type { Result } from './result.js';
import { rules } from './rules/index.js';
import type { Rule } from './rules/rule.js';
import { sha256 } from './sha256.js';

/** What can be asked for beside the file. */
export interface Settings {
  /** The id of an aggregation method. */
  readonly method: string;
}

export const defaultSettings: Settings = { method: 'weighted-sum' };

/** Every rule that is asked, the faults of reading first. */
export const allRules: readonly RuleInfo[] = [...readingRules, ...rules];

/**
 * Reads, checks and ranks one appraisal. The result has an outcome unless the file has a fault.
 * Throws a RangeError for settings that name no method.
 */
export function appraise(source: Source, settings: Settings = defaultSettings): Result {
  const method = methodOf(settings);
  const { appraisal, located } = read(source);
  if (appraisal === undefined) return { ...headOf(source, settings), diagnostics: located([]) };
  const ranking = rank(appraisal, method);
  const advice = rules.flatMap((rule) => remarksOf(rule, appraisal, ranking));
  return {
    ...headOf(source, settings),
    diagnostics: located(advice),
    outcome: outcomeOf(appraisal, ranking),
  };
}

/** As `appraise`, without the outcome: is the file sound, and what should be looked at again? */
export function validate(source: Source, settings: Settings = defaultSettings): Result {
  const { outcome: _, ...checked } = appraise(source, settings);
  return checked;
}

function methodOf({ method }: Settings): AggregationMethod {
  const found = aggregationMethods.find(({ id }) => id === method);
  if (found === undefined) throw new RangeError(`there is no aggregation method "${method}"`);
  return found;
}

function remarksOf(rule: Rule, ...[appraisal, ranking]: Parameters<Rule['check']>): readonly Remark[] {
  const { id, severity, blocks } = rule;
  return [...rule.check(appraisal, ranking)].map(({ at, message, hint }) => ({
    rule: id,
    severity,
    blocks,
    at: { pointer: at },
    message,
    ...(hint === undefined ? {} : { hint }),
  }));
}

function headOf({ path, bytes }: Source, { method }: Settings): Omit<Result, 'diagnostics'> {
  return {
    format: 'appraisal-result/1',
    tool: { name: 'appraise', version },
    source: {
      path,
      // Computed when somebody asks: JSON does, a page doesn't.
      get sha256() {
        return sha256(bytes);
      },
    },
    settings: { method },
    rules: allRules.map(({ id, severity, blocks, summary }) => ({ id, severity, blocks, summary })),
  };
}
