// A criterion decides far more, or far less, than its weight says, because of how far apart the options are on it.
import type { ValueMatrix } from '../aggregation/matrix.js';
import { columnOf, endsOf } from '../aggregation/normalisation.js';
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

interface Departure {
  readonly node: Criterion;
  /** What it weighs and what it decides, as shares of the whole. */
  readonly nominal: number;
  readonly real: number;
}

/** The groups and leaves that decide far more or far less than they weigh; none inside a group that does. */
function departures({ criteria }: Appraisal, { leaves, values }: ValueMatrix): readonly Departure[] {
  const spreads = leaves.map(({ weight }, column) => weight.share * spread(columnOf(values, column)));
  const all = sum(spreads);
  // All options being alike on a criterion is another rule's affair: it has no weight to lose here.
  const telling = leaves
    .map((node, column) => ({ node, weight: node.weight.share, effective: (spreads[column] ?? 0) / all }))
    .filter(({ effective }) => effective > 1e-9);
  const whole = sum(telling.map(({ weight }) => weight));
  const found: Departure[] = [];
  const compare = (node: Criterion, nominal: number, real: number) => {
    if (Math.abs(real - nominal) <= POINTS || Math.max(real / nominal, nominal / real) <= TIMES) return;
    if (!found.some((each) => node.path.includes(each.node.id))) found.push({ node, nominal, real });
  };
  for (const group of groupsOf(criteria)) {
    const within = telling.filter(({ node }) => node.path.includes(group.id));
    if (within.length < 2) continue;
    compare(
      group,
      sum(within.map(({ weight }) => weight)) / whole,
      sum(within.map(({ effective }) => effective)),
    );
  }
  for (const { node, weight, effective } of telling) compare(node, weight / whole, effective);
  return found;
}

function spread(column: readonly number[]): number {
  const { least, greatest } = endsOf(column);
  return greatest - least;
}
