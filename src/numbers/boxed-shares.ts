// Weights that sum to 1, each within bounds of its own: drawn uniformly from all that there are.
import type { Bounds } from './extremes.js';
import { drawGaps, type GapMaker, gapMaker } from './gaps.js';
import { type Stream, streamOf, uniform } from './stream.js';

/** Less room than this is none: it is rounding of the machine. */
const NO_ROOM = 1e-12;
const TRIES = 128;

/** Draws one set of weights into a list. */
export type Drawer = (stream: Stream, into: Float64Array) => void;

/**
 * Uniform weights with lowᵢ ≤ wᵢ ≤ highᵢ and Σ wᵢ = 1; Σ low ≤ 1 ≤ Σ high is the caller's business. Beyond its low
 * bound a weight has room of its own. The narrowest are drawn uniformly within their room; what is left is cut into
 * gaps for the others, and accepted in proportion to the number of ways to cut it (its power) if all fit: rejection
 * (von Neumann 1951), so every point within the bounds is as likely as any other. How many count as narrow is tried
 * out once, by a stream of its own.
 */
export function boxedShares(bounds: readonly Bounds[]): Drawer {
  const left = bounds.reduce((rest, { low }) => rest - low, 1);
  const rooms = bounds.map(({ low, high }) => Math.min(high - low, Math.max(left, 0)));
  const whole = rooms.reduce((all, room) => all + room, 0);
  const free = rooms
    .map((room, index) => ({ room, index }))
    .filter(({ room }) => room > NO_ROOM)
    .sort((a, b) => a.room - b.room || a.index - b.index);
  if (free.length < 2 || left < NO_ROOM || whole - left < NO_ROOM)
    return onlyPoint(bounds, rooms, left, whole);
  const proposals = free.map((_, narrow) => proposal(free, left, narrow));
  const accepted = proposals.map((propose, narrow) => {
    const stream = streamOf(0, narrow);
    const trial = new Float64Array(bounds.length);
    return Array.from({ length: TRIES }, () => propose(stream, trial)).filter((fits) => fits).length;
  });
  const propose = proposals[accepted.indexOf(Math.max(...accepted))];
  return (stream, into) => {
    for (let index = 0; index < bounds.length; index++) into[index] = 0;
    while (propose?.(stream, into) === false);
    for (let index = 0; index < bounds.length; index++)
      into[index] = (into[index] ?? 0) + (bounds[index]?.low ?? 0);
  };
}

/** Where there is no freedom: all at their lows, all at their highs, or one that takes what is left. */
function onlyPoint(bounds: readonly Bounds[], rooms: readonly number[], left: number, whole: number): Drawer {
  const full = whole > NO_ROOM ? left / whole : 0;
  const point = bounds.map(({ low }, index) => low + full * (rooms[index] ?? 0));
  return (_, into) => {
    for (let index = 0; index < point.length; index++) into[index] = point[index] ?? 0;
  };
}

/** One attempt; false if it doesn't fit. */
type Proposal = (stream: Stream, into: Float64Array) => boolean;

function proposal(
  free: readonly { readonly room: number; readonly index: number }[],
  left: number,
  narrow: number,
): Proposal {
  const box = free.slice(0, narrow);
  const cut = free.slice(narrow);
  const maker: GapMaker = gapMaker(cut.length);
  const gaps = new Float64Array(cut.length);
  return (stream, into) => {
    let rest = left;
    for (const { room, index } of box) {
      const share = uniform(stream) * room;
      into[index] = share;
      rest -= share;
    }
    if (rest < 0) return false;
    if (box.length > 0 && cut.length > 1) {
      let ways = 1;
      for (let power = 1; power < cut.length; power++) ways *= rest / left;
      if (uniform(stream) > ways) return false;
    }
    drawGaps(stream, maker, rest, gaps);
    for (let place = 0; place < cut.length; place++) {
      const { room = 0, index = 0 } = cut[place] ?? {};
      const share = gaps[place] ?? 0;
      if (share > room) return false;
      into[index] = share;
    }
    return true;
  };
}
