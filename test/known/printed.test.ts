// Printed figures: how exact they are, and the slips that explain the wrong ones, from papers and by pencil.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, type DigitSlip, digitSlip, forcedTo100 } from '../../src/numbers/printed.js';
import { figure } from '../../src/page/figures.js';

describe('a printed figure agrees', () => {
  it.each([
    // Ahuja and others (2023), table 5: 32.515 is printed as 33, 35.83 and 35.91 as 36.
    [33, 0, 32.515, true],
    [36, 0, 35.83, true],
    [36, 0, 35.91, true],
    // Scottish Government Health Directorates, option appraisal guide, step 6: £3.0m / 790 = 3,797.5, printed 3,797.
    [3797, 0, 3797.4683544, true],
    // Elk River: 0.8467 as 0.85, 1.3733 as 1.37.
    [0.85, 2, 127 / 150, true],
    [1.37, 2, 206 / 150, true],
    // A half may have been rounded up, down or to even.
    [2, 0, 2.5, true],
    [3, 0, 2.5, true],
    [2, 0, 2.51, false],
    [4.05, 2, 3.95, false],
  ])('%d with %d decimals for %d: %s', (printed, decimals, exact, is) => {
    expect(agrees(printed, decimals, exact)).toBe(is);
  });

  it('with itself, however it is rounded', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (exact, decimals) => {
          const printed = Number(figure(exact, decimals).replaceAll(',', ''));
          expect(agrees(printed, decimals, exact)).toBe(true);
        },
      ),
    );
  });
});

describe('the smallest slip', () => {
  it.each<readonly [string, number, DigitSlip | undefined]>([
    // The textbook's table 9.5: 0.08 for 0.80 (its digits are swapped as well; the point is the likelier slip).
    ['0.08', 0.8, 'factor'],
    ['4.05', 3.95, undefined],
    ['390', 3.9, 'factor'],
    ['0.39', 390, 'factor'],
    ['66', 66.67, 'truncated'],
    ['66.6', 66.667, 'truncated'],
    ['930', 390, 'swapped'],
    ['3.09', 3.9, 'swapped'],
    ['86', 786, 'dropped'],
    ['7886', 786, 'added'],
    ['68', 63, 'changed'],
    // Of a single digit everything would be another one.
    ['6', 3, undefined],
    ['0', 385, undefined],
    ['8', 77, undefined],
    ['123', 987, undefined],
  ])('of %s for %d is %s', (written, exact, slip) => {
    expect(digitSlip(written, exact)).toBe(slip);
  });

  it('is found for every figure with a swap of two neighbours, a missing digit or another one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999 }), fc.nat(3), fc.nat(9), (exact, place, digit) => {
        const text = String(exact);
        const at = place % (text.length - 1);
        const made = [
          text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
          text.slice(0, at) + text.slice(at + 1),
          text.slice(0, at) + digit + text.slice(at + 1),
        ];
        for (const written of made.filter((each) => !each.startsWith('0'))) {
          const fine = agrees(Number(written), 0, exact);
          if (!fine && written.length > 1)
            expect(digitSlip(written, exact), `${written} for ${exact}`).toBeDefined();
        }
      }),
    );
  });
});

describe('a column forced to 100', () => {
  it('has the one that was moved by a unit', () => {
    expect(forcedTo100([33, 33, 34], [100 / 3, 100 / 3, 100 / 3], 0)).toEqual([2]);
    expect(forcedTo100([16.6, 16.7, 66.7], [100 / 6, 100 / 6, 200 / 3], 1)).toEqual([0]);
  });

  it('has none where the sum is not 100, where honest rounding gives it, or where a figure is plainly wrong', () => {
    expect(forcedTo100([33, 33, 33], [100 / 3, 100 / 3, 100 / 3], 0)).toEqual([]);
    expect(forcedTo100([31, 26, 43], [30.67, 26, 43.33], 0)).toEqual([]);
    expect(forcedTo100([30, 27, 43], [30.67, 26, 43.33], 0)).toEqual([]);
    expect(forcedTo100([35, 26, 39], [30.67, 26, 43.33], 0)).toEqual([]);
  });
});
