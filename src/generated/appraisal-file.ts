// Generated from schemas/appraisal.schema.json by `npm run generate`. Do not edit.

/** One appraisal: what is being decided, the options, how they are judged, and the evidence. Only `format` and `title` are required; a file may stop short at any point. */
export interface AppraisalFile {
  /** The version of the file format, so that a later program knows how to read this file. */
  readonly format: string;
  /** What the paper is called. */
  readonly title: string;
  /** Whose paper it is. */
  readonly organisation?: string;
  /** The question that is being decided, in one sentence. */
  readonly question?: string;
  /** The date of the paper: a day, a month or a year. */
  readonly date?: CalendarDate;
  /** How far the paper has got. `draft`: still being written. `final`: as it goes to the decision makers. `illustrative`: the scores are not the organisation's own. */
  readonly status?: Status;
  /** The paper in a few sentences, for readers who read nothing else. */
  readonly summary?: string;
  /** The documents that `source` cites anywhere below, each under an id of your own. */
  readonly sources?: SourceMap;
  /** Figures that a reader needs and that are not scores. They are printed on the first page. */
  readonly facts?: FactMap;
  /** The courses of action that are compared, each under an id of your own. Every output keeps their order. */
  readonly options?: OptionMap;
  /** The id of the business-as-usual option, which the others are measured against. It is scored like them. */
  readonly baseline?: string;
  /** Scales that several criteria share, each under an id of your own. If there is only one, every criterion without a scale takes it. */
  readonly scales?: ScaleMap;
  /** What the options are judged on, each under an id of your own. A criterion may have criteria of its own below it. */
  readonly criteria?: CriterionMap;
  /** How the weights of the top criteria were arrived at. Without it they count as `direct`. */
  readonly weighting?: WeightingEntry;
  /** The score of each option on each criterion: first the option, then the criterion. */
  readonly scores?: ScoreTable;
  /** What people said when they were asked: one entry for each question, and for each strand that asked it. */
  readonly consultation?: QuestionMap;
  /** Stakeholders who have weights or scores of their own, each under an id of your own. */
  readonly perspectives?: PerspectiveMap;
  /** What each option costs, saves and brings in, year by year, and how it is discounted. */
  readonly costs?: Costs;
  /** What may go wrong under which option: likelihood and impact, 1 to 5 each, each risk under an id of your own. */
  readonly risks?: RiskMap;
  /** What each option would mean for people who share a protected characteristic: the characteristic, then the option. The nine of the Equality Act 2010 are `age`, `disability`, `gender-reassignment`, `marriage-and-civil-partnership`, `pregnancy-and-maternity`, `race`, `religion-or-belief`, `sex` and `sexual-orientation`; add ids of your own, such as `carers`. */
  readonly equality?: EqualityMap;
  /** What the paper recommends, and why. */
  readonly recommendation?: Recommendation;
  /** What the decision makers then did, which may differ from the recommendation. */
  readonly decided?: Decided;
  /** The figures that a published paper printed. Each is recomputed from the scores and weights; `validate` names those that don't follow from them. */
  readonly published?: PublishedEntry;
  /** Settings for questioning the ranking. Leave it out and the usual ones apply. */
  readonly analysis?: Analysis;
}

/** A list of texts. */
export type TextList = readonly string[];

/** A list of ids. */
export type IdList = readonly string[];

/** A number in the unit of the scale; where the unit is %, `50` and `50%` mean the same. */
export type NumberOrPercent = number | string;

/** A day (`2027-03-08`), a month (`2027-03`) or a year (`2027`). */
export type CalendarDate = number | string;

/** `draft`: still being written. `final`: as it goes to the decision makers. `illustrative`: the scores are not the organisation's own. */
export type Status = 'draft' | 'final' | 'illustrative';

/** Several citations. */
export type CitationList = readonly string[];

/** Where something comes from: the id of a source, `ID (place)`, or a list of such. */
export type Citation = string | CitationList;

/** The documents that `source` cites, each under an id of your own. */
export interface SourceMap {
  readonly [k: string]: Source;
}

/** A document that is cited in this file. */
export interface Source {
  /** What the document is called. */
  readonly title?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** When it was published. */
  readonly date?: CalendarDate;
  /** Where it can be read. */
  readonly url?: string;
}

/** Figures that a reader needs, each under an id of your own. */
export interface FactMap {
  readonly [k: string]: Fact;
}

/** A figure that a reader needs and that is not a score. */
export interface Fact {
  /** What the figure is of. */
  readonly says: string;
  /** The figure, with its unit, as it should be printed. */
  readonly figure?: FigureValue;
  /** Where the figure comes from. */
  readonly source?: Citation;
}

/** A figure: a number, or text where it has a sign or a unit. */
export type FigureValue = number | string;

/** The courses of action that are compared, each under an id of your own. */
export interface OptionMap {
  readonly [k: string]: OptionEntry;
}

/** A course of action. */
export interface OptionEntry {
  /** What readers call it. Without a name the id is shown, with spaces for hyphens. */
  readonly name?: string;
  /** What kind of organisation would deliver the service. `in-house`: the council itself. `shared-service`: together with another public body. `mutual`: owned by its staff or users. `latc`: a local authority trading company. `trust`: an independent charity. `arms-length`: a body of the council's own at arm's length. `outsource`: a contract with a supplier. `joint-venture`: a company owned together with a partner. `partnership`: an agreement between bodies that stay what they are. `other`: anything else. */
  readonly model?: Model;
  /** What the option is, in a sentence or two. */
  readonly summary?: string;
  /** For a hybrid, the ids of the options that it combines. */
  readonly combines?: IdList;
  /** Says that the option was dropped before scoring, and why. It is listed with its reason, not ranked. */
  readonly discounted?: Discounted;
  /** Which functions of adult social care the option would pass to another body. */
  readonly functions?: FunctionList;
  /** Whether staff would transfer to another employer, and what becomes of their pensions. */
  readonly staff?: StaffTransfer;
  /** Of a company of the council's own: whether the council controls it as it does its own departments. */
  readonly control?: boolean;
  /** Of a company of the council's own: the share of its activities that is not for the council. */
  readonly 'trading-share'?: string;
}

/** `in-house`: the council itself. `shared-service`: together with another public body. `mutual`: owned by its staff or users. `latc`: a local authority trading company. `trust`: an independent charity. `arms-length`: a body of the council's own at arm's length. `outsource`: a contract with a supplier. `joint-venture`: a company owned together with a partner. `partnership`: an agreement between bodies that stay what they are. `other`: anything else. */
export type Model =
  | 'in-house'
  | 'shared-service'
  | 'mutual'
  | 'latc'
  | 'trust'
  | 'arms-length'
  | 'outsource'
  | 'joint-venture'
  | 'partnership'
  | 'other';

/** Why an option was dropped before scoring. */
export interface Discounted {
  /** The reason. A reader who was consulted is owed one. */
  readonly because?: string;
  /** Where that is recorded. */
  readonly source?: Citation;
  /** When it was dropped. */
  readonly date?: CalendarDate;
}

/** Scales that several criteria share, each under an id of your own. */
export interface ScaleMap {
  readonly [k: string]: ScaleEntry;
}

/** How a score becomes a value from 0 (worst) to 100 (best): between two reference points, by named levels, or between the scores that there are. */
export type ScaleEntry = MeasuredScale | LevelsScale | LocalScale;

/** The scale of a criterion: the id of one of `scales`, or a scale of its own. */
export type ScaleChoice = string | MeasuredScale | LevelsScale | LocalScale;

/** A rating or a measure: the score worth 0 and the score worth 100. If less is better, `worst` is the larger. */
export interface MeasuredScale {
  /** The score that is worth 0. */
  readonly worst: NumberOrPercent;
  /** The score that is worth 100. */
  readonly best: NumberOrPercent;
  /** The unit of the scores. A scale with a unit is a measure, one without is a rating. */
  readonly unit?: string;
  /** Words for the scores of a rating. A score may be given as the word instead of the number. */
  readonly labels?: LabelMap;
  /** The smallest difference between two scores that means something: 1 unless you say otherwise, where both ends are whole numbers. It never restricts scores. */
  readonly step?: NumberOrPercent;
  /** Bends the scale: the value of some scores in between, from the worst (0) to the best (100). Between them it runs straight. */
  readonly points?: readonly ScalePoint[];
  /** Bends the scale smoothly: the score that is worth 50. */
  readonly midpoint?: NumberOrPercent;
  /** For outranking methods: the largest difference between two scores that doesn't matter. */
  readonly indifference?: NumberOrPercent;
  /** For outranking methods: the smallest difference between two scores that settles which is better. */
  readonly preference?: NumberOrPercent;
}

/** Words for scores: the number, then the word. */
export interface LabelMap {
  readonly [k: string]: string;
}

/** One point of a bent scale. */
export interface ScalePoint {
  /** The score. */
  readonly at: NumberOrPercent;
  /** What it is worth, from 0 to 100. */
  readonly value: number;
}

/** A scale of named levels. */
export interface LevelsScale {
  /** What each level is worth, from 0 to 100. A score is the name of a level. */
  readonly levels: LevelMap;
}

/** What each level is worth: the name of the level, then a value from 0 to 100. */
export interface LevelMap {
  readonly [k: string]: number;
}

/** A scale between the worst and the best score that the ranked options and the baseline have. Values then depend on which options are compared. */
export interface LocalScale {
  /** Whether less or more of it is better. `lower`: less is better. `higher`: more is better. */
  readonly better: Direction;
  /** The unit of the scores. */
  readonly unit?: string;
  /** For outranking methods: the largest difference between two scores that doesn't matter. */
  readonly indifference?: NumberOrPercent;
  /** For outranking methods: the smallest difference between two scores that settles which is better. */
  readonly preference?: NumberOrPercent;
}

/** `lower`: less is better. `higher`: more is better. */
export type Direction = 'lower' | 'higher';

/** What the options are judged on, each under an id of your own. No id stands twice in the whole tree. */
export interface CriterionMap {
  readonly [k: string]: Criterion;
}

/** Something the options are judged on. With criteria of its own below it, it has no scale, no requirement and no scores. */
export interface Criterion {
  /** What readers call it. Without a name the id is shown, with spaces for hyphens. */
  readonly name?: string;
  /** What is judged, and by what evidence. */
  readonly description?: string;
  /** How much it counts among its siblings: a number, a percentage, or a range where the panel would not choose. Siblings need not sum to 100. */
  readonly weight?: WeightValue;
  /** How a score becomes a value: the id of one of `scales`, or a scale of its own. */
  readonly scale?: ScaleChoice;
  /** Takes its scores from figures that the file already holds: the support in a consultation, or what the costs come to (`costs.net-present-cost`, `costs.net-present-value`, `costs.savings`, `costs.payback`), or the sum of the risks (`risks.exposure`). */
  readonly from?: string;
  /** What an option must reach to be ranked: `at least`, `at most`, `above` or `below` a score, or `is` a level; or a list of such. With a requirement and no weight the criterion is a gate: it settles who is ranked and adds nothing. */
  readonly must?: Requirement;
  /** How the weights of the criteria below it were arrived at. */
  readonly weighting?: WeightingEntry;
  /** The criteria below it, which share out its weight among themselves. */
  readonly criteria?: CriterionMap;
}

/** How much a criterion counts among its siblings. */
export type WeightValue = number | string;

/** What an option must reach: `at least`, `at most`, `above` or `below` a score, or `is` a level; or a list of such. */
export type Requirement = string | RequirementList;

/** Several requirements, all of which must be met. */
export type RequirementList = readonly string[];

/** How a set of weights was arrived at. */
export interface WeightingEntry {
  /** The way in which people said what matters to them. `direct`: weights as people gave them. `swing`: 100 for the change from worst to best that matters most, the others against it. `points`: a number of points shared out. `equal`: the same for all, so that no weights are given. `rank-order-centroid`, `rank-sum`, `rank-reciprocal`: made from an `order`. `pairwise`: made from `judgements` of two at a time. `best-worst`: made from comparisons with the best and the worst. `perspectives`: the mean of the stakeholders' weights, by their shares. */
  readonly method: WeightingMethod;
  /** For the rank methods: the ids of the criteria, the most important first. An inner list ties. */
  readonly order?: readonly OrderItem[];
  /** For `pairwise`: which of two criteria matters more and how many times (1 to 9, or a fraction), or that they matter the same. */
  readonly judgements?: TextList;
  /** For `best-worst`: the id of the criterion that matters most. */
  readonly best?: string;
  /** For `best-worst`: the id of the criterion that matters least. */
  readonly worst?: string;
  /** For `best-worst`: how many times as important as each criterion the best one is, 1 to 9. */
  readonly 'best-to-others'?: TimesMap;
  /** For `best-worst`: how many times as important as the worst one each criterion is, 1 to 9. */
  readonly 'others-to-worst'?: TimesMap;
}

/** A criterion, or several that tie. */
export type OrderItem = string | IdList;

/** How many times as important: a number from 1 to 9 for each criterion. */
export interface TimesMap {
  readonly [k: string]: number;
}

/** `direct`: weights as people gave them. `swing`: 100 for the change from worst to best that matters most, the others against it. `points`: a number of points shared out. `equal`: the same for all, so that no weights are given. `rank-order-centroid`, `rank-sum`, `rank-reciprocal`: made from an `order`. `pairwise`: made from `judgements` of two at a time. `best-worst`: made from comparisons with the best and the worst. `perspectives`: the mean of the stakeholders' weights, by their shares. */
export type WeightingMethod =
  | 'direct'
  | 'swing'
  | 'points'
  | 'equal'
  | 'rank-order-centroid'
  | 'rank-sum'
  | 'rank-reciprocal'
  | 'pairwise'
  | 'best-worst'
  | 'perspectives';

/** The scores of each option, under its id. */
export interface ScoreTable {
  readonly [k: string]: ScoreRow;
}

/** The scores of one option: the id of each criterion, then the score. */
export interface ScoreRow {
  readonly [k: string]: Score;
}

/** How well an option does on a criterion, in the criterion's own unit: a number, a label or level, a range, a low, likely and high estimate, or `unknown`; by itself or with a reason. */
export type Score = number | string | ThreePointScore | ExplainedScore;

/** A score without its reason. */
export type PlainScore = number | string | ThreePointScore;

/** An estimate: the lowest, the likeliest and the highest score. */
export interface ThreePointScore {
  /** The lowest score. */
  readonly low: ScoreEnd;
  /** The likeliest score, which the ranking uses. */
  readonly likely: ScoreEnd;
  /** The highest score. */
  readonly high: ScoreEnd;
}

/** A score as a number; where the unit is %, `50` and `50%` mean the same. */
export type ScoreEnd = number | string;

/** A score with its reason and its source. */
export interface ExplainedScore {
  /** The score itself. */
  readonly score: PlainScore;
  /** Why the option has this score. */
  readonly because?: string;
  /** Where the evidence is. */
  readonly source?: Citation;
}

/** The questions of the consultation, each under an id of your own. */
export interface QuestionMap {
  readonly [k: string]: Question;
}

/** One question that was put to people, and what they answered. An option that isn't named was not asked about, which is not the same as 0%. */
export interface Question {
  /** The question as it was put. */
  readonly question?: string;
  /** How many answers a respondent could give. `one`: respondents chose one answer. `many`: as many as they liked. `each`: every option was asked about by itself. */
  readonly choose: Choose;
  /** How people were asked. Without it the question counts as `open`, and the caveat that respondents chose themselves is printed. `open`: anybody could answer. `panel`: a standing panel. `sample`: a random or quota sample. `event`: at meetings. `other`: another way. */
  readonly method?: ConsultationMethod;
  /** The first day on which people could answer. */
  readonly opened?: CalendarDate;
  /** The last day on which people could answer. */
  readonly closed?: CalendarDate;
  /** How many people or organisations answered this question. */
  readonly respondents?: number;
  /** How many were asked to answer. */
  readonly invited?: number;
  /** The share of those invited who answered, as printed. */
  readonly 'response-rate'?: string;
  /** Whether the shares were weighted to represent a population. */
  readonly weighted?: boolean;
  /** The share that each option got, with its % sign, or a range where the source says no more. It may also name `other`, `none` and `undecided`. */
  readonly support?: ShareMap;
  /** With `choose: each`, the share that was against each option. */
  readonly oppose?: ShareMap;
  /** How many respondents each option got, instead of `support`. */
  readonly counts?: CountMap;
  /** What parts of the respondents answered, each under an id of your own. */
  readonly groups?: RespondentGroupMap;
  /** Where the figures come from. */
  readonly source?: Citation;
}

/** `one`: respondents chose one answer. `many`: as many as they liked. `each`: every option was asked about by itself. */
export type Choose = 'one' | 'many' | 'each';

/** `open`: anybody could answer. `panel`: a standing panel. `sample`: a random or quota sample. `event`: at meetings. `other`: another way. */
export type ConsultationMethod = 'open' | 'panel' | 'sample' | 'event' | 'other';

/** The share of each answer: an option or another answer, then a percentage or a range of percentages. */
export interface ShareMap {
  readonly [k: string]: string;
}

/** How many gave each answer: an option or another answer, then a whole number. */
export interface CountMap {
  readonly [k: string]: number;
}

/** Parts of the respondents, each under an id of your own. */
export interface RespondentGroupMap {
  readonly [k: string]: RespondentGroup;
}

/** What a part of the respondents answered. */
export interface RespondentGroup {
  /** What readers call the group. Without a name the id is shown, with spaces for hyphens. */
  readonly name?: string;
  /** How many of them answered. */
  readonly respondents?: number;
  /** The share that each option got among them, with its % sign. */
  readonly support?: ShareMap;
  /** With `choose: each`, the share of them that was against each option. */
  readonly oppose?: ShareMap;
  /** How many of them each option got, instead of `support`. */
  readonly counts?: CountMap;
}

/** A list of options, or the word `none`. */
export type OptionChoice = NoneWord | IdList;

/** None of the options. */
export type NoneWord = 'none';

/** Stakeholders, each under an id. */
export interface PerspectiveMap {
  readonly [k: string]: PerspectiveEntry;
}

/** How one stakeholder sees it. What it doesn't mention is the file's. */
export interface PerspectiveEntry {
  /** Who it is. */
  readonly name?: string;
  /** How many people the panel has. It never decides how much the panel counts. */
  readonly people?: number;
  /** Its say in the group result, beside the other perspectives: all have one, or none has and they count the same. */
  readonly share?: NumberOrPercent;
  /** Its weights, by criterion. Of a set of siblings it gives all or none. */
  readonly weights?: PerspectiveWeights;
  /** Its scores: first the option, then the criterion. */
  readonly scores?: ScoreTable;
}

/** Weights, by criterion. */
export interface PerspectiveWeights {
  readonly [k: string]: WeightValue;
}

/** What each option costs, saves and brings in, year by year. */
export interface Costs {
  /** What all amounts are in. */
  readonly unit: string;
  /** The year in whose prices the amounts are; with `nominal` prices, the year that they are deflated to. */
  readonly 'price-base'?: YearValue;
  /** `real`: the amounts leave general inflation out. `nominal`: they include it, and a `deflator` takes it out before they are discounted. `real` unless you say otherwise; never a mix. */
  readonly prices?: Prices;
  /** With `nominal` prices: general inflation, a year. */
  readonly deflator?: string;
  /** Year 0 of the appraisal period, which is not discounted. All years of the file are of its kind: financial years (`2027/28`) or calendar years (`2027`). */
  readonly 'first-year': YearValue;
  /** A named schedule of HM Treasury's Green Book, or a rate of your own. `green-book-2026` unless you say otherwise. */
  readonly 'discount-rate'?: DiscountRate;
  /** The saving that has to be made. */
  readonly 'savings-target'?: SavingsTarget;
  /** The amounts of each option, under its id. An empty list says that an option costs and saves nothing; an option that isn't named has not been costed, which is not the same. */
  readonly flows?: FlowMap;
  /** Where the amounts come from. */
  readonly source?: Citation;
}

/** `real` amounts leave general inflation out, `nominal` ones include it. */
export type Prices = 'real' | 'nominal';

/** A financial year (`2027/28`) or a calendar year (`2027`). */
export type YearValue = number | string;

/** How later years are discounted: a named schedule, or one rate for all years. */
export type DiscountRate = DiscountSchedule | string;

/** `green-book-2026`: the standard rates of the Green Book of February 2026, 3.5% that decline after 30 years. `green-book-2026-health`: its rates for health effects, 1.5% that decline likewise. */
export type DiscountSchedule = 'green-book-2026' | 'green-book-2026-health';

/** The saving that has to be made. Cashable savings count towards it, undiscounted, optimism bias taken off. */
export interface SavingsTarget {
  /** How much, in the unit of the costs, as the source prints it. */
  readonly amount: number;
  /** `total`: all that is saved from the first year to `by`. `a-year`: what is saved in the year `by`. */
  readonly counts: TargetCount;
  /** The last year that counts. */
  readonly by: YearValue;
  /** With `total`: how the source spreads it, as an amount for each year from the first year to `by`. */
  readonly 'each-year'?: number;
  /** Where the target is set. */
  readonly source?: Citation;
}

/** `total`: a target over all the years. `a-year`: an amount a year. */
export type TargetCount = 'total' | 'a-year';

/** The amounts of each option, under its id. */
export interface FlowMap {
  readonly [k: string]: FlowList;
}

/** The amounts of one option. It states whole costs, or savings against the baseline: not both for the same years. */
export type FlowList = readonly Flow[];

/** An amount, in one year or in each of several. */
export interface Flow {
  /** What it is for. The same item may be given again for other years. */
  readonly item: string;
  /** What it does: a `cost` unless you say otherwise. It gives the sign, so that amounts are never negative. `cost`: money spent. `saving`: money no longer spent, against the baseline. `income`: money received. `benefit`: what something is worth to people, in money. */
  readonly kind?: FlowKind;
  /** How much, a year, in the unit of the costs. */
  readonly amount: number;
  /** The year, for an amount that arises once. */
  readonly year?: YearValue;
  /** The first year, for an amount that arises each year. */
  readonly from?: YearValue;
  /** The last year, for an amount that arises each year. */
  readonly to?: YearValue;
  /** By how much it grows a year, from its first year on. In real prices only what it grows beyond general inflation. */
  readonly growth?: string;
  /** By how much experience says that it will turn out worse: it raises costs and lowers savings, income and benefits, and is shown separately. `0%` says that it was considered. */
  readonly 'optimism-bias'?: string;
  /** Of a saving: whether it frees money that can be taken out of a budget. Only such savings count towards a target. */
  readonly cashable?: boolean;
  /** Whether a contract or a payroll fixes the amount, so that no optimism bias is looked for. */
  readonly contracted?: boolean;
  /** Whether the amount is not the organisation's own. Every page says so. */
  readonly illustrative?: boolean;
  /** The kind of its prices, where the source gives it in other prices than the rest. It is then an error until it is converted. `real` amounts leave general inflation out, `nominal` ones include it. */
  readonly prices?: Prices;
  /** The year of its prices, where the source gives it in those of another year than the rest. It is then an error until it is converted. */
  readonly 'price-base'?: YearValue;
  /** How the amount was arrived at. */
  readonly because?: string;
  /** Where it comes from. */
  readonly source?: Citation;
}

/** `cost`: money spent. `saving`: money no longer spent, against the baseline. `income`: money received. `benefit`: what something is worth to people, in money. */
export type FlowKind = 'cost' | 'saving' | 'income' | 'benefit';

/** Risks, each under an id of your own. */
export interface RiskMap {
  readonly [k: string]: Risk;
}

/** Something that may go wrong. */
export interface Risk {
  /** What readers call it. Without a name the id is shown, with spaces for hyphens. */
  readonly name?: string;
  /** How likely and how grave it is under each option. An option that isn't named does not carry it. */
  readonly options?: RiskRatingMap;
  /** Where it is recorded. */
  readonly source?: Citation;
}

/** Ratings of one risk, under the ids of the options. */
export interface RiskRatingMap {
  readonly [k: string]: RiskRating;
}

/** How likely and how grave a risk is under one option, with what is planned already. */
export interface RiskRating {
  /** From 1 (rare) to 5 (almost certain). */
  readonly likelihood: number;
  /** From 1 (negligible) to 5 (severe). */
  readonly impact: number;
  /** What is done about it. It is asked for where likelihood times impact is 15 or more. */
  readonly mitigation?: string;
  /** Who looks after it. */
  readonly owner?: string;
  /** Why it is rated so. */
  readonly because?: string;
  /** Where the rating comes from. */
  readonly source?: Citation;
}

/** Protected characteristics, or others of your own, and what the options mean for the people concerned. */
export interface EqualityMap {
  readonly [k: string]: ImpactMap;
}

/** The impact of each option, under its id. */
export interface ImpactMap {
  readonly [k: string]: ImpactEntry;
}

/** The impact of one option: a word, or a word with its reason. */
export type ImpactEntry = ImpactWord | ExplainedImpact;

/** `positive`, `neutral` or `negative`; `unknown` is the honest word for what nobody has looked into yet. */
export type ImpactWord = 'positive' | 'neutral' | 'negative' | 'unknown';

/** An impact with its reason and what is done about it. */
export interface ExplainedImpact {
  /** The impact itself: `positive`, `neutral` or `negative`, or `unknown` where nobody has looked into it yet. */
  readonly impact: ImpactWord;
  /** Why. */
  readonly because?: string;
  /** What is done about it. */
  readonly mitigation?: string;
  /** Where it is recorded. */
  readonly source?: Citation;
}

/** Functions of adult social care that would pass to another body. */
export type FunctionList = readonly CareFunction[];

/** A function under the Care Act 2014: `assessment`, `review`, `care-planning`, `provider-services`, `safeguarding`, `charging`, `integration`, `co-operation`, `section-79` or `other`. Its section 79(2) does not let a council pass on `integration`, `co-operation`, `charging`, `safeguarding` and the powers of `section-79` itself. */
export type CareFunction =
  | 'assessment'
  | 'review'
  | 'care-planning'
  | 'provider-services'
  | 'safeguarding'
  | 'charging'
  | 'integration'
  | 'co-operation'
  | 'section-79'
  | 'other';

/** What happens to the staff. */
export interface StaffTransfer {
  /** Whether staff of the council would transfer to another employer. */
  readonly transfer: boolean;
  /** The pension of those who transfer. `lgps`: they stay in the Local Government Pension Scheme. `broadly-comparable`: a scheme that is broadly comparable. `none`: neither. */
  readonly pension?: PensionRoute;
}

/** `lgps`: they stay in the Local Government Pension Scheme. `broadly-comparable`: a scheme that is broadly comparable. `none`: neither. */
export type PensionRoute = 'lgps' | 'broadly-comparable' | 'none';

/** What the paper recommends, and why. */
export interface Recommendation {
  /** The ids of the recommended options, or `none`. */
  readonly options: OptionChoice;
  /** Why. It is asked for where the recommended option doesn't rank first. */
  readonly because?: string;
  /** Where the recommendation stands. */
  readonly source?: Citation;
}

/** What the decision makers did. */
export interface Decided {
  /** The ids of the options they decided for, or `none`. */
  readonly options: OptionChoice;
  /** Who decided. */
  readonly by?: string;
  /** When they decided. */
  readonly date?: CalendarDate;
  /** Why. It is asked for where the decision differs from the recommendation. */
  readonly because?: string;
  /** On what conditions: one, or a list of them. */
  readonly conditions?: Conditions;
  /** Who disagreed, and why. */
  readonly dissent?: readonly DissentEntry[];
  /** Where the decision is recorded. */
  readonly source?: Citation;
}

/** One condition, or a list of conditions. */
export type Conditions = string | TextList;

/** A disagreement with the decision. */
export interface DissentEntry {
  /** Whose it is. */
  readonly by?: string;
  /** What they said against it. */
  readonly because: string;
  /** Where it is recorded. */
  readonly source?: Citation;
}

/** Figures as a paper printed them. */
export interface PublishedEntry {
  /** Where they are printed. */
  readonly source?: Citation;
  /** What the printed totals are. Without it they count as points where there are any, otherwise as totals. `points`: the sum of stated weight times score. `average`: the same, divided by the sum of the weights. `total`: from 0 to 100, as this program computes it. */
  readonly of?: PrintedKind;
  /** What printed percentages are a share of. `sum`: of the totals of all options that are printed. `maximum`: of the most that an option could reach. */
  readonly 'percent-of'?: PercentBase;
  /** The total of each option, with exactly the digits that are printed; with a % sign where it is a percentage. */
  readonly totals?: PrintedMap;
  /** The printed order, the best first. An inner list ties. */
  readonly ranking?: readonly PrintedPlace[];
}

/** `points`: the sum of stated weight times score. `average`: the same, divided by the sum of the weights. `total`: from 0 to 100, as this program computes it. */
export type PrintedKind = 'points' | 'average' | 'total';

/** `sum`: of the totals of all options that are printed. `maximum`: of the most that an option could reach. */
export type PercentBase = 'sum' | 'maximum';

/** What is printed for each option, under its id. */
export interface PrintedMap {
  readonly [k: string]: PrintedFigure;
}

/** A figure with the digits that are printed: `6.0` is right to one decimal, `6` to none. */
export type PrintedFigure = number | string;

/** An option, or several that tie. */
export type PrintedPlace = string | IdList;

/** Settings for questioning the ranking. */
export interface Analysis {
  /** How many random sets of weights are drawn where an answer is sampled: 100,000 unless you say otherwise. */
  readonly draws?: number;
  /** Where the random numbers start: the same seed gives the same answer. 1 unless you say otherwise. */
  readonly seed?: number;
  /** Which weights the ranking is tried with. `any`: all weights, whatever the tree. `ordinal`: those that keep the order of the stated ones. `levels`: all weights among the siblings at each level of the tree. `ranges`: those within the stated ranges. `stated`: only the stated ones, so that nothing but the scores varies. */
  readonly weights?: WeightFreedom;
}

/** `any`: all weights, whatever the tree. `ordinal`: those that keep the order of the stated ones. `levels`: all weights among the siblings at each level of the tree. `ranges`: those within the stated ranges. `stated`: only the stated ones, so that nothing but the scores varies. */
export type WeightFreedom = 'any' | 'ordinal' | 'levels' | 'ranges' | 'stated';
