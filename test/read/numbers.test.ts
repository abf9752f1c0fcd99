// Numbers, percentages and ranges as authors write them, by hand.
import { describe, expect, it } from 'vitest';
import { interval, meant, quantity, rangeEnds } from '../../src/read/build/quantities.js';
import { decimal, isDecimal, keepsItsDigits, meantNumber } from '../../src/read/number-text.js';

describe('a decimal number', () => {
  it.each([
    ['0', 0],
    ['4', 4],
    ['-0.5', -0.5],
    ['1.50', 1.5],
    ['1.5e3', 1500],
    ['1E-3', 0.001],
    ['1e21', 1e21],
    ['9007199254740993', undefined],
    ['0.1', 0.1],
  ])('%s', (text, number) => {
    expect(decimal(text)).toBe(number);
  });

  it('is never minus zero', () => {
    expect(Object.is(decimal('-0'), 0)).toBe(true);
  });

  it.each([
    '',
    ' 4',
    '4 ',
    '+4',
    '.5',
    '5.',
    '017',
    '0x1f',
    '0o17',
    '0b1',
    '1_000',
    '1,5',
    '1e',
    '½',
    '٣',
    'NaN',
  ])('is not %j', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(decimal(text)).toBeUndefined();
  });

  it.each(['12345678901234567890', '0.1234567890123456789', '1e999', '1e-400', '1.00000000000000000001'])(
    'says more than a number can hold: %s',
    (text) => {
      expect(isDecimal(text)).toBe(true);
      expect(keepsItsDigits(text)).toBe(false);
      expect(decimal(text)).toBeUndefined();
    },
  );

  it.each(['0', '0.000', '100', '0.10', '1e2', '123456789012345680000', '0.0000001', '5e-324'])(
    'is held whole: %s',
    (text) => expect(keepsItsDigits(text)).toBe(true),
  );
});

describe('what a text was meant as', () => {
  it.each([
    ['£1.96m', '1.96'],
    ['€ 3', '3'],
    ['-£5', '-5'],
    ['£-5', '-5'],
    ['−4', '-4'],
    ['1,500', '1500'],
    ['12,345,678.50', '12345678.50'],
    ['1,5', '1.5'],
    ['1_000', '1000'],
    ['1 000', '1000'],
    ['017', '17'],
    ['0x1F', '31'],
    ['+2', '2'],
    ['.5', '0.5'],
    ['2.', '2'],
    ['40 %', '40'],
    ['12 days', '12'],
    ['1e1', '10'],
    ['3.10000000000000000001', '3.1'],
  ])('%s is %s', (text, number) => expect(meantNumber(text)).toBe(number));

  it.each([
    '',
    'about 4',
    '~4',
    '<4',
    '≥4',
    'four',
    '3 to 4',
    'n/a',
    '?',
    '£',
    '%',
    '.',
    'e5',
    '1.2.3',
    '1'.repeat(41),
  ])('of %j nothing can be made', (text) => expect(meantNumber(text)).toBeUndefined());
});

describe('a quantity', () => {
  it('is a number or a percentage', () => {
    expect(quantity(4)).toEqual({ number: 4, percent: false });
    expect(quantity('4')).toEqual({ number: 4, percent: false });
    expect(quantity('12.5%')).toEqual({ number: 12.5, percent: true });
    expect(quantity('-1%')).toEqual({ number: -1, percent: true });
  });

  it.each(['', '%', '50 %', '05%', 'half', '50%%'])('is not %j', (text) => {
    expect(quantity(text)).toBeUndefined();
  });
});

describe('a range', () => {
  it.each([
    ['3..4', ['3', '4']],
    ['3 .. 4', ['3', '4']],
    ['-2..-1', ['-2', '-1']],
    ['0.5..1.5', ['0.5', '1.5']],
    ['Poor..Good', ['Poor', 'Good']],
    ['very poor..good', ['very poor', 'good']],
  ])('%s', (text, ends) => expect(rangeEnds(text)).toEqual(ends));

  it.each(['3', '3...4', '3....4', '..4', '3..', '..', '3..4..5', ' .. '])('is not %j', (text) => {
    expect(rangeEnds(text)).toBeUndefined();
  });

  it('of numbers keeps the order in which it was written', () => {
    expect(interval('4..3')).toEqual({
      low: { number: 4, percent: false },
      high: { number: 3, percent: false },
    });
    expect(interval('Poor..3')).toBeUndefined();
  });

  it.each([
    ['3 to 4', '3..4'],
    ['3-4', '3..4'],
    ['3 – 4', '3..4'],
    ['3...4', '3..4'],
    ['3…4', '3..4'],
    ['£3m to £4m', '3..4'],
    ['20-40%', '20%..40%'],
    ['20%..40', '20%..40%'],
    ['-5', '-5'],
    ['40 %', '40%'],
  ])('%s was meant as %s', (text, range) => expect(meant(text)).toBe(range));

  it.each(['two to three', '-', 'to', 'to 4', '2027-03-08', '1 '.repeat(50)])(
    'of %j nothing can be made',
    (text) => expect(meant(text)).toBeUndefined(),
  );
});
