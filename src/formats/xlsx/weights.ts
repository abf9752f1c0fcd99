// The weights as a sheet: what was stated may be typed over; shares among siblings and of the whole follow from it.
import type { CriterionResult, GroupResult, Outcome } from '../../result.js';
import { headerRow, type Sheet, type SheetCell } from './workbook.js';

/** The sheet, and where the share of the whole of each criterion stands. */
export interface WeightsSheet {
  readonly sheet: Sheet;
  readonly shareAt: ReadonlyMap<string, string>;
}

interface Line {
  readonly of: CriterionResult | GroupResult;
  readonly isGroup: boolean;
  /** The id of the group that it stands in; empty at the top. */
  readonly parent: string;
  readonly level: number;
  readonly share: number;
  readonly local: number;
}

const SHARES = '0.0###%';
const SAME = 1e-9;
const [INPUT, LOCAL, WHOLE] = ['C', 'D', 'E'];

export function weightsSheet(outcome: Outcome): WeightsSheet | undefined {
  const tree = linesOf(outcome);
  if (tree === undefined) return undefined;
  const lines = multiplies(tree) ? tree : flat(tree);
  const above = [
    [
      {
        value:
          'Type over a shaded weight and every sheet follows. Only the proportions of the weights that stand in the same place count.',
      },
    ],
  ];
  const first = headerRow({ above }) + 1;
  const rowOf = new Map(lines.map(({ of, isGroup }, index) => [keyOf(of.id, isGroup), first + index]));
  const rows = lines.map((line, index): readonly SheetCell[] => {
    const row = first + index;
    const siblings = lines.filter(({ parent }) => parent === line.parent);
    const input = inputOf(line, siblings);
    const inputs = siblings.map(({ of, isGroup }) => `${INPUT}${rowOf.get(keyOf(of.id, isGroup))}`);
    const above = rowOf.get(keyOf(line.parent, true));
    return [
      { value: line.of.name, level: line.level, strong: line.isGroup },
      { value: line.parent === '' ? undefined : groupName(outcome, line.parent) },
      { value: input.weight, input: true },
      { value: line.local, formula: `${INPUT}${row}/${sumOf(inputs)}`, format: SHARES },
      {
        value: line.share,
        formula: above === undefined ? `${LOCAL}${row}` : `${LOCAL}${row}*${WHOLE}${above}`,
        format: SHARES,
        strong: !line.isGroup,
      },
      { value: input.how },
    ];
  });
  const shareAt = new Map(
    lines.flatMap(({ of, isGroup }): [string, string][] =>
      isGroup ? [] : [[of.id, `Weights!${WHOLE}${rowOf.get(keyOf(of.id, false))}`]],
    ),
  );
  const columns = [
    'Criterion',
    'Stands in',
    'Weight',
    'Share among its siblings',
    'Share of the whole',
    'Where the weight is from',
  ];
  return { sheet: { name: 'Weights', title: 'Weights', above, columns, rows, below: [] }, shareAt };
}

/** A long list is added up in parts: a function of Excel takes 255 arguments. */
function sumOf(cells: readonly string[]): string {
  if (cells.length <= 255) return `SUM(${cells.join(',')})`;
  return `(${sumOf(cells.slice(0, 255))}+${sumOf(cells.slice(255))})`;
}

/** A group and a criterion might have the same id in different places of a file. */
function keyOf(id: string, isGroup: boolean): string {
  return `${isGroup ? 'group' : 'criterion'} ${id}`;
}

function groupName({ groups }: Outcome, id: string): string | undefined {
  return groups.find((group) => group.id === id)?.name;
}

/** What counts, groups before what stands in them; nothing where a weight is not known. */
function linesOf({ criteria, groups }: Outcome): readonly Line[] | undefined {
  const counted = criteria.filter(({ gate }) => !gate);
  const opened = new Set<string>();
  const all = counted.flatMap((criterion) => {
    const above = criterion.path.flatMap((id, level) => {
      const group = groups.find((one) => one.id === id);
      if (group === undefined || opened.has(id)) return [];
      opened.add(id);
      return [{ of: group, isGroup: true, parent: criterion.path[level - 1] ?? '', level }];
    });
    const parent = criterion.path.at(-1) ?? '';
    return [...above, { of: criterion, isGroup: false, parent, level: criterion.path.length }];
  });
  const lines = all.flatMap((line): readonly Line[] => {
    const { weight: share, localWeight: local } = line.of;
    return share === undefined || local === undefined ? [] : [{ ...line, share, local }];
  });
  return lines.length === all.length && lines.length > 0 ? lines : undefined;
}

/** Whether the shares of the whole are the products of the local ones: the mean of several people's needn't be. */
function multiplies(lines: readonly Line[]): boolean {
  const groups = new Map(lines.filter(({ isGroup }) => isGroup).map(({ of, share }) => [of.id, share]));
  return lines.every(
    ({ parent, share, local }) =>
      Math.abs(share - local * (parent === '' ? 1 : (groups.get(parent) ?? 0))) < SAME,
  );
}

/** The criteria alone, each with its share of the whole. */
function flat(lines: readonly Line[]): readonly Line[] {
  return lines
    .filter(({ isGroup }) => !isGroup)
    .map(({ of, isGroup, share }) => ({ of, isGroup, share, local: share, parent: '', level: 0 }));
}

/** The weight as stated where the shares are its proportions, as with points; else the share that the method gave. */
function inputOf(line: Line, siblings: readonly Line[]): { readonly weight: number; readonly how: string } {
  const stated = siblings.map(({ of }) => of.statedWeight);
  const sum = stated.reduce<number>((total, one) => total + (one ?? Number.NaN), 0);
  const proportional = siblings.every(
    ({ of, local }) => of.statedWeight !== undefined && Math.abs(of.statedWeight / sum - local) < SAME,
  );
  if (proportional && line.of.statedWeight !== undefined) {
    const range = line.of.statedRange;
    return {
      weight: line.of.statedWeight,
      how: range === undefined ? 'as stated' : `the middle of ${range[0]} to ${range[1]}`,
    };
  }
  return { weight: line.local, how: 'the share that was worked out from what was stated' };
}

/** The share of the whole of a criterion, as a formula that follows the sheet of weights. */
export function shareFormula({ shareAt }: WeightsSheet, { id, weight = 0 }: CriterionResult): SheetCell {
  const at = shareAt.get(id);
  return { value: weight, format: SHARES, ...(at === undefined ? {} : { formula: at }) };
}
