// How much sorting saves: PROMETHEE II of 1,000 options × 20 criteria, against a plain loop over all pairs of our
// own in the same run. `node test/bench/promethee.mjs [ROUNDS]`. Exit code 1 if the answers differ by more than
// 1e-12 or it is less than 50 times as fast.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const OPTIONS = 1000;
const CRITERIA = 20;
const CLOSE = 1e-12;
const GOAL = 50;
const rounds = Math.max(5, Number(process.argv[2]) || 11);

/** The product's own, from the source as it stands. */
async function netFlowsOfSource() {
  const entry = fileURLToPath(new URL('../../src/aggregation/promethee-ii.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const { netFlows } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return netFlows;
}

function preferred(difference, { indifference, preference }) {
  if (difference <= indifference) return 0;
  if (difference >= preference) return 1;
  return (difference - indifference) / (preference - indifference);
}

/** The definition, pair by pair: O(n² m). */
function plainFlows(matrix, weights, preferences) {
  const leaving = matrix.map(() => 0);
  const entering = matrix.map(() => 0);
  for (const [a, own] of matrix.entries()) {
    for (const [b, other] of matrix.entries()) {
      let preference = 0;
      for (let at = 0; at < weights.length; at++) {
        preference += weights[at] * preferred(own[at] - other[at], preferences[at]);
      }
      leaving[a] += preference;
      entering[b] += preference;
    }
  }
  return leaving.map((flow, option) => (flow - entering[option]) / (matrix.length - 1));
}

/** Numbers from 0 to 1, always the same (Park & Miller 1988). */
function* numbers() {
  for (let state = 20_240_229; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function timed(run, times) {
  const start = process.hrtime.bigint();
  const answer = run();
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
  return answer;
}

const chance = numbers();
const next = () => chance.next().value;
// Every fourth criterion is a rating of 0 to 10, where ties abound; the others are measured.
const matrix = Array.from({ length: OPTIONS }, () =>
  Array.from({ length: CRITERIA }, (_, at) => (at % 4 === 0 ? 10 * Math.floor(11 * next()) : 100 * next())),
);
const raw = Array.from({ length: CRITERIA }, next);
const whole = raw.reduce((sum, weight) => sum + weight, 0);
const weights = raw.map((weight) => weight / whole);
const directions = raw.map(() => 'max');

const netFlows = await netFlowsOfSource();
const say = (text) => process.stdout.write(`${text}\n`);
say(`Node ${process.versions.node}, ${OPTIONS} options × ${CRITERIA} criteria, ${rounds} rounds, medians`);
say('preferences            plain   sorted   ratio   largest difference');
for (const [name, preference] of [
  ['usual', { indifference: 0, preference: 0 }],
  ['linear, 5 to 20', { indifference: 5, preference: 20 }],
]) {
  const preferences = raw.map(() => preference);
  const times = { plain: [], sorted: [] };
  let largest = 0;
  // They take turns, after one round that doesn't count.
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) times.plain.length = times.sorted.length = 0;
    const plain = timed(() => plainFlows(matrix, weights, preferences), times.plain);
    const sorted = timed(() => netFlows(matrix, weights, directions, preferences), times.sorted);
    for (const [at, flow] of plain.entries()) largest = Math.max(largest, Math.abs(flow - sorted[at]));
  }
  const [plain, sorted] = [median(times.plain), median(times.sorted)];
  if (!(largest <= CLOSE) || plain / sorted < GOAL) process.exitCode = 1;
  const cells = [
    `${plain.toFixed(1)} ms`.padStart(9),
    `${sorted.toFixed(2)} ms`,
    `${(plain / sorted).toFixed(0)}×`,
  ];
  say(`${name.padEnd(18)} ${cells.join('  ')}    ${largest.toExponential(1)}`);
}
