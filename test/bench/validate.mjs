// A thousand files of 60 lines, ours against ajv-cli, which says only whether a file has the right shape:
// `npm run bench`, or `node test/bench/validate.mjs [ROUNDS]`. Both take turns, so that a busy machine is unfair to
// both alike; the median counts. Exit code 1 if ours takes longer by the clock, or more memory than it may.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Math.max(5, Number(process.argv[2]) || 9);
const FILES = 1000;
const LINES = 60;
const MOST_MEGABYTES = 300;

const folder = mkdtempSync(join(tmpdir(), 'appraise-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const options = ['in-house', 'shared-service', 'mutual', 'latc', 'outsource'];
const criteria = ['outcomes', 'safety', 'control', 'savings', 'workforce', 'change'];

/** An appraisal as councils write them; no two are the same. */
function appraisal(number) {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const lines = [
    'format: appraisal/1',
    `title: Who should run service ${number}?`,
    'organisation: Exampleshire County Council',
    `question: Which kind of organisation should run service ${number} from ${2026 + (number % 5)}?`,
    // js-yaml, which ajv-cli reads with, makes a Date of one without quotes.
    `date: "2027-01-${day}"`,
    'status: illustrative',
    'sources:',
    `  paper: { title: Report ${number} to the committee, publisher: Exampleshire County Council }`,
    'facts:',
    `  cost: { says: What the service costs a year, figure: £${number + 1}m, source: paper }`,
    'options:',
    ...options.flatMap((id, index) => [
      `  ${id}:`,
      `    name: Option ${index + 1} of service ${number}`,
      `    model: ${id}`,
    ]),
    'baseline: in-house',
    'scales:',
    '  one-to-five: { worst: 1, best: 5, labels: { 1: Fails, 3: Meets, 5: Exceeds } }',
    'criteria:',
    ...criteria.flatMap((id, index) => [
      `  ${id}:`,
      `    name: Criterion ${index + 1} of service ${number}`,
      `    weight: ${[25, 20, 15, 20, 10, 10][index]}`,
    ]),
    '# The scores were agreed in a workshop, option by option.',
    'scores:',
    ...options.map((id, row) => {
      const cells = criteria.map(
        (criterion, column) => `${criterion}: ${1 + ((number + row * 3 + column * 2) % 5)}`,
      );
      return `  ${id}: { ${cells.join(', ')} }`;
    }),
    'recommendation:',
    `  options: [${options[number % options.length]}]`,
    '  because: It is the one that the committee asked for.',
  ];
  while (lines.length < LINES) lines.push('# The paper has an appendix.');
  if (lines.length !== LINES) throw new Error(`a file of ${lines.length} lines`);
  return `${lines.join('\n')}\n`;
}

const files = join(folder, 'files');
spawnSync('mkdir', [files]);
for (let number = 0; number < FILES; number++) {
  writeFileSync(join(files, `service-${String(number).padStart(4, '0')}.yaml`), appraisal(number));
}

// Says at the end of a process what it took.
const meter = join(folder, 'meter.cjs');
writeFileSync(
  meter,
  `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(2, '\\nmeter ' + (user + system) / 1000 + ' ' + process.resourceUsage().maxRSS);
});`,
);

const programs = [
  { name: 'appraise validate', words: ['bin/appraise.js', 'validate', files] },
  {
    name: 'ajv validate',
    words: [
      'node_modules/.bin/ajv',
      ...['validate', '--spec=draft2020', '--strict=false', '-s', 'schemas/appraisal.schema.json'],
      ...['-d', `${files}/*.yaml`],
    ],
  },
];

// Node 20 reads the certificates that this names at every start, which takes longer than the rest of it.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Milliseconds of the clock and of the processors, and the most memory in megabytes. */
function measured({ name, words }) {
  const before = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', meter, ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const clock = Number(process.hrtime.bigint() - before) / 1e6;
  const [, cpu, memory] = /\nmeter ([\d.]+) (\d+)$/.exec(stderr) ?? [];
  if (status !== 0 || memory === undefined)
    throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
  return { clock, cpu: Number(cpu), memory: Number(memory) / 1024 };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

const taken = programs.map(() => []);
for (const program of programs) measured(program);
for (let round = 0; round < rounds; round++) {
  for (const [index, program] of programs.entries()) taken[index].push(measured(program));
}

const say = (text) => process.stdout.write(`${text}\n`);
const of = (index, what) => median(taken[index].map((one) => one[what]));
say(`Node ${process.versions.node}, ${availableParallelism()} processors, ${rounds} rounds`);
say(`${FILES} files of ${LINES} lines    clock       CPU   peak memory`);
for (const [index, { name }] of programs.entries()) {
  const cells = [`${of(index, 'clock').toFixed(0)} ms`, `${of(index, 'cpu').toFixed(0)} ms`];
  const memory = `${of(index, 'memory').toFixed(0)} MB`;
  say(`${name.padEnd(20)} ${cells.map((cell) => cell.padStart(9)).join(' ')} ${memory.padStart(13)}`);
}
const ratio = (what) => (of(0, what) / of(1, what)).toFixed(2);
say(
  `appraise : ajv       ${ratio('clock').padStart(9)} ${ratio('cpu').padStart(9)}   (at most 1.00 by the clock)`,
);
if (ratio('clock') > 1) {
  say('broken: it takes longer than ajv-cli');
  process.exitCode = 1;
}
const most = Math.max(...taken[0].map(({ memory }) => memory));
if (most > MOST_MEGABYTES) {
  say(`broken: ${most.toFixed(0)} MB, and the limit is ${MOST_MEGABYTES} MB`);
  process.exitCode = 1;
}
