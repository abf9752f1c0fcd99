// Two rounds of an appraisal become a comparison: what changed, what that did to the ranking, and what to be careful about.
import type { Examined } from './appraise.js';
import { comparedOutcome } from './compare/outcome.js';
import { nodesOf } from './compare/recognised.js';
import type { Said } from './compare/same.js';
import type { ComparedFile, Comparison } from './generated/comparison.js';
import type { Appraisal } from './model/appraisal.js';
import { nearest } from './nearest.js';
import { sealOf } from './seal.js';

export { comparisonPage } from './compare/page.js';
export type * from './generated/comparison.js';

/** What can be asked for: which ids of the two rounds are the same thing, or are not. */
export type ComparisonSettings = Said;

/** Compares what `examined` gives of an older and a newer file; without an outcome where one of them has a fault. */
export function compare(old: Examined, now: Examined, said: ComparisonSettings): Comparison {
  const { same, notSame } = said;
  return {
    format: 'appraisal-comparison/1',
    tool: now.checked.tool,
    settings: {
      ...(same.length === 0 ? {} : { same: same.map(pairOf) }),
      ...(notSame.length === 0 ? {} : { notSame: notSame.map(pairOf) }),
    },
    old: fileOf(old),
    new: fileOf(now),
    ...(old.appraisal === undefined || now.appraisal === undefined
      ? {}
      : { outcome: comparedOutcome(old, now, said) }),
  };
}

/** What is wrong with what was said of ids, if one of them is in neither the options nor the criteria of its file. */
export function unknownIds(
  old: Examined,
  now: Examined,
  { same, notSame }: ComparisonSettings,
): string | undefined {
  if (old.appraisal === undefined || now.appraisal === undefined) return undefined;
  const known = { old: idsOf(old.appraisal), new: idsOf(now.appraisal) };
  for (const [option, pairs] of [
    ['--same', same],
    ['--not-same', notSame],
  ] as const)
    for (const [was, is] of pairs) {
      const text = `${option} ${was}=${is}`;
      const lost = known.old.all.has(was) ? (known.new.all.has(is) ? undefined : is) : was;
      if (lost !== undefined) {
        const [file, ids] = lost === was ? [old, known.old] : [now, known.new];
        const near = nearest(lost, ids.all);
        return `${text}: there is no option or criterion "${lost}" in ${file.checked.source.path}${near === undefined ? '' : `; did you mean ${near}?`}`;
      }
      const fit =
        (known.old.options.has(was) && known.new.options.has(is)) ||
        (known.old.criteria.has(was) && known.new.criteria.has(is));
      if (!fit) return `${text}: one of the two is an option, the other a criterion`;
    }
  return undefined;
}

function idsOf({ options, criteria }: Appraisal) {
  const ids = {
    options: new Set(options.map(({ id }) => id)),
    criteria: new Set(nodesOf(criteria).map(({ id }) => id)),
  };
  return { ...ids, all: new Set([...ids.options, ...ids.criteria]) };
}

function pairOf([old, now]: readonly [string, string]): readonly [string, string] {
  return [old, now];
}

function fileOf({ checked, appraisal }: Examined): ComparedFile {
  const { source, diagnostics } = checked;
  const { path, sha256 } = source;
  if (appraisal === undefined) return { path, sha256, diagnostics };
  const { title, date, status, criteria } = appraisal;
  return {
    path,
    sha256,
    title,
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
    ...(criteria.length === 0 ? {} : { seal: sealOf(appraisal).digest }),
    diagnostics,
  };
}
