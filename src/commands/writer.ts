// The only writer to a stream: everything arrives, or it says why not; a reader who has gone ends it quietly.
import { fstatSync, writeSync } from 'node:fs';
import type { OutputStream } from './io.js';
import { CannotDo, codeOf, reason } from './usage.js';

export interface Writer {
  write(text: string | Uint8Array): Promise<void>;
  /** Whether the reader at the other end of a pipe has gone. */
  readonly closed: boolean;
}

const GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']);

/** `open` gives the stream, and is asked only once there is something to write: making one takes time. */
export function writerTo(open: () => OutputStream, name: string): Writer {
  let stream: OutputStream | undefined;
  let closed = false;
  return {
    get closed() {
      return closed;
    },
    async write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      if (closed || bytes.length === 0) return;
      stream ??= opened(open);
      try {
        const file = regularFile(stream);
        if (file === undefined) await throughStream(stream, bytes);
        else writeAll(file, bytes);
      } catch (error) {
        if (error instanceof Error && 'code' in error && GONE.has(String(error.code))) closed = true;
        else throw new CannotDo(`can't write to ${name}: ${reason(error)}`);
      }
    },
  };
}

/** A failed write is told to its callback and announced once more as an event, which would crash the program. */
function opened(open: () => OutputStream): OutputStream {
  const stream = open();
  stream.on('error', () => {});
  return stream;
}

function throughStream(stream: OutputStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** The descriptor of a stream that goes to a file: Node writes such a stream in one go and drops what didn't fit. */
function regularFile(stream: OutputStream): number | undefined {
  if (typeof stream.fd !== 'number' || stream.isTTY) return undefined;
  try {
    return fstatSync(stream.fd).isFile() ? stream.fd : undefined;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Writes until all is written: on a nearly full disk a write comes back short, and only the next one fails. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written, bytes.length - written);
  }
}
