// A question with its answer, as every page has it.
import type { Analysis } from '../analyses/analysis.js';
import type { Block } from '../page/blocks.js';
import { entry } from '../page/words.js';
import type { Outcome } from '../result.js';

/** Nothing where it was not asked, or does not arise. */
export function answered(
  { id, title, question, section }: Analysis<unknown>,
  outcome: Outcome,
): readonly Block[] {
  const finding = entry(outcome.findings, id);
  if (finding === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: question, emphasis: 'quiet' },
    ...section(finding, outcome),
  ];
}

/** The answer in a sentence, as it stands at the head of its section. */
export function headline({ id, section }: Analysis<unknown>, outcome: Outcome): readonly Block[] {
  const finding = entry(outcome.findings, id);
  const said =
    finding === undefined
      ? undefined
      : section(finding, outcome).find((block) => block.kind === 'paragraph' && block.emphasis === 'strong');
  return said?.kind === 'paragraph' ? [{ kind: 'paragraph', text: said.text }] : [];
}
