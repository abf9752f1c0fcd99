// Names put to ids in what rules say.

/** The name of an option or criterion: `nameOf([{ id: 'as-is', name: 'As now' }], 'as-is') // => 'As now'`. */
export function nameOf(
  things: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
