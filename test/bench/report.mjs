// A paper of 12 options and 20 criteria in each format, against Node doing nothing: `npm run bench`, or
// `node test/bench/report.mjs [ROUNDS]`. All take turns, so that a busy machine is unfair to all alike; the median
// counts, of the seconds that a user waits and of those that processors work. Exit code 1 if a paper takes over 2 s.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Math.max(3, Number(process.argv[2]) || 7);
const OPTIONS = 12;
const CRITERIA = 20;
const LIMIT = 2;

const folder = mkdtempSync(join(tmpdir(), 'appraise-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const numbers = (length) => Array.from({ length }, (_, index) => index);

/** An appraisal with reasons for its scores, ranges among them, costs, a consultation and people who disagree. */
function appraisal() {
  const options = numbers(OPTIONS).map((index) => `option-${index + 1}`);
  const criteria = numbers(CRITERIA).map((index) => `criterion-${index + 1}`);
  const groups = numbers(4).map((group) => criteria.filter((_, index) => index % 4 === group));
  const score = (row, column) => 1 + ((row * 37 + column * 53 + row * column * 7) % 41) / 10;
  return [
    'format: appraisal/1',
    'title: Who should run the services of a large council?',
    'organisation: Exampleshire County Council',
    'options:',
    ...options.map((id, index) => `  ${id}: { name: The way of delivery with number ${index + 1} }`),
    'baseline: option-1',
    'scales: { s: { worst: 1, best: 5.1 } }',
    'criteria:',
    ...groups.flatMap((members, group) => [
      `  group-${group + 1}:`,
      `    name: Aims of group ${group + 1}`,
      `    weight: ${[40, 30, 20, 10][group]}`,
      '    criteria:',
      ...members.map(
        (id, index) => `      ${id}: { name: What matters as ${id}, weight: ${10 + 7 * index} }`,
      ),
    ]),
    'scores:',
    ...options.flatMap((id, row) => [
      `  ${id}:`,
      ...criteria.map((criterion, column) => {
        const from = score(row, column);
        const to = Math.min(from + 0.3, 5.1);
        const range = (row + column) % 9 === 0 ? `${from.toFixed(1)}..${to.toFixed(1)}` : from.toFixed(1);
        return `    ${criterion}: { score: ${range}, because: What the panel heard of it in the workshop }`;
      }),
    ]),
    'perspectives:',
    ...['staff', 'residents', 'finance'].map(
      (id, at) =>
        `  ${id}: { share: 1, weights: { group-1: ${10 + 40 * at}, group-2: 20, group-3: 30, group-4: ${50 - 20 * at} } }`,
    ),
    'consultation:',
    '  preferred:',
    '    question: Which way do you support?',
    '    choose: one',
    '    method: open',
    '    respondents: 900',
    `    support: { ${options.map((id, index) => `${id}: ${2 + index}%`).join(', ')} }`,
    'costs:',
    '  unit: £m',
    '  price-base: 2026/27',
    '  prices: real',
    '  first-year: 2027/28',
    '  discount-rate: green-book-2026',
    '  flows:',
    ...options.flatMap((id, index) => [
      `    ${id}:`,
      `      - { item: Transition, year: 2027/28, amount: ${index / 10}, optimism-bias: 20% }`,
      `      - { item: Running cost, from: 2027/28, to: 2036/37, amount: ${20 + ((index * 5) % 7) / 10} }`,
    ]),
    '',
  ].join('\n');
}

const file = join(folder, 'paper.yaml');
writeFileSync(file, appraisal());

// Says at the end of a process how long its processors worked.
const meter = join(folder, 'meter.cjs');
writeFileSync(
  meter,
  `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(2, '\\nmeter ' + (user + system) / 1e6);
});`,
);

const runs = [
  { name: 'node -e 0', words: ['-e', '0'] },
  { name: 'appraise rank', words: ['bin/appraise.js', file] },
  ...['md', 'csv', 'json', 'html', 'xlsx', 'docx', 'svg', 'png'].map((ending) => ({
    name: `paper.${ending}`,
    words: ['bin/appraise.js', 'report', file, '-o', join(folder, `paper.${ending}`)],
  })),
].map((run) => ({ ...run, waits: [], works: [] }));

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (let round = 0; round < rounds; round++) {
  for (const { name, words, waits, works } of runs) {
    const before = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['-r', meter, ...words], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
    waits.push((performance.now() - before) / 1000);
    works.push(Number(/meter (.*)$/.exec(stderr)?.[1]));
  }
}

const [nothing] = runs;
const say = (text) => process.stdout.write(`${text}\n`);
say(`a paper of ${OPTIONS} options and ${CRITERIA} criteria, median of ${rounds} rounds`);
for (const { name, waits, works } of runs) {
  const work = median(works);
  const ratio = (work / median(nothing.works)).toFixed(1);
  say(
    `${name.padEnd(14)} ${median(waits).toFixed(2)} s, processors ${work.toFixed(2)} s, ${ratio} × node -e 0`,
  );
}
const slow = runs.filter(({ waits }) => median(waits) > LIMIT).map(({ name }) => name);
if (slow.length > 0) {
  say(`over ${LIMIT} s: ${slow.join(', ')}`);
  process.exitCode = 1;
}
