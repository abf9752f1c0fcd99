// Generated from schemas/comparison.schema.json by `npm run generate`. Do not edit.

/** What `appraise compare OLD NEW --format json` prints. Keys are in camelCase; shares run from 0 to 1, totals from 0 to 100. What is missing is absent, never null or 0. Fields may be added within appraisal-comparison/1; none is renamed or dropped, so a reader should ignore keys that it doesn't know. */
export interface Comparison {
  /** The version of this promise. */
  readonly format: 'appraisal-comparison/1';
  /** What wrote the comparison. */
  readonly tool: Tool;
  /** What was asked for. */
  readonly settings: ComparisonSettings;
  /** The file of the old round. */
  readonly old: ComparedFile;
  /** The file of the new round. */
  readonly new: ComparedFile;
  /** What changed. Absent where one of the files has a fault. */
  readonly outcome?: ComparedOutcome;
}

/** The program that wrote the result. */
export interface Tool {
  /** Always `appraise`. */
  readonly name: string;
  /** Its version, such as 0.1.0. */
  readonly version: string;
}

/** How much it matters: an error is a fault or an impossibility, a warning can be challenged, a note is worth saying. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing there is to say about the file. Lines and columns count from 1; columns count UTF-16 code units; the end is just past the last character. */
export interface Diagnostic {
  /** The id of the rule that says it. */
  readonly rule: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is the matter, in the author's words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** JSON Pointer to the place in the file, such as /scores/mutual/safety. Absent when the text could not be read as YAML. */
  readonly pointer?: string;
  /** Line of the first character. */
  readonly line: number;
  /** Column of the first character. */
  readonly column: number;
  /** Line of the end. */
  readonly endLine: number;
  /** Column of the end, just past the last character. */
  readonly endColumn: number;
  /** The part of the first line to show. */
  readonly excerpt?: Excerpt;
}

/** A window of a line of the file. */
export interface Excerpt {
  /** The window as it stands in the file; a long line is cut. */
  readonly text: string;
  /** Column of the first character of the window in its line. */
  readonly column: number;
}

/** A list of ids. */
export type Ids = readonly string[];

/**
 * Two ids: that of the old round, that of the new.
 *
 * @minItems 2
 * @maxItems 2
 */
export type IdPair = readonly [string, string];

/** One of the two files, and what there is to say about it. */
export interface ComparedFile {
  /** The path as it was typed; `-` for standard input. */
  readonly path: string;
  /** SHA-256 of the bytes that were read, in lower-case hexadecimal. */
  readonly sha256: string;
  /** What the paper is called. Absent, as what follows is, where the file has a fault. */
  readonly title?: string;
  /** The date of the paper. */
  readonly date?: string;
  /** How far the paper has got. */
  readonly status?: 'draft' | 'final' | 'illustrative';
  /** The seal of its criteria and weights, as `appraise seal` prints it. */
  readonly seal?: string;
  /** Everything there is to say about the file, in order of line, column and rule. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What was asked for. */
export interface ComparisonSettings {
  /** Ids that were said to be the same thing (`--same`). */
  readonly same?: readonly IdPair[];
  /** Ids that were said not to be (`--not-same`). */
  readonly notSame?: readonly IdPair[];
}

/** One of the two rounds. */
export type Round = 'old' | 'new';

/** Why two are taken to be the same. `asked`: the user says so. `id`: they have the same id. `name`: they alone have the same name. `near-name`: the names are near, and place, scale and weight (of options: the delivery model) are the same. `scores`: their scores are the same. */
export type Ground = 'asked' | 'id' | 'name' | 'near-name' | 'scores';

/** An option, a criterion or a group, as either round has it; what one round lacks is absent. */
export interface ComparedThing {
  /** How the comparison calls it: its id in the new round, or a colon and its old id where it has gone. */
  readonly key: string;
  /** What it is in the new round, or in the old one where it has gone; a requirement is a criterion without weight. */
  readonly kind: 'option' | 'criterion' | 'group' | 'requirement';
  /** Its id in the old round. */
  readonly old?: string;
  /** Its id in the new round. */
  readonly new?: string;
  /** Its name; that of the new round if it is in both. */
  readonly name: string;
  /** Its name in the old round, where that is another one. */
  readonly oldName?: string;
  /** Why the two are taken to be the same. */
  readonly ground?: Ground;
}

/** Two that may be the same thing and are told apart, or are told as one and may not be: `--same OLD=NEW` and `--not-same OLD=NEW` say so. */
export interface Doubt {
  /** What they are. */
  readonly kind: 'option' | 'criterion';
  /** How the comparison tells them: apart, or as the same. */
  readonly told: 'apart' | 'same';
  /** The id in the old round. */
  readonly old: string;
  /** The id in the new round. */
  readonly new: string;
  /** What speaks for the other reading. */
  readonly because: string;
}

/** One thing that is otherwise in the new round. What is absent was or is not there. */
export interface Change {
  /** The part of the file that it is in. */
  readonly part:
    | 'paper'
    | 'option'
    | 'criterion'
    | 'weight'
    | 'scale'
    | 'requirement'
    | 'score'
    | 'evidence'
    | 'consultation'
    | 'perspective'
    | 'costs'
    | 'risk'
    | 'equality'
    | 'fact'
    | 'source'
    | 'recommendation'
    | 'decision'
    | 'published'
    | 'extension';
  /** What became of it. */
  readonly change: 'added' | 'removed' | 'changed';
  /** The key of the option that it is about. */
  readonly option?: string;
  /** The key of the criterion or group that it is about. */
  readonly criterion?: string;
  /** The id of the question, perspective, risk, characteristic, fact, source or key that it is about. */
  readonly id?: string;
  /** What of it was changed, such as `name`, `discounted` or `because`; absent for the thing itself. */
  readonly field?: string;
  /** As it was, in words: scores as written, weights as shares of the whole. */
  readonly old?: string;
  /** As it is now. */
  readonly new?: string;
  /** The number as it was: of weights the share of the whole, of costs the present cost. */
  readonly oldNumber?: number;
  /** The number as it is now. */
  readonly newNumber?: number;
}

/** Whether an option is ranked, fails a requirement, was discounted, or is not scored yet. */
export type Standing = 'ranked' | 'failing' | 'discounted' | 'unscored';

/** Where an option stands in one round. */
export interface Place {
  /** Whether it is ranked. */
  readonly standing: Standing;
  /** 1 is best; ties share a rank. Absent unless it is ranked. */
  readonly rank?: number;
  /** 0 to 100. Absent where it has none. */
  readonly total?: number;
}

/** An option in both rankings. */
export interface ComparedOption {
  /** The key of the option. */
  readonly option: string;
  /** Where it stood; absent where the old round didn't have it. */
  readonly old?: Place;
  /** Where it stands now; absent where the new round doesn't have it. */
  readonly new?: Place;
  /** The new total less the old one, where there are both. */
  readonly difference?: number;
}

/** What became of the preferred option. */
export interface Verdict {
  /** `stays`: the same options are first. `changes`: others are. `first-ranking`: only the new round ranks. `not-ranked-any-more`: only the old one does. `no-ranking`: neither does. */
  readonly kind: 'stays' | 'changes' | 'first-ranking' | 'not-ranked-any-more' | 'no-ranking';
  /** The keys of the options that were first. */
  readonly old: Ids;
  /** The keys of the options that are first. */
  readonly new: Ids;
}

/** A part that a total depends on. `criteria`: those that came and went, with their shares of the whole. `weights`: those that stayed, among each other. `scales`, `scores`: of those that stayed. `options`: whose scores decide where local scales begin and end. */
export type Part = 'criteria' | 'weights' | 'scales' | 'scores' | 'options';

/** Parts. */
export type PartList = readonly Part[];

/** Points of the total, by part. */
export interface PointsByPart {
  readonly [k: string]: number;
}

/** Option → part → points. */
export interface PointsByOption {
  readonly [k: string]: PointsByPart;
}

/** Where the change of each total comes from: the Shapley value of each part that was changed, so the points of an option sum to the change of its total, and no order of the parts is preferred. */
export interface PartsFinding {
  /** How it was worked out. */
  readonly method: 'shapley';
  /** The parts that were changed. */
  readonly parts: PartList;
  /** The criteria whose scores mean nothing on the other round's scale: both go together, under scales. */
  readonly joined: Ids;
  /** The points of each option that is ranked in both rounds, by its key. */
  readonly options: PointsByOption;
}

/**
 * Two options that change places: the key of the one that is then ahead, and of the one that is behind.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Swap = readonly [string, string];

/** What a single change does to the order of the options that are ranked in both rounds. */
export interface Effect {
  /** The options that are then first, where they are others. */
  readonly preferred?: Ids;
  /** Who then changes places with whom. */
  readonly swaps: readonly Swap[];
  /** How many more pairs change places than are listed; absent where all are. */
  readonly moreSwaps?: number;
}

/** A single change that moves somebody. */
export interface Mover {
  /** What was changed: one weight, the weights of a set of siblings, a scale, a score, a criterion that came or went, the options. */
  readonly kind: 'weight' | 'weights' | 'scale' | 'score' | 'criterion-added' | 'criterion-removed' | 'options';
  /** The key of the option whose score it is. */
  readonly option?: string;
  /** The key of the criterion; of `weights`, of the group, absent for the top. */
  readonly criterion?: string;
  /** As it was, in words. */
  readonly old?: string;
  /** As it is now. */
  readonly new?: string;
  /** What it does if it alone is made to the old round; absent where that moves nobody. */
  readonly alone?: Effect;
  /** What it does if it alone is withdrawn from the new round; absent where that moves nobody. */
  readonly withdrawn?: Effect;
}

/** Each change made alone to the old round, and each withdrawn alone from the new one. */
export interface MoversFinding {
  /** How many changes were tried. */
  readonly asked: number;
  /** How many changes of scores were not tried, because there are over 5,000 changes; absent where all were. */
  readonly untried?: number;
  /** How many of those tried move somebody. */
  readonly moved: number;
  /** Those that move somebody, those that change who is first before the others; the first 1,000. */
  readonly movers: readonly Mover[];
}

/** What a reader of the two rounds should know. */
export interface Warning {
  /** The id of the warning, such as `reweighted-after-scores`. */
  readonly rule: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is the matter. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** What changed and what that did. */
export interface ComparedOutcome {
  /** Whether nothing that is compared was changed. */
  readonly identical: boolean;
  /** Whether criteria and weights have the same seal in both rounds. */
  readonly sealed: boolean;
  /** What became of the preferred option. */
  readonly verdict: Verdict;
  /** Every option of either round. */
  readonly options: readonly ComparedThing[];
  /** Every criterion and group of either round. */
  readonly criteria: readonly ComparedThing[];
  /** What may be the same thing under another id. */
  readonly doubts: readonly Doubt[];
  /** Every change, in the order of the file format. */
  readonly changes: readonly Change[];
  /** Every option, in the order of the new ranking and then of the old one. */
  readonly ranking: readonly ComparedOption[];
  /** Where the change of each total comes from; absent where no option is ranked in both rounds. */
  readonly parts?: PartsFinding;
  /** The keys of the options that would be first with the new scores but the criteria, weights and scales of the old round. Absent unless whoever is first in either round is ranked in both. */
  readonly oldWay?: Ids;
  /** Which single changes move somebody; absent where fewer than two options are ranked in both rounds. */
  readonly movers?: MoversFinding;
  /** What a reader should know, the gravest first. */
  readonly warnings: readonly Warning[];
}
