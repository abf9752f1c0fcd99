// The architecture as a test: who may know whom, who keeps what, and how long a file may grow.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Room {
  /** Rooms of `src` that it may import, beside itself. */
  readonly knows: readonly string[];
  /** Packages and node modules that it may import. */
  readonly packages?: readonly string[];
}

/** From the roof to the ground. `generated` is made from the schemas and knows nobody. */
const HOUSE: Readonly<Record<string, Room>> = {
  main: { knows: ['commands', 'generated', 'nearest', 'page'], packages: ['commander'] },
  // The doors of the library: what it exports, and the functions that hold other programs by the hand.
  index: {
    knows: ['aggregation', 'appraise', 'formats', 'generated', 'library', 'result', 'templates', 'weighting'],
  },
  library: {
    knows: [
      'analyses',
      'appraise',
      'compare',
      'diagnostic',
      'formats',
      'generated',
      'import',
      'read',
      'result',
      'seal',
      'templates',
    ],
  },
  // Two rounds side by side: blends of them, their changes, and the page that tells them.
  compare: {
    knows: ['aggregation', 'appraise', 'costs', 'generated', 'model', 'nearest', 'numbers', 'page', 'seal'],
  },
  commands: {
    knows: [
      'appraise',
      'compare',
      'aggregation',
      'analyses',
      'completion',
      'diagnostic',
      'formats',
      'generated',
      'import',
      'nearest',
      'page',
      'read',
      'result',
      'rules',
      'seal',
      'templates',
      'weighting',
    ],
    packages: ['commander', 'node:fs', 'node:path', 'tinyglobby'],
  },
  formats: {
    // The digest is for fingerprints, and for the one script and style that a page may have.
    knows: ['charts', 'client', 'diagnostic', 'generated', 'page', 'report', 'result', 'sha256'],
    packages: ['chalk', 'cli-table3', 'docx', 'hucre', 'fflate', '@resvg/resvg-wasm'],
  },
  // The script of the HTML paper and what it carries: no formula of its own, and nothing of Node.
  client: { knows: ['aggregation', 'charts', 'model', 'numbers', 'page', 'report', 'result'] },
  report: { knows: ['analyses', 'page', 'result'] },
  appraise: {
    knows: [
      'analyses',
      'aggregation',
      'diagnostic',
      'generated',
      'model',
      'outcome',
      'read',
      'result',
      'rules',
      'seal',
      'sha256',
    ],
  },
  // What must be fixed before scoring, and its digest: nothing but the appraisal decides it.
  seal: { knows: ['model', 'sha256'] },
  analyses: { knows: ['aggregation', 'costs', 'model', 'numbers', 'page', 'result'] },
  outcome: { knows: ['aggregation', 'model', 'result'] },
  // A message holds figures, and only the page's figures round.
  rules: { knows: ['aggregation', 'costs', 'diagnostic', 'model', 'numbers', 'page'] },
  // A spreadsheet becomes the text of a file: it does the sheet's sums again to tell what its totals are, and knows
  // numbers and ids as the reader of files does.
  import: {
    knows: ['model', 'nearest', 'numbers', 'page', 'read', 'write'],
    packages: ['hucre'],
  },
  read: {
    knows: ['costs', 'diagnostic', 'generated', 'model', 'nearest', 'weighting'],
    packages: ['yaml', 'ajv'],
  },
  // The command line as plain data becomes a script: nothing else is known here.
  completion: { knows: [] },
  // What a new file begins with; ids as reading would have them, and nothing in a name that can't be seen.
  templates: { knows: ['generated', 'nearest', 'page', 'read', 'write'] },
  // Texts, comments and ids of files that the program begins for somebody: what it writes it must read back.
  write: { knows: ['page', 'read'] },
  aggregation: { knows: ['model', 'numbers', 'result'] },
  costs: { knows: ['model', 'numbers'] },
  weighting: { knows: ['numbers', 'diagnostic'] },
  model: { knows: ['numbers', 'diagnostic'] },
  result: { knows: ['diagnostic', 'generated'] },
  charts: { knows: ['page'] },
  page: { knows: [] },
  numbers: { knows: [] },
  diagnostic: { knows: [] },
  nearest: { knows: [] },
  sha256: { knows: ['numbers'] },
  generated: { knows: [] },
};

/** What only one room, or nobody, may do. */
const KEEPERS: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly keepers: readonly string[];
}[] = [
  { what: 'chance', pattern: /Math\.random/, keepers: [] },
  // A moment that stands in the code is no clock: what writes files asks for one.
  { what: 'the clock', pattern: /Date\.now|new Date\b(?!\(\d)|performance\.now|hrtime/, keepers: [] },
  { what: 'the locale', pattern: /toLocale|localeCompare|Intl\.(?!Segment)/, keepers: [] },
  // Node's crypto and files of packages, only when they are asked for and where there is Node.
  {
    what: 'the process',
    pattern: /\bprocess\b\??\./,
    keepers: ['sha256.ts', 'formats/raster.ts', 'import/zip.ts'],
  },
  { what: 'printing', pattern: /console\./, keepers: [] },
  { what: 'rounding of figures', pattern: /\.toFixed\(|\.toPrecision\(/, keepers: ['page/figures.ts'] },
  // A bar is drawn in eighths of a character, an interval in whole ones.
  {
    what: 'rounding',
    pattern: /Math\.round\(/,
    keepers: ['page/figures.ts', 'formats/ink.ts', 'formats/drawings.ts'],
  },
  // What draws a PNG, and its letters, are files of packages.
  { what: 'files', pattern: /'node:fs/, keepers: ['commands/', 'formats/raster.ts'] },
];

const MOST_LINES = 250;
/** Longer, and why. */
const LONG: ReadonlyMap<string, string> = new Map([
  ['read/faults.ts', 'a list of entries, read one at a time'],
]);
const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[jt]s$/.test(file))
  .sort();
const hand = files.filter((file) => !file.startsWith('generated/'));

/** A file without its comments: an example in a comment imports nothing. */
function code(file: string): string {
  return readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function importsOf(file: string): readonly string[] {
  const imports = /^(?:import|export)\s[^;]*?\sfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...code(file).matchAll(imports)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The file of `src` that an import leads to; undefined for packages. */
function target(file: string, imported: string): string | undefined {
  if (!imported.startsWith('.')) return undefined;
  const path = relative(src, resolve(src, dirname(file), imported));
  return files.includes(path) ? path : path.replace(/\.js$/, '.ts');
}

function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.[jt]s$/, '') ?? '';
}

describe('the house', () => {
  it.each(hand)('%s knows only whom its room may know', (file) => {
    const room = HOUSE[roomOf(file)];
    expect(room, `the room of ${file} is not in the plan`).toBeDefined();
    const strangers = importsOf(file).filter((imported) => {
      const to = target(file, imported);
      if (to === undefined)
        return !(room?.packages ?? []).some((name) => imported === name || imported.startsWith(`${name}/`));
      return roomOf(to) !== roomOf(file) && !room?.knows.includes(roomOf(to));
    });
    expect(strangers).toEqual([]);
  });

  it('has no circle of imports', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const imported of importsOf(file)) {
        const to = target(file, imported);
        if (to !== undefined) walk(to, [...path, file]);
      }
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it.each(KEEPERS)('$what has one keeper', ({ pattern, keepers }) => {
    const others = hand.filter(
      (file) => !keepers.some((keeper) => file.startsWith(keeper)) && pattern.test(code(file)),
    );
    expect(others).toEqual([]);
  });

  it('says in the first line of every file what it promises', () => {
    expect(
      hand.filter((file) => !/^(?:#!.*\n)?\/\/ \S.{15,}/.test(readFileSync(join(src, file), 'utf8'))),
    ).toEqual([]);
  });

  it(`has no file over ${MOST_LINES} lines`, () => {
    expect(
      hand.filter(
        (file) => readFileSync(join(src, file), 'utf8').split('\n').length > MOST_LINES && !LONG.has(file),
      ),
    ).toEqual([]);
  });

  it('names no file after nothing in particular', () => {
    expect(hand.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager|lib)\b/.test(file))).toEqual(
      [],
    );
  });
});
