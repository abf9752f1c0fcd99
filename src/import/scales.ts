// What the worst and the best score of each criterion are: the sheet seldom says, so the author does.

import { nearest } from '../nearest.js';
import { Refusal, Unsettled, WrongWish } from './answers.js';
import { type Criterion, type Matrix, numbersOn } from './matrix.js';
import type { SaidScale } from './scale-ends.js';
import type { Levels } from './scores.js';
import type { NumberCell } from './table.js';
import type { ScaleWish, ScaleWishes } from './wishes.js';

export type Scale =
  | {
      readonly kind: 'ends';
      readonly worst: number;
      readonly best: number;
      /** Both as typed. */
      readonly written: readonly [worst: string, best: string];
      readonly percent: boolean;
      /** What the sheet says of it: its unit, and where its ends stand. */
      readonly unit?: string;
      readonly at?: string;
    }
  | { readonly kind: 'local'; readonly better: 'higher' | 'lower'; readonly percent: boolean }
  | { readonly kind: 'levels'; readonly levels: Levels };

/** One scale a criterion, in their order. */
export function scalesFor(matrix: Matrix, wishes: ScaleWishes, levels: Levels): readonly Scale[] {
  const named = byCriterion(matrix, wishes);
  const without: Criterion[] = [];
  const scales = matrix.criteria.map((criterion, index): Scale | undefined => {
    const hasLevels = matrix.scores.some((row) => row[index]?.score.kind === 'level');
    if (hasLevels) return levelScale(matrix, index, levels);
    const wish = named.get(criterion.id) ?? wishes.all;
    if (wish === undefined && criterion.scale !== undefined) return fromSheet(criterion.scale);
    if (wish === undefined) {
      without.push(criterion);
      return undefined;
    }
    return scaleFrom(matrix, index, wish);
  });
  if (without.length > 0) throw new Unsettled(scaleDoubt(matrix, without, wishes.of.size > 0));
  const found = scales.filter((scale) => scale !== undefined);
  refuseOutside(matrix, found);
  return found;
}

/** Scales that were given for one criterion, by its name, its id, its row or its column. */
function byCriterion({ criteria }: Matrix, { of }: ScaleWishes): ReadonlyMap<string, ScaleWish> {
  const found = new Map<string, ScaleWish>();
  for (const [typed, wish] of of) {
    const folded = typed.toLowerCase();
    const criterion = criteria.find(
      ({ id, name, slot }) =>
        id === folded || name.toLowerCase() === folded || slot.ref.toLowerCase() === folded,
    );
    if (criterion === undefined) {
      const names = criteria.map(({ name }) => name);
      const meant = nearest(typed, names);
      throw new WrongWish(
        `--scale: there is no criterion "${typed}"${meant === undefined ? `; the criteria are ${names.join(', ')}` : `; did you mean "${meant}"?`}`,
      );
    }
    found.set(criterion.id, wish);
  }
  return found;
}

function levelScale(matrix: Matrix, index: number, levels: Levels): Scale {
  const [number] = numbersOn(matrix, index);
  if (number !== undefined)
    throw new Refusal(
      `"${matrix.criteria[index]?.name}" has words and numbers as scores: ${number.at} is ${number.number.written}`,
    );
  return { kind: 'levels', levels };
}

/** As the sheet has it. */
function fromSheet({ worst, best, unit, at }: SaidScale): Scale {
  const bare = ({ written }: NumberCell) => written.replace('%', '');
  return {
    kind: 'ends',
    worst: worst.number,
    best: best.number,
    written: [bare(worst), bare(best)],
    percent: worst.percent || best.percent,
    ...(unit === undefined ? {} : { unit }),
    at,
  };
}

function scaleFrom(matrix: Matrix, index: number, wish: ScaleWish): Scale {
  const numbers = numbersOn(matrix, index);
  const percent = numbers.find(({ number }) => number.percent);
  const plain = numbers.find(({ number }) => !number.percent);
  if (percent !== undefined && plain !== undefined)
    throw new Refusal(
      `${percent.at} is ${percent.number.written} and ${plain.at} is ${plain.number.written}: the scores on a criterion are all percentages, or none is`,
    );
  const inPercent = percent !== undefined || (wish.kind === 'ends' && wish.percent && plain === undefined);
  if (wish.kind === 'local') return { ...wish, percent: inPercent };
  return {
    kind: 'ends',
    worst: Number(wish.worst),
    best: Number(wish.best),
    written: [wish.worst, wish.best],
    percent: inPercent,
  };
}

function scaleDoubt(matrix: Matrix, without: readonly Criterion[], some: boolean) {
  const numbers = without.flatMap((criterion) =>
    numbersOn(matrix, matrix.criteria.indexOf(criterion)).map(({ number }) => number.number),
  );
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const runs = numbers.length === 0 ? 'no score is a number' : `the scores run from ${low} to ${high}`;
  const [worst, best] = USUAL.find(([least, most]) => least <= low && high <= most) ?? [0, 100];
  const [first] = without;
  const one = some || without.length === 1;
  const whose = one ? ` on "${first?.name}"` : '';
  const example = `${one ? `${first?.name}=` : ''}${worst}..${best}`;
  return {
    about: `the sheet doesn’t say what the worst and the best possible score${whose} are; ${runs}`,
    question: `What are the worst and the best possible score${whose} (such as ${example}, the worst first)?`,
    wish: 'scale',
    flags: [
      ...(one ? [] : [`--scale ${worst}..${best} (for all of them, the worst possible score first)`]),
      `--scale "${first?.name}=${best}..${worst}" (for one of them; less is better here)`,
      '--scale higher (from the lowest to the highest score that there is)',
    ],
  } as const;
}

/** Scales that councils score on; only to show how an answer looks. */
const USUAL: readonly (readonly [number, number])[] = [
  [1, 5],
  [0, 5],
  [0, 10],
  [0, 100],
];

function refuseOutside(matrix: Matrix, scales: readonly Scale[]): void {
  const wrong = scales.flatMap((scale, index) => {
    if (scale.kind !== 'ends') return [];
    const [low, high] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
    return matrix.scores.flatMap((row) => {
      const one = row[index];
      const ends =
        one?.score.kind === 'number'
          ? [one.score.number.number]
          : one?.score.kind === 'range'
            ? [Number(one.score.low), Number(one.score.high)]
            : [];
      return ends
        .filter((end) => end < low || end > high)
        .map((end) => `${one?.at} is ${end}, outside the scale ${scale.written.join('..')}`);
    });
  });
  if (wrong.length === 0) return;
  const more = wrong.length > 10 ? [`and ${wrong.length - 10} more`] : [];
  throw new Refusal([...wrong.slice(0, 10), ...more].join('\n'));
}
