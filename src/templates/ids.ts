// The templates by id, for --help, completion and the questions: what each holds stands in a file of its own.

/** Every template, in the order in which they are offered. */
export const templateIds = [
  {
    id: 'adult-social-care-delivery',
    about: 'who should deliver adult social care: seven ways, ten criteria, the Care Act 2014',
  },
  {
    id: 'libraries-toolkit',
    about: 'who should run the libraries: desirability, viability and feasibility, as in the DCMS toolkit',
  },
  {
    id: 'green-book-shortlist',
    about: 'which options to short-list: the five critical success factors of the Green Book',
  },
  { id: 'blank', about: 'anything else: two options and three criteria to write over' },
] as const;

/** The id of a template for a first file. */
export type TemplateId = (typeof templateIds)[number]['id'];
