// Comments of an appraisal file: wrapped, with nothing in them that hides or that the program would obey.
import { visible } from '../page/visible.js';

const WIDEST = 100;

/**
 * Lines of a comment: wrapped, with what can't be seen as its code, and nothing in them that the program would obey.
 * What is set in from the left stays so, and is set in further where it goes on.
 * @example commentLines('from B7', '  ') // => ['  # from B7']
 */
export function commentLines(text: string, indent = ''): readonly string[] {
  const [, setIn = '', rest = ''] = /^( *)(.*)$/s.exec(text) ?? [];
  const words = visible(rest.replaceAll('appraise-ignore', 'appraise\u2011ignore')).split(' ');
  const lines: string[] = [];
  let line = setIn;
  let isFresh = true;
  for (const word of words) {
    const longer = isFresh ? `${line}${word}` : `${line} ${word}`;
    if (!isFresh && indent.length + 2 + longer.length > WIDEST) {
      lines.push(line);
      line = `${setIn}${setIn === '' ? '' : '  '}${word}`;
    } else line = longer;
    isFresh = false;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`.trimEnd());
}
