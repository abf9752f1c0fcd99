// What the rules on costs look at: options that may still be chosen, and the one that the paper prefers.
import type { Ranking } from '../aggregation/ranking.js';
import type { Appraisal, Option } from '../model/appraisal.js';
import type { Flow } from '../model/costs.js';

export interface CostedOption {
  readonly option: Option;
  readonly flows: readonly Flow[];
}

/** The options with flows that were not discounted; none where there are no costs. */
export function costedOptions({ options, costs }: Appraisal): readonly CostedOption[] {
  return options.flatMap((option) => {
    const flows = option.standing === 'discounted' ? undefined : costs?.flows.get(option.id);
    return flows === undefined ? [] : [{ option, flows }];
  });
}

/** The options that the paper recommends; without a recommendation those that rank first. */
export function preferredOptions({ recommendation, options }: Appraisal, { ranked }: Ranking) {
  const ids = recommendation?.options ?? ranked.filter(({ rank }) => rank === 1).map(({ option }) => option);
  return options.filter(({ id }) => ids.includes(id));
}

/** Whether a flow is a cost that arises each year of a run. */
export function isRunning({ kind, from, to }: Flow): boolean {
  return kind === 'cost' && to > from;
}

/** Names in double quotes, in a sentence; of many the first ones. */
export function quotedList(names: readonly string[], most = 4): string {
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const quoted = shown.map((name) => `"${name}"`);
  const all = shown.length < names.length ? [...quoted, `${names.length - shown.length} others`] : quoted;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** Half a unit of the last place of a number as it is printed: `halfUnit('1.96') // => 0.005`. */
export function halfUnit(written: string): number {
  const decimals = /^\d+\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
