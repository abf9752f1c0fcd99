// What the tree of criteria rests on while it is built.
import type { Weighting } from '../../model/appraisal.js';
import type { Scale } from '../../model/scale.js';
import type { Desk } from './desk.js';
import type { Figures } from './figures.js';
import type { Register } from './register.js';
import type { LocalWeight } from './stated-weight.js';
import type { View } from './views.js';

/** What a criterion may lean on: the named scales, the questions, and whether scoring has begun. */
export interface Ground {
  readonly desk: Desk;
  /** A scale that has a fault of its own is undefined. */
  readonly scales: ReadonlyMap<string, Scale | undefined>;
  readonly scaleIds: Register;
  readonly questions: Register;
  /** What else of the file has figures that can be scores. */
  readonly figures: Figures;
  readonly begun: boolean;
  /** Leaves that need a scale and have none. */
  readonly unscaled: { readonly id: string; readonly at: string }[];
  /** Id → pointer of every criterion met so far: ids are unique in the whole tree. */
  readonly seen: Map<string, string>;
  readonly weighting: Weighting[];
  readonly views: readonly View[];
  /** View → criterion → its weight among its siblings, for every criterion that has one. */
  readonly seenBy: ReadonlyMap<string, Map<string, LocalWeight>>;
}
