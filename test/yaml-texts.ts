// Texts in YAML for tests that hold two readers to each other: every file of ours, those with slips, and noise.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const root = join(import.meta.dirname, '..');

/** The files of the project, faulty ones included. */
export const texts: readonly string[] = ['appraisals', 'test/faults', 'test/read']
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(path, 'latin1'))
  .filter((text) => text.length < 20_000);

const signs = [
  ...'\n\n  \t:-?,[]{}#&*!|>\'"%@`~0a\r\\.',
  '---',
  '...',
  ': ',
  '- ',
  '\n  ',
  ' #',
  '# ',
  '"a"',
  '\n- a',
];

/** The beginning of a file in which up to four signs have come or gone. */
export const slips: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), fc.constantFrom(...signs)), {
      maxLength: 4,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce(
      (changed, [share, gone, sign]) => {
        const at = Math.floor(share * changed.length);
        return changed.slice(0, at) + sign + changed.slice(at + gone);
      },
      text.slice(0, 1500),
    ),
  );

/** Lines of our files, some of them twice, gone, or further in or out. */
export const moved: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(),
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('gone', 'twice', 'in', 'out')), { maxLength: 3 }),
  )
  .map(([text, from, count, moves]) => {
    const all = text.split('\n');
    const lines = all.slice(from % all.length).slice(0, count);
    for (const [one, other, how] of moves) {
      const at = one % lines.length;
      if (how === 'gone') lines.splice(at, 1, '');
      else if (how === 'twice') lines.splice(at, 0, lines[other % lines.length] ?? '');
      else lines[at] = how === 'in' ? ` ${lines[at]}` : (lines[at] ?? '').replace(/^ {1,2}/, '');
    }
    return `${lines.join('\n')}\n`;
  });

/** Any marks in any order. */
export const noise: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...signs,
      'a',
      'b: ',
      'c:\n',
      '{ a: 1',
      ' }',
      '\n    ',
      '|\n  x',
      'true',
      '.5',
      "'it''s'",
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));
