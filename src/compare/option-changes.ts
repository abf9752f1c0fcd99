// Options that came, went, were renamed, discounted or taken up again.
import type { Change } from '../generated/comparison.js';
import type { Appraisal, Discounted, Option } from '../model/appraisal.js';
import { changedFields, changeOf, citationsText, type FieldPair, sameText } from './told.js';
import { isInBoth, type Twin } from './twins.js';

export function optionChanges(
  old: Appraisal,
  now: Appraisal,
  options: readonly Twin<Option>[],
): readonly Change[] {
  return options.flatMap((twin) => {
    const subject = { part: 'option', option: twin.key } as const;
    if (!isInBoth(twin))
      return [
        changeOf(subject, twin.old?.name, twin.new?.name),
        ...changedFields(subject, [['discounted', undefined, discountedText(twin.new?.discounted)]]),
      ];
    return changedFields(subject, [
      ['id', twin.old.id, twin.new.id],
      ['name', twin.old.name, twin.new.name],
      ['discounted', discountedText(twin.old.discounted), discountedText(twin.new.discounted)],
      ...detailPairs(twin.old, twin.new),
      ['baseline', mark(old.baseline === twin.old.id), mark(now.baseline === twin.new.id)],
    ]);
  });
}

function detailPairs(old: Option, now: Option): readonly FieldPair[] {
  return [
    ['model', old.model, now.model],
    ['summary', old.summary, now.summary],
    ['combines', listText(old.combines), listText(now.combines)],
    ['functions', listText(old.functions), listText(now.functions)],
    ['staff', staffText(old), staffText(now)],
    ['control', yesNo(old.control), yesNo(now.control)],
    ['trading-share', shareText(old.tradingShare), shareText(now.tradingShare)],
  ];
}

function discountedText(discounted: Discounted | undefined): string | undefined {
  return discounted === undefined ? undefined : (discounted.because ?? 'no reason given');
}

/** Being the baseline is there or not; it has no words of its own. */
function mark(is: boolean): string | undefined {
  return is ? 'baseline' : undefined;
}

function listText(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : [...list].sort().join(', ');
}

function staffText({ staff }: Option): string | undefined {
  return staff === undefined ? undefined : sameText(staff);
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

function shareText(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${share}`;
}

/** Where a recommendation or a decision went another way, or says something else. */
export function decisionChanges(
  old: Appraisal,
  now: Appraisal,
  options: readonly Twin<Option>[],
): readonly Change[] {
  const keys = new Map(options.flatMap((twin) => (twin.old === undefined ? [] : [[twin.old.id, twin.key]])));
  const names = new Map(options.map((twin) => [twin.key, twin.new?.name ?? twin.old?.name ?? '']));
  const called = (ids: readonly string[] | undefined, ofOld: boolean) => {
    if (ids === undefined) return undefined;
    const all = ids.map((id) => (ofOld ? (keys.get(id) ?? id) : id)).sort();
    return all.length === 0 ? 'no option' : all.map((key) => names.get(key) ?? key).join(', ');
  };
  const [was, is] = [old.recommendation, now.recommendation];
  const [before, after] = [old.decided, now.decided];
  return [
    ...changedFields({ part: 'recommendation' }, [
      ['options', called(was?.options, true), called(is?.options, false)],
      ['because', was?.because, is?.because],
      ['source', citationsText(was?.sources ?? []), citationsText(is?.sources ?? [])],
    ]),
    ...changedFields({ part: 'decision' }, [
      ['options', called(before?.options, true), called(after?.options, false)],
      ['by', before?.by, after?.by],
      ['date', before?.date, after?.date],
      ['because', before?.because, after?.because],
      ['conditions', joined(before?.conditions), joined(after?.conditions)],
      [
        'dissent',
        joined(before?.dissent.map(({ by, because }) => (by === undefined ? because : `${by}: ${because}`))),
        joined(after?.dissent.map(({ by, because }) => (by === undefined ? because : `${by}: ${because}`))),
      ],
      ['source', citationsText(before?.sources ?? []), citationsText(after?.sources ?? [])],
    ]),
  ];
}

function joined(texts: readonly string[] | undefined): string | undefined {
  return texts === undefined || texts.length === 0 ? undefined : texts.join('; ');
}
