// What the criteria are worth: shares of the whole, and the change from worst to best that each is the worth of.
import type { Block, Row } from '../page/blocks.js';
import { percent, percentDecimals, plain } from '../page/figures.js';
import { entry, isGiven } from '../page/words.js';
import type { CriterionResult, Outcome } from '../result.js';
import { branches } from './tree.js';

/** Criterion, share of the whole and the swing that the share is the worth of; the tree as indents. */
export function weightsTable(outcome: Outcome): readonly Block[] {
  const tree = branches(
    outcome.criteria.filter(({ gate }) => !gate),
    outcome.groups,
  );
  const shares = tree.map(({ of }) => of.weight).filter(isGiven);
  if (shares.length === 0) return [];
  const decimals = percentDecimals(shares);
  const labels = commonLabels(outcome.criteria);
  const rows = tree.map(({ of, level }): Row => {
    const weight =
      of.weight === undefined ? { text: '' } : { text: percent(of.weight, decimals), number: of.weight };
    return {
      cells: [
        { text: of.name, level },
        weight,
        { text: 'gate' in of ? swingWords(of, labels === undefined) : '' },
      ],
    };
  });
  return [
    { kind: 'heading', level: 2, text: 'Weights' },
    {
      kind: 'table',
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        { header: 'Weight', align: 'right' },
        { header: 'From worst to best', align: 'left' },
      ],
      rows,
    },
    ...(labels === undefined ? [] : [{ kind: 'paragraph', text: labels } as const]),
  ];
}

/** The labels of the ends in a sentence, where all labelled criteria share them: said once, not in every row. */
function commonLabels(criteria: readonly CriterionResult[]): string | undefined {
  const sentences = criteria
    .filter(({ gate }) => !gate)
    .map(({ swing, scale }) =>
      [swing?.from, swing?.to].filter(isGiven).flatMap((end) => {
        const label = entry(scale?.labels, String(end));
        return label === undefined ? [] : [`${end} is “${label}”`];
      }),
    )
    .filter((ends) => ends.length > 0)
    .map((ends) => `${ends.join(' and ')}.`);
  return sentences.length > 1 && new Set(sentences).size === 1 ? sentences[0] : undefined;
}

/** `1 (Fails) to 5 (Exceeds)`, `£230m to £190m`, `red to green`. */
function swingWords({ swing, scale }: CriterionResult, withLabels: boolean): string {
  if (swing === undefined) return '';
  const end = (score: number | string) => {
    const label = withLabels ? entry(scale?.labels, String(score)) : undefined;
    const text = typeof score === 'number' ? withUnit(score, swing.unit) : score;
    return label === undefined ? text : `${text} (${label})`;
  };
  return `${end(swing.from)} to ${end(swing.to)}`;
}

/**
 * A number with its unit where people write it.
 * @example withUnit(230, '£m') // => '£230m'
 * @example withUnit(50, '%') // => '50%'
 * @example withUnit(12, 'weeks') // => '12 weeks'
 */
export function withUnit(value: number, unit: string | undefined): string {
  const text = plain(value);
  if (unit === undefined) return text;
  if (unit === '%') return `${text}%`;
  const currency = /^([£$€])(.*)$/u.exec(unit);
  if (currency === null) return `${text} ${unit}`;
  const [, sign = '', rest = ''] = currency;
  const after = /^(k|m|bn|tn)?( |$)/.test(rest) ? rest : ` ${rest.trim()}`;
  return text.startsWith('−') ? `−${sign}${text.slice(1)}${after}` : `${sign}${text}${after}`;
}
