// What the criteria are worth: shares of the whole, and the change from worst to best that each is the worth of.
import type { Block, Cell, Row } from '../page/blocks.js';
import { between, figure, inUnit, percent, percentDecimals, plain, spanDecimals } from '../page/figures.js';
import { entry, isGiven, listed } from '../page/words.js';
import type { CriterionResult, GroupResult, Outcome } from '../result.js';
import { branches } from './tree.js';
import { weightingWords } from './weighting-words.js';

/**
 * Criterion, weight as stated, share among siblings and of the whole, what it truly decides, and the swing that the
 * share is the worth of; the tree as indents.
 */
export function weightsTable(outcome: Outcome): readonly Block[] {
  const tree = branches(
    outcome.criteria.filter(({ gate }) => !gate),
    outcome.groups,
  );
  const shares = tree.map(({ of }) => of.weight).filter(isGiven);
  if (shares.length === 0) return [];
  const decimals = percentDecimals(shares);
  const labels = commonLabels(outcome.criteria);
  const isTree = tree.some(({ isGroup }) => isGroup);
  const hasStated = tree.some(({ of }) => stated(of) !== '');
  const hasEffective = tree.some(({ of }) => of.effectiveWeight !== undefined);
  const share = (value: number | undefined): Cell =>
    value === undefined ? { text: '' } : { text: percent(value, decimals), number: value };
  const rows = tree.map(({ of, level }): Row => {
    const flagged = isDistorted(of);
    const effective = share(of.effectiveWeight);
    return {
      cells: [
        { text: of.name, level },
        ...(hasStated ? [{ text: stated(of) }] : []),
        ...(isTree ? [share(of.localWeight)] : []),
        share(of.weight),
        ...(hasEffective
          ? [
              flagged
                ? ({ ...effective, text: `${effective.text} !`, emphasis: 'strong' } as const)
                : effective,
            ]
          : []),
        { text: 'gate' in of ? swingWords(of, labels === undefined) : '' },
      ],
    };
  });
  const distorted = tree.filter(({ of }) => isDistorted(of)).map(({ of }) => of.name);
  return [
    { kind: 'heading', level: 2, text: 'Weights' },
    {
      kind: 'table',
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        ...(hasStated ? [{ header: 'Stated', align: 'right', part: 'Weights as stated' } as const] : []),
        ...(isTree ? [{ header: 'Among siblings', align: 'right', part: 'Weights as stated' } as const] : []),
        { header: 'Of the whole', align: 'right' },
        ...(hasEffective ? [{ header: 'Effective', align: 'right' } as const] : []),
        { header: 'From worst to best', align: 'left' },
      ],
      rows,
    },
    { kind: 'paragraph', text: [methodsInWords(outcome), labels].filter(isGiven).join(' ') },
    ...(distorted.length === 0 ? [] : [{ kind: 'note', text: distortion(distorted) } as const]),
  ];
}

/** Whose weights: each stakeholder's share of the whole for every criterion. */
export function weightsByPerspective({ criteria, perspectives = [] }: Outcome): readonly Block[] {
  if (perspectives.length === 0) return [];
  const decimals = percentDecimals(perspectives.flatMap(({ weights }) => Object.values(weights)));
  const leaves = criteria.filter(({ id }) =>
    perspectives.some(({ weights }) => entry(weights, id) !== undefined),
  );
  const rows = leaves.map(({ id, name }): Row => {
    const cells = perspectives.map(({ weights }): Cell => {
      const weight = entry(weights, id);
      return weight === undefined ? { text: '' } : { text: percent(weight, decimals), number: weight };
    });
    return { cells: [{ text: name }, ...cells] };
  });
  return [
    { kind: 'paragraph', text: 'The weights of each perspective, as shares of the whole:' },
    {
      kind: 'table',
      columns: [
        { header: 'Criterion', align: 'left', key: true },
        ...perspectives.map(({ name }) => ({ header: name, align: 'right', part: 'Perspectives' }) as const),
      ],
      rows,
    },
  ];
}

/** The weight as written: a number, or a range. */
function stated({ statedWeight, statedRange }: CriterionResult | GroupResult): string {
  if (statedRange !== undefined) return between(plain(statedRange[0]), plain(statedRange[1]));
  return statedWeight === undefined ? '' : plain(statedWeight);
}

/** What it truly decides differs from what was agreed by more than twice, either way. */
function isDistorted({ weight, effectiveWeight }: CriterionResult | GroupResult): boolean {
  if (weight === undefined || effectiveWeight === undefined || weight === 0) return false;
  return effectiveWeight > 2 * weight || effectiveWeight < weight / 2;
}

function distortion(names: readonly string[]): string {
  const many = names.length > 1;
  return `${listed(names)} ${many ? 'decide' : 'decides'} more than twice as much, or less than half as much, as ${many ? 'their weights say' : 'its weight says'}: the effective weight also counts how far apart the options are.`;
}

/** How the weights came about, set by set. */
function methodsInWords({ weighting, groups }: Outcome): string {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const sets = weighting.map(({ at, method, consistencyRatio, withoutRatio, randomIndex }) => {
    const where = at === '' ? 'the top criteria' : `those of ${names.get(at.split('/').at(-1) ?? '') ?? at}`;
    const ratio = consistencyRatio === undefined ? '' : `, consistency ratio ${figure(consistencyRatio, 2)}`;
    const table =
      randomIndex === undefined
        ? ''
        : ` by the random index ${plain(randomIndex.index)} of ${randomIndex.table}`;
    const none = withoutRatio === undefined ? '' : `, no consistency ratio: ${withoutRatio}`;
    return { method: `${weightingWords(method)}${ratio}${table}${none}`, where };
  });
  const [first] = sets;
  const same = first !== undefined && sets.every(({ method }) => method === first.method);
  if (same) return `The weights were ${first.method}.`;
  return `The weights were made in several ways: ${listed(sets.map(({ method, where }) => `${where} were ${method}`))}.`;
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
export function swingWords({ swing, scale, from }: CriterionResult, withLabels: boolean): string {
  if (swing === undefined) return '';
  // The ends of a local scale may be computed: nobody wrote their last digits.
  const shown = (score: number) =>
    scale?.kind === 'local' && from !== undefined
      ? figure(score, spanDecimals(Number(swing.from), Number(swing.to)))
      : plain(score);
  const end = (score: number | string) => {
    const label = withLabels ? entry(scale?.labels, String(score)) : undefined;
    const text = typeof score === 'number' ? inUnit(shown(score), swing.unit) : score;
    return label === undefined ? text : `${text} (${label})`;
  };
  return `${end(swing.from)} to ${end(swing.to)}`;
}
