// Equality laid out: characteristics by options, then the reasons and what is done about them.
import type { Block, Row } from '../page/blocks.js';
import { capital, entry, listed, type Names, namesOf, sentence, words } from '../page/words.js';
import type { Outcome } from '../result.js';
import type { EqualityFinding } from './equality-finding.js';

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
function verdict({ options }: EqualityFinding, names: Names): string {
  const said = (impact: 'negative' | 'unknown', is: string) =>
    Object.entries(options)
      .filter(([, impacts]) => impacts[impact].length > 0)
      .map(([option, impacts]) => `${names.option(option)} ${is} ${listed(impacts[impact].map(words))}`);
  const negative = said('negative', 'for');
  const unknown = said('unknown', 'for');
  const worse =
    negative.length === 0
      ? 'No negative impact is stated.'
      : `Negative impacts are stated: ${listed(negative)}.`;
  return unknown.length === 0 ? worse : `${worse} Impacts are unknown: ${listed(unknown, 6)}.`;
}

function table({ characteristics, options }: EqualityFinding, names: Names): Block {
  const ids = Object.keys(options);
  const rows = characteristics.map(
    ({ id, options: impacts }): Row => ({
      cells: [
        { text: capital(words(id)) },
        ...ids.map((option) => ({ text: entry(impacts, option)?.impact ?? 'not looked at' })),
      ],
    }),
  );
  return {
    kind: 'table',
    columns: [
      { header: 'Characteristic', align: 'left', key: true },
      ...ids.map((option) => ({ header: names.option(option), align: 'left', part: 'Impact' }) as const),
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
function reasons({ characteristics }: EqualityFinding, names: Names): readonly Block[] {
  const items = characteristics.flatMap(({ id, options }) => {
    const told = new Map<string, string[]>();
    for (const [option, { impact, because, mitigation }] of Object.entries(options)) {
      if (because === undefined && mitigation === undefined) continue;
      const parts = [
        ...(because === undefined ? [] : [sentence(because)]),
        ...(mitigation === undefined ? [] : [`Mitigation: ${sentence(mitigation)}`]),
      ];
      const text = `${impact}. ${parts.join(' ')}`;
      told.set(text, [...(told.get(text) ?? []), names.option(option)]);
    }
    return [...told].map(([text, who]) => `${capital(words(id))}, ${listed(who, 3)}: ${text}`);
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
