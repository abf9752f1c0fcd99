// The bar on standard error: for a terminal only, after a while, now and then, and gone at the end.
import { describe, expect, it } from 'vitest';
import { run } from '../../src/main.js';
import { folder, SOUND, use } from './use.js';

const UNSURE = SOUND.replace('cost: 3', 'cost: unknown');
const LONG = ['analyse', 'paper.yaml', 'rank-acceptability', '--draws', '200000'];

/** All that is written to standard error, on a clock that goes so many milliseconds on with every look. */
async function watched(
  words: readonly string[],
  step: number,
  isTTY = true,
  env: Record<string, string> = {},
) {
  let time = 0;
  let written = '';
  const out = { isTTY: false, columns: undefined, fd: undefined, on: () => {} };
  const code = await run({
    argv: ['node', 'appraise', ...words],
    env,
    pid: process.pid,
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdout: { ...out, write: (_, done) => setImmediate(done) !== undefined },
    stderr: {
      ...out,
      isTTY,
      columns: 80,
      write: (chunk, done) => {
        written += Buffer.from(chunk).toString('utf8');
        setImmediate(done);
        return true;
      },
    },
    cwd: () => folder({ 'paper.yaml': UNSURE }),
    root: process.cwd(),
    now: () => {
      time += step;
      return time;
    },
    on: () => {},
    off: () => {},
    kill: () => {},
  });
  expect(code).toBe(0);
  return written;
}

describe('the progress bar', () => {
  it('is drawn on a terminal after 200 ms, grows, and is gone at the end', async () => {
    const written = await watched(LONG, 40);
    const shares = [...written.matchAll(/(\d+)% ([█░]+)/gu)].map(([, share]) => Number(share));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    // At 40 ms a look the fifth look is the first to be late enough, and every third one after that is drawn.
    expect(shares.length).toBeLessThanOrEqual(98 / 3 + 1);
    const [, last = 'never'] = /\r([^\r]*)$/u.exec(written) ?? [];
    expect(last).toBe('');
    expect(written).not.toContain('\n');
  });

  it('is not drawn where it is over soon, for a pipe, with --quiet, or without a clock', async () => {
    expect(await watched(LONG, 0.1)).toBe('');
    expect(await watched(LONG, 1000, false)).toBe('');
    expect(await watched([...LONG, '--quiet'], 1000)).toBe('');
    const { stderr } = await use(LONG, {
      cwd: folder({ 'paper.yaml': UNSURE }),
      stderr: { isTTY: true, columns: 80 },
    });
    expect(stderr).toBe('');
  });

  it('is drawn while the pictures of a Word file are', async () => {
    const sure = ['report', 'paper.yaml', '-o', 'paper.docx'];
    const written = await watched(sure, 150);
    const shares = [...written.matchAll(/(\d+)% ([█░]+)/gu)].map(([, share]) => Number(share));
    expect(shares.length).toBeGreaterThan(3);
    expect(written).toMatch(/\r {20,}\r(?:appraise: wrote "paper.docx"\n)?$/);
    expect(await watched(sure, 150, false)).toBe('');
    expect(await watched([...sure, '--quiet'], 150)).toBe('');
  });

  it('is not drawn for a ranking', async () => {
    expect(await watched(['rank', 'paper.yaml'], 1000)).toBe('');
  });

  it('has only ASCII signs where there may be no others', async () => {
    expect(await watched([...LONG, '--ascii'], 40)).toMatch(/^[\x20-\x7e\r]+$/);
    expect(await watched(LONG, 40, true, { TERM: 'dumb' })).toMatch(/^[\x20-\x7e\r]+$/);
  });
});
