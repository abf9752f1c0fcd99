// The versioned promise to other programs: what `--format json` prints, and all that a page is made of.
// The types are made from schemas/result.schema.json, which is the one place to change them.

export type * from './generated/result.js';
