// The headings of a matrix as groups of criteria: with weights of their own only where their criteria share these out.
import { idsOf } from '../write/ids-of.js';
import { Unsettled } from './answers.js';
import type { Heading, Layout } from './layout.js';
import type { Slot } from './view.js';

export interface Weight {
  readonly number: number;
  readonly written: string;
  /** A text to the spreadsheet, whose sums pass over it. */
  readonly asText?: true;
  /** Absent where every criterion counts the same. */
  readonly at?: string;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  /** There where the criteria share out the weight of their heading. */
  readonly weight?: Weight;
}

/** A name in one line, as a sheet shows it when its column is wide enough. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export interface Groups {
  readonly groups: ReadonlyMap<string, Group>;
  readonly isTree: boolean;
}

/** Headings with weights are either sums of what stands under them, or shared out by it. */
export function groupsOf(layout: Layout): Groups {
  const { headings, criteria } = layout;
  const names = headings.map(({ line }) => oneLine(line.name));
  const ids = idsOf(names, 'group', []);
  const weighted = headings.filter(({ weight }) => weight !== undefined);
  const isTree = weighted.length > 0 && !weighted.every((heading) => isSum(layout, heading));
  if (isTree) {
    const loose = criteria.find(({ heading }) => heading?.weight === undefined);
    if (loose !== undefined)
      throw new Unsettled({
        about: `some headings have weights (${weighted.map(({ weight }) => weight?.at).join(', ')}), but "${oneLine(loose.line.name)}" (${loose.line.at}) stands under none of them`,
        question: 'Which rows or columns are to be left out?',
        wish: 'leaveOut',
        flags: weighted.map(({ line }) => `--leave-out ${line.ref}`),
      });
  }
  const groups = headings.map((heading, index): [string, Group] => {
    const { line, weight } = heading;
    const cell = isTree ? weight?.cell : undefined;
    return [
      line.where,
      {
        id: ids[index] ?? '',
        name: names[index] ?? '',
        at: line.at,
        ...(cell?.kind === 'number' && weight !== undefined
          ? { weight: { number: cell.number, written: cell.written, at: weight.at } }
          : {}),
      },
    ];
  });
  return { groups: new Map(groups), isTree };
}

function isSum({ criteria, view, weights }: Layout, { line, weight }: Heading): boolean {
  const sum = criteria
    .filter(({ heading }) => heading?.line === line)
    .map((one) => weights && view.at(one.line, weights).cell)
    .reduce((total, cell) => total + (cell?.kind === 'number' ? cell.number : 0), 0);
  return weight?.cell.kind === 'number' && Math.abs(sum - weight.cell.number) < 1e-6;
}

/** A group that stands beside the names, not above them. */
export function sideGroup(groups: ReadonlyMap<string, Group>, { group, at }: Slot): Group | undefined {
  if (group === undefined) return undefined;
  const name = oneLine(group);
  return [...groups.values()].find((one) => one.name === name) ?? { id: '', name, at };
}
