// Every template with what it holds, and how a file is made of one.
import { adultSocialCareDelivery } from './adult-social-care-delivery.js';
import { blank } from './blank.js';
import { greenBookShortlist } from './green-book-shortlist.js';
import type { TemplateId } from './ids.js';
import { librariesToolkit } from './libraries-toolkit.js';
import type { Template } from './template.js';

export { idOf } from '../read/id-words.js';
export { appraisalFile, leavesOf } from './appraisal-file.js';
export { clashOf, criterionOf, mixedOf, optionOf, type Refusal, refusalOf, unevenOf } from './chosen.js';
export { type Choices, type ChosenCriterion, type ChosenOption, draftOf } from './draft.js';
export { models } from './models.js';

export const templates: Readonly<Record<TemplateId, Template>> = {
  'adult-social-care-delivery': adultSocialCareDelivery,
  'libraries-toolkit': librariesToolkit,
  'green-book-shortlist': greenBookShortlist,
  blank,
};
