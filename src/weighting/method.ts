// The contract of a weighting method: what people said about importance becomes shares among siblings.
import type { Bounds } from '../numbers/extremes.js';

/** One sibling's weight as stated: a number, or a range with its middle. */
export interface StatedWeight {
  readonly middle: number;
  readonly range?: readonly [low: number, high: number];
}

/** `first` is `times` as important as `second`: the indexes of two different siblings, and 1/9 to 9. */
export interface Judgement {
  readonly first: number;
  readonly second: number;
  readonly times: number;
}

/**
 * What was stated for one set of siblings. Siblings are named by their index, in the order of the file;
 * `count` is how many there are, at least 1. That every index is one of theirs is the caller's business.
 */
export type Stated =
  | { readonly kind: 'weights'; readonly weights: readonly StatedWeight[] }
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'order';
      readonly count: number;
      /** Most important first; an inner list ties. */
      readonly order: readonly (readonly number[])[];
    }
  | {
      readonly kind: 'judgements';
      readonly count: number;
      /** A pair that isn't there was not judged, which is not the same as equal. */
      readonly judgements: readonly Judgement[];
    }
  | {
      readonly kind: 'best-worst';
      readonly count: number;
      readonly best: number;
      readonly worst: number;
      /** One for each sibling: how many times as important as it the best is; 1 for the best itself. */
      readonly bestToOthers: readonly number[];
      /** One for each sibling: how many times as important as the worst it is; 1 for the worst itself. */
      readonly othersToWorst: readonly number[];
    }
  | {
      readonly kind: 'views';
      readonly count: number;
      /** Each stakeholder's weights among the siblings, and its say; the says sum to 1. */
      readonly views: readonly { readonly share: number; readonly weights: readonly number[] }[];
    };

export type StatedAs<Kind extends Stated['kind']> = Extract<Stated, { readonly kind: Kind }>;

/** How well the judgements agree with each other. */
export interface Consistency {
  /** 0 agrees throughout; pairwise: 1 is no better than chance. */
  readonly ratio?: number;
  /** Why there is no ratio, as a sentence without its full stop. */
  readonly without?: string;
  /** Pairwise, complete sets: (λ − n) / (n − 1), λ the principal eigenvalue. */
  readonly index?: number;
  /** Pairwise: what the index is divided by, and the table that it is from. */
  readonly random?: { readonly index: number; readonly table: string };
  /** Best–worst: ξ*, the greatest gap between what was said and what the weights say. */
  readonly gap?: number;
  /**
   * What disagrees most with the rest: the index of a judgement; for best–worst, of the sibling between the
   * best and the worst. Absent if nothing disagrees.
   */
  readonly worst?: number;
}

export interface Weighed {
  /** Shares among the siblings; they sum to 1. */
  readonly weights: readonly number[];
  /** Bounds of the share of each sibling whose weight is a range; undefined for the others. */
  readonly bounds?: readonly (Bounds | undefined)[];
  readonly consistency?: Consistency;
}

/** Why what was stated gives no weights. */
export interface Refusal {
  readonly rule:
    | 'best-is-worst'
    | 'inconsistency-total'
    | 'judgement-out-of-range'
    | 'judgements-contradict'
    | 'judgements-disconnected'
    | 'order-incomplete'
    | 'order-repeats'
    | 'weights-all-zero';
  /** For the author; names no sibling. Where there are `siblings`, their names follow it after a colon. */
  readonly message: string;
  /** The siblings it is about, by index. */
  readonly siblings?: readonly number[];
  /** The judgements it is about, by index. */
  readonly judgements?: readonly number[];
  readonly consistency?: Consistency;
}

export interface Refused {
  readonly refusal: Refusal;
}

export interface MethodTaking<Kind extends Stated['kind']> {
  readonly id: string;
  readonly title: string;
  /** What is stated and what comes of it, in a few sentences. */
  readonly about: string;
  readonly reference: string;
  /** What authors state for it: the only kind that `weigh` is given. */
  readonly takes: Kind;
  weigh(stated: StatedAs<Kind>): Weighed | Refused;
}

/** Ask what it `takes` first: that tells the compiler what `weigh` wants. */
export type WeightingMethod<Kind extends Stated['kind'] = Stated['kind']> = {
  readonly [Each in Kind]: MethodTaking<Each>;
}[Kind];
