// Text that needs no care: seen as it is, one column a character. Most text is, and finding out is cheap.

/** ASCII, Latin and Greek letters, dashes, quotation marks, currency signs, lines and blocks; nothing that joins or hides. */
const SIMPLE =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2212\u2500-\u25a9]*$/;

/**
 * Whether every character of a text is visible and takes one column.
 * @example isSimple('£1.96m – “Café”') // => true
 * @example isSimple('社会') // => false
 */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}
