// A criterion decides far more, or far less, than its weight says, because of how far apart the options are on it.
import type { ValueMatrix } from '../aggregation/matrix.js';
import type { Appraisal } from '../model/appraisal.js';
import { type Criterion, groupsOf } from '../model/criteria.js';
import { sum } from '../numbers/sum.js';
import { percent } from '../page/figures.js';
import type { Rule } from './rule.js';

/** Two options are as far apart on a criterion as they happen to be. */
const FEWEST_OPTIONS = 3;
const TIMES = 2;
/**
 * Options may well be close on one criterion: in the worked example of the waste guidance (ppponline 1688), which is
 * sound, emissions have a sixth of the weight and decide a seventeenth.
 */
const POINTS = 0.15;

export const effectiveWeight: Rule = {
  id: 'effective-weight',
  severity: 'warning',
  blocks: false,
  summary: 'a criterion decides over twice, or under half, of what its weight says, by 15 points or more',
  why: 'Scores that use a corner of their scale shrink a weight, and scores that use all of it swell it: readers believe the weight as printed.',
  reference:
    'Telford and Wrekin Council, on NHS Future Fit (2016): financial and other criteria of equal weight counted 19 to 1; Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), section 6.2, on swing weights',
  *check(appraisal, { matrix }) {
    if (matrix.options.length < FEWEST_OPTIONS) return;
    const all = departures(appraisal, matrix);
    // What one criterion loses others gain: that is one remark, about the one that counts for less than it says.
    const losing = all.filter(({ nominal, real }) => real < nominal);
    for (const { node, nominal, real } of losing.length === 0 ? all : losing) {
      yield {
        at: node.at,
        message: `"${node.name}" has ${percent(nominal)} of the weight and decides ${percent(real)}: the options are ${real > nominal ? 'further apart' : 'closer together'} on it than on the others`,
        hint: 'narrow its scale (worst and best) to what the options can reach, or weigh the swing from worst to best instead of the topic',
      };
    }
  },
};

/** The groups and leaves that decide far more or far less than they weigh; none inside a group that does. */
function departures({ criteria }: Appraisal, { leaves, values }: ValueMatrix) {
  const spreads = leaves.map(
    ({ weight }, column) => weight.share * spread(values.map((row) => row[column] ?? 0)),
  );
  const all = sum(spreads);
  // All options being alike on a criterion is another rule's affair: it has no weight to lose here.
  const telling = leaves.flatMap((leaf, column) => {
    const effective = (spreads[column] ?? 0) / all;
    return effective > 1e-9 ? [{ ...leaf, effective }] : [];
  });
  const whole = sum(telling.map(({ weight }) => weight.share));
  const found: { readonly node: Criterion; readonly nominal: number; readonly real: number }[] = [];
  for (const node of [...groupsOf(criteria), ...telling]) {
    const within = telling.filter(({ id, path }) => id === node.id || path.includes(node.id));
    if (node.kind === 'group' && within.length < 2) continue;
    if (found.some((each) => node.path.includes(each.node.id))) continue;
    const nominal = sum(within.map(({ weight }) => weight.share)) / whole;
    const real = sum(within.map(({ effective }) => effective));
    const times = Math.max(real / nominal, nominal / real);
    if (times > TIMES && Math.abs(real - nominal) > POINTS) found.push({ node, nominal, real });
  }
  return found;
}

function spread(values: readonly number[]): number {
  return (
    values.reduce((most, value) => Math.max(most, value)) -
    values.reduce((least, value) => Math.min(least, value))
  );
}
