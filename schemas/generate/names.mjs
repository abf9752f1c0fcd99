// What a definition of the schema is called elsewhere.

/** Its TypeScript type: `criterion` → `Criterion`. */
export const typeName = (name) => name[0].toUpperCase() + name.slice(1);

/** What a reference leads to: `#/$defs/criterion` → `criterion`. */
export const nameOf = (ref) => ref.replace('#/$defs/', '');
