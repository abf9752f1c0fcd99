// Single values: numbers with more than one reading, and text with something hidden in it.
import type { Remark } from '../diagnostic.js';
import { fault } from './fault.js';
import { invisibleInText, named } from './invisible.js';
import { isDecimal, keepsItsDigits, meantNumber } from './number-text.js';
import { codePoint } from './text.js';

/** What is wrong with a number that the machine would read, but not every reader in the same way. */
export function wrongNumber(value: number, written: string, pointer: string): readonly Remark[] | undefined {
  // As the machine itself would write it, which is the usual case.
  if (written === String(value) && Number.isFinite(value)) return undefined;
  if (isDecimal(written) && keepsItsDigits(written)) return undefined;
  const meant = meantNumber(written);
  const quoted = written.length > 40 ? '' : `, or "${written}" in quotes if it is text`;
  if (!Number.isFinite(value) && !/^[-+]?[0-9]/.test(written)) {
    const hint = 'write the number, or unknown where a score is meant';
    return [fault('not-finite', pointer, `"${written}" is not a finite number`, hint)];
  }
  if (isDecimal(written)) {
    const message = Number.isFinite(value)
      ? `"${written}" has more digits than a number can hold: it would be read as ${value}`
      : `"${written}" is larger than a number can be`;
    const hint = Number.isFinite(value) ? `write ${value}${quoted}` : 'write it in a larger unit';
    return [fault('ambiguous-number', pointer, message, hint)];
  }
  const readings = /^[-+]?0[0-9xob]/i.test(written)
    ? `"${written}" can be read in more than one way`
    : `"${written}" is not written as numbers are here`;
  const hint =
    meant === undefined
      ? 'write it in decimal digits, or in quotes if it is text'
      : `write ${meant}${quoted}`;
  return [fault('ambiguous-number', pointer, readings, hint)];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const ESCAPED_CONTROL = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f-\u009f]/;

/** Text that came through escapes ("\x1b") is held to the same rules as text that stands there openly. */
export function checkText(text: string, pointer: string): readonly Remark[] | undefined {
  const remarks: Remark[] = [];
  const control = ESCAPED_CONTROL.exec(text);
  if (control !== null) {
    remarks.push(
      fault(
        'control-character',
        { pointer, of: 'value' },
        `an escape (\\) puts the control character ${codePoint(control[0])} into the text`,
        "write \\\\ for a \\ itself, or put the text in single quotes: '…'",
      ),
    );
  }
  if (!text.isWellFormed()) {
    remarks.push(
      fault(
        'encoding',
        { pointer, of: 'value' },
        'the text holds half a character (a lone surrogate)',
        'write the character itself',
      ),
    );
  }
  const hidden = invisibleInText(text);
  if (hidden !== undefined) {
    remarks.push({
      rule: 'invisible-text',
      severity: 'warning',
      blocks: false,
      at: { pointer, of: 'value' },
      message: `the text holds the invisible character ${named(hidden)}`,
      hint: "type it anew: readers can't see what it does",
    });
  }
  return remarks.length === 0 ? undefined : remarks;
}
