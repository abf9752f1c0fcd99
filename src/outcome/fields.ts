// Fields of the JSON: what is missing is absent.
import type { Citation } from '../model/citation.js';

/** The fields that there are: a missing one is absent from the JSON, never null. */
export function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

export function cited(sources: readonly Citation[]): { readonly sources?: readonly Citation[] } {
  return sources.length === 0 ? {} : { sources };
}
