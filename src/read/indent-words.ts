// Lines that are not indented like those they belong to.
import { at, type Said } from './said.js';
import { placeAt, type TextPlace } from './text-place.js';

/** A key above: how far it is indented, and what it is called. */
interface Above {
  readonly indent: number;
  readonly key: string;
}

/** The hint names the keys above with which the line can have been meant to begin. */
export function badIndent(place: TextPlace): Said {
  const indent = place.before.length;
  const above = keysAbove(place);
  const deeper = above.filter((key) => key.indent > indent).at(-1);
  const shallower = above.find((key) => key.indent < indent);
  const choices = [shallower, deeper].flatMap((key) =>
    key === undefined
      ? []
      : [`${key.indent === 0 ? 'no space' : spaces(key.indent)} like "${key.key}" above`],
  );
  return {
    ...at(
      place,
      'the line is not indented like its neighbours',
      choices.length === 0
        ? 'give all keys of one level the same number of spaces at the start of the line'
        : `begin it with ${choices.join(', or with ')}`,
    ),
    upsets: 'part',
  };
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}

const MOST_LINES = 500;

/** The keys that enclose a line or could have been its neighbours: the nearest first, each less indented than the last. */
function keysAbove({ text, start, before }: TextPlace): readonly Above[] {
  const above: Above[] = [];
  let end = start - before.length - 1;
  for (let lines = 0; end > 0 && lines < MOST_LINES; lines++) {
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    const [, indent, key = ''] =
      /^( *)([\w-]+|"[^"\n]*")[ \t]*:(?:\s|$)/.exec(text.slice(lineStart, end)) ?? [];
    if (indent !== undefined && indent.length < (above.at(-1)?.indent ?? Number.POSITIVE_INFINITY))
      above.push({ indent: indent.length, key });
    if (indent === '') break;
    end = lineStart - 1;
  }
  return above;
}

/** The very first line is indented and the others are not: they can't stand where the file is over. */
export function indentedFirst({ text, start, before }: TextPlace): Said | undefined {
  if (before !== '') return undefined;
  const first = /^(?:[ \t]*(?:#.*|---.*)?\r?\n)*( +)[\w-]+:/.exec(text);
  const indent = first?.[1];
  if (first === null || indent === undefined || first[0].length > start) return undefined;
  const end = first[0].length;
  const word = /[\w-]+:$/.exec(first[0])?.[0].length ?? 1;
  return {
    ...at(
      placeAt(text, end - word, end - 1),
      'the first line is indented, and those below it are not',
      'begin it at the start of the line',
    ),
    upsets: 'rest',
  };
}
