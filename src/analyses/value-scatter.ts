// Cost against benefit, drawn: who is on the frontier, and who is dominated, in words beside each point.
import { figure, money } from '../page/figures.js';
import type { Picture } from '../page/pictures.js';
import { counted, listed, type Names } from '../page/words.js';
import type { CostedBenefit, ValueFinding } from './value-finding.js';

export function valueScatter(
  { unit, frontier, dominatedBy }: ValueFinding,
  byCost: readonly (readonly [option: string, CostedBenefit])[],
  decimals: number,
  standingOf: (option: string) => string,
  names: Names,
): Picture {
  const on = new Set(frontier.map(({ option }) => option));
  const who = listed(
    frontier.map(({ option }) => names.option(option)),
    3,
  );
  const behind = Object.keys(dominatedBy).map(names.option);
  const dominated =
    behind.length === 0 ? '' : `; ${listed(behind, 3)} ${behind.length === 1 ? 'is' : 'are'} dominated`;
  const title =
    frontier.length === 1
      ? `${who} costs least and gives most${dominated}`
      : `${who} give more for more money${dominated}`;
  return {
    id: 'value',
    title,
    description: `Points of present cost and benefit of ${counted(byCost.length, 'option')}, those on the frontier joined. ${title}.`,
    drawing: {
      kind: 'scatter',
      across: `Present cost, ${unit}`,
      up: 'Benefit, of 100',
      points: byCost.map(([option, { cost, benefit }]) => ({
        label: names.option(option),
        detail: `${money(cost, unit, decimals)}, benefit ${figure(benefit, 1)}, ${standingOf(option)}`,
        x: cost,
        y: benefit,
        joined: on.has(option),
      })),
    },
  };
}
