// Optimism bias as measured: how far large public projects went over their estimates, as a dated table.

export interface BiasBound {
  readonly of: string;
  /** The upper bound: where an estimate without any management of its risks starts, as a share. */
  readonly upper: number;
}

/** Capital costs, and for outsourcing operating costs. Indicative starting values, not the most there can be. */
export const biasBounds: {
  readonly published: string;
  readonly source: string;
  readonly bounds: readonly BiasBound[];
} = {
  published: '2002-07',
  source:
    'Mott MacDonald, Review of Large Public Procurement in the UK (2002), table 2, as taken over by the Supplementary Green Book guidance on optimism bias',
  bounds: [
    { of: 'standard buildings', upper: 0.24 },
    { of: 'non-standard buildings', upper: 0.51 },
    { of: 'standard civil engineering', upper: 0.44 },
    { of: 'non-standard civil engineering', upper: 0.66 },
    { of: 'equipment and development', upper: 2 },
    { of: 'the running cost of outsourcing', upper: 0.41 },
  ],
};
