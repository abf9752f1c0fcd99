// One picture of the paper as an SVG file of its own, its title on it.
import type { Format, Output, Screen } from './format.js';

export const svg: Format = {
  id: 'svg',
  extension: '.svg',
  title: 'one picture of the paper (--picture ID), for pages and slides',
  showsDiagnostics: false,
  only: 'report',
  render: svgText,
};

/** Loaded when it is asked for: no other format draws one picture alone. */
export async function svgText({ results }: Output, screen: Screen): Promise<string> {
  const { onePicture } = await import('./one-picture.js');
  const [result] = results;
  return result === undefined ? '' : onePicture(result, screen);
}
