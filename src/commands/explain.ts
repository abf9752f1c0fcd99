// `appraise explain [WORD]`: a rule, method or question: what it means, and who says so.
import { aggregationMethods } from '../aggregation/index.js';
import { analyses } from '../analyses/index.js';
import { allRules } from '../appraise.js';
import { weightingMethods } from '../weighting/index.js';
import type { Call, Command } from './command.js';
import { looks } from './options.js';
import { oneOf, UsageError } from './usage.js';

/** Anything that has a page. */
interface Entry {
  readonly id: string;
  readonly kind: string;
  /** What it is, in a line. */
  readonly line: string;
  /** What else there is to say, a paragraph each. */
  readonly more: readonly string[];
}

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
    ...weightingMethods.map(({ id, title, reference }) => ({
      id,
      kind: KINDS[1],
      line: title,
      more: source(reference),
    })),
    ...aggregationMethods.map(({ id, title, reference }) => ({
      id,
      kind: KINDS[2],
      line: title,
      more: source(reference),
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

async function run({ operands, stdout }: Call): Promise<number> {
  const [word, another] = operands;
  if (another !== undefined) throw new UsageError('explain takes one word');
  await stdout.write(word === undefined ? list() : page(oneOf('word', word, entries())));
  return 0;
}

function list(): string {
  const all = entries();
  const width = Math.max(...all.map(({ id }) => id.length));
  const parts = KINDS.map((kind) => {
    const rows = all
      .filter((entry) => entry.kind === kind)
      .map(({ id, line }) => `  ${id.padEnd(width)}  ${line}`);
    return [kind, ...rows].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function page({ id, kind, line, more }: Entry): string {
  return `${[`${id} (${kind.toLowerCase().replace(/s$/, '')})`, `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`, ...more].join('\n\n')}\n`;
}
