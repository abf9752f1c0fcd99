// An appraisal as understood: plain, immutable, in canonical numbers. Weights and shares run 0 to 1, values 0 to
// 100; what is missing is undefined, never 0; every `at` is the pointer to where it was written.

import type { Citation } from './citation.js';
import type { Question } from './consultation.js';
import type { Costs } from './costs.js';
import type { Criterion, Leaf } from './criteria.js';
import type { Characteristic } from './equality.js';
import type { Published } from './published.js';
import type { Risk } from './risk.js';
import type { Score } from './score.js';

export interface Appraisal {
  readonly title: string;
  readonly organisation?: string;
  readonly question?: string;
  readonly date?: string;
  readonly status?: 'draft' | 'final' | 'illustrative';
  readonly summary?: string;
  readonly sources: readonly SourceEntry[];
  readonly facts: readonly Fact[];
  readonly options: readonly Option[];
  /** The id of business as usual. */
  readonly baseline?: string;
  /** The tree as written; `leavesOf` walks it. */
  readonly criteria: readonly Criterion[];
  /** How the weights of each set of siblings were stated. */
  readonly weighting: readonly Weighting[];
  /** Option → leaf → score, for every option that is scored at all. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, Score>>;
  /** Cells that a file which stops short still lacks: option → leaves. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  readonly consultation: readonly Question[];
  readonly perspectives: readonly Perspective[];
  readonly costs?: Costs;
  readonly risks: readonly Risk[];
  readonly equality: readonly Characteristic[];
  readonly recommendation?: Recommendation;
  readonly decided?: Decision;
  /** Absent where one perspective is looked at: what a paper printed are its own totals. */
  readonly published?: Published;
  /** How the author wants the ranking to be questioned. */
  readonly analysis: AnalysisWishes;
  /** The author's own keys, by their pointer without its first slash. */
  readonly extensions: ReadonlyMap<string, unknown>;
}

/** Which weights the ranking is tried with: `weightFreedom` in the schema says what each admits. */
export const WEIGHT_FREEDOMS = ['any', 'ordinal', 'levels', 'ranges', 'stated'] as const;
export type WeightFreedom = (typeof WEIGHT_FREEDOMS)[number];

export interface AnalysisWishes {
  readonly weights?: WeightFreedom;
  readonly seed?: number;
  readonly draws?: number;
}

/** The part of an appraisal that a ranking is made of. */
export type Scored = Pick<Appraisal, 'options' | 'baseline' | 'criteria' | 'weighting' | 'scores'>;

export interface SourceEntry {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

export interface Fact {
  readonly id: string;
  readonly says: string;
  readonly figure?: string;
  readonly sources: readonly Citation[];
}

export type Standing = 'ranked' | 'failing' | 'discounted' | 'unscored';

export interface Option {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly model?: string;
  readonly summary?: string;
  readonly combines: readonly string[];
  /** Functions of adult social care that it would pass to another body. */
  readonly functions: readonly string[];
  readonly staff?: StaffTransfer;
  /** Of a company of the council's own. */
  readonly control?: boolean;
  /** The share of its activities that is not for the council. */
  readonly tradingShare?: number;
  readonly standing: Standing;
  readonly discounted?: Discounted;
  /** The leaves whose requirements it fails on the best guess. */
  readonly fails: readonly Leaf[];
}

export interface StaffTransfer {
  readonly at: string;
  readonly transfer: boolean;
  readonly pension?: 'lgps' | 'broadly-comparable' | 'none';
}

export interface Discounted {
  readonly at: string;
  readonly because?: string;
  readonly date?: string;
  readonly sources: readonly Citation[];
}

export interface Recommendation {
  readonly at: string;
  readonly options: readonly string[];
  readonly because?: string;
  readonly sources: readonly Citation[];
}

export interface Decision extends Recommendation {
  readonly by?: string;
  readonly date?: string;
  readonly conditions: readonly string[];
  readonly dissent: readonly Dissent[];
}

export interface Dissent {
  readonly by?: string;
  readonly because: string;
  readonly sources: readonly Citation[];
}

/** How one stakeholder sees it: its own weights and scores where it gave them, the file's everywhere else. */
export interface Perspective {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  /** The panel's head-count; it decides nothing. */
  readonly people?: number;
  /** Its say in the group result; the shares of all perspectives sum to 1. */
  readonly share: number;
  /** Whether the shares were declared; otherwise all count the same. */
  readonly declared: boolean;
  /** The share as it was declared, whatever those of the others are. */
  readonly statedShare?: number;
  /** The same tree with its weights. */
  readonly criteria: readonly Criterion[];
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, Score>>;
}

/** The appraisal as one perspective has it. Who is ranked stays as it is: that is settled once, for all. */
export function seenFrom(appraisal: Appraisal, { id, criteria, scores }: Perspective): Appraisal {
  const weighting = appraisal.weighting.map(({ consistency, ...set }) =>
    set.statedBy.includes(id)
      ? { ...set, method: 'direct' }
      : { ...set, ...(consistency === undefined ? {} : { consistency }) },
  );
  const { published: _, ...seen } = appraisal;
  return { ...seen, criteria, scores, weighting };
}

/** How the weights of one set of siblings were stated. */
export interface Weighting {
  readonly at: string;
  /** Where the criteria of the set are written. */
  readonly setAt: string;
  /** The ids of the groups above the set; empty at the top. */
  readonly path: readonly string[];
  readonly method: string;
  /** What was said of importance other than by numbers: an order, judgements. Absent where numbers say it. */
  readonly statements?: readonly string[];
  /** The numbers carry a % sign: shares of the whole set. */
  readonly inPercent: boolean;
  /** The perspectives that state weights of their own for the set, as plain numbers. */
  readonly statedBy: readonly string[];
  readonly consistency?: {
    readonly ratio?: number;
    /** Why there is no ratio. */
    readonly without?: string;
    readonly random?: { readonly index: number; readonly table: string };
    /** What disagrees most with the rest, as written. */
    readonly worst?: string;
  };
}
