// What an attempt to read a spreadsheet comes to: a value, a question that only the author can answer, or a refusal.

/** What the author said about the sheet, as typed: by an option of the command line or as an answer on a terminal. */
export interface Wishes {
  readonly sheet?: string;
  readonly range?: string;
  readonly criteriaIn?: string;
  readonly weightColumn?: string;
  readonly weightRow?: string;
  readonly equalWeights?: boolean;
  readonly totalColumn?: string;
  readonly totalRow?: string;
  readonly totals?: string;
  readonly leaveOut?: readonly string[];
  readonly scale?: readonly string[];
  readonly levels?: string;
  readonly baseline?: string;
  readonly title?: string;
  readonly separator?: string;
  readonly decimal?: string;
  readonly encoding?: string;
}

export type Wish = keyof Wishes;

/** What can be read in two ways, or isn't in the sheet at all. */
export interface Doubt {
  /** What is in doubt, as a sentence. */
  readonly about: string;
  /** What to ask on a terminal. */
  readonly question: string;
  /** The wish that an answer becomes; without one the terminal can't settle it. */
  readonly wish?: Wish;
  /** Another way out, by a word: the wish that it becomes instead. */
  readonly instead?: { readonly word: string; readonly wish: Wish; readonly answer: string };
  /** The answers that there are, if they can be listed. */
  readonly choices?: readonly Choice[];
  /** What to type on the command line, one way after another. */
  readonly flags: readonly string[];
}

export interface Choice {
  /** As the option has it. */
  readonly word: string;
  readonly means: string;
}

/** Thrown inside this room, and caught at its door. */
export class Unsettled extends Error {
  readonly doubt: Doubt;

  constructor(doubt: Doubt) {
    super(doubt.about);
    this.doubt = doubt;
  }
}

/** The file can't be imported as it is; `message` says why and what to do. */
export class Refusal extends Error {}

/** An option says what doesn't fit the file. */
export class WrongWish extends Error {}
