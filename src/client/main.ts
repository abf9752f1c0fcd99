// The script inside the HTML paper: sliders for the weights, and the ranking that follows from them.
import { draw, NARROW, WIDE } from '../charts/index.js';
import { shares } from '../numbers/sum.js';
import { difference, figure, percent, plain } from '../page/figures.js';
import { visible } from '../page/visible.js';
import { namesOf } from '../page/words.js';
import { contributionBars, topCriteria } from '../report/contribution-bars.js';
import { decimalsOf } from '../report/decimals.js';
import { preferred } from '../report/verdict.js';
import { type Carried, type Siblings, siblingsOf } from './agreed.js';
import { reranked } from './rerank.js';

const carried: Carried = JSON.parse(document.getElementById('carried')?.textContent ?? '');
const place = document.getElementById('weights-of-your-own');
const names = namesOf(carried);
const own = new Map<string, number>();

/** Hundredths of a percentage point: what a slider can be set to, and what a reader can tell apart. */
const inPercent = (share: number) => Number(figure(share * 100, 2));

if (place !== null) {
  place.append(...siblingsOf(carried).map(fieldset), resetButton(), result());
  place.hidden = false;
  document.getElementById('needs-script')?.remove();
  show();
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, visible(value));
  made.append(...inside.map((each) => (typeof each === 'string' ? visible(each) : each)));
  return made;
}

/** The sliders of one set of siblings. */
function fieldset({ of, members }: Siblings): HTMLElement {
  const legend = of === undefined ? 'Weights of the criteria' : `Weights within ${of.name}`;
  return element('fieldset', {}, element('legend', {}, legend), ...members.map(control));
}

/** A slider and a number for the same weight, one label for both. */
function control({ id, name, weight }: Siblings['members'][number]): HTMLElement {
  const agreed = String(inPercent(weight));
  const common = { min: '0', max: '100', step: 'any', value: agreed, 'data-criterion': id };
  const label = element('label', { for: `weight-${id}` }, name);
  const slider = element('input', { type: 'range', id: `weight-${id}`, ...common });
  const number = element('input', { type: 'number', 'aria-label': `${name}, as a number`, ...common });
  slider.dataset['agreed'] = agreed;
  slider.addEventListener('input', () => set(id, slider.valueAsNumber));
  number.addEventListener('input', () => {
    const within = number.valueAsNumber >= 0 && number.valueAsNumber <= 100;
    number.setAttribute('aria-invalid', String(!within));
    if (within) set(id, number.valueAsNumber, number);
  });
  return element('div', { class: 'weight' }, label, element('div', { class: 'controls' }, slider, number));
}

/** The input that somebody types in is left alone: its text is theirs. */
function set(id: string, value: number, typed?: HTMLInputElement): void {
  own.set(id, value);
  for (const input of inputsOf(id)) if (input !== typed) input.value = String(value);
  show();
}

function inputsOf(id: string): readonly HTMLInputElement[] {
  const all = [...document.querySelectorAll<HTMLInputElement>('input[data-criterion]')];
  return all.filter((input) => input.dataset['criterion'] === id);
}

function resetButton(): HTMLElement {
  const button = element('button', { type: 'button' }, 'Reset to the agreed weights');
  button.addEventListener('click', () => {
    own.clear();
    for (const slider of document.querySelectorAll<HTMLInputElement>('input[type=range][data-criterion]')) {
      for (const input of inputsOf(slider.dataset['criterion'] ?? '')) {
        input.value = slider.dataset['agreed'] ?? '';
        input.removeAttribute('aria-invalid');
      }
    }
    show();
  });
  return element('p', {}, button);
}

function result(): HTMLElement {
  return element(
    'div',
    {},
    element('p', { id: 'own-verdict', role: 'status' }),
    element('div', { id: 'own-table' }),
    element('div', { id: 'own-picture', class: 'picture' }),
  );
}

/** The ranking that follows from the weights as they stand. */
function show(): void {
  describeSliders();
  const ranked = reranked(carried, own);
  const changed = [...own].some(([id, value]) => inputsOf(id).some(({ dataset }) => isOther(dataset, value)));
  const verdict = document.getElementById('own-verdict');
  if (verdict === null) return;
  verdict.className = changed ? 'own' : '';
  if (ranked === undefined) {
    verdict.textContent = 'All weights of a set are 0: give at least one of them more.';
    return;
  }
  const decimals = decimalsOf({ ranking: ranked.ranking, failing: [] }, undefined);
  const whose = changed ? 'By weights of your own, not the agreed ones: ' : 'By the agreed weights: ';
  verdict.textContent = visible(`${whose}${preferred(ranked.ranking, names, decimals.totals)}`);
  document.getElementById('own-table')?.replaceChildren(table(ranked, decimals.totals));
  drawPicture(ranked);
}

function isOther(dataset: DOMStringMap, value: number): boolean {
  return dataset['agreed'] !== undefined && Number(dataset['agreed']) !== value;
}

/** What a slider says of itself: its number, and the share of its set that it comes to. */
function describeSliders(): void {
  for (const { members } of siblingsOf(carried)) {
    const values = members.map(({ id, weight }) => own.get(id) ?? inPercent(weight));
    const within = values.some((value) => value > 0) ? shares(values) : undefined;
    members.forEach(({ id }, index) => {
      const value = values[index] ?? 0;
      const share = within === undefined ? '' : `, ${percent(within[index] ?? 0, 1)} of its set`;
      for (const input of inputsOf(id)) {
        if (input.type === 'range') input.setAttribute('aria-valuetext', `${plain(value)}${share}`);
      }
    });
  }
}

function table({ ranking }: Carried, decimals: number): HTMLElement {
  const agreed = new Map(carried.ranking.map(({ option, total }) => [option, total]));
  const header = ['Rank', 'Option', 'Total', 'Against the agreed total'].map((text, index) =>
    element('th', { scope: 'col', class: index === 1 ? '' : 'number' }, text),
  );
  const rows = ranking.map(({ option, rank, total }) =>
    element(
      'tr',
      { 'data-option': option, 'data-total': String(total) },
      element('td', { class: 'number' }, String(rank)),
      element('th', { scope: 'row' }, names.option(option)),
      element('td', { class: 'number' }, figure(total, decimals)),
      element('td', { class: 'number' }, difference(total - (agreed.get(option) ?? total), decimals)),
    ),
  );
  return element(
    'table',
    {},
    element('caption', {}, 'The ranking by these weights'),
    element('thead', {}, element('tr', {}, ...header)),
    element('tbody', {}, ...rows),
  );
}

function drawPicture(ranked: Carried): void {
  const decimals = decimalsOf({ ranking: ranked.ranking, failing: [] }, undefined);
  const picture = contributionBars(ranked.ranking, topCriteria(ranked), names, decimals);
  const into = document.getElementById('own-picture');
  if (picture === undefined || into === null) return;
  into.replaceChildren(
    ...[WIDE, NARROW].map((width) => {
      const frame = element('div', { class: width === WIDE ? 'wide' : 'narrow' });
      frame.innerHTML = draw(picture, width);
      return frame;
    }),
  );
}
