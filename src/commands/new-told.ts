// What `appraise new` says of what it has written, and what to type next.
import { hanging } from '../formats/terminal.js';
import { widthOf, wrap } from '../formats/width.js';
import { visible } from '../page/visible.js';
import type { Beside } from './new-files.js';

export interface Written {
  readonly path: string;
  /** What is in it, such as `2 options and 3 criteria`. */
  readonly held: string;
  readonly schema: Beside | undefined;
  /** How the program was called: `npx appraise` where npx found it. */
  readonly program: string;
}

export function told({ path, held, schema, program }: Written, width: number): string {
  const quoted = inShell(path);
  const next = [
    [`${program} validate ${quoted}`, 'is it sound? ask again after every change'],
    [`${program} ${quoted}`, 'what is still missing, and in the end the ranking'],
    [`${program} explain swing`, 'what a word means: any method, rule or key'],
  ] as const;
  return [
    ...wrap(`Wrote "${visible(path)}": ${held}. The scores are yours to give.`, width),
    ...(schema === undefined ? [] : wrap(aboutSchema(schema, program), width)),
    '',
    'Open it in an editor and fill it in from the top. Then type:',
    ...commandList(next, width),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function aboutSchema({ path, target, differs }: Beside, program: string): string {
  const name = visible(path);
  if (target !== undefined)
    return `Wrote "${name}": with it an editor completes what you type and marks mistakes.`;
  if (!differs) return `"${name}" is there already, for editors.`;
  return `"${name}" is there already and is not that of this version; ${program} schema -o ${inShell(path)} renews it.`;
}

/** A line to copy is never broken; what it does stands beside it, or below where there is no room. */
function commandList(items: readonly (readonly [string, string])[], width: number): readonly string[] {
  const longest = Math.max(...items.map(([line]) => widthOf(visible(line))));
  const beside = width - longest >= 32;
  return items.flatMap(([line, does]) => {
    const shown = visible(line);
    const gap = ' '.repeat(longest - widthOf(shown) + 3);
    return beside
      ? hanging(`  ${shown}${gap}`, does, width)
      : [`  ${shown}`, ...hanging('      ', does, width)];
  });
}

/**
 * A word as a shell takes it, and never as an option or a command of ours.
 * @example inShell('my paper.yaml') // => "'my paper.yaml'"
 * @example inShell('-x.yaml') // => './-x.yaml'
 */
export function inShell(word: string): string {
  const safe = word.startsWith('-') ? `./${word}` : word;
  return /^[\w@%+=:,./-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
}
