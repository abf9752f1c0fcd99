// Equality laid out: characteristics by options, then the reasons and what is done about them.
import type { Block, Row } from '../page/blocks.js';
import { capital, entry, listed, type Names, namesOf, sentence, words } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { EqualityFinding, ImpactWord } from './equality-finding.js';

export function equalitySection(finding: EqualityFinding, outcome: Outcome): readonly Block[] {
  const names = namesOf(outcome);
  return [
    { kind: 'paragraph', text: verdict(finding, names), emphasis: 'strong' },
    table(finding, names),
    ...notAssessed(finding),
    ...reasons(finding, names),
  ];
}

/** Where an option would make things worse, and where nobody knows. */
function verdict(finding: EqualityFinding, names: Names): string {
  const on = (impact: ImpactWord) =>
    finding.characteristics.flatMap(({ id, options }) => {
      const whom = Object.keys(options).filter((option) => entry(options, option)?.impact === impact);
      return whom.length === 0 ? [] : [`on ${words(id)} for ${whose(finding, whom, names)}`];
    });
  const negative = on('negative');
  const unknown = on('unknown');
  const worse =
    negative.length === 0
      ? 'No negative impact is stated.'
      : `Negative impacts are stated: ${listed(negative)}.`;
  return unknown.length === 0 ? worse : `${worse} Impacts are unknown: ${listed(unknown)}.`;
}

/** Options by name; all that were looked at in a word. */
function whose({ options }: EqualityFinding, whom: readonly string[], names: Names): string {
  const all = Object.keys(options).length;
  return whom.length === all && all > 2 ? 'every option' : listed(whom.map(names.option), 3);
}

/** The longer side runs down. */
function table({ characteristics, options }: EqualityFinding, names: Names): Block {
  const ids = Object.keys(options);
  const impact = (characteristic: EqualityFinding['characteristics'][number], option: string) => ({
    text: entry(characteristic.options, option)?.impact ?? 'not looked at',
  });
  const isWide = ids.length > characteristics.length;
  const rows = isWide
    ? ids.map(
        (option): Row => ({
          cells: [{ text: names.option(option) }, ...characteristics.map((each) => impact(each, option))],
        }),
      )
    : characteristics.map(
        (each): Row => ({
          cells: [{ text: capital(words(each.id)) }, ...ids.map((option) => impact(each, option))],
        }),
      );
  const across = isWide ? characteristics.map(({ id }) => capital(words(id))) : ids.map(names.option);
  return {
    kind: 'table',
    columns: [
      { header: isWide ? 'Option' : 'Characteristic', align: 'left', key: true },
      ...across.map((header) => ({ header, align: 'left', part: 'Impact' }) as const),
    ],
    rows,
  };
}

function notAssessed({ notAssessed: missing }: EqualityFinding): readonly Block[] {
  if (missing.length === 0) return [];
  return [
    {
      kind: 'note',
      text: `Of the nine protected characteristics these were not looked at: ${listed(missing.map(words))}.`,
    },
  ];
}

/** The reasons and mitigations that the file gives; options with the same are told together. */
function reasons(finding: EqualityFinding, names: Names): readonly Block[] {
  const items = finding.characteristics.flatMap(({ id, options }) => {
    const told = new Map<string, string[]>();
    for (const [option, { impact, because, mitigation }] of Object.entries(options)) {
      if (because === undefined && mitigation === undefined) continue;
      const parts = [
        ...(because === undefined ? [] : [sentence(because)]),
        ...(mitigation === undefined ? [] : [`Mitigation: ${sentence(mitigation)}`]),
      ];
      const text = `${impact}. ${parts.join(' ')}`;
      told.set(text, [...(told.get(text) ?? []), option]);
    }
    return [...told].map(([text, who]) => `${capital(words(id))}, ${whose(finding, who, names)}: ${text}`);
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
