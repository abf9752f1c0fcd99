// What the options mean for people who share a protected characteristic.
import type { Citation } from './citation.js';

/** The protected characteristics of section 4 of the Equality Act 2010. */
export const PROTECTED_CHARACTERISTICS = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'race',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
] as const;

export const IMPACTS = ['positive', 'neutral', 'negative', 'unknown'] as const;
export type ImpactWord = (typeof IMPACTS)[number];

/** A protected characteristic, or another that the file looks at. */
export interface Characteristic {
  readonly id: string;
  readonly at: string;
  /** Option → impact; an option that nobody looked at is absent. */
  readonly impacts: ReadonlyMap<string, Impact>;
}

export interface Impact {
  readonly at: string;
  readonly impact: ImpactWord;
  readonly because?: string;
  readonly mitigation?: string;
  readonly sources: readonly Citation[];
}
