// What a single change went from and to, in words; numbers that a page rounds stay out of it.
import { endsText } from './criterion-changes.js';
import type { Field } from './field.js';
import type { SingleChange } from './movers.js';

/** A score as written, a weight as stated, a scale by its ends; nothing for what has no such words. */
export function moverWords(
  field: Field,
  change: SingleChange,
): { readonly old?: string; readonly new?: string } {
  switch (change.kind) {
    case 'score': {
      const option = field.options.find(({ key }) => key === change.option);
      const column = field.columns.find(({ key }) => key === change.criterion);
      return given(
        field.old.scores.get(option?.old?.id ?? '')?.get(column?.old?.id ?? '')?.written,
        field.new.scores.get(option?.new?.id ?? '')?.get(column?.new?.id ?? '')?.written,
      );
    }
    case 'scale': {
      const column = field.columns.find(({ key }) => key === change.criterion);
      return given(endsText(column?.old?.scale), endsText(column?.new?.scale));
    }
    case 'weight':
      return change.stated ? given(`${change.old}`, `${change.new}`) : {};
    case 'weights':
    case 'criterion-added':
    case 'criterion-removed':
    case 'options':
      return {};
  }
}

function given(old: string | undefined, now: string | undefined) {
  return { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
}
