// The whole program: text to result. Data flows one way, and this is the way.
import { aggregationMethods } from './aggregation/index.js';
import type { AggregationMethod } from './aggregation/method.js';
import { rank } from './aggregation/rank.js';
import type { Ranking } from './aggregation/ranking.js';
import { weightedSum } from './aggregation/weighted-sum.js';
import type { Analysis, AnalysisSettings } from './analyses/analysis.js';
import { analyses } from './analyses/index.js';
import { type AskedSettings, analysisSettingsOf, WEIGHT_FREEDOMS } from './analyses/settings.js';
import type { RuleInfo } from './diagnostic.js';
import { version } from './generated/version.js';
import { type Appraisal, seenFrom } from './model/appraisal.js';
import { outcomeOf } from './outcome/outcome.js';
import type { Located } from './read/locate.js';
import { read, readingRules } from './read/read.js';
import type { Source } from './read/text.js';
import type { Result } from './result.js';
import { adviceOn } from './rules/ask.js';
import { rules } from './rules/index.js';
import { brokenSeal, sealBroken } from './rules/seal-broken.js';
import { sealOf } from './seal.js';
import { sha256 } from './sha256.js';

/** What can be asked for beside the file. */
export interface Settings extends AskedSettings {
  /** The id of an aggregation method. */
  readonly method: string;
  /** The id of a perspective of the file, whose weights and scores are ranked instead of the file's own. */
  readonly perspective?: string;
  /** The ids of the questions to answer. */
  readonly analyses: readonly string[];
  /** The digest of the criteria and weights that the file is held to, as `sealOf` gives it. */
  readonly seal?: string;
}

export const defaultSettings: Settings = { method: 'weighted-sum', analyses: [] };

/** Something is asked for that isn't there: a method, a question, a format, or a perspective of the file. */
export class UnknownSetting extends RangeError {
  /** What kind of thing was asked for. */
  readonly setting: 'format' | 'method' | 'perspective' | 'question' | 'set of weights' | 'template';
  /** Its name, as it was given. */
  readonly word: string;
  /** The names that there are. */
  readonly known: readonly string[];

  constructor(setting: UnknownSetting['setting'], word: string, known: readonly string[]) {
    super(`there is no ${setting} "${word}"`);
    this.setting = setting;
    this.word = word;
    this.known = known;
  }
}

/** Every rule that is asked, the faults of reading first. */
export const allRules: readonly RuleInfo[] = [...readingRules, ...rules, sealBroken];

/**
 * Reads, checks and ranks one appraisal, and answers the questions asked. The result has an outcome unless the
 * file has a fault. Throws UnknownSetting for settings that name nothing.
 */
export function appraise(source: Source, settings: Settings = defaultSettings): Result {
  const method = known('method', settings.method, aggregationMethods);
  const questions = settings.analyses.map((id) => known('question', id, analyses));
  if (settings.weights !== undefined) known('set of weights', settings.weights, FREEDOMS);
  const { checked, appraisal, ranking } = check(source, settings, method);
  if (appraisal === undefined) return checked;
  const asked = analysisSettingsOf(settings, appraisal);
  const { weights, seed, draws } = asked;
  const filledIn = questions.some(({ robustness }) => robustness) ? { weights, seed, draws } : {};
  return {
    ...checked,
    settings: settingsIn({ ...settings, ...filledIn }),
    outcome: { ...outcomeOf(appraisal, ranking), ...answers(questions, appraisal, method, asked) },
  };
}

/** Is the file sound, and what should be looked at again? As `appraise`, without the outcome. */
export function validate(source: Source, settings: Settings = defaultSettings): Result {
  return check(source, settings, known('method', settings.method, aggregationMethods)).checked;
}

/** As `validate`, with the appraisal as it was understood and its ranking: for who compares or seals it. */
export function examined(source: Source): Examined {
  return check(source, defaultSettings, weightedSum);
}

/** What there is to say about a file; the appraisal and its ranking unless the file has a fault. */
export type Examined =
  | { readonly checked: Result; readonly appraisal: Appraisal; readonly ranking: Ranking }
  | { readonly checked: Result; readonly appraisal?: undefined; readonly ranking?: undefined };

function check(source: Source, settings: Settings, method: AggregationMethod): Examined {
  const { appraisal: own, located } = read(source);
  const head = headOf(source, settings);
  if (own === undefined) return { checked: resultOf(head, located([], { rules: allRules, all: false })) };
  const appraisal =
    settings.perspective === undefined
      ? own
      : seenFrom(own, known('perspective', settings.perspective, own.perspectives));
  const ranking = rank(appraisal, method);
  const paper =
    own === appraisal && method === weightedSum ? ranking : asThePaperHas(rank(own, weightedSum), ranking);
  const advice = [
    ...adviceOn(own, paper),
    ...(settings.seal === undefined
      ? []
      : brokenSeal(settings.seal, sealOf(own).digest, own.criteria.length > 0)),
  ];
  const all = appraisal === own && method === weightedSum;
  return { checked: resultOf(head, located(advice, { rules: allRules, all })), appraisal, ranking };
}

function resultOf({ format, tool, source, settings, rules }: Head, said: Located): Result {
  return { format, tool, source, settings, rules, ...said };
}

/**
 * The ranking that rules look at: the paper's own, whoever's view or whichever method was asked for. What is wrong
 * with a paper doesn't depend on how one looks at it, but for a method that can't.
 */
function asThePaperHas(paper: Ranking, { refusal }: Ranking): Ranking {
  return refusal === undefined ? paper : { ...paper, refusal };
}

const FREEDOMS = WEIGHT_FREEDOMS.map((id) => ({ id }));

/** Why a closed form goes unanswered with a method that isn't a sum; undefined where it is one. */
function notAdditive({ additive }: Analysis<unknown>, { id, title }: AggregationMethod): string | undefined {
  if (additive !== true || id === weightedSum.id) return undefined;
  return `it is answered for the weighted sum only, not for ${title}`;
}

/** The findings of the questions that arise, and why the others don't. */
function answers(
  questions: readonly Analysis<unknown>[],
  appraisal: Appraisal,
  method: AggregationMethod,
  settings: AnalysisSettings,
) {
  const idle = questions.map(
    (question) => [question.id, notAdditive(question, method) ?? question.idle(appraisal, method)] as const,
  );
  const reasons = idle.filter((each): each is readonly [string, string] => each[1] !== undefined);
  const asked = questions.filter(({ id }) => !reasons.some(([question]) => question === id));
  const lasting = asked.filter(({ robustness }) => robustness);
  return {
    findings: Object.fromEntries(
      asked.map((question) => [
        question.id,
        question.run(appraisal, method, partOf(settings, lasting.indexOf(question), lasting.length)),
      ]),
    ),
    ...(reasons.length === 0 ? {} : { unanswered: Object.fromEntries(reasons) }),
  };
}

/** One question’s progress as a part of that of all that take long. */
function partOf(settings: AnalysisSettings, place: number, count: number): AnalysisSettings {
  const { progress, ...others } = settings;
  if (progress === undefined || place === -1) return others;
  return { ...others, progress: (done) => progress((place + done) / count) };
}

/** The member of that id; throws UnknownSetting where there is none. */
export function known<T extends { readonly id: string }>(
  setting: UnknownSetting['setting'],
  word: string,
  members: readonly T[],
): T {
  const found = members.find(({ id }) => id === word);
  if (found !== undefined) return found;
  throw new UnknownSetting(
    setting,
    word,
    members.map(({ id }) => id),
  );
}

type Head = Omit<Result, 'diagnostics'>;

function headOf({ path, bytes }: Source, settings: Settings): Head {
  return {
    format: 'appraisal-result/1',
    tool,
    source: citedSource(path, bytes),
    settings: settingsIn(settings),
    rules: settings.seal === undefined ? rulesAsked : [...rulesAsked, asked(sealBroken)],
  };
}

const BYTES = Symbol('bytes');

interface Cited {
  readonly path: string;
  readonly [BYTES]: Uint8Array;
}

const DIGEST: PropertyDescriptor & ThisType<Cited> = {
  enumerable: true,
  configurable: true,
  get() {
    return sha256(this[BYTES]);
  },
};

/**
 * A source whose digest is computed when somebody asks: JSON does, a page doesn't. All share one getter: if each had its
 * own, V8 would give each a hidden class, and keep what the getter sees until it collects its old generation.
 */
function citedSource(path: string, bytes: Uint8Array): Result['source'] {
  const source = Object.defineProperty({ path }, BYTES, { value: bytes });
  return Object.defineProperty(source, 'sha256', DIGEST) as unknown as Result['source'];
}

/** What writes a result. */
const tool: Result['tool'] = { name: 'appraise', version };

/** The rules as every result lists them: all that are asked whatever the settings. */
export const rulesAsked: Result['rules'] = [...readingRules, ...rules].map(asked);

function asked({ id, severity, blocks, summary }: RuleInfo): Result['rules'][number] {
  return { id, severity, blocks, summary };
}

/** What was asked for, as a result has it. */
function settingsIn({
  method,
  perspective,
  analyses: asked,
  weights,
  seed,
  draws,
  seal,
}: Settings): Result['settings'] {
  return {
    method,
    ...(perspective === undefined ? {} : { perspective }),
    ...(asked.length === 0 ? {} : { analyses: asked }),
    ...(weights === undefined ? {} : { weights }),
    ...(seed === undefined ? {} : { seed }),
    ...(draws === undefined ? {} : { draws }),
    ...(seal === undefined ? {} : { seal }),
  };
}
