// Criteria that came, went, were renamed or moved; their weights, scales and requirements.
import type { Change } from '../generated/comparison.js';
import type { Appraisal } from '../model/appraisal.js';
import type { Criterion, Leaf } from '../model/criteria.js';
import type { Scale } from '../model/scale.js';
import { changedFields, changeOf } from './told.js';
import { isInBoth, type Twin } from './twins.js';

/** Shares closer than this are the same: it is rounding of the machine. */
const SAME = 1e-12;

export function criterionChanges(nodes: readonly Twin<Criterion>[]): readonly Change[] {
  const keys = new Map(nodes.flatMap((twin) => (twin.old === undefined ? [] : [[twin.old.id, twin.key]])));
  return nodes.flatMap((twin) => {
    const subject = { part: 'criterion', criterion: twin.key } as const;
    if (!isInBoth(twin)) return [changeOf(subject, twin.old?.name, twin.new?.name)];
    const { old, new: now } = twin;
    const parent = old.path.at(-1);
    return changedFields(subject, [
      ['id', old.id, now.id],
      ['name', old.name, now.name],
      ['description', old.description, now.description],
      ['kind', kindText(old), kindText(now)],
      // One that stays in a group that was given another id has not moved.
      ['group', parent === undefined ? '' : (keys.get(parent) ?? parent), now.path.at(-1) ?? ''],
      ['from', originText(old), originText(now)],
    ]);
  });
}

function kindText(criterion: Criterion): string {
  if (criterion.kind === 'group') return 'group';
  return criterion.gate ? 'requirement' : 'criterion';
}

function originText(criterion: Criterion): string | undefined {
  if (criterion.kind === 'group') return undefined;
  return criterion.figure ?? (criterion.from === undefined ? undefined : `consultation.${criterion.from}`);
}

/** Shares of the whole, and what was stated for them; and how the weights of a set came about. */
export function weightChangesTold(
  old: Appraisal,
  now: Appraisal,
  nodes: readonly Twin<Criterion>[],
): readonly Change[] {
  const shares = nodes.flatMap((twin): readonly Change[] => {
    const [was, is] = [twin.old?.weight?.share, twin.new?.weight?.share];
    if (was === is || (was !== undefined && is !== undefined && Math.abs(was - is) <= SAME)) return [];
    const subject = { part: 'weight', criterion: twin.key } as const;
    return [
      {
        ...subject,
        change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
        ...(was === undefined ? {} : { oldNumber: was }),
        ...(is === undefined ? {} : { newNumber: is }),
        ...(twin.old === undefined ? {} : stated('old', twin.old)),
        ...(twin.new === undefined ? {} : stated('new', twin.new)),
      },
    ];
  });
  return [...shares, ...methodChanges(old, now, nodes)];
}

function stated(
  field: 'old' | 'new',
  { weight }: Criterion,
): { readonly old?: string; readonly new?: string } {
  if (weight?.stated === undefined) return {};
  return { [field]: weight.statedRange?.join('..') ?? `${weight.stated}` };
}

function methodChanges(old: Appraisal, now: Appraisal, nodes: readonly Twin<Criterion>[]): readonly Change[] {
  const groups = [
    { key: undefined, old: '', new: '' },
    ...nodes.flatMap(({ key, old: was, new: is }) =>
      was?.kind === 'group' && is?.kind === 'group' ? [{ key, old: was.id, new: is.id }] : [],
    ),
  ];
  const setOf = ({ weighting }: Appraisal, group: string) =>
    weighting.find(({ path }) => (path.at(-1) ?? '') === group);
  return groups.flatMap(({ key, old: before, new: after }) => {
    const [was, is] = [setOf(old, before), setOf(now, after)];
    if (was === undefined || is === undefined) return [];
    const subject = { part: 'weight', ...(key === undefined ? {} : { criterion: key }) } as const;
    return changedFields(subject, [
      ['method', was.method, is.method],
      ['judgements', was.statements?.join('; '), is.statements?.join('; ')],
    ]);
  });
}

/** How a score becomes a value, where that was changed. */
export function scaleChanges(nodes: readonly Twin<Criterion>[]): readonly Change[] {
  return nodes.flatMap((twin) => {
    if (!isInBoth(twin) || twin.old.kind === 'group' || twin.new.kind === 'group') return [];
    return [
      ...changedFields({ part: 'scale', criterion: twin.key }, [
        ['ends', endsText(twin.old.scale), endsText(twin.new.scale)],
        ['labels', labelsText(twin.old.scale), labelsText(twin.new.scale)],
        ['thresholds', thresholdsText(twin.old.scale), thresholdsText(twin.new.scale)],
      ]),
      ...changedFields({ part: 'requirement', criterion: twin.key }, [
        ['must', mustText(twin.old), mustText(twin.new)],
      ]),
    ];
  });
}

function mustText({ requirements }: Leaf): string | undefined {
  const texts = requirements.map(({ relation, bound }) => `${relation} ${bound}`).sort();
  return texts.length === 0 ? undefined : texts.join(' and ');
}

/** As people say it: `230 to 190 £m`, `red 0, amber 50, green 100`, `less is better, by the scores`. */
export function endsText(scale: Scale | undefined): string | undefined {
  if (scale === undefined) return undefined;
  const unit = scale.kind === 'levels' || scale.unit === undefined ? '' : ` ${scale.unit}`;
  switch (scale.kind) {
    case 'levels':
      return [...scale.levels]
        .sort(([, a], [, b]) => a - b)
        .map(([level, value]) => `${level} ${value}`)
        .join(', ');
    case 'local':
      return `${scale.better === 'lower' ? 'less' : 'more'} is better, from worst to best score${unit}`;
    case 'rating':
    case 'measure': {
      const bend =
        scale.bend.kind === 'points'
          ? `, bent: ${scale.bend.points.map(({ at, value }) => `${at} is worth ${value}`).join(', ')}`
          : scale.bend.kind === 'midpoint'
            ? `, bent: ${scale.bend.midpoint} is worth 50`
            : '';
      return `${scale.worst} to ${scale.best}${unit}${bend}`;
    }
  }
}

function labelsText(scale: Scale | undefined): string | undefined {
  if (scale?.kind !== 'rating' && scale?.kind !== 'measure') return undefined;
  const labels = [...scale.labels].sort(([, a], [, b]) => a - b);
  return labels.length === 0 ? undefined : labels.map(([label, score]) => `${score} ${label}`).join(', ');
}

function thresholdsText(scale: Scale | undefined): string | undefined {
  if (scale === undefined || scale.kind === 'levels') return undefined;
  const { indifference, preference } = scale;
  const step = scale.kind === 'local' ? undefined : scale.step;
  const texts = [
    ...(step === undefined ? [] : [`step ${step}`]),
    ...(indifference === undefined ? [] : [`indifference ${indifference}`]),
    ...(preference === undefined ? [] : [`preference ${preference}`]),
  ];
  return texts.length === 0 ? undefined : texts.join(', ');
}
