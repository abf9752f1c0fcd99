// Many files shared by several threads: the same results, whoever read which, and the same complaint when one can't be read.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAll, help, sayAll } from '../../src/commands/crew.js';
import type { Input } from '../../src/commands/inputs.js';
import type { Helper, Io } from '../../src/commands/io.js';
import { stricter } from '../../src/commands/severities.js';
import { CannotDo } from '../../src/commands/usage.js';
import { tallyOf } from '../../src/formats/index.js';
import { pretty } from '../../src/formats/pretty.js';
import { FAULTY, folder, SOUND } from './use.js';

const COUNT = 460;

function world(cwd: string, helpers: Io['helpers']): Io {
  const stream = { write: () => true, on: () => {} };
  return {
    argv: [],
    env: {},
    pid: 1,
    root: cwd,
    stdin: {
      async *[Symbol.asyncIterator]() {
        yield SOUND;
      },
    },
    stdout: stream,
    stderr: stream,
    ...(helpers === undefined ? {} : { helpers }),
    cwd: () => cwd,
    on: () => {},
    off: () => {},
    kill: () => {},
  };
}

/** Files of which every third has a fault, and standard input in the middle. */
function manyFiles(): { readonly cwd: string; readonly inputs: readonly Input[] } {
  const names = Array.from({ length: COUNT }, (_, index) => `${String(index).padStart(3, '0')}.yaml`);
  const text = (index: number) => (index % 3 === 0 ? FAULTY : SOUND).replace('Tea or', `Tea ${index} or`);
  const cwd = folder(Object.fromEntries(names.map((name, index) => [name, text(index)])));
  const inputs: Input[] = names.map((path) => ({ path, full: join(cwd, path) }));
  inputs.splice(200, 0, { path: '-', full: undefined });
  return { cwd, inputs };
}

/** Helpers in the same thread; what they are told and answer goes through what threads send. */
function helpersOf(most: number, asked: number[]): readonly Helper[] {
  asked.push(most);
  return Array.from(
    { length: most },
    () => async (task) => structuredClone(await help(structuredClone(task))),
  );
}

test('the results are the same with helpers and without, in the order of the files', async () => {
  const { cwd, inputs } = manyFiles();
  const asked: number[] = [];
  const alone = await checkAll(inputs, world(cwd, undefined));
  const together = await checkAll(
    inputs,
    world(cwd, (most) => helpersOf(most, asked)),
  );
  expect(JSON.stringify(together)).toBe(JSON.stringify(alone));
  expect(together.map(({ source }) => source.path)).toEqual(inputs.map(({ path }) => path));
  expect(asked).toEqual([3]);
});

test.each([false, true])(
  'what is said of each file makes the page of all, strictly or not: %s',
  async (strict) => {
    const { cwd, inputs } = manyFiles();
    const screen = { width: 60, colour: 1, ascii: false } as const;
    const saying = { format: 'pretty', screen, strict };
    const alone = await sayAll(inputs, world(cwd, undefined), saying);
    const together = await sayAll(
      inputs,
      world(cwd, (most) => helpersOf(most, [])),
      saying,
    );
    expect(together).toEqual(alone);
    const all = await checkAll(inputs, world(cwd, undefined));
    const results = strict ? all.map(stricter) : all;
    expect(alone.tally).toEqual(tallyOf(results));
    expect(await pretty.byFile?.whole(alone.said, alone.tally, screen)).toBe(
      await pretty.render({ kind: 'check', results }, screen),
    );
  },
);

test('few files are checked without helpers', async () => {
  const { cwd, inputs } = manyFiles();
  const asked: number[] = [];
  await checkAll(
    inputs.slice(0, 100),
    world(cwd, (most) => helpersOf(most, asked)),
  );
  expect(await checkAll([], world(cwd, undefined))).toEqual([]);
  expect(asked).toEqual([]);
});

test('the first file that can’t be read is named, whoever found out', async () => {
  const { cwd, inputs } = manyFiles();
  const gone = inputs.with(300, { path: 'gone.yaml', full: join(cwd, 'gone.yaml') });
  const both = gone.with(310, { path: 'lost.yaml', full: join(cwd, 'lost.yaml') });
  for (const most of [0, 1, 3]) {
    const io = world(cwd, () => helpersOf(most, []));
    await expect(checkAll(both, io)).rejects.toThrow('no such file: "gone.yaml"');
  }
});

test('what the machine refuses is told as such', async () => {
  const { cwd, inputs } = manyFiles();
  symlinkSync('round.yaml', join(cwd, 'round.yaml'));
  const round = inputs.with(399, { path: 'round.yaml', full: join(cwd, 'round.yaml') });
  const io = world(cwd, (most) => helpersOf(most, []));
  const refused = new CannotDo('can\'t read "round.yaml": its symbolic links go round in circles');
  await expect(checkAll(round, io)).rejects.toEqual(refused);
});

test('a helper that fails is not passed over', async () => {
  const { cwd, inputs } = manyFiles();
  const io = world(cwd, () => [() => Promise.reject(new Error('a helping thread ended with 0'))]);
  await expect(checkAll(inputs, io)).rejects.toThrow('a helping thread ended with 0');
});

test('a result keeps neither the text nor the bytes of its file', async () => {
  const { cwd, inputs } = manyFiles();
  const [first] = await checkAll(inputs.slice(0, 2), world(cwd, undefined));
  const digest = Object.getOwnPropertyDescriptor(first?.source, 'sha256');
  expect(digest?.get).toBeUndefined();
  expect(digest?.value).toMatch(/^[0-9a-f]{64}$/);
});
