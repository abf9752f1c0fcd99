// Generated from schemas/result.schema.json by `npm run generate`. Do not edit.

/** What appraise found in one file, as `--format json` prints it. Keys are in camelCase; maps are keyed by the ids of the file, in file order; shares run from 0 to 1, values and totals from 0 to 100. A number that is missing is absent, never null or 0. Fields may be added within appraisal-result/1; none is renamed or dropped, so a reader should ignore keys that it doesn't know. */
export interface Result {
  /** The version of this promise. */
  readonly format: 'appraisal-result/1';
  /** What wrote the result. */
  readonly tool: Tool;
  /** The file that was read. */
  readonly source: SourceFile;
  /** What was asked for, defaults filled in. */
  readonly settings: ResultSettings;
  /** Every rule that was asked, whether it had something to say or not. */
  readonly rules: readonly RuleAsked[];
  /** Everything there is to say about the file, in order of line, column and rule. */
  readonly diagnostics: readonly Diagnostic[];
  /** What comments of the file (`# appraise-ignore RULE -- reason`) ask to pass over, in the same order. Absent where there are none. */
  readonly suppressed?: readonly SuppressedDiagnostic[];
  /** The appraisal and its ranking. Absent when a fault forbids computing, and from what `validate` prints. */
  readonly outcome?: Outcome;
}

/** What `validate` prints: one result per file, in sorted order, even for one file. */
export type Results = readonly Result[];

/** The program that wrote the result. */
export interface Tool {
  /** Always `appraise`. */
  readonly name: string;
  /** Its version, such as 0.1.0. */
  readonly version: string;
}

/** The file that the result is about. */
export interface SourceFile {
  /** The path as it was typed; `-` for standard input. */
  readonly path: string;
  /** SHA-256 of the bytes that were read, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What was asked for, defaults filled in. */
export interface ResultSettings {
  /** The id of the aggregation method, such as `weighted-sum`. */
  readonly method: string;
  /** The id of the perspective whose weights and scores were ranked; absent where it was the file's own. */
  readonly perspective?: string;
  /** The ids of the questions that were answered. */
  readonly analyses?: readonly string[];
  /** Which weights the ranking was tried with; absent, as seed and draws are, where no question asks that. */
  readonly weights?: 'any' | 'ordinal' | 'levels' | 'ranges' | 'stated';
  /** Where the random numbers started. */
  readonly seed?: number;
  /** How many sets of weights and scores are drawn where an answer is sampled. */
  readonly draws?: number;
  /** The seal that the criteria and weights were held to (`validate --seal`); absent where none was given. */
  readonly seal?: string;
}

/** How much it matters: an error is a fault or an impossibility, a warning can be challenged, a note is worth saying. */
export type Severity = 'error' | 'warning' | 'note';

/** A rule that was asked of the file. */
export interface RuleAsked {
  /** The id of the rule, such as `score-missing`. */
  readonly id: string;
  /** The severity of what it says. */
  readonly severity: Severity;
  /** Whether it is a fault: nothing is computed from a file that breaks it. */
  readonly blocks: boolean;
  /** The rule in one line. */
  readonly summary: string;
}

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

/** A diagnostic that the file asks to pass over, and why. Lines and columns count from 1; columns count UTF-16 code units; the end is just past the last character. */
export interface SuppressedDiagnostic {
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
  /** The reason that the comment gives. */
  readonly reason: string;
}

/** A window of a line of the file. */
export interface Excerpt {
  /** The window as it stands in the file; a long line is cut. */
  readonly text: string;
  /** Column of the first character of the window in its line. */
  readonly column: number;
}

/** The appraisal as it was understood, and its ranking. */
export interface Outcome {
  /** The title of the paper. */
  readonly title: string;
  /** Whose paper it is. */
  readonly organisation?: string;
  /** The question that is being decided. */
  readonly question?: string;
  /** Date of the paper: a day, a month or a year. */
  readonly date?: string;
  /** `illustrative` where the scores are not the organisation's own. */
  readonly status?: 'draft' | 'final' | 'illustrative';
  /** The paper in a few sentences. */
  readonly summary?: string;
  /** The documents that citations refer to. */
  readonly sources: readonly SourceResult[];
  /** Figures that a reader needs and that are not scores. */
  readonly facts: readonly FactResult[];
  /** Every option, in file order. */
  readonly options: readonly OptionResult[];
  /** The criteria that options are scored on (the leaves of the tree), in file order. */
  readonly criteria: readonly CriterionResult[];
  /** The criteria that have children, in file order, a parent before its children. */
  readonly groups: readonly GroupResult[];
  /** How the weights of each set of siblings came about. */
  readonly weighting: readonly WeightingResult[];
  /** The ranked options in order of rank; ties share a rank and keep file order. Empty while scores are missing. */
  readonly ranking: readonly RankedOption[];
  /** The options that fail a requirement: shown with their total, not ranked. */
  readonly failing: readonly FailingOption[];
  /** What is still to be scored, when the file stops short. */
  readonly missing?: readonly MissingScores[];
  /** What people said when they were asked, one entry per question. */
  readonly consultation: readonly ConsultationResult[];
  /** What the paper recommends. */
  readonly recommendation?: RecommendationResult;
  /** What the decision makers then did; it may differ. */
  readonly decided?: DecidedResult;
  /** The smallest change of one weight that changes the preferred option; absent where none does it, where fewer than two options are ranked, on a tie for first place, and with another method than the weighted sum. */
  readonly nearestSwitch?: LeadSwitch;
  /** Why a question that was asked does not arise, by question. */
  readonly unanswered?: TextsById;
  /** The stakeholders who have weights or scores of their own, in file order. */
  readonly perspectives?: readonly PerspectiveResult[];
  /** What the analyses found, keyed by the id of the question; empty where none was asked. */
  readonly findings: Findings;
  /** The author's own `x-` keys at the top of the file, as written. */
  readonly extensions?: {
    readonly [k: string]: unknown;
  };
}

/** What each question found. */
export interface Findings {
  /** Which options are at least as good as another throughout and better somewhere? */
  readonly dominance?: DominanceFinding;
  /** How far can a weight move before the order changes? */
  readonly 'weight-sensitivity'?: WeightSensitivityFinding;
  /** Which score would change the preferred option, and by how much? */
  readonly 'score-sensitivity'?: ScoreSensitivityFinding;
  /** How often each option comes at each rank over a set of weights. */
  readonly 'rank-acceptability'?: RankAcceptabilityFinding;
  /** Which options some weights put first, and which preferences all weights share. */
  readonly 'potential-optimality'?: PotentialOptimalityFinding;
  readonly [k: string]: unknown;
}

/** Ids. */
export type Ids = readonly string[];

/** Who is dominated by whom, on best guesses; it needs no weights. */
export interface DominanceFinding {
  /** The options that are dominated, in file order. */
  readonly dominated: readonly DominatedOption[];
}

/** An option that others dominate. */
export interface DominatedOption {
  /** Its id. */
  readonly option: string;
  /** The options that are no worse on every criterion and better on one. */
  readonly by: Ids;
}

/** How far weights can move. Weights are shares of the whole; when one moves, the others keep their proportions to each other. */
export interface WeightSensitivityFinding {
  /** The preferred option; of those that tie for first place the first in the file. */
  readonly option: string;
  /** Between which weights it stays first: every criterion, then every group, but one that has all the weight. */
  readonly criteria: readonly StabilityInterval[];
  /** How firm the order of every two neighbours of the ranking is. */
  readonly pairs: readonly PairVerdict[];
  /** How far all weights together have to move for each other option to draw level with it, the nearest first; an option that never does is absent. */
  readonly challengers: readonly Challenger[];
  /** Every total as the weight goes from 0 to 1 that changes the preferred option soonest; absent where none does. */
  readonly line?: WeightLine;
}

/** Every total as one weight goes from nothing to the whole: straight lines. */
export interface WeightLine {
  /** The id of the criterion or group. */
  readonly criterion: string;
  /** Its weight now. */
  readonly weight: number;
  /** Option to its totals, at weight 0 and at weight 1. */
  readonly totals: EndsById;
  /** Where the leader changes, from 0 upwards. */
  readonly changes: readonly LeadChange[];
}

/** A weight at which the leader changes. */
export interface LeadChange {
  /** The share of the whole. */
  readonly weight: number;
  /** The id of the option that leads from there on. */
  readonly option: string;
  /** The total of both options there. */
  readonly total: number;
}

/** Between which weights of a criterion or group the preferred option stays first. */
export interface StabilityInterval {
  /** The id of the criterion or group. */
  readonly criterion: string;
  /** Its weight now. */
  readonly weight: number;
  /** Below which weight another option leads; absent where none does. */
  readonly lower?: Takeover;
  /** Above which weight another option leads; absent where none does. */
  readonly upper?: Takeover;
}

/** Where another option draws level, and beyond which it leads. */
export interface Takeover {
  /** The weight at which it draws level. */
  readonly weight: number;
  /** Who takes over. */
  readonly option: string;
}

/** How firmly one option stands ahead of another. */
export interface PairVerdict {
  /**
   * The one ahead, then the one behind.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly options: readonly [string, string];
  /** The difference of their totals; 0 on a tie. */
  readonly margin: number;
  /** `tie` within 1e-9; `fragile` where a change of one weight by less than a tenth of the whole, or one step of one score, swaps them; otherwise `robust`. */
  readonly verdict: 'robust' | 'fragile' | 'tie';
  /** The smallest change of one weight that swaps them; absent on a tie, and where none does. */
  readonly nearest?: WeightSwitch;
  /** The single step of one score that swaps them by most; absent on a tie, and where none does. */
  readonly step?: ScoreStep;
}

/** A change of one weight. */
export interface WeightSwitch {
  /** The id of the criterion or group. */
  readonly criterion: string;
  /** Its weight now, as a share of the whole. */
  readonly weight: number;
  /** The weight at which the two draw level, and beyond which their order is the other way round. */
  readonly switchesAt: number;
}

/** A change of one weight that changes the preferred option; the others keep their proportions to each other. */
export interface LeadSwitch {
  /** The id of the criterion or group. */
  readonly criterion: string;
  /** Its weight now, as a share of the whole. */
  readonly weight: number;
  /** The weight at which another option draws level, and beyond which it leads. */
  readonly switchesAt: number;
  /** Who takes over. */
  readonly option: string;
}

/** One step of one score: by the step of its scale, or to the neighbouring level. */
export interface ScoreStep {
  /** Whose score it is. */
  readonly option: string;
  /** On which criterion. */
  readonly criterion: string;
  /** The score now. */
  readonly score: NumberOrText;
  /** One step away. */
  readonly to: NumberOrText;
}

/** The nearest weights at which an option draws level with the preferred one. */
export interface Challenger {
  /** Its id. */
  readonly option: string;
  /** The length of the smallest change: the square root of the sum of the squared changes of all leaf weights. */
  readonly distance: number;
  /** The weights at which it draws level, by criterion, as shares of the whole. */
  readonly weights: NumbersById;
}

/** Which scores decide. Who is ranked, and every other score, stays as it is. */
export interface ScoreSensitivityFinding {
  /** The preferred option; of those that tie for first place the first in the file. */
  readonly option: string;
  /** Every score that alone can change the preferred option: first those that do it in one step, then those with the shortest way. */
  readonly scores: readonly ScoreSwitch[];
  /** What each uncertain score does to the lead, the most telling first; those that do nothing are absent. */
  readonly tornado: readonly TornadoBar[];
}

/** A score that alone changes the preferred option. */
export interface ScoreSwitch {
  /** Whose score it is. */
  readonly option: string;
  /** On which criterion. */
  readonly criterion: string;
  /** The best guess now; absent where it is unknown or between levels. */
  readonly score?: NumberOrText;
  /** The score at which another option draws level, and beyond which it leads; of levels the first at which it leads. */
  readonly switchesAt: NumberOrText;
  /** Who takes over. */
  readonly to: string;
  /** How far that is, in value from 0 to 100. */
  readonly change: number;
  /** The score one step away, where that is enough. */
  readonly step?: NumberOrText;
}

/** What an uncertain score does to the lead of the preferred option over the best of the others. */
export interface TornadoBar {
  /** Whose score it is. */
  readonly option: string;
  /** On which criterion. */
  readonly criterion: string;
  /** The lowest that it may be as stated; of levels the worst. */
  readonly low: NumberOrText;
  /** The highest that it may be as stated; of levels the best. */
  readonly high: NumberOrText;
  /** The lead where it is that low; negative where another option leads. */
  readonly leadAtLow: number;
  /** The lead where it is that high. */
  readonly leadAtHigh: number;
}

/** Where something comes from. */
export interface Citation {
  /** The id of a source. */
  readonly source: string;
  /** The place in it, such as `table 4`. */
  readonly place?: string;
}

/** Where something comes from: one entry per citation. */
export type Citations = readonly Citation[];

/** A document that citations refer to. */
export interface SourceResult {
  /** Its id in the file. */
  readonly id: string;
  /** Its title. */
  readonly title?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** When: a day, a month or a year. */
  readonly date?: string;
  /** Where it can be read. */
  readonly url?: string;
}

/** A figure that a reader needs and that is not a score. */
export interface FactResult {
  /** Its id in the file. */
  readonly id: string;
  /** What the figure is of. */
  readonly says: string;
  /** The figure as written. */
  readonly figure?: string;
  /** Where it comes from. */
  readonly sources?: Citations;
}

/** Whether the option is ranked, fails a requirement, was discounted, or has not been scored. */
export type Standing = 'ranked' | 'failing' | 'discounted' | 'unscored';

/** An option. */
export interface OptionResult {
  /** Its id in the file. */
  readonly id: string;
  /** Its name; the id with spaces where the file gives none. */
  readonly name: string;
  /** The delivery model, such as `in-house` or `mutual`. */
  readonly model?: string;
  /** What the option is. */
  readonly summary?: string;
  /** The options that it combines. */
  readonly combines?: readonly string[];
  /** Whether it is ranked, fails a requirement, was discounted, or has not been scored. */
  readonly standing: Standing;
  /** Whether it is the business-as-usual option. */
  readonly baseline: boolean;
  /** Why it was discounted. */
  readonly because?: string;
  /** When it was discounted. */
  readonly date?: string;
  /** Where the discounting comes from. */
  readonly sources?: Citations;
  /** What a discounted option scored on gates, as the author wrote it. */
  readonly scores?: TextsById;
}

/** A number, or a word such as a label or a level. */
export type NumberOrText = number | string;

/**
 * The two ends of a range, the lower first.
 *
 * @minItems 2
 * @maxItems 2
 */
export type NumberRange = readonly [number, number];

/** Over a set of weights, and over scores that are uncertain. Shares run 0 to 1; maps are keyed by option, then by option or criterion, in file order. */
export interface RankAcceptabilityFinding {
  /** Which weights were tried. */
  readonly weights: 'any' | 'ordinal' | 'levels' | 'ranges' | 'stated';
  /** What was worked out exactly and what was sampled. */
  readonly kinds: AcceptabilityKinds;
  /** How many draws the sampled shares are counted in; absent, as the seed is, where nothing was sampled. */
  readonly draws?: number;
  /** Where the random numbers started. */
  readonly seed?: number;
  /** Rank acceptability indices: the shares in which an option comes at rank 1, 2, and so on. Options that tie share the ranks they take. */
  readonly acceptability: SharesByRank;
  /** The share in which an option comes first. It may be exact where the ranks are sampled. */
  readonly firstRank: NumbersById;
  /** The mean rank. */
  readonly expectedRank: NumbersById;
  /** Pairwise winning indices: option by option, the share in which the first is ahead of the second, and half of that in which they are level. */
  readonly pairwise: NumbersByTwoIds;
  /** By criterion, the mean of the weights that put an option first. An option that is never first has none. */
  readonly centralWeights: NumbersByTwoIds;
  /** Confidence factors: how often an option is first at its central weights, while uncertain scores are drawn. */
  readonly confidence: NumbersById;
  /** Of each share under `acceptability`, where it was sampled. */
  readonly standardError?: SharesByRank;
}

/** What was worked out exactly and what was sampled. */
export interface AcceptabilityKinds {
  /** The shares by rank. */
  readonly acceptability: ExactOrSampled;
  /** The share of first ranks. */
  readonly firstRank: ExactOrSampled;
  /** The mean ranks. */
  readonly expectedRank: ExactOrSampled;
  /** The pairwise winning indices. */
  readonly pairwise: ExactOrSampled;
  /** The central weights. */
  readonly centralWeights: ExactOrSampled;
  /** The confidence factors. */
  readonly confidence: ExactOrSampled;
}

/** Exact figures are the same for every seed and number of draws. */
export type ExactOrSampled = 'exact' | 'sampled';

/** For each option a share for each rank, the first rank first. */
export interface SharesByRank {
  readonly [k: string]: ShareList;
}

/** A share for each rank. */
export type ShareList = readonly number[];

/** For each id a number for each id. */
export interface NumbersByTwoIds {
  readonly [k: string]: NumbersById;
}

/** What any admissible weights could do, at best guesses of the scores. */
export interface PotentialOptimalityFinding {
  /** Which weights were admitted. */
  readonly weights: 'any' | 'ordinal' | 'levels' | 'ranges' | 'stated';
  /** Whether an option can come first. */
  readonly options: PotentialById;
  /** Pairs of options, the better one first: it is level or ahead under all admissible weights, and ahead under some. */
  readonly necessary: readonly IdPair[];
}

/** For each option whether it can come first. */
export interface PotentialById {
  readonly [k: string]: PotentialResult;
}

/** Whether an option can come first. */
export interface PotentialResult {
  /** Whether some admissible weights put it first, alone or level with others. */
  readonly possible: boolean;
  /** The greatest lead over all others that admissible weights give it, −100 to 100; negative where it always trails. */
  readonly margin: number;
  /** Weights that give it that lead; absent where it can't be first. */
  readonly weights?: NumbersById;
}

/**
 * Two ids.
 *
 * @minItems 2
 * @maxItems 2
 */
export type IdPair = readonly [string, string];

/** A number for each id. */
export interface NumbersById {
  readonly [k: string]: number;
}

/** The two ends of a line for each id. */
export interface EndsById {
  /**
   * @minItems 2
   * @maxItems 2
   */
  readonly [k: string]: readonly [number, number];
}

/** A range for each id. */
export interface RangesById {
  readonly [k: string]: NumberRange;
}

/** A text for each id. */
export interface TextsById {
  readonly [k: string]: string;
}

/** A score for each criterion, in its own unit: a number, a label or a level. Of a range and of a low, likely and high score it is the best guess. An unknown score is absent. */
export interface ScoresById {
  readonly [k: string]: NumberOrText;
}

/** A criterion that options are scored on: a leaf of the tree. */
export interface CriterionResult {
  /** Its id in the file. */
  readonly id: string;
  /** Its name; the id with spaces where the file gives none. */
  readonly name: string;
  /** What it means. */
  readonly description?: string;
  /** The ids of the groups that it stands in, outermost first. */
  readonly path: readonly string[];
  /** Whether it is a requirement only: it settles who is ranked and adds nothing. */
  readonly gate: boolean;
  /** Its share of the whole; 0 for a gate, absent until weights are stated. */
  readonly weight?: number;
  /** Its share among its siblings. */
  readonly localWeight?: number;
  /** The weight as the author wrote it; the middle of a range. */
  readonly statedWeight?: number;
  /** What it truly decides: its weight times how far apart the ranked options are on it, as a share of the sum over the criteria. Absent where nothing differs. */
  readonly effectiveWeight?: number;
  /** The range of weights that the author wrote. */
  readonly statedRange?: NumberRange;
  /** The same range as shares among siblings. */
  readonly weightRange?: NumberRange;
  /** What the weight is the worth of: going from the worst score to the best. */
  readonly swing?: Swing;
  /** How a score becomes a value. */
  readonly scale?: ScaleResult;
  /** What an option must reach to be ranked, as written. */
  readonly requirements?: readonly string[];
  /** Where its scores come from, such as `consultation.preferred-model`. */
  readonly from?: string;
  /** How many of the options to be ranked have no score on it, when the file stops short. */
  readonly missing?: number;
}

/** The change that a weight is the worth of. */
export interface Swing {
  /** The worst score of the scale. */
  readonly from: NumberOrText;
  /** The best score of the scale. */
  readonly to: NumberOrText;
  /** Their unit. */
  readonly unit?: string;
}

/** How a score becomes a value from 0 (worst) to 100 (best). */
export interface ScaleResult {
  /** A rating, a measure with a unit, a list of levels, or a local scale between the scores there are. */
  readonly kind: 'rating' | 'measure' | 'levels' | 'local';
  /** The score that is worth 0. */
  readonly worst?: number;
  /** The score that is worth 100. */
  readonly best?: number;
  /** The unit of the scores. */
  readonly unit?: string;
  /** Words for scores of a rating, keyed by the score. */
  readonly labels?: TextsById;
  /** The value of each level. */
  readonly levels?: NumbersById;
  /** The smallest difference of scores that counts as one step. */
  readonly step?: number;
  /** The points between which values run straight. */
  readonly points?: readonly ScalePoint[];
  /** The score that is worth 50, where the scale bends smoothly. */
  readonly midpoint?: number;
  /** The direction of a local scale. */
  readonly better?: 'lower' | 'higher';
}

/** A score and its value. */
export interface ScalePoint {
  /** The score, in the unit of the scale. */
  readonly at: number;
  /** Its value, from 0 to 100. */
  readonly value: number;
}

/** A criterion that has children. */
export interface GroupResult {
  /** Its id in the file. */
  readonly id: string;
  /** Its name; the id with spaces where the file gives none. */
  readonly name: string;
  /** The ids of the groups that it stands in, outermost first. */
  readonly path: readonly string[];
  /** Its share of the whole; 0 for a group of gates, absent until weights are stated. */
  readonly weight?: number;
  /** Its share among its siblings. */
  readonly localWeight?: number;
  /** The weight as the author wrote it; the middle of a range. */
  readonly statedWeight?: number;
  /** What it truly decides: its weight times how far apart the ranked options are on it, as a share of the sum over the criteria. Absent where nothing differs. */
  readonly effectiveWeight?: number;
  /** The range of weights that the author wrote. */
  readonly statedRange?: NumberRange;
  /** The same range as shares among siblings. */
  readonly weightRange?: NumberRange;
}

/** How the weights of one set of siblings came about. */
export interface WeightingResult {
  /** Which siblings: the ids of the groups they stand in, joined by `/`; empty for the top criteria. */
  readonly at: string;
  /** The id of the weighting method, such as `direct`. */
  readonly method: string;
  /** How far the judgements contradict each other: 0 agrees throughout. For pairwise judgements 1 is no better than chance. */
  readonly consistencyRatio?: number;
  /** Why there is no ratio. */
  readonly withoutRatio?: string;
  /** What the consistency index was divided by, and the table that it is from. */
  readonly randomIndex?: {
    /** The random index. */
    readonly index: number;
    /** Where it is from. */
    readonly table: string;
  };
  /** The judgement that disagrees most with the others, as written. */
  readonly worstJudgement?: string;
}

/** What kind of uncertainty a score has. */
export type Uncertainty = 'range' | 'levels' | 'triangular' | 'unknown';

/** An option in the ranking. */
export interface RankedOption {
  /** The id of the option. */
  readonly option: string;
  /** Its place: 1 is best, ties share. */
  readonly rank: number;
  /** The sum of its contributions, from 0 to 100. */
  readonly total: number;
  /** Stated weight × score, summed as committee papers print it. Absent where that makes no sense. */
  readonly points?: number;
  /** Its total less that of the baseline. */
  readonly difference?: number;
  /** Its value on each criterion, from 0 to 100. */
  readonly values: NumbersById;
  /** Weight × value on each criterion; they sum to the total. Absent with a method that does not add. */
  readonly contributions?: NumbersById;
  /** The same for each group: the sum of what stands in it. */
  readonly groupContributions?: NumbersById;
  /** Its score on each criterion as ranked: the middle of a range, the likeliest of three points. An unknown score and a range of levels are absent. */
  readonly scores: ScoresById;
  /** Each of its scores as the author wrote it: `3..4`, `Meets`, `50%`, `unknown`. */
  readonly written: TextsById;
  /** The criteria on which its score is uncertain, and how. */
  readonly uncertain?: {
    readonly [k: string]: Uncertainty;
  };
  /** Why it has its score, on the criteria where the author says so. */
  readonly because?: TextsById;
  /** Where its score comes from, on the criteria where the author says so. */
  readonly sources?: {
    readonly [k: string]: Citations;
  };
  /** The share of respondents who support it, for each question that asked about it. */
  readonly support?: NumbersById;
  /** The same where the source gives a range only. */
  readonly supportRange?: RangesById;
  /** The least total that its uncertain scores and the stated weight ranges allow. */
  readonly low?: number;
  /** The greatest total that its uncertain scores and the stated weight ranges allow. */
  readonly high?: number;
}

/** An option that fails a requirement. */
export interface FailingOption {
  /** The id of the option. */
  readonly option: string;
  /** The total that it would have had; on a local scale it may leave 0 to 100. */
  readonly total: number;
  /** Its value on each criterion, from 0 to 100. */
  readonly values: NumbersById;
  /** Its score on each criterion as ranked: the middle of a range, the likeliest of three points. An unknown score and a range of levels are absent. */
  readonly scores: ScoresById;
  /** Each of its scores as the author wrote it: `3..4`, `Meets`, `50%`, `unknown`. */
  readonly written: TextsById;
  /** The criteria whose requirements it fails. */
  readonly criteria: readonly string[];
}

/** What is still to be scored for one option. */
export interface MissingScores {
  /** The id of the option. */
  readonly option: string;
  /** The criteria on which it has no score yet. */
  readonly criteria: readonly string[];
}

/** A stakeholder with weights or scores of its own. */
export interface PerspectiveResult {
  /** Its id in the file. */
  readonly id: string;
  /** Its name; the id with spaces where the file gives none. */
  readonly name: string;
  /** How many people the panel has; it decides nothing. */
  readonly people?: number;
  /** Its say in the group result, as a share of 1. */
  readonly share: number;
  /** Whether the shares were declared; otherwise all count the same. */
  readonly declared: boolean;
  /** Its weight of each criterion, as a share of the whole. */
  readonly weights: NumbersById;
}

/** How many answers a respondent could give: one, several, or a verdict on each. */
export type Choose = 'one' | 'many' | 'each';

/** How people were asked: anybody who wished, a panel, a sample, at events, or otherwise. */
export type ConsultationMethod = 'open' | 'panel' | 'sample' | 'event' | 'other';

/** One question of a consultation. */
export interface ConsultationResult {
  /** Its id in the file. */
  readonly id: string;
  /** The question as it was put. */
  readonly question?: string;
  /** How many answers a respondent could give. */
  readonly choose: Choose;
  /** How people were asked; `open` where the file doesn't say. */
  readonly method: ConsultationMethod;
  /** The first day. */
  readonly opened?: string;
  /** The last day. */
  readonly closed?: string;
  /** How many answered. */
  readonly respondents?: number;
  /** How many were asked. */
  readonly invited?: number;
  /** Share of those asked who answered, as printed. */
  readonly responseRate?: number;
  /** Whether the shares were weighted to represent a population. */
  readonly weighted?: boolean;
  /** What they answered, in file order. */
  readonly support: readonly SupportResult[];
  /** Parts of the respondents; empty where none is given. */
  readonly groups: readonly ConsultationGroup[];
  /** Where the figures come from. */
  readonly sources?: Citations;
}

/** The support for one answer. */
export interface SupportResult {
  /** The id of an option, or another answer such as `other`, `none` or `undecided`. */
  readonly answer: string;
  /** The share of respondents who gave it; the middle where the source gives a range only. */
  readonly share: number;
  /** The lower end of that range. */
  readonly low?: number;
  /** The upper end of that range. */
  readonly high?: number;
  /** How many gave it, where the file has counts. */
  readonly count?: number;
  /** The share of respondents who opposed it, where each option was asked about by itself. */
  readonly oppose?: number;
}

/** A part of the respondents. */
export interface ConsultationGroup {
  /** Its id in the file. */
  readonly id: string;
  /** What readers call it. */
  readonly name?: string;
  /** How many of them answered. */
  readonly respondents?: number;
  /** What they answered, in file order. */
  readonly support: readonly SupportResult[];
}

/** What the paper recommends. */
export interface RecommendationResult {
  /** The ids of the options; empty where it recommends none. */
  readonly options: readonly string[];
  /** Why. */
  readonly because?: string;
  /** Where it says so. */
  readonly sources?: Citations;
}

/** What the decision makers did. */
export interface DecidedResult {
  /** The ids of the options; empty where they decided for none. */
  readonly options: readonly string[];
  /** Who decided. */
  readonly by?: string;
  /** When: a day, a month or a year. */
  readonly date?: string;
  /** Why. */
  readonly because?: string;
  /** On what conditions. */
  readonly conditions?: readonly string[];
  /** Who disagreed, and why. */
  readonly dissent?: readonly DissentResult[];
  /** Where it is recorded. */
  readonly sources?: Citations;
}

/** A disagreement with the decision. */
export interface DissentResult {
  /** Whose it is. */
  readonly by?: string;
  /** What they said. */
  readonly because: string;
  /** Where it is recorded. */
  readonly sources?: Citations;
}
