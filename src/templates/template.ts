// What a template is: options, criteria and sources to begin with, as plain data without a single score.

export interface Template {
  /** What the head of the file says of it, a line of a comment each. */
  readonly about: readonly string[];
  readonly title: string;
  readonly sources: readonly Source[];
  readonly options: readonly TemplateOption[];
  /** The id of business as usual. */
  readonly baseline: string;
  /** What the comment above the criteria says of their choice. */
  readonly choice: readonly string[];
  readonly criteria: readonly TemplateCriterion[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

export interface TemplateOption {
  readonly id: string;
  readonly name: string;
  /** The word of the format for who delivers, where it is known. */
  readonly model?: string;
}

export interface TemplateCriterion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** A requirement and no weight: it settles who is ranked and adds nothing. */
  readonly gate?: true;
  /** As the author typed it; a template weighs nothing. */
  readonly weight?: string;
  readonly criteria?: readonly TemplateCriterion[];
}
