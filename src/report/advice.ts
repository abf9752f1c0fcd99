// What could be challenged, and what a reader needs to make the same paper again.
import type { Block } from '../page/blocks.js';
import { listed } from '../page/words.js';
import type { Result } from '../result.js';
import { challenges, saysSomething } from './diagnostics.js';

/** What the rules say of the file, worst first left to its place in the file. */
export function advice(result: Result): readonly Block[] {
  if (!saysSomething(result)) return [];
  return [
    { kind: 'heading', level: 2, text: 'What could be challenged' },
    {
      kind: 'paragraph',
      text: 'What the checks of the file found, with the line of the file that it is about.',
      emphasis: 'quiet',
    },
    challenges(result),
  ];
}

/** The same file, version and settings give the same paper, to the byte. */
export function provenance({ tool, source, settings, rules }: Result): readonly Block[] {
  const { method, perspective, weights, seed, draws } = settings;
  const set = [
    `method ${method}`,
    ...(perspective === undefined ? [] : [`perspective ${perspective}`]),
    ...(weights === undefined ? [] : [`weights ${weights}`]),
    ...(seed === undefined ? [] : [`seed ${seed}`]),
    ...(draws === undefined ? [] : [`draws ${draws}`]),
  ];
  return [
    { kind: 'heading', level: 2, text: 'How this paper was made' },
    {
      kind: 'list',
      items: [
        `Made by ${tool.name} ${tool.version} from ${source.path}.`,
        `SHA-256 of that file: ${source.sha256}`,
        `Settings: ${listed(set)}. ${rules.length} rules were asked.`,
        'The same file, version and settings give the same paper, to the byte.',
      ],
    },
  ];
}
