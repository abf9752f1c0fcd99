// The words for who would deliver an option, as the format has them.
import type { OptionEntry } from '../generated/appraisal-file.js';

type Model = NonNullable<OptionEntry['model']>;

export const models: readonly Model[] = [
  'in-house',
  'shared-service',
  'mutual',
  'latc',
  'trust',
  'arms-length',
  'outsource',
  'joint-venture',
  'partnership',
  'other',
];
