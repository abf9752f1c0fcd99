// The text of a first file, for programs that begin one.

import { UnknownSetting } from '../appraise.js';
import type { TemplateId } from '../templates/ids.js';
import { appraisalFile, type Choices, draftOf, templates } from '../templates/index.js';

/** What takes the place of parts of a template. Everything may be left out. */
export interface NewSettings extends Choices {
  /** Where an editor finds the schema, for the first line of the file; without it there is no such line. */
  readonly schema?: string | undefined;
}

/**
 * A first file to fill in, as `appraise new` writes it: options and criteria of the template, or those chosen, and
 * comments that say what to write where. `validate` finds no fault in it.
 *
 * @throws {UnknownSetting} if there is no such template.
 * @example newAppraisal('libraries-toolkit').includes('format: appraisal/1') // => true
 */
export function newAppraisal(template: TemplateId = 'blank', settings: NewSettings = {}): string {
  if (!Object.hasOwn(templates, template))
    throw new UnknownSetting('template', template, Object.keys(templates));
  return appraisalFile(draftOf(templates[template], settings), settings.schema);
}
