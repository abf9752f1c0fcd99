// Shape errors become slips of the author: a mistyped key and the one that is missing for it are one.
import { shapes } from '../generated/shapes.js';
import { nearest, type Patience } from '../nearest.js';
import type { Plain } from './document.js';
import { type ShapeError, valueAt } from './shape-errors.js';

export type Slip =
  | { readonly kind: 'value'; readonly pointer: string; readonly error: ShapeError }
  | {
      readonly kind: 'unknown-key';
      readonly pointer: string;
      readonly definition: string;
      readonly key: string;
      /** The key of the map that was meant. */
      readonly meant?: string;
      /** Keys that the map lacks, and that this one may have been meant as. */
      readonly needs: readonly string[];
    }
  | {
      readonly kind: 'missing-keys';
      readonly pointer: string;
      readonly definition: string;
      readonly keys: readonly string[];
    };

/** All that is wrong at one place. */
interface Complaints {
  readonly pointer: string;
  readonly definition: string;
  readonly unknown: Set<string>;
  readonly missing: Set<string>;
  value?: ShapeError;
}

/** The slips behind the errors, in the order in which the errors came. */
export function slipsOf(errors: readonly ShapeError[], root: Plain, patience: Patience): readonly Slip[] {
  const places = new Map<string, Complaints>();
  for (const error of errors) {
    const { pointer, keyword, definition, params } = error;
    const place = places.get(pointer) ?? { pointer, definition, unknown: new Set(), missing: new Set() };
    places.set(pointer, place);
    if (keyword === 'required') place.missing.add(String(params['missingProperty']));
    else if (keyword === 'additionalProperties') place.unknown.add(String(params['additionalProperty']));
    else place.value ??= error;
  }
  return [...places.values()].flatMap((place) => slipsAt(place, root, patience));
}

function slipsAt(
  { pointer, definition, unknown: all, missing, value }: Complaints,
  root: Plain,
  patience: Patience,
): readonly Slip[] {
  const slips: Slip[] = value === undefined ? [] : [{ kind: 'value', pointer, error: value }];
  const shape = shapes[definition];
  // Labels stand at scores. Written the wrong way round, all of them are, and that is one slip.
  const unknown = shape?.ids === false ? [...all].slice(0, 1) : [...all];
  if (all.size === 0 && missing.size === 0) return slips;
  const present = new Set(Object.keys(valueAt(root, pointer) ?? {}));
  const free = (shape?.keys ?? []).filter((key) => !present.has(key));
  const lacking = new Set(missing);
  const meants = unknown.map((key) => {
    const meant = nearest(key, lacking, patience) ?? nearest(key, free, patience);
    if (meant !== undefined) lacking.delete(meant);
    return meant;
  });
  const needs = [...lacking];
  unknown.forEach((key, index) => {
    const meant = meants[index];
    slips.push({
      kind: 'unknown-key',
      pointer,
      definition,
      key,
      ...(meant === undefined ? {} : { meant }),
      needs: meant === undefined ? needs : [],
    });
  });
  if (needs.length > 0 && !meants.includes(undefined))
    slips.push({ kind: 'missing-keys', pointer, definition, keys: needs });
  return slips;
}
