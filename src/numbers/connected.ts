// Which things hang together, by links between two of them.

/**
 * The connected components of a graph with nodes 0 to count − 1; nodes ascending, and the components by
 * their first node.
 * @example connectedGroups(4, [[3, 0], [1, 2]]) // => [[0, 3], [1, 2]]
 */
export function connectedGroups(
  count: number,
  links: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const [a, b] of links) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const seen = new Set<number>();
  const groups: (readonly number[])[] = [];
  for (let first = 0; first < count; first++) {
    if (seen.has(first)) continue;
    seen.add(first);
    const group = [first];
    // The list grows while it is walked: what is reached is visited in turn.
    for (const node of group)
      for (const next of neighbours[node] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}
