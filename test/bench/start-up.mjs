// How long it takes to start, in CPU time: `npm run bench [-- ROUNDS]`. Programs take turns, so that a busy machine
// is unfair to all of them alike; the median counts. Exit code 1 if a limit is broken.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Math.max(15, Number(process.argv[2]) || 31);

const programs = [
  { name: 'node -e 0', words: ['-e', '0'] },
  { name: 'appraise --version', words: ['bin/appraise.js', '--version'], limit: 1.7 },
  ...readdirSync(`${root}/appraisals`)
    .sort()
    .map((file) => ({
      name: `appraise ${file.replace('.yaml', '')}`,
      words: ['bin/appraise.js', `appraisals/${file}`],
      limit: 3,
    })),
  {
    name: 'appraise validate (the longest of them)',
    words: ['bin/appraise.js', 'validate', 'appraisals/barnet-adult-social-care-2016.yaml'],
    limit: 3,
  },
];

// Node 20 reads the certificates that this names at every start, which takes longer than the rest of it.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** User and system time in milliseconds, as bash has it from the operating system. */
function cpuTime(words) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null';
  const { status, stderr, error } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...words], {
    cwd: root,
    env: { ...env, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  const times = /(\d+\.\d+) (\d+\.\d+)\s*$/.exec(stderr ?? '');
  if (error !== undefined || status !== 0 || times === null) {
    throw error ?? new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  }
  return (Number(times[1]) + Number(times[2])) * 1000;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

const times = programs.map(() => []);
for (const { words } of programs) cpuTime(words);
for (let round = 0; round < rounds; round++) {
  for (const [index, { words }] of programs.entries()) times[index].push(cpuTime(words));
}

const medians = times.map(median);
const say = (text) => process.stdout.write(`${text}\n`);
say(`Node ${process.versions.node}, ${rounds} rounds, CPU time (user and system)`);
const longest = Math.max(...programs.map(({ name }) => name.length));
say(`${'program'.padEnd(longest)}   median   ratio   limit`);
for (const [index, { name, limit }] of programs.entries()) {
  const ratio = medians[index] / medians[0];
  const broken = limit !== undefined && ratio > limit;
  if (broken) process.exitCode = 1;
  const cells = [
    `${medians[index].toFixed(1)} ms`.padStart(8),
    ratio.toFixed(2).padStart(5),
    (limit?.toFixed(1) ?? '').padStart(5),
  ];
  say(`${name.padEnd(longest)} ${cells.join('   ')}${broken ? '   broken' : ''}`);
}
