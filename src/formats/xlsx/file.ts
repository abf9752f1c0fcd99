// The whole workbook: assumptions first, the sums in formulas, then every table of the paper.
import type { Block } from '../../page/blocks.js';
import { entry, listed, namesOf } from '../../page/words.js';
import type { Outcome, Result } from '../../result.js';
import { type CostSums, costSumsOf } from './costs.js';
import { costCheckFormula } from './present.js';
import { sheetName } from './safe.js';
import { type Sums, sumsOf } from './sums.js';
import { type Section, sectionsOf, tableSheets } from './tables.js';
import { type Sheet, type SheetCell, workbookBytes } from './workbook.js';

export async function workbookOf({ outcome }: Result, blocks: readonly Block[]): Promise<Uint8Array> {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const named = title?.kind === 'heading' ? title.text : 'Appraisal';
  const sums = outcome === undefined ? undefined : sumsOf(outcome, namesOf(outcome));
  const sections = sectionsOf(blocks);
  const taken = new Set<string>();
  const name = (wanted: string) => sheetName(wanted, taken);
  const front = name('Assumptions');
  const costs = outcome === undefined ? undefined : costSumsOf(outcome, namesOf(outcome));
  const live = [...(sums?.sheets ?? []), ...(costs?.sheets ?? [])].map((sheet) => ({
    ...sheet,
    name: name(sheet.name),
  }));
  const written = outcome === undefined || sums === undefined ? [] : writtenScores(outcome, name);
  const tables = sections.flatMap((section) => tableSheets(renamed(section, sums !== undefined), name));
  const sheets = [...live, ...written, ...tables];
  return workbookBytes(
    named,
    [assumptions(front, named, sections, { sums, costs, outcome }, sheets), ...sheets],
    [...(sums?.names ?? []), ...(costs?.names ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

/** The sheet that can be typed into has the plain name. */
function renamed(section: Section, isLive: boolean): Section {
  return isLive && section.heading === 'Weights' ? { ...section, heading: 'Weights as printed' } : section;
}

/** What the paper says outside its tables, what the file leaves open first, and how the workbook is made. */
function assumptions(
  name: string,
  title: string,
  sections: readonly Section[],
  live: Live,
  sheets: readonly Sheet[],
): Sheet {
  const worded = sections.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'table'));
  const first = ['What was assumed', 'How this paper was made'];
  const head = worded.filter(({ heading }) => heading === undefined);
  const open = worded.filter(({ heading }) => heading !== undefined && first.includes(heading));
  const rest = worded.filter(({ heading }) => heading !== undefined && !first.includes(heading));
  return {
    name,
    title,
    above: [],
    columns: ['About', 'What holds'],
    rows: [
      ...checkRows(live),
      ...[...head, ...open].flatMap(textRows),
      ...formulaRows(live),
      ...rest.flatMap(textRows),
      { name: 'This sheet', title: 'assumptions, settings and what is decided' },
      ...sheets,
    ].map((row) => ('name' in row ? [{ value: 'Sheets' }, { value: `${row.name}: ${row.title}` }] : row)),
    below: [],
    widest: 100,
  };
}

/** What of the workbook calculates. */
interface Live {
  readonly sums: Sums | undefined;
  readonly costs: CostSums | undefined;
  readonly outcome: Outcome | undefined;
}

function checkRows({ sums, costs }: Live): readonly (readonly SheetCell[])[] {
  const check = (value: string, formula: string): readonly SheetCell[] => [
    { value },
    { value: 'agrees', formula, strong: true },
  ];
  return [
    ...(sums === undefined ? [] : [check('Check of the totals', sums.check)]),
    ...(costs === undefined ? [] : [check('Check of the costs', costCheckFormula)]),
  ];
}

function textRows({ heading = 'Summary', blocks }: Section): readonly (readonly SheetCell[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'heading') return [];
    const texts = block.kind === 'list' ? block.items : [block.text];
    const strong = block.kind === 'note' || (block.kind === 'paragraph' && block.emphasis === 'strong');
    return texts.map((value) => [{ value: heading }, { value, strong }]);
  });
}

function formulaRows({ sums, costs, outcome }: Live): readonly (readonly SheetCell[])[] {
  const { asNumbers = [], adds = true } = sums ?? {};
  const fromCosts = (outcome?.criteria ?? []).filter(({ from }) => from?.startsWith('costs.'));
  const texts = [
    ...(sums === undefined
      ? []
      : ['Shaded cells may be typed over: weights, and scores that are numbers. Everything else follows.']),
    ...(costs === undefined
      ? []
      : [
          'So may the amounts of the costs, the discount rates and the savings target: what they come to follows.',
        ]),
    ...(adds ? [] : ['The totals are numbers: the method of this paper is no sum of weight × value.']),
    ...(asNumbers.length === 0
      ? []
      : [
          `Values that are numbers, since their scores are levels, unknown or on a scale that bends: ${listed(asNumbers)}. They don’t follow a changed score.`,
        ]),
    ...(sums === undefined || costs === undefined || fromCosts.length === 0
      ? []
      : [
          `Scores that were worked out from the costs are numbers: ${listed(fromCosts.map(({ name }) => name))}. They don’t follow a changed amount.`,
        ]),
  ];
  return texts.map((value) => [{ value: 'How the workbook calculates' }, { value }]);
}

/** Every score in its author's words, where some are ranges or unknown. */
function writtenScores(outcome: Outcome, name: (wanted: string) => string): readonly Sheet[] {
  const criteria = outcome.criteria.filter(({ gate }) => !gate);
  const { ranking } = outcome;
  if (!ranking.some(({ uncertain }) => criteria.some(({ id }) => entry(uncertain, id) !== undefined)))
    return [];
  const names = namesOf(outcome);
  return [
    {
      name: name('Scores as written'),
      title: 'Scores as written in the file',
      above: [],
      columns: ['Criterion', ...ranking.map(({ option }) => names.option(option))],
      rows: criteria.map((criterion) => [
        { value: criterion.name },
        ...ranking.map(({ written }) => ({ value: entry(written, criterion.id) })),
      ]),
      below: [],
    },
  ];
}
