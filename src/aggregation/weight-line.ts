// Every total as one weight goes from nothing to the whole: straight lines, and where the leader changes along them.
import { TIE } from '../numbers/ranks.js';
import type { Contest } from './contest.js';
import type { LeadSwitch, Takeover } from './switching-weights.js';

export interface WeightLine {
  readonly criterion: string;
  /** Its share of the whole now. */
  readonly weight: number;
  /** What each option totals at 0 and at 1, the others keeping their proportions. */
  readonly totals: { readonly [option: string]: readonly [none: number, all: number] };
  /** Where the leader changes, from 0 upwards: who leads from there, and the total of both there. */
  readonly changes: readonly (Takeover & { readonly total: number })[];
}

/** The line of the criterion or group whose weight changes the preferred option soonest. */
export function weightLine(contest: Contest, nearest: LeadSwitch | undefined): WeightLine | undefined {
  const moved = contest.movable.find(({ criterion }) => criterion === nearest?.criterion);
  if (moved === undefined) return undefined;
  const { criterion, weight, outside, alone } = moved;
  const lines = contest.options.map((option, index) => {
    const all = alone[index] ?? Number.NaN;
    return { option, none: ((contest.totals[index] ?? Number.NaN) - weight * all) / outside, all };
  });
  return {
    criterion,
    weight,
    totals: Object.fromEntries(lines.map(({ option, none, all }) => [option, [none, all] as const])),
    changes: changesOf(lines),
  };
}

interface Line {
  readonly option: string;
  readonly none: number;
  readonly all: number;
}

/** Along the upper edge of the lines: from the leader at 0, always the next line that rises above it. */
function changesOf(lines: readonly Line[]): WeightLine['changes'] {
  const changes: (Takeover & { readonly total: number })[] = [];
  let leader = lines.reduce<Line | undefined>((best, line) => {
    if (best === undefined || line.none > best.none + TIE) return line;
    return Math.abs(line.none - best.none) <= TIE && line.all > best.all + TIE ? line : best;
  }, undefined);
  while (leader !== undefined) {
    const now: Line = leader;
    const next = lines
      .filter((line) => line.all - line.none > now.all - now.none + TIE && line.all > now.all + TIE)
      .map((line) => ({ line, at: (now.none - line.none) / (now.none - line.none + line.all - now.all) }))
      .sort((a, b) => a.at - b.at || b.line.all - a.line.all)[0];
    if (next !== undefined) {
      const at = Math.max(next.at, 0);
      changes.push({ weight: at, option: next.line.option, total: now.none + at * (now.all - now.none) });
    }
    leader = next?.line;
  }
  return changes;
}
