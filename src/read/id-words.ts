// What to type for an id, from the text that was written instead.

/** `idOf('NHS & council') // => 'nhs-council'`. */
export function idOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^(?:[^a-z]+|x-+)+|-+$/g, '')
    .slice(0, 64);
}

export function idHint(key: string): string {
  const id = idOf(key);
  const rules = 'small letters, digits and hyphens, beginning with a letter, at most 64';
  return id === ''
    ? `an id has ${rules}`
    : `write ${id} (an id has ${rules}); the full text goes into its name`;
}
