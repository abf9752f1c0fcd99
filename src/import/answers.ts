// What an attempt to read a spreadsheet comes to: a value, a question that only the author can answer, or a refusal.

/** What the author said about the sheet, as typed: by an option of the command line or as an answer on a terminal. */
export interface Wishes {
  /** The name of the sheet in a workbook. */
  readonly sheet?: string;
  /** The cells of the matrix, names included: `A3:K12`. */
  readonly range?: string;
  /** Where the criteria are: `rows` or `columns`. */
  readonly criteriaIn?: string;
  /** The column of the weights (criteria in rows): `C`. */
  readonly weightColumn?: string;
  /** The row of the weights (criteria in columns): `2`. */
  readonly weightRow?: string;
  /** There are no weights: every criterion counts the same. */
  readonly equalWeights?: boolean;
  /** The column of the printed totals (criteria in columns). */
  readonly totalColumn?: string;
  /** The row of the printed totals (criteria in rows). */
  readonly totalRow?: string;
  /** What the printed totals are: `points`, `average`, `total` or `none`. */
  readonly totals?: string;
  /** Rows and columns to leave out: `9`, `F`, `10:12`. */
  readonly leaveOut?: readonly string[];
  /** The worst and the best possible score: `1..5` for all criteria, `Cost=230..190` for one. */
  readonly scale?: readonly string[];
  /** What words are worth: `High=100, Medium=50, Low=0`. */
  readonly levels?: string;
  /** Which option is business as usual. */
  readonly baseline?: string;
  /** The title of the appraisal. */
  readonly title?: string;
  /** What stands between the cells of a CSV file: `comma`, `semicolon`, `tab` or `pipe`. */
  readonly separator?: string;
  /** What stands before the decimals in a CSV file: `point` or `comma`. */
  readonly decimal?: string;
  /** How a CSV file is encoded: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`. */
  readonly encoding?: string;
}

/** Something that can be said about a sheet. */
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

/** An answer to choose. */
export interface Choice {
  /** As the option has it. */
  readonly word: string;
  /** What it stands for. */
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
