// Which options people were asked about, in any question.
import type { Appraisal, Option } from '../model/appraisal.js';

/** Whether any question names an option at all, and the options in play that none names. */
export function notAskedAbout({ consultation, options }: Appraisal):
  | {
      readonly at: string;
      readonly missing: readonly Option[];
    }
  | undefined {
  const ids = new Set(options.map(({ id }) => id));
  const naming = consultation.filter(({ support }) => [...support.keys()].some((answer) => ids.has(answer)));
  const [first] = naming;
  if (first === undefined) return undefined;
  const missing = options.filter(
    ({ id, standing }) => standing !== 'discounted' && !naming.some(({ support }) => support.has(id)),
  );
  return { at: first.at, missing };
}
