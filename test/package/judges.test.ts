// What publint, Are the types wrong? and knip say of the package: nothing.
import { expect, it } from 'vitest';
import { root, runs } from '../terminal/program.js';

const JUDGES = [
  ['publint@0.3.25', '--strict'],
  // Node has required ES modules since 20.19, which is the oldest that the package runs on.
  ['@arethetypeswrong/cli@0.18.5', '--pack', '.', '--ignore-rules', 'cjs-resolves-to-esm'],
  ['knip@6.44.2', '--treat-config-hints-as-errors', '--no-tag-hints'],
];

it.each(JUDGES)('%s has nothing to say', (...words) => {
  const { code, stdout, stderr } = runs('npx', ['--yes', ...words], { cwd: root, timeout: 280_000 });
  expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, '']);
});
