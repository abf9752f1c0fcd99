// Rules are asked of what they look at only: that a file isn't asked must not lose a remark.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rank } from '../src/aggregation/rank.js';
import type { Ranking } from '../src/aggregation/ranking.js';
import { weightedSum } from '../src/aggregation/weighted-sum.js';
import type { Appraisal } from '../src/model/appraisal.js';
import { read } from '../src/read/read.js';
import { adviceOn } from '../src/rules/ask.js';
import { rules } from '../src/rules/index.js';
import { type Advice, has, type Rule } from '../src/rules/rule.js';
import { root } from './use-appraisals.js';

const files = ['appraisals', 'test/faults', 'test/known/cases'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

const asked = files.flatMap((path) => {
  const { appraisal } = read({ path, bytes: readFileSync(join(root, path)) });
  return appraisal === undefined ? [] : [{ path, appraisal, ranking: rank(appraisal, weightedSum) }];
});

/** All that a rule says, until it reaches for a part that isn't there and that it takes for granted. */
function saidBy(rule: Rule, appraisal: Appraisal, ranking: Ranking): readonly Advice[] {
  const said: Advice[] = [];
  try {
    for (const advice of rule.check(appraisal, ranking)) said.push(advice);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return said;
}

describe('a rule on a part of an appraisal', () => {
  const onParts = rules.flatMap((rule) => (rule.part === undefined ? [] : [{ rule, part: rule.part }]));

  it.each(onParts)('$rule.id says nothing of a file without $part', ({ rule, part }) => {
    const without = asked.filter(({ appraisal }) => !has(appraisal, part));
    expect(without.length).toBeGreaterThan(0);
    for (const { path, appraisal, ranking } of without)
      expect(saidBy(rule, appraisal, ranking), path).toEqual([]);
  });

  it.each(onParts)('$rule.id is asked of a file with $part', ({ rule, part }) => {
    const said = asked.filter(({ appraisal, ranking }) =>
      adviceOn(appraisal, ranking).some((remark) => remark.rule === rule.id),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ appraisal }) => has(appraisal, part))).toBe(true);
  });
});

describe('advice', () => {
  it('is what every rule says of what it looks at, in the order of the registry', () => {
    for (const { path, appraisal, ranking } of asked)
      expect(
        adviceOn(appraisal, ranking).map(({ rule, message }) => [rule, message]),
        path,
      ).toEqual(
        rules.flatMap((rule) => saidBy(rule, appraisal, ranking).map(({ message }) => [rule.id, message])),
      );
  });
});
