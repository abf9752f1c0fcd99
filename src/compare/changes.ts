// Every change between two rounds, in the order of the file format.
import type { Change } from '../generated/comparison.js';
import type { Appraisal, Option } from '../model/appraisal.js';
import type { Criterion } from '../model/criteria.js';
import { criterionChanges, scaleChanges, weightChangesTold } from './criterion-changes.js';
import { costChanges, equalityChanges, riskChanges } from './money-changes.js';
import { decisionChanges, optionChanges } from './option-changes.js';
import {
  consultationChanges,
  factChanges,
  lastChanges,
  paperChanges,
  perspectiveChanges,
} from './other-changes.js';
import { scoreChanges } from './score-changes.js';
import type { Twin } from './twins.js';

export function changesOf(
  old: Appraisal,
  now: Appraisal,
  options: readonly Twin<Option>[],
  nodes: readonly Twin<Criterion>[],
): readonly Change[] {
  const { scores, evidence } = scoreChanges(old, now, options, nodes);
  return [
    ...paperChanges(old, now),
    ...optionChanges(old, now, options),
    ...criterionChanges(nodes),
    ...weightChangesTold(old, now, nodes),
    ...scaleChanges(nodes),
    ...scores,
    ...evidence,
    ...consultationChanges(old, now, options),
    ...perspectiveChanges(old, now),
    ...costChanges(old, now, options),
    ...riskChanges(old, now, options),
    ...equalityChanges(old, now, options),
    ...factChanges(old, now),
    ...decisionChanges(old, now, options),
    ...lastChanges(old, now),
  ];
}
