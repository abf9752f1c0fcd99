// The parts of a workbook, which is a zip file, without trusting a word of it: sizes are checked before and while inflating.
import { Refusal } from './answers.js';
import { MOST_PART_BYTES, MOST_PARTS } from './limits.js';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

export interface Zip {
  readonly names: readonly string[];
  /** A part, inflated; undefined if there is none of that name. */
  part(name: string): Uint8Array | undefined;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const BROKEN = 'the workbook is damaged or cut off; open it in Excel or LibreOffice and save it again';
const BOMB = 'the workbook unpacks to more than 20 MB; save the matrix alone, in a file of its own';
const STRANGE = 'the workbook is packed in a way that no spreadsheet program packs one; save it again';

/** The central directory, checked as a whole. */
export function zipOf(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) throw new Refusal(`the workbook has more than ${MOST_PARTS} parts`);
  if (start === 0xffffffff || size === 0xffffffff || start + size > end) throw new Refusal(BROKEN);
  const entries = new Map<string, Entry>();
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) throw new Refusal(BROKEN);
    const entry = entryAt(bytes, view, at);
    if (entries.has(entry.name)) throw new Refusal(STRANGE);
    entries.set(entry.name, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  let left = MOST_PART_BYTES;
  return {
    names: [...entries.keys()],
    part(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.size > left) throw new Refusal(BOMB);
      const part = inflated(bytes, view, entry, left);
      left -= part.length;
      return part;
    },
  };
}

/** The end record stands last, but for a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal(BROKEN);
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:|\\|\0/i.test(name)) throw new Refusal(STRANGE);
  if ((view.getUint16(at + 8, true) & 1) !== 0)
    throw new Refusal('the workbook is protected by a password; save it without one');
  return {
    name,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

function inflated(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  const { at, packed, size, method } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new Refusal(BROKEN);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new Refusal(BROKEN);
  const data = bytes.subarray(start, start + packed);
  if (method === 0 && packed === size) return data;
  if (method !== 8) throw new Refusal(STRANGE);
  // Only Node has an unpacker that stops in time.
  const zlib = globalThis.process?.getBuiltinModule('node:zlib');
  if (zlib === undefined) throw new Refusal('workbooks are read by Node only: save the sheet as .csv');
  let part: Uint8Array;
  try {
    // Stops when there is more than the directory promised, whatever the data would go on to be.
    part = zlib.inflateRawSync(data, { maxOutputLength: Math.min(Math.max(size, 1), most) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Refusal(code === 'ERR_BUFFER_TOO_LARGE' ? BOMB : BROKEN);
  }
  if (part.length !== size) throw new Refusal(BROKEN);
  return part;
}

/** The parts that are wanted as a zip file of their own, unpacked: what reads it meets nothing else. */
export function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const [path, data] of parts) {
    const name = new TextEncoder().encode(path);
    const facts = new Uint8Array(26);
    const about = new DataView(facts.buffer);
    about.setUint16(0, 20, true);
    about.setUint16(6, 0, true);
    about.setUint32(10, crcOf(data), true);
    about.setUint32(14, data.length, true);
    about.setUint32(18, data.length, true);
    about.setUint16(22, name.length, true);
    const where = new Uint8Array(14);
    new DataView(where.buffer).setUint32(10, at, true);
    files.push(four(LOCAL), facts, name, data);
    entries.push(four(DIRECTORY), Uint8Array.of(20, 0), facts, where, name);
    at += 4 + facts.length + name.length + data.length;
  }
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(18);
  const about = new DataView(end.buffer);
  about.setUint16(4, parts.size, true);
  about.setUint16(6, parts.size, true);
  about.setUint32(8, size, true);
  about.setUint32(12, at, true);
  return Buffer.concat([...files, ...entries, four(END), end]);
}

function four(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}

/** CRC-32 (ISO 3309); Node's own came with 22.2. */
function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});
