// Prose as comments: paragraphs become lines that fit a page, and what stands in `back-quotes` is never broken.

const WIDTH = 92;

/** For reading. With two signs it stays a comment when an editor takes one away from every line of a selection. */
const MARK = '##';

/**
 * A paragraph each, which begins a line anew; an indented one is an example and stays as it is.
 * @example comment(['One.', '', 'Two.']) // => ['## One.', '##', '## Two.']
 */
export function comment(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((text) => {
    if (text === '') return [MARK];
    return (/^\s/.test(text) ? [text] : wrapped(text)).map((line) => `${MARK} ${line}`);
  });
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
