// `appraise explain [WORD]`: a rule, method, question or key: what it means, and who says so.
import { aggregationMethods } from '../aggregation/index.js';
import { analyses } from '../analyses/index.js';
import { allRules } from '../appraise.js';
import { comparisonWarnings } from '../compare/warning-rules.js';
import { hanging } from '../formats/terminal.js';
import { wrap } from '../formats/width.js';
import { capital } from '../page/words.js';
import { weightingMethods } from '../weighting/index.js';
import type { Call, Command } from './command.js';
import type { Io } from './io.js';
import { type Key, keysOf, type Schema } from './keys.js';
import { looks } from './options.js';
import { schemaText } from './own-files.js';
import { didYouMean, UsageError } from './usage.js';

/** Anything that has a page. */
interface Entry {
  readonly id: string;
  readonly kind: string;
  /** What it is, in a line. */
  readonly line: string;
  /** What else there is to say, a paragraph each. */
  readonly more: readonly string[];
  /** What would be typed, or what is said. */
  readonly example?: Example;
}

/** What is said of a file that breaks a rule: the message, and the hint below it. */
type Example = readonly string[];

const KINDS = [
  'Questions',
  'Weighting methods',
  'Aggregation methods',
  'Rules',
  'Warnings of a comparison',
] as const;
const KEYS = 'Keys';

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
    ...comparisonWarnings.map(({ id, severity, summary, why, reference }) => ({
      id,
      kind: KINDS[4],
      line: summary,
      more: [why, `appraise compare gives it as a ${severity}.`, ...source(reference)],
    })),
  ];
}

export const explain: Command = {
  name: 'explain',
  operands: '[WORD]',
  takes: [(io) => words(io), 'text'],
  summary: 'a rule, method, question or key: what it means, and who says so',
  about:
    'Says what a rule, a method, a question or a key of the file means and who says so. ' +
    'Without a word it lists all there are.',
  options: [...looks],
  examples: [
    { line: 'appraise explain', does: 'everything that can be explained' },
    { line: 'appraise explain score-missing', does: 'one rule' },
    { line: 'appraise explain weight', does: 'one key' },
  ],
  run,
};

async function run({ operands, options, io, stdout }: Call): Promise<number> {
  const [word, another] = operands;
  if (another !== undefined) throw new UsageError('explain takes one word');
  const width = Math.min(options.width ?? (io.stdout.columns || 80), 80);
  const keys = keyEntries(io);
  const lines =
    word === undefined ? list(keys, width) : pages(named(word, keys), await exampleOf(word), width);
  await stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** Everything that has a page, each word once. */
function words(io: Io): readonly (readonly [string, string])[] {
  const all = [...entries(), ...keyEntries(io)];
  return [...new Map(all.map(({ id, line }) => [id, line]))];
}

/** The keys of the file. One that means something else at each place says so. */
function keyEntries(io: Io): readonly Entry[] {
  const keys = keysOf(JSON.parse(schemaText(io, 'appraisal')) as Schema);
  return [...new Set(keys.map(({ id }) => id))].map((id) => {
    const meanings = keys.filter((key) => key.id === id);
    const [first, another] = meanings;
    if (first === undefined || another !== undefined)
      return {
        id,
        kind: KEYS,
        line: 'It says something else at each place',
        more: meanings.map(meaning),
        example: [],
      };
    const { says, places, keys: inside, examples } = first;
    const more = [
      `Written at ${places.join(', ')}.`,
      ...(inside.length === 0 ? [] : [`Keys in it: ${inside.join(', ')}.`]),
    ];
    return { id, kind: KEYS, line: says.replace(/\.$/, ''), more, example: examples };
  });
}

/** One of several meanings of a key, in a paragraph. */
function meaning({ says, places, examples }: Key): string {
  return `${places.join(', ')}: ${says} For example ${examples[0]}.`;
}

/** More than one where a question, a method or a key have the same name. */
function named(word: string, keys: readonly Entry[]): readonly Entry[] {
  const all = [...entries(), ...keys];
  const found = all.filter(({ id }) => id === word);
  if (found.length > 0) return found;
  const suggestion = didYouMean(word, new Set(all.map(({ id }) => id)));
  throw new UsageError(
    `nothing is called "${word}"${suggestion || '; appraise explain lists all that can be explained'}`,
  );
}

function list(keys: readonly Entry[], width: number): readonly string[] {
  const all = entries();
  const longest = all.reduce((most, { id }) => Math.max(most, id.length), 0);
  const sections = KINDS.flatMap((kind) => {
    const rows = all
      .filter((entry) => entry.kind === kind)
      .map(({ id, line }) => `  ${id.padEnd(longest)}  ${line}`);
    return [kind, ...rows, ''];
  });
  const ids = [...new Set(keys.map(({ id }) => id))].join(' ');
  return [...sections, KEYS, ...wrap(ids, width - 2).map((line) => `  ${line}`)];
}

/** From the gallery of errors, which nothing but this page needs. */
async function exampleOf(rule: string): Promise<Example> {
  const { ruleExamples } = await import('../generated/rule-examples.js');
  return Object.hasOwn(ruleExamples, rule) ? (ruleExamples[rule] ?? []) : [];
}

function pages(entries: readonly Entry[], example: Example, width: number): readonly string[] {
  return entries.flatMap((entry, index) => [
    ...(index === 0 ? [] : ['']),
    ...page(entry, entry.example ?? (entry.kind === 'Rules' ? example : []), width),
  ]);
}

function page({ id, kind, line, more }: Entry, example: Example, width: number): readonly string[] {
  return [
    `${id} (${singular(kind)})`,
    '',
    ...wrap(`${capital(line)}.`, width),
    ...more.flatMap((text) => ['', ...wrap(text, width)]),
    ...(example.length === 0 ? [] : ['', 'For example:']),
    ...example.flatMap((text) => hanging('  ', text, width)),
  ];
}

/** `Rules` is the heading of the list, `rule` what one of them is. */
function singular(kind: string): string {
  return kind.toLowerCase().replace(/s( |$)/, '$1');
}
