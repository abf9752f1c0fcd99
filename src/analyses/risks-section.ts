// Risks laid out: the exposure of each option, the register, and the matrix of likelihood and impact.
import type { Block, Cell, Row } from '../page/blocks.js';
import { figure } from '../page/figures.js';
import { listed, type Names, namesOf } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { RatedRisk, RisksFinding } from './risks-finding.js';

/** A rated risk with its number in the register. */
interface Entry extends RatedRisk {
  readonly number: number;
  readonly risk: string;
  readonly option: string;
}

const FIVE = [1, 2, 3, 4, 5] as const;

export function risksSection(finding: RisksFinding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  const register = registerOf(finding, names);
  return [
    { kind: 'paragraph', text: verdict(finding, names), emphasis: 'strong' },
    exposureTable(finding, names),
    { kind: 'paragraph', text: 'The register, the highest exposure first:' },
    registerTable(register),
    {
      kind: 'paragraph',
      text: 'The same by likelihood (down) and impact (across), by their numbers in the register:',
    },
    matrix(register),
  ];
}

function registerOf({ risks }: RisksFinding, names: Names): readonly Entry[] {
  return risks
    .flatMap(({ name, options }) =>
      Object.entries(options).map(([option, rated]) => ({
        ...rated,
        risk: name,
        option: names.option(option),
      })),
    )
    .sort((a, b) => b.exposure - a.exposure)
    .map((entry, index) => ({ ...entry, number: index + 1 }));
}

/** Who carries most and who least. */
function verdict({ options }: RisksFinding, names: Names): string {
  const all = Object.entries(options);
  const [most, least] = [Math.max, Math.min].map((end) => end(...all.map(([, { exposure }]) => exposure)));
  const who = (exposure: number | undefined) =>
    listed(all.filter(([, each]) => each.exposure === exposure).map(([id]) => names.option(id)));
  const count = (exposure: number | undefined) => all.filter(([, each]) => each.exposure === exposure).length;
  if (all.length === 1) return `${who(most)} carries an exposure of ${figure(most ?? 0, 0)}.`;
  if (most === least) return `All carry the same exposure: ${figure(most ?? 0, 0)}.`;
  const carry = (exposure: number | undefined) => (count(exposure) === 1 ? 'carries' : 'carry');
  return `${who(most)} ${carry(most)} the most risk, an exposure of ${figure(most ?? 0, 0)}; ${who(least)} the least, ${figure(least ?? 0, 0)}.`;
}

function exposureTable({ options, risks }: RisksFinding, names: Names): Block {
  const called = new Map(risks.map(({ id, name }) => [id, name]));
  const full = Math.max(...Object.values(options).map(({ exposure }) => exposure));
  const rows = Object.entries(options).map(([option, { exposure, worst }]): Row => {
    const count = risks.filter((risk) => Object.hasOwn(risk.options, option)).length;
    return {
      cells: [
        { text: names.option(option) },
        { text: figure(exposure, 0), number: exposure },
        { text: figure(count, 0), number: count },
        { text: listed(worst.map((id) => called.get(id) ?? id)) },
      ],
    };
  });
  return {
    kind: 'table',
    columns: [
      { header: 'Option', align: 'left', key: true },
      { header: 'Exposure', align: 'right', bar: full },
      { header: 'Risks', align: 'right' },
      { header: 'Highest', align: 'left' },
    ],
    rows,
  };
}

function registerTable(register: readonly Entry[]): Block {
  const owned = register.some(({ owner }) => owner !== undefined);
  const rows = register.map(
    ({ number, risk, option, likelihood, impact, exposure, mitigation, owner }): Row => {
      const cells: readonly Cell[] = [
        { text: figure(number, 0), number },
        { text: risk, detail: option },
        { text: figure(likelihood, 0), number: likelihood },
        { text: figure(impact, 0), number: impact },
        { text: figure(exposure, 0), number: exposure },
        { text: mitigation ?? 'none' },
        ...(owned ? [{ text: owner ?? '' }] : []),
      ];
      return { cells };
    },
  );
  return {
    kind: 'table',
    columns: [
      { header: 'No.', align: 'right', key: true },
      { header: 'Risk', align: 'left' },
      { header: 'Likelihood', align: 'right' },
      { header: 'Impact', align: 'right' },
      { header: 'Exposure', align: 'right' },
      { header: 'Mitigation', align: 'left' },
      ...(owned ? [{ header: 'Owner', align: 'left' } as const] : []),
    ],
    rows,
  };
}

function matrix(register: readonly Entry[]): Block {
  const rows = [...FIVE].reverse().map((likelihood): Row => {
    const cells = FIVE.map((impact): Cell => {
      const here = register.filter((each) => each.likelihood === likelihood && each.impact === impact);
      return { text: here.map(({ number }) => figure(number, 0)).join(', ') };
    });
    return { cells: [{ text: `Likelihood ${likelihood}` }, ...cells] };
  });
  return {
    kind: 'table',
    columns: [
      { header: '', align: 'left', key: true },
      ...FIVE.map((impact) => ({ header: `Impact ${impact}`, align: 'left' }) as const),
    ],
    rows,
  };
}
