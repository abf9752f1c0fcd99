// One order that no file has a say in: by id, code point by code point.

/** For sorting. Ids are ASCII, so that code units are code points. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
