// The colours of pictures. Six for series, in an order in which neighbours and the page can be told apart.

/**
 * UK Government Analysis Function, categorical palette, with the greys and violet of its colour page: each has a
 * contrast of 3 to 1 with white and with its neighbours in this order.
 */
export const SERIES = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'] as const;

/** Text on the colours above: white on the dark ones, black on the light ones. */
const ON_SERIES = ['#FFFFFF', '#000000', '#FFFFFF', '#000000', '#FFFFFF', '#000000'] as const;

export const INK = '#0B0C0C';
export const QUIET = '#505A5F';
export const PAPER = '#FFFFFF';
/** Tracks and rules: they only guide the eye. */
export const GUIDE = '#B1B4B6';

/** The colour of a series by its number from 0; the seventh is the first again. */
export function colourOf(series: number): string {
  return SERIES[series % SERIES.length] ?? INK;
}

/** The colour of text on that of a series. */
export function textOn(series: number): string {
  return ON_SERIES[series % ON_SERIES.length] ?? PAPER;
}

/** The lightest and the darkest blue of a shaded cell. */
const LIGHT = [255, 255, 255] as const;
const DARK = [18, 67, 109] as const;

/** Where black text on a shade would no longer reach a contrast of 4.5 to 1, it is white. */
const DARK_FROM = 0.6;

/**
 * The colour of a shade from 0 to 1, between white and the first colour.
 * @example shadeOf(0) // => '#FFFFFF'
 * @example shadeOf(1) // => '#12436D'
 */
export function shadeOf(shade: number): string {
  const part = shadePart(shade);
  const channels = LIGHT.map((light, index) => Math.floor(light + part * ((DARK[index] ?? 0) - light) + 0.5));
  return `#${channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

export function textOnShade(shade: number): string {
  return shadePart(shade) >= DARK_FROM ? PAPER : INK;
}

/** In the middle neither black nor white text could be read well: shades step over it. */
function shadePart(shade: number): number {
  const within = Math.min(Math.max(shade, 0), 1);
  return within < 0.5 ? within * 0.9 : 0.75 + (within - 0.5) * 0.5;
}
