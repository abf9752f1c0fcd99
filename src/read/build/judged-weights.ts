// What a method says of the judgements that it was given: refused, or how far they agree.
import { child } from '../../diagnostic.js';
import type { WeightingEntry } from '../../generated/appraisal-file.js';
import type { Weighting } from '../../model/appraisal.js';
import type { Consistency, Refusal } from '../../weighting/method.js';
import { complain, type Desk, listed } from './desk.js';

/** Why a method gives no weights, at what it was given. */
export function complainOfRefusal(
  desk: Desk,
  at: string,
  entry: WeightingEntry | undefined,
  ids: readonly string[],
  refusal: Refusal,
): void {
  const who =
    refusal.siblings === undefined
      ? ''
      : `: ${listed(
          refusal.siblings.map((index) => `"${ids[index]}"`),
          'and',
        )}`;
  const judgement = refusal.judgements?.[0];
  complain(desk, refusal.rule, placeOf(at, entry, judgement), `${refusal.message}${who}`, hintFor(refusal));
}

/** The judgement that is wrong, all of them, or the method where there are none. */
function placeOf(at: string, entry: WeightingEntry | undefined, judgement: number | undefined): string {
  if (entry?.judgements === undefined) return child(at, 'method');
  const judgements = child(at, 'judgements');
  return judgement === undefined ? judgements : child(judgements, judgement);
}

function hintFor({ rule }: Refusal): string {
  return rule === 'judgements-disconnected'
    ? 'add a judgement of one of them and one of the others'
    : 'look at the judgements again with those who made them';
}

/** The consistency with the judgement that disagrees most in the author's words. */
export function consistencyOf(
  found: Consistency | undefined,
  entry: WeightingEntry | undefined,
  ids: readonly string[],
): { readonly consistency?: Weighting['consistency'] } {
  if (found === undefined) return {};
  const { ratio, without, random, worst } = found;
  const written = worst === undefined ? undefined : (entry?.judgements?.[worst] ?? ids[worst]);
  return {
    consistency: {
      ...(ratio === undefined ? {} : { ratio }),
      ...(without === undefined ? {} : { without }),
      ...(random === undefined ? {} : { random }),
      ...(written === undefined ? {} : { worst: written }),
    },
  };
}
