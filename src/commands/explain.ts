// `appraise explain [WORD]`: a rule, method or question: what it means, and who says so.
import { aggregationMethods } from '../aggregation/index.js';
import { analyses } from '../analyses/index.js';
import { allRules } from '../appraise.js';
import { hanging } from '../formats/terminal.js';
import { wrap } from '../formats/width.js';
import { capital } from '../page/words.js';
import { weightingMethods } from '../weighting/index.js';
import type { Call, Command } from './command.js';
import { looks } from './options.js';
import { didYouMean, UsageError } from './usage.js';

/** Anything that has a page. */
interface Entry {
  readonly id: string;
  readonly kind: string;
  /** What it is, in a line. */
  readonly line: string;
  /** What else there is to say, a paragraph each. */
  readonly more: readonly string[];
}

/** What is said of a file that breaks a rule: the message, and the hint below it. */
type Example = readonly string[];

const KINDS = ['Questions', 'Weighting methods', 'Aggregation methods', 'Rules'] as const;

function entries(): readonly Entry[] {
  const source = (reference: string | undefined) =>
    reference === undefined ? [] : [`Source: ${reference}.`];
  return [
    ...analyses.map(({ id, title, question, reference }) => ({
      id,
      kind: KINDS[0],
      line: title,
      more: [question, ...source(reference)],
    })),
    ...weightingMethods.map(({ id, title, about, reference }) => ({
      id,
      kind: KINDS[1],
      line: title,
      more: [about, ...source(reference)],
    })),
    ...aggregationMethods.map(({ id, title, about, reference }) => ({
      id,
      kind: KINDS[2],
      line: title,
      more: [about, ...source(reference)],
    })),
    ...allRules.map(({ id, severity, blocks, summary, why, reference }) => ({
      id,
      kind: KINDS[3],
      line: summary,
      more: [
        why,
        blocks
          ? 'A fault: nothing is computed from a file with it.'
          : `It is given as ${severity === 'error' ? 'an error' : `a ${severity}`}; the ranking is computed and shown.`,
        ...source(reference),
      ],
    })),
  ];
}

export const explain: Command = {
  name: 'explain',
  operands: '[WORD]',
  summary: 'a rule, method or question: what it means, and who says so',
  about:
    'Says what a rule, a method or a question means and who says so. Without a word it lists all there are.',
  options: [...looks],
  examples: [
    { line: 'appraise explain', does: 'everything that can be explained' },
    { line: 'appraise explain score-missing', does: 'one rule' },
  ],
  run,
};

async function run({ operands, options, io, stdout }: Call): Promise<number> {
  const [word, another] = operands;
  if (another !== undefined) throw new UsageError('explain takes one word');
  const width = Math.min(options.width ?? (io.stdout.columns || 80), 80);
  const lines = word === undefined ? list() : pages(named(word), await exampleOf(word), width);
  await stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** More than one where a question and a method have the same name. */
function named(word: string): readonly Entry[] {
  const all = entries();
  const found = all.filter(({ id }) => id === word);
  if (found.length > 0) return found;
  const suggestion = didYouMean(
    word,
    all.map(({ id }) => id),
  );
  throw new UsageError(
    `nothing is called "${word}"${suggestion || '; appraise explain lists all that can be explained'}`,
  );
}

function list(): readonly string[] {
  const all = entries();
  const width = all.reduce((most, { id }) => Math.max(most, id.length), 0);
  return KINDS.flatMap((kind, index) => {
    const rows = all
      .filter((entry) => entry.kind === kind)
      .map(({ id, line }) => `  ${id.padEnd(width)}  ${line}`);
    return [...(index === 0 ? [] : ['']), kind, ...rows];
  });
}

/** From the gallery of errors, which nothing but this page needs. */
async function exampleOf(rule: string): Promise<Example> {
  const { ruleExamples } = await import('../generated/rule-examples.js');
  return Object.hasOwn(ruleExamples, rule) ? (ruleExamples[rule] ?? []) : [];
}

function pages(entries: readonly Entry[], example: Example, width: number): readonly string[] {
  return entries.flatMap((entry, index) => [
    ...(index === 0 ? [] : ['']),
    ...page(entry, entry.kind === 'Rules' ? example : [], width),
  ]);
}

function page({ id, kind, line, more }: Entry, example: Example, width: number): readonly string[] {
  return [
    `${id} (${kind.toLowerCase().replace(/s$/, '')})`,
    '',
    ...wrap(`${capital(line)}.`, width),
    ...more.flatMap((text) => ['', ...wrap(text, width)]),
    ...(example.length === 0 ? [] : ['', 'For example:']),
    ...example.flatMap((text) => hanging('  ', text, width)),
  ];
}
