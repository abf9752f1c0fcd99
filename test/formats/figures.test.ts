// Rounding as people do it on paper: expectations worked out by hand.
import { describe, expect, it } from 'vitest';
import {
  between,
  decimalsToTell,
  difference,
  figure,
  percent,
  percentDecimals,
  plain,
} from '../../src/page/figures.js';

describe('figure', () => {
  it.each([
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [-1.005, 2, '−1.01'],
    [0.5, 0, '1'],
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [9.995, 2, '10.00'],
    [99.96, 1, '100.0'],
    [0, 1, '0.0'],
    [-0, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [-0.05, 1, '−0.1'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [1234567.891, 2, '1,234,567.89'],
    [999999.5, 0, '1,000,000'],
    [1e21, 0, '1,000,000,000,000,000,000,000'],
    [1e-7, 6, '0.000000'],
    [5e-7, 6, '0.000001'],
    [123456789.005, 2, '123,456,789.01'],
  ])('prints %d at %d decimals as %s', (value, decimals, text) => {
    expect(figure(value, decimals)).toBe(text);
  });

  it('does not let noise of the machine decide a half', () => {
    expect(figure(71.87499999999999, 2)).toBe('71.88');
    expect(figure(0.1 + 0.2, 10)).toBe('0.3000000000');
    expect(figure(8.45 * 3, 1)).toBe('25.4');
  });
});

describe('plain', () => {
  it.each([
    [4, '4'],
    [100, '100'],
    [2000, '2,000'],
    [0.5, '0.5'],
    [-3.25, '−3.25'],
    [0.1 + 0.2, '0.3'],
    [0, '0'],
  ])('prints %d as %s', (value, text) => {
    expect(plain(value)).toBe(text);
  });
});

describe('difference', () => {
  it('has a sign unless it is nothing', () => {
    expect(difference(6.75, 1)).toBe('+6.8');
    expect(difference(-6.75, 1)).toBe('−6.8');
    expect(difference(0, 1)).toBe('0.0');
    expect(difference(0.01, 1)).toBe('0.0');
    expect(difference(-0.01, 1)).toBe('0.0');
  });
});

describe('percent', () => {
  it.each([
    [0.5, '50%'],
    [0, '0%'],
    [1, '100%'],
    [0.29, '29%'],
    [0.3875, '38.8%'],
    [1 / 3, '33.3%'],
    [0.0004, 'under 0.1%'],
  ])('prints %d as %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it('prints a column alike', () => {
    expect(percentDecimals([0.4, 0.35, 0.25])).toBe(0);
    expect(percentDecimals([0.215, 0.167, 0.19])).toBe(1);
    expect(percent(0.19, 1)).toBe('19.0%');
    expect(percent(0.0004, 0)).toBe('under 1%');
  });
});

describe('between', () => {
  it('is one figure where both ends print the same, and says "to" beside a minus', () => {
    expect(between('70.0', '73.8')).toBe('70.0–73.8');
    expect(between('51.0', '51.0')).toBe('51.0');
    expect(between('0%', '10%')).toBe('0–10%');
    expect(between('−5', '10')).toBe('−5 to 10');
    expect(between('under 0.1%', '10%')).toBe('under 0.1% to 10%');
  });
});

describe('decimalsToTell', () => {
  it('has one decimal where that tells totals apart', () => {
    expect(decimalsToTell([71.875, 65.125, 51, 26.25], 1)).toBe(1);
    expect(decimalsToTell([35.83, 35.91], 1)).toBe(1);
  });

  it('has more where two totals would print the same', () => {
    expect(decimalsToTell([35.83, 35.91], 0)).toBe(1);
    expect(decimalsToTell([35.861, 35.862], 1)).toBe(3);
  });

  it('has more where the difference would print as nothing', () => {
    expect(decimalsToTell([35.96, 35.94], 1)).toBe(2);
  });

  it('does not try to tell ties apart, nor what six decimals cannot show', () => {
    expect(decimalsToTell([60, 60], 1)).toBe(1);
    expect(decimalsToTell([60, 60 + 1e-12], 1)).toBe(1);
    expect(decimalsToTell([60, 60 + 1e-8], 1)).toBe(1);
    expect(decimalsToTell([60, 60.000002], 1)).toBe(6);
    expect(decimalsToTell([], 1)).toBe(1);
  });
});
