// Ahuja, Phillips, Smartt et al., Front. Health Serv. 11 August 2023, doi 10.3389/frhs.2023.1204207, table 5:
// nine options, five weights, 45 scores, nine totals printed to whole numbers.
import { describe, expect, it } from 'vitest';
import { appraisalFile } from '../use-appraisals.js';

/** Σ weight × score by hand, to 1e-9. The paper prints 88, 68, 65, 62, 50, 40, 36, 36 and 33. */
const TOTALS = {
  'mhc-bame': 87.85,
  'phys-chks': 67.79,
  iapt: 64.82,
  'mhc-acc-lt': 61.68,
  'caregvr-sup': 49.66,
  'in-cr-sub-ab': 40.04,
  'hrm-prbs-a': 35.91,
  'peer-supp': 35.83,
  emplmnt: 32.515,
};

describe('the mental health priorities of 2023', () => {
  const { outcome, diagnostics } = appraisalFile('mental-health-priorities-2023.yaml');

  it('come out at the totals of the paper', () => {
    for (const { option, total } of outcome?.ranking ?? []) {
      expect(Math.abs(total - TOTALS[option as keyof typeof TOTALS]), option).toBeLessThan(1e-9);
    }
  });

  it('are ranked by exact value: 35.91 before 35.83, which the paper prints as a tie at 36', () => {
    expect(outcome?.ranking.map(({ option }) => option)).toEqual(Object.keys(TOTALS));
    expect(outcome?.ranking.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('have points as the paper would print them, with weights that sum to 100', () => {
    expect(outcome?.ranking[0]?.points).toBeCloseTo(8785, 9);
  });

  it('have nothing uncertain, no baseline, and nothing wrong with them', () => {
    for (const ranked of outcome?.ranking ?? []) {
      expect(ranked).not.toHaveProperty('low');
      expect(ranked).not.toHaveProperty('difference');
    }
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
