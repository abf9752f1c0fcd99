// What else a paper says: about itself, the public, stakeholders, its facts and sources.
import type { Change } from '../generated/comparison.js';
import type { Appraisal, Fact, Option, SourceEntry } from '../model/appraisal.js';
import { changedFields, changeOf, citationsText, type FieldPair, sameText } from './told.js';
import { isInBoth, keysOf, type Twin, twinsOf } from './twins.js';

type Options = readonly Twin<Option>[];

export function paperChanges(old: Appraisal, now: Appraisal): readonly Change[] {
  const fields = ['title', 'organisation', 'question', 'date', 'status', 'summary'] as const;
  return changedFields(
    { part: 'paper' },
    fields.map((field): FieldPair => [field, old[field], now[field]]),
  );
}

/** Entries that both rounds may have under one id. */
export function byId<T extends { readonly id: string }>(
  old: readonly T[],
  now: readonly T[],
): readonly Twin<T>[] {
  const ids = new Set(now.map(({ id }) => id));
  const matches = old
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => ({ old: id, new: id, ground: 'id' as const }));
  return twinsOf(old, now, matches);
}

/** Entries that came and went, and the fields of those that stayed. */
export function entryChanges<T extends { readonly id: string }>(
  part: Change['part'],
  twins: readonly Twin<T>[],
  titleOf: (entry: T) => string,
  fieldsOf: (old: T, now: T) => readonly FieldPair[],
): readonly Change[] {
  return twins.flatMap((twin) => {
    const subject = { part, id: twin.new?.id ?? twin.old?.id ?? '' };
    if (isInBoth(twin)) return changedFields(subject, fieldsOf(twin.old, twin.new));
    const title = (entry: T | undefined) => (entry === undefined ? undefined : titleOf(entry));
    return [changeOf(subject, title(twin.old), title(twin.new))];
  });
}

/** A map by option as text, the options by what the comparison calls them. */
export function byOption(
  map: ReadonlyMap<string, unknown>,
  keys: ReadonlyMap<string, string>,
  words: (value: unknown) => string = sameText,
): string {
  return [...map]
    .map(([option, value]) => `${keys.get(option) ?? option}: ${words(value)}`)
    .sort()
    .join(', ');
}

export function consultationChanges(old: Appraisal, now: Appraisal, options: Options): readonly Change[] {
  const [oldKeys, newKeys] = [keysOf(options, 'old'), keysOf(options, 'new')];
  const written = (value: unknown) =>
    typeof value === 'object' && value !== null && 'written' in value ? String(value.written) : '';
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const said = (text: string) => (text === '' ? undefined : text);
  return entryChanges(
    'consultation',
    byId(old.consultation, now.consultation),
    ({ id, question, respondents }) =>
      `${question ?? id}${respondents === undefined ? '' : ` (${respondents} respondents)`}`,
    (was, is) => [
      ['question', was.question, is.question],
      ['choose', was.choose, is.choose],
      ['method', was.method, is.method],
      ['opened', was.opened, is.opened],
      ['closed', was.closed, is.closed],
      ['invited', number(was.invited), number(is.invited)],
      ['respondents', number(was.respondents), number(is.respondents)],
      ['response-rate', was.responseRate?.written, is.responseRate?.written],
      ['weighted', was.weighted ? 'yes' : 'no', is.weighted ? 'yes' : 'no'],
      [
        'support',
        said(byOption(was.support, oldKeys, written)),
        said(byOption(is.support, newKeys, written)),
      ],
      ['oppose', said(byOption(was.oppose, oldKeys, written)), said(byOption(is.oppose, newKeys, written))],
      ['groups', groupsText(was.groups, oldKeys), groupsText(is.groups, newKeys)],
      ['source', citationsText(was.sources), citationsText(is.sources)],
    ],
  );
}

function groupsText(
  groups: Appraisal['consultation'][number]['groups'],
  keys: ReadonlyMap<string, string>,
): string | undefined {
  const texts = groups.map(({ id, name, respondents, support, oppose }) =>
    [name ?? id, respondents, byOption(support, keys), byOption(oppose, keys)].join(' '),
  );
  return texts.length === 0 ? undefined : texts.join('; ');
}

/** Stakeholders; their weights as they state them, their scores only as far as that they were changed. */
export function perspectiveChanges(old: Appraisal, now: Appraisal): readonly Change[] {
  return entryChanges(
    'perspective',
    byId(old.perspectives, now.perspectives),
    ({ name }) => name,
    (was, is) => [
      ['name', was.name, is.name],
      [
        'people',
        was.people === undefined ? undefined : String(was.people),
        is.people === undefined ? undefined : String(is.people),
      ],
      ['share', shareText(was), shareText(is)],
      ['weights', statedWeights(was, old), statedWeights(is, now)],
    ],
  );
}

function shareText({ statedShare }: Appraisal['perspectives'][number]): string | undefined {
  return statedShare === undefined ? undefined : String(statedShare);
}

function statedWeights(
  { id, criteria }: Appraisal['perspectives'][number],
  { weighting }: Appraisal,
): string | undefined {
  const texts = (siblings: typeof criteria): readonly string[] => {
    const path = siblings[0]?.path.join('/');
    const own = weighting.find((set) => set.path.join('/') === path)?.statedBy.includes(id) ?? false;
    return siblings.flatMap((each) => [
      ...(own && each.weight?.stated !== undefined ? [`${each.id} ${each.weight.stated}`] : []),
      ...(each.kind === 'group' ? texts(each.criteria) : []),
    ]);
  };
  const all = texts(criteria);
  return all.length === 0 ? undefined : [...all].sort().join(', ');
}

export function factChanges(old: Appraisal, now: Appraisal): readonly Change[] {
  const told = ({ says, figure }: Fact) => (figure === undefined ? says : `${says}: ${figure}`);
  return [
    ...entryChanges('fact', byId(old.facts, now.facts), told, (was, is) => [
      ['says', was.says, is.says],
      ['figure', was.figure, is.figure],
      ['source', citationsText(was.sources), citationsText(is.sources)],
    ]),
    ...entryChanges(
      'source',
      byId(old.sources, now.sources),
      ({ id, title }: SourceEntry) => title ?? id,
      (was, is) =>
        (['title', 'publisher', 'date', 'url'] as const).map(
          (field): FieldPair => [field, was[field], is[field]],
        ),
    ),
  ];
}

/** Printed figures and an author's own keys: that they are others, not how. */
export function lastChanges(old: Appraisal, now: Appraisal): readonly Change[] {
  const text = (value: unknown) => (value === undefined ? undefined : sameText(value));
  const published = [old.published, now.published].map(text);
  const keys = new Set([...old.extensions.keys(), ...now.extensions.keys()]);
  return [
    ...(published[0] === published[1]
      ? []
      : [
          {
            part: 'published',
            change: published[0] === undefined ? 'added' : published[1] === undefined ? 'removed' : 'changed',
          } as const,
        ]),
    ...[...keys].flatMap((id): readonly Change[] => {
      const [was, is] = [text(old.extensions.get(id)), text(now.extensions.get(id))];
      return was === is ? [] : [changeOf({ part: 'extension', id }, was, is)];
    }),
  ];
}
