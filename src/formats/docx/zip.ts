// A zip file that doesn't say when it was made.

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** 1 January 1980, the first day that a zip file can name; midnight is 0. */
const FIRST_DAY = 0x21;

/**
 * The same archive with the same time on every entry. Times stand twice, before each entry and in the directory at the
 * end (PKWARE's APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16).
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('no zip file without a comment');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error(`no entry at ${at}`);
    stamp(view, at + 12);
    stamp(view, view.getUint32(at + 42, true) + 10);
    // The name, the extra field and the comment follow.
    const [name, extra, comment] = [28, 30, 32].map((length) => view.getUint16(at + length, true));
    at += ENTRY_LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}

function stamp(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}
