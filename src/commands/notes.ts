// What a command says beside its output, line by line: on a terminal lines are broken between words.
import { widthOf } from '../formats/width.js';
import type { OutputStream } from './io.js';
import type { Writer } from './writer.js';

/** How every such line begins; pages and diagnostics know their width themselves. */
const NOTE = /^appraise: .*$/gm;

/** A writer to standard error that breaks its notes where they are longer than the terminal is wide. */
export function notesTo(writer: Writer, stream: () => OutputStream): Writer {
  return {
    get closed() {
      return writer.closed;
    },
    write(text) {
      if (typeof text !== 'string' || !text.includes('appraise: ')) return writer.write(text);
      const { isTTY, columns } = stream();
      return writer.write(
        isTTY === true && columns ? text.replace(NOTE, (line) => broken(line, columns)) : text,
      );
    },
  };
}

/** The lines after the first are indented. A word longer than a line stays whole: it may be a path to copy. */
function broken(line: string, width: number): string {
  if (widthOf(line) <= width) return line;
  const lines: string[] = [];
  let last = '';
  for (const [index, word] of line.split(' ').entries()) {
    const longer = index === 0 ? word : `${last} ${word}`;
    if (index === 0 || widthOf(longer) <= width) last = longer;
    else {
      lines.push(last);
      last = `  ${word}`;
    }
  }
  return [...lines, last].join('\n');
}
