// What can be asked for and what is said of it: the lists behind `appraise explain`, as data.
import { analyses } from '../analyses/index.js';
import { allRules } from '../appraise.js';
import type { RuleInfo } from '../diagnostic.js';
import { formats as all } from '../formats/index.js';
import type { FormatId, QuestionId } from '../generated/ids.js';

export type { RuleInfo };

/** A question about a ranking. */
export interface QuestionEntry {
  /** As `questions` of the settings, and the findings of a result, name it. */
  readonly id: QuestionId;
  /** As pages name it. */
  readonly title: string;
  /** As a member of the committee would ask it. */
  readonly question: string;
  /** Who says how it is answered: a paper or a guide. */
  readonly reference: string;
}

/** A format that results are written in. */
export interface FormatEntry {
  /** As `report` takes it. */
  readonly id: FormatId;
  /** The ending of a file in this format, with its dot. */
  readonly extension: string;
  /** What it is and what it is for, in a line. */
  readonly title: string;
}

/**
 * The questions that `appraise` answers, in the order of the page.
 * @example questions[0].id // => 'dominance'
 */
export const questions: readonly QuestionEntry[] = analyses.map(({ id, title, question, reference }) => ({
  id: id as QuestionId,
  title,
  question,
  reference,
}));

/**
 * The formats that `report` writes.
 * @example formats.find(({ extension }) => extension === '.docx').id // => 'docx'
 */
export const formats: readonly FormatEntry[] = all.map(({ id, extension, title }) => ({
  id: id as FormatId,
  extension,
  title,
}));

/**
 * Every rule that is asked of a text, faults first: what it says, why, and who says so.
 * @example rules.find(({ id }) => id === 'score-missing').severity // => 'error'
 */
export const rules: readonly RuleInfo[] = allRules;
