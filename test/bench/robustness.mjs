// How fast the ranking is questioned: exact shares, and draws against a plain loop in C and one in JavaScript, in one
// run. `node test/bench/robustness.mjs [ROUNDS]`. Medians are printed; a goal is missed, and the exit code 1, where
// even the quickest round is over it. Times are CPU time. Without a C compiler (cc) that column stays empty.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const rounds = Math.max(3, Number(process.argv[2]) || 7);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const say = (text = '') => process.stdout.write(`${text}\n`);

/** The product's own, from the source as it stands. */
async function numbersOfSource() {
  const contents = ['places', 'tally', 'gaps']
    .map((name) => `export * from '${join(root, `src/numbers/${name}.ts`)}';`)
    .join('\n');
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** Numbers from 0 to 1, always the same (Park & Miller 1988). */
function* numbers() {
  for (let state = 20_270_308; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const chance = numbers();
const matrixOf = (rows, columns) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 100 * chance.next().value));

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** CPU milliseconds of each round; what is quick is done so often that the clock can tell. */
function timed(run, times = 1) {
  run();
  return Array.from({ length: rounds }, () => {
    const start = cpu();
    for (let time = 0; time < times; time++) run();
    return (cpu() - start) / times;
  });
}

let missed = 0;
function line(what, times, unit, goal, more = '') {
  const middle = median(times);
  const best = Math.min(...times);
  const verdict =
    goal === undefined ? '' : best <= goal ? `goal ${goal} ${unit}: met` : `goal ${goal} ${unit}: MISSED`;
  if (goal !== undefined && best > goal) missed++;
  const figure = (time) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ${unit}`;
  say(
    `${what.padEnd(46)} ${figure(middle).padStart(10)}  (best ${figure(best)})  ${[verdict, more].filter(Boolean).join('; ')}`,
  );
}

/** The same in C: nanoseconds per draw, or nothing where there is no compiler. */
function inC(matrix, draws) {
  const folder = mkdtempSync(join(tmpdir(), 'appraise-bench-'));
  try {
    const program = join(folder, 'draws');
    const compiled = spawnSync('cc', ['-O3', '-march=native', '-o', program, join(here, 'draws.c')]);
    if (compiled.status !== 0) return undefined;
    const input = matrix.flat().join(' ');
    const args = [matrix.length, matrix[0].length, draws].map(String);
    return Array.from({ length: rounds }, () =>
      Number(
        execFileSync(program, args, { input, stdio: ['pipe', 'pipe', 'ignore'] })
          .toString()
          .split(' ')[0],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As anybody would write it at first. */
function naive(matrix, draws) {
  const rows = matrix.length;
  const columns = matrix[0].length;
  const places = matrix.map(() => new Array(rows).fill(0));
  const sums = matrix.map(() => new Array(columns).fill(0));
  for (let draw = 0; draw < draws; draw++) {
    const cuts = Array.from({ length: columns - 1 }, Math.random).sort((a, b) => a - b);
    const weights = [...cuts, 1].map((cut, index) => cut - (cuts[index - 1] ?? 0));
    const totals = matrix.map((row) => row.reduce((sum, value, index) => sum + weights[index] * value, 0));
    const order = totals.map((_, row) => row).sort((a, b) => totals[b] - totals[a]);
    for (const [place, row] of order.entries()) places[row][place]++;
    for (const [index, weight] of weights.entries()) sums[order[0]][index] += weight;
  }
  return places;
}

const { allPlaces, drawGaps, firstPlaces, gapMaker, pairwiseShares, tally } = await numbersOfSource();
const few = matrixOf(5, 8);
const many = matrixOf(1000, 10);

say(`Node ${process.versions.node}, ${rounds} rounds, CPU time: medians (and the quickest round)`);
say('\n(a) Exact pairwise indices and expected ranks');
line(
  '5 options × 8 criteria',
  timed(() => pairwiseShares(few), 200),
  'ms',
  1,
);
line(
  '1,000 × 10',
  timed(() => pairwiseShares(many)),
  'ms',
  200,
);

say('\n(b) Exact first-rank acceptability and central weights');
line(
  '5 × 8',
  timed(() => firstPlaces(few), 5),
  'ms',
  20,
);
line(
  '8 × 8',
  timed(() => firstPlaces(matrixOf(8, 8)), 3),
  'ms',
);
line(
  '10 × 8',
  timed(() => firstPlaces(matrixOf(10, 8)), 3),
  'ms',
);
line(
  '5 × 8, every rank',
  timed(() => allPlaces(few), 3),
  'ms',
);

/** As the product draws uniform weights. */
function trialOf(matrix) {
  const maker = gapMaker(matrix[0].length);
  return {
    rows: matrix.length,
    columns: matrix[0].length,
    values: Float64Array.from(matrix.flat()),
    weights: new Float64Array(matrix[0].length),
    isUniform: true,
    drawWeights: (stream, weights) => drawGaps(stream, maker, 1, weights),
  };
}

/** Nanoseconds per draw. */
const perDraw = (run, draws) => timed(() => run(draws)).map((time) => (time * 1e6) / draws);

say('\n(c) Draws of 5 × 8, one thread');
const DRAWS = 1_000_000;
const own = perDraw((draws) => tally(trialOf(few), { seed: 1, draws, pairs: false }), DRAWS);
const plain = perDraw((draws) => naive(few, draws), DRAWS / 20);
const c = inC(few, DRAWS);
const ratio = (times, text) => `${(median(times) / median(own)).toFixed(1)}× ours${text}`;
line('ours, 1,000,000 draws', own, 'ns', 80);
line('a plain loop in JavaScript', plain, 'ns', undefined, ratio(plain, ''));
if (c === undefined) say('a plain loop in C: there is no compiler (cc)');
else line('a plain loop in C, cc -O3 -march=native', c, 'ns', undefined, ratio(c, ''));

// Whatever is kept for each draw would be seen: 8 bytes a draw are 28 MB more.
const kept = (draws) => {
  const before = process.memoryUsage().rss;
  tally(trialOf(few), { seed: 1, draws, pairs: false });
  return (process.memoryUsage().rss - before) / 1e6;
};
kept(500_000);
const growth = kept(4_000_000);
if (growth > 14) missed++;
say(`memory for 4,000,000 draws: ${growth.toFixed(1)} MB more${growth > 14 ? ': NOT FLAT' : ', flat'}`);

say('\n(d) Larger ones');
for (const [matrix, draws] of [
  [matrixOf(50, 20), 20_000],
  [many, 500],
]) {
  const name = `${matrix.length.toLocaleString('en')} × ${matrix[0].length}`;
  const ours = perDraw((count) => tally(trialOf(matrix), { seed: 1, draws: count, pairs: false }), draws);
  const theirs = perDraw((count) => naive(matrix, count), draws / 5);
  line(`${name}, ours`, ours, 'ns');
  line(
    `${name}, a plain loop in JavaScript`,
    theirs,
    'ns',
    undefined,
    `${(median(theirs) / median(ours)).toFixed(1)}× ours`,
  );
}

say('\nThe whole program: analyse against rank on a council’s appraisal');
const FILE = join(root, 'appraisals/barnet-adult-social-care-2016.yaml');
// Node 20 reads the certificates that this names at every start, which takes longer than the rest of it.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** CPU milliseconds of a process, as bash has them from the operating system. */
function processTime(words) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null';
  const program = [process.execPath, join(root, 'bin/appraise.js'), ...words];
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', ...program], {
    env: { ...env, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  const [, user, system] = /(\d+\.\d+) (\d+\.\d+)\s*$/.exec(stderr) ?? [];
  return (Number(user) + Number(system)) * 1000;
}
const runs = { rank: [], analyse: [] };
for (let round = 0; round <= rounds; round++) {
  if (round === 1) runs.rank.length = runs.analyse.length = 0;
  for (const command of ['rank', 'analyse']) runs[command].push(processTime([command, FILE]));
}
line('rank, from start to end', runs.rank, 'ms');
line('analyse, all questions', runs.analyse, 'ms');
line('analyse / rank, median by median', [median(runs.analyse) / median(runs.rank)], '×', 4);

if (missed > 0) {
  say(`\n${missed} of the goals missed`);
  process.exitCode = 1;
}
