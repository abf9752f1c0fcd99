// Bytes of a text file become text. UTF-8 and UTF-16 say what they are; anything else is asked about.
import { Refusal, Unsettled, WrongWish } from './answers.js';

/** What Windows-1252 has from 0x80 to 0x9f; Node 20 to 24 differ on it, so it stands here (unicode.org, CP1252.TXT). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  /** How it was read, where that isn't UTF-8. */
  readonly encoding: Encoding;
}

export function decoded(bytes: Uint8Array, wish: string | undefined): Decoded {
  const [first, second, third] = bytes;
  if (wish !== undefined) {
    const known = ENCODINGS.find((name) => name === wish.toLowerCase());
    if (known === undefined) throw new WrongWish(`--encoding takes ${ENCODINGS.join(', ')}, not "${wish}"`);
    return as(known, bytes);
  }
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return as('utf-8', bytes);
  if (bytes.includes(0)) {
    const even = bytes.subarray(0, 1000).filter((byte, index) => index % 2 === 0 && byte === 0).length;
    const odd = bytes.subarray(0, 1000).filter((byte, index) => index % 2 === 1 && byte === 0).length;
    if (even > 0 === odd > 0) throw new Refusal('this is no text: it holds zero bytes');
    return as(odd > 0 ? 'utf-16le' : 'utf-16be', bytes);
  }
  const text = strict('utf-8', bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const sample = /[^\r\n,;\t]*[\x80-\xff][^\r\n,;\t]*/.exec(windows(bytes))?.[0].trim().slice(0, 60) ?? '';
  throw new Unsettled({
    about: `the text isn't UTF-8; as Windows-1252, which Excel writes for "CSV (Comma delimited)", it has "${sample}"`,
    question: `Is "${sample}" right?`,
    wish: 'encoding',
    choices: [{ word: 'windows-1252', means: '' }],
    flags: ['--encoding windows-1252', 'or save it as "CSV UTF-8"'],
  });
}

function as(encoding: Encoding, bytes: Uint8Array): Decoded {
  const text = encoding === 'windows-1252' ? windows(bytes) : strict(encoding, bytes);
  if (text === undefined) throw new Refusal(`the text is not ${encoding.toUpperCase()}, or is cut off`);
  return { text: text.replace(/^\ufeff/, ''), encoding };
}

function strict(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function windows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}
