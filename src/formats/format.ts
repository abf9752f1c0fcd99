// The contract of a format: a result written down as text for a screen, a file or another program.
import type { RuleInfo, Severity } from '../diagnostic.js';
import type { Block } from '../page/blocks.js';
import type { Tally } from '../report.js';
import type { Result } from '../result.js';

/** Where a text goes: decided once per run. */
export interface Screen {
  readonly width: number;
  /** 0 is none, 1 sixteen colours, 2 is 256, 3 any. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Nothing of ours outside 7 bits; an author's letters stay as they are. */
  readonly ascii: boolean;
  readonly decimals?: number;
  /** The id of the only picture that is wanted, for formats that show one. */
  readonly picture?: string;
  /** A row per option, for formats of rows that have one per option and criterion otherwise. */
  readonly wide?: boolean;
  /** Told which share of a long drawing is done, 0 to 1. */
  readonly progress?: (done: number) => void;
  /** The folder beside the text in which its pictures will stand; where there is none it has none. */
  readonly folder?: string;
}

/** A file that stands in that folder. */
export interface Beside {
  readonly name: string;
  readonly text: string;
}

/**
 * What there is to write down: a ranking, the answers to questions about it, or the whole paper (one result, except
 * for formats that take several), what was found in files, or two files compared.
 */
export interface Output {
  readonly kind: 'ranking' | 'analysis' | 'report' | 'check' | 'comparison';
  readonly results: readonly Result[];
  /** What is written about the rules, for formats that explain them; a result itself has their summaries. */
  readonly rules?: readonly RuleInfo[];
  /** What makes a check fail, for formats that say whether it did; errors, unless it is said here. */
  readonly failing?: readonly Severity[];
  /** There for a comparison, whose results are those of its two files. */
  readonly comparison?: Compared;
}

/** A comparison as data and laid out; no format knows what is in it. The page is empty where a file has a fault. */
export interface Compared {
  readonly value: object;
  page(settings: { readonly brief?: boolean; readonly decimals?: number }): readonly Block[];
}

export interface Format {
  readonly id: string;
  /** The ending of a file in this format, with its dot. */
  readonly extension: string;
  readonly title: string;
  /** Whether a ranking in this format also says what there is to say about its file. */
  readonly showsDiagnostics: boolean;
  /** The only kind of output that it can write down, where it can't write all of them. */
  readonly only?: Output['kind'];
  /** It can write down a comparison too: a page of blocks, or data. */
  readonly comparisons?: true;
  /** The whole text, its last line end included, or the bytes of a file that is no text. */
  render(output: Output, screen: Screen): Promise<string | Uint8Array>;
  /** Where its text is that of each file, one after the other, and a count: both by themselves. */
  readonly byFile?: ByFile;
  /** The pictures that the text of a paper links to. */
  beside?(output: Output, screen: Screen): Promise<readonly Beside[]>;
}

/** What was found in many files can be written down where each of them was read. */
export interface ByFile {
  /** What is said of one file; nothing where there is nothing to say. */
  said(result: Result, screen: Screen): Promise<string>;
  /** The whole text, of what is said of each file. */
  whole(said: readonly string[], tally: Tally, screen: Screen): Promise<string>;
}

/** Whether a format can write down that kind of output. */
export function canWrite({ only, comparisons }: Format, kind: Output['kind']): boolean {
  return kind === 'comparison' ? comparisons === true : only === undefined || only === kind;
}
