// What a criterion can take its scores from, and the scale that it then has.
import type { AppraisalFile } from '../../generated/appraisal-file.js';
import { COST_FIGURES } from '../../model/costs.js';
import type { Figure } from '../../model/criteria.js';
import type { LocalScale } from '../../model/scale.js';
import { complain, type Desk, instead } from './desk.js';
import type { Register } from './register.js';

/** The references that the file can answer, and the unit of its money. */
export interface Figures {
  readonly known: readonly Figure[];
  readonly unit?: string;
}

const EXPOSURE: Figure = 'risks.exposure';
const COSTS: readonly Figure[] = COST_FIGURES.map((figure) => `costs.${figure}` as const);

export function figuresOf({ costs, risks }: AppraisalFile): Figures {
  return {
    known: [...(costs === undefined ? [] : COSTS), ...(risks === undefined ? [] : [EXPOSURE])],
    ...(costs === undefined ? {} : { unit: costs.unit }),
  };
}

/** Where the references are looked up. */
interface Answers {
  readonly desk: Desk;
  readonly questions: Register;
  readonly figures: Figures;
}

/** What a criterion takes its scores from. */
export interface Origin {
  /** A question of the consultation. */
  readonly from?: string;
  readonly figure?: Figure;
}

/** The question or the figure that `from` names; a fault if the file has no such one. */
export function originOf(
  { desk, questions, figures }: Answers,
  at: string,
  from: string | undefined,
): Origin {
  if (from === undefined) return {};
  const figure = figures.known.find((known) => known === from);
  if (figure !== undefined) return { figure };
  const asked = questions.ids.map((question) => `consultation.${question}`);
  const all = [...asked, ...figures.known];
  const hint = all.length === 0 ? undefined : instead(from, all, desk.patience);
  const id = /^consultation\.(.+)$/s.exec(from)?.[1];
  if (id !== undefined) return questions.named(at, id, hint) ? { from: id } : {};
  if (from === EXPOSURE || COSTS.some((each) => each === from)) {
    const part = from === EXPOSURE ? 'risks' : 'costs';
    if (!desk.lost.key('', part))
      complain(
        desk,
        'unknown-reference',
        at,
        `there are no ${part} in the file`,
        `add ${part}, or give the scores`,
      );
    desk.lost.add(at);
    return {};
  }
  complain(
    desk,
    'unknown-reference',
    at,
    `"${from}" is not something that a criterion can take its scores from`,
    questions.has(from)
      ? `write consultation.${from}`
      : (hint ?? 'write consultation. and the id of a question'),
  );
  return {};
}

/** Figures have no end of their own: the scale runs between those of the options. */
export function figureScale(figure: Figure, unit: string | undefined): LocalScale {
  switch (figure) {
    case 'costs.net-present-cost':
      return local('lower', unit);
    case 'costs.net-present-value':
    case 'costs.savings':
      return local('higher', unit);
    case 'costs.payback':
      return local('lower', 'years');
    case 'risks.exposure':
      return local('lower', undefined);
  }
}

function local(better: LocalScale['better'], unit: string | undefined): LocalScale {
  return { kind: 'local', better, ...(unit === undefined ? {} : { unit }) };
}
