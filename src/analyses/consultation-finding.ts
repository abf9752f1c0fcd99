// What is found of a consultation, as the JSON has it.
import type { OptionsLead } from '../aggregation/consultation.js';
import type { Question } from '../model/consultation.js';

export interface ShareFinding {
  /** An option, or other, none or undecided. */
  readonly option: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly jointLow?: number;
  readonly jointHigh?: number;
  readonly count?: number;
}

export interface GroupFinding {
  readonly id: string;
  readonly respondents?: number;
  readonly support: readonly ShareFinding[];
  readonly lead?: OptionsLead;
}

export interface QuestionFinding extends GroupFinding {
  readonly choose: Question['choose'];
  readonly method: Question['method'];
  readonly respondents: number;
  /** The options that were asked about, the most supported first. */
  readonly order: readonly string[];
  /** Kendall's τ-b with the ranking; absent where one of the two tells no pair apart. */
  readonly agreement?: number;
  readonly groups: readonly GroupFinding[];
}

export interface ConsultationFinding {
  readonly questions: readonly QuestionFinding[];
}
