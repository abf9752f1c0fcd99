// The weighting methods, in the order of `explain` and of the schema.
import { direct } from './direct.js';
import { equal } from './equal.js';
import type { WeightingMethod } from './method.js';
import { points } from './points.js';
import { swing } from './swing.js';

export const weightingMethods: readonly WeightingMethod[] = [direct, swing, points, equal];

/** What is meant where a file names no method. */
export const defaultWeighting = direct;
