// Criteria, groups and their scales as JSON.
import type { Appraisal } from '../model/appraisal.js';
import type { Group, Leaf } from '../model/criteria.js';
import { leavesOf } from '../model/criteria.js';
import type { Scale } from '../model/scale.js';
import type { CriterionResult, GroupResult, ScaleResult } from '../result.js';
import { given } from './fields.js';

export function criterionResult(
  leaf: Leaf,
  missing: Appraisal['missing'],
  effectiveWeight: number | undefined,
): CriterionResult {
  const { id, name, description, path, gate, scale, requirements, from, figure } = leaf;
  const unscored = [...missing.values()].filter((criteria) => criteria.includes(id)).length;
  return {
    id,
    name,
    ...given({ description }),
    path,
    gate,
    ...weightFields(leaf),
    ...(gate ? { weight: 0 } : {}),
    ...given({ effectiveWeight }),
    ...swingOf(scale),
    ...(scale === undefined ? {} : { scale: scaleResult(scale) }),
    ...(requirements.length === 0 ? {} : { requirements: requirements.map(({ written }) => written) }),
    ...given({ from: figure ?? (from === undefined ? undefined : `consultation.${from}`) }),
    ...(unscored === 0 ? {} : { missing: unscored }),
  };
}

export function groupResult(group: Group, effectiveWeight: number | undefined): GroupResult {
  const { id, name, path } = group;
  const onlyGates = leavesOf(group.criteria).every(({ gate }) => gate);
  return {
    id,
    name,
    path,
    ...weightFields(group),
    ...(onlyGates ? { weight: 0 } : {}),
    ...given({ effectiveWeight }),
  };
}

function weightFields({ weight }: Leaf | Group) {
  if (weight === undefined) return {};
  const { share, local, stated, statedRange, bounds } = weight;
  return {
    weight: share,
    localWeight: local,
    ...given({ statedWeight: stated, statedRange }),
    ...(bounds === undefined ? {} : { weightRange: [bounds.low, bounds.high] as const }),
  };
}

/** From the worst to the best score; levels by their names; nothing for a local scale without scores. */
function swingOf(scale: Scale | undefined): Pick<CriterionResult, 'swing'> {
  if (scale === undefined) return {};
  if (scale.kind === 'levels') {
    const byValue = [...scale.levels].sort(([, a], [, b]) => a - b);
    return { swing: { from: byValue[0]?.[0] ?? '', to: byValue.at(-1)?.[0] ?? '' } };
  }
  if (scale.worst === undefined || scale.best === undefined) return {};
  return { swing: { from: scale.worst, to: scale.best, ...given({ unit: scale.unit }) } };
}

function scaleResult(scale: Scale): ScaleResult {
  switch (scale.kind) {
    case 'levels':
      return { kind: 'levels', levels: Object.fromEntries(scale.levels) };
    case 'local':
      return {
        kind: 'local',
        better: scale.better,
        ...given({ worst: scale.worst, best: scale.best, unit: scale.unit }),
      };
    case 'rating':
    case 'measure': {
      const labels = [...scale.labels].map(([label, score]) => [String(score), label]);
      return {
        kind: scale.kind,
        worst: scale.worst,
        best: scale.best,
        ...given({ unit: scale.unit, step: scale.step }),
        ...(labels.length === 0 ? {} : { labels: Object.fromEntries(labels) }),
        ...(scale.bend.kind === 'points' ? { points: scale.bend.points } : {}),
        ...(scale.bend.kind === 'midpoint' ? { midpoint: scale.bend.midpoint } : {}),
      };
    }
  }
}
