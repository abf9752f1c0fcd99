// Money, risks and equality: what each option costs, may suffer, and means for people, as far as that was changed.
import { costing } from '../costs/costing.js';
import type { Change } from '../generated/comparison.js';
import type { Appraisal, Option } from '../model/appraisal.js';
import type { Costs } from '../model/costs.js';
import type { Characteristic } from '../model/equality.js';
import type { Risk } from '../model/risk.js';
import { yearText } from '../model/year.js';
import { money } from '../page/figures.js';
import { byId, byOption, entryChanges } from './other-changes.js';
import { changedFields, changeOf, sameText } from './told.js';
import { keysOf, type Twin } from './twins.js';

type Options = readonly Twin<Option>[];

/** How money is counted, and what each option costs: its present cost in both rounds, if anything of it was changed. */
export function costChanges(old: Appraisal, now: Appraisal, options: Options): readonly Change[] {
  const [was, is] = [old.costs, now.costs];
  if (was === undefined && is === undefined) return [];
  if (was === undefined || is === undefined)
    return [changeOf({ part: 'costs' }, settingsText(was), settingsText(is))];
  const [before, after] = [costing(was, old.baseline).options, costing(is, now.baseline).options];
  const flows = options.flatMap((twin): readonly Change[] => {
    const [one, other] = [was.flows.get(twin.old?.id ?? ''), is.flows.get(twin.new?.id ?? '')];
    if (sameText(one) === sameText(other)) return [];
    const [oldCost, newCost] = [before.get(twin.old?.id ?? ''), after.get(twin.new?.id ?? '')];
    return [
      {
        part: 'costs',
        change: one === undefined ? 'added' : other === undefined ? 'removed' : 'changed',
        option: twin.key,
        field: 'flows',
        ...(oldCost === undefined
          ? {}
          : { old: money(oldCost.presentCost, was.unit, was.decimals), oldNumber: oldCost.presentCost }),
        ...(newCost === undefined
          ? {}
          : { new: money(newCost.presentCost, is.unit, is.decimals), newNumber: newCost.presentCost }),
      },
    ];
  });
  return [
    ...changedFields({ part: 'costs' }, [
      ['unit', was.unit, is.unit],
      ['prices', was.prices, is.prices],
      ['price-base', was.priceBase && yearText(was.priceBase), is.priceBase && yearText(is.priceBase)],
      [
        'deflator',
        was.deflator === undefined ? undefined : String(was.deflator),
        is.deflator === undefined ? undefined : String(is.deflator),
      ],
      ['first-year', yearText(was.firstYear), yearText(is.firstYear)],
      ['discount-rate', String(was.discountRate), String(is.discountRate)],
      ['savings-target', targetText(was), targetText(is)],
    ]),
    ...flows,
  ];
}

function settingsText(costs: Costs | undefined): string | undefined {
  if (costs === undefined) return undefined;
  const costed = costs.flows.size;
  return `in ${costs.unit}, ${costed === 0 ? 'no option costed' : `${costed} options costed`}`;
}

function targetText({ target }: Costs): string | undefined {
  if (target === undefined) return undefined;
  const each = target.eachYear === undefined ? '' : `, ${target.eachYear.written} each year`;
  return `${target.written} ${target.counts === 'total' ? 'in all' : 'a year'} by year ${target.by}${each}`;
}

export function riskChanges(old: Appraisal, now: Appraisal, options: Options): readonly Change[] {
  const [oldKeys, newKeys] = [keysOf(options, 'old'), keysOf(options, 'new')];
  const rated = ({ ratings }: Risk, keys: ReadonlyMap<string, string>) =>
    byOption(
      new Map([...ratings].map(([id, { likelihood, impact }]) => [id, `${likelihood} × ${impact}`])),
      keys,
      String,
    );
  const said = ({ ratings }: Risk, keys: ReadonlyMap<string, string>) =>
    byOption(
      new Map(
        [...ratings].map(([id, { mitigation, owner, because }]) => [id, { mitigation, owner, because }]),
      ),
      keys,
    );
  return entryChanges(
    'risk',
    byId(old.risks, now.risks),
    ({ name }) => name,
    (was, is) => [
      ['name', was.name, is.name],
      ['ratings', rated(was, oldKeys), rated(is, newKeys)],
      ['mitigation', said(was, oldKeys), said(is, newKeys)],
    ],
  );
}

export function equalityChanges(old: Appraisal, now: Appraisal, options: Options): readonly Change[] {
  const [oldKeys, newKeys] = [keysOf(options, 'old'), keysOf(options, 'new')];
  const told = ({ impacts }: Characteristic, keys: ReadonlyMap<string, string>) =>
    byOption(new Map([...impacts].map(([id, { impact }]) => [id, impact])), keys, String);
  const reasons = ({ impacts }: Characteristic, keys: ReadonlyMap<string, string>) =>
    byOption(
      new Map([...impacts].map(([id, { because, mitigation }]) => [id, { because, mitigation }])),
      keys,
    );
  return entryChanges(
    'equality',
    byId(old.equality, now.equality),
    ({ id }) => id,
    (was, is) => [
      ['impacts', told(was, oldKeys), told(is, newKeys)],
      ['because', reasons(was, oldKeys), reasons(is, newKeys)],
    ],
  );
}
