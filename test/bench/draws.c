// What a plain loop in C takes for the same work: draws weights uniformly, ranks, counts.
// `draws OPTIONS CRITERIA DRAWS` reads OPTIONS × CRITERIA values from standard input and prints nanoseconds per draw
// and the share of first places of each option.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST 64

static uint32_t s[4];

static inline uint32_t rotl(uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }

// xoshiro128** 1.1 (Blackman and Vigna 2018).
static inline uint32_t next(void) {
  const uint32_t result = rotl(s[1] * 5, 7) * 9;
  const uint32_t t = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotl(s[3], 11);
  return result;
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  const int options = atoi(argv[1]), criteria = atoi(argv[2]);
  const long draws = atol(argv[3]);
  if (options > MOST || criteria > MOST) return 2;
  static double values[MOST][MOST];
  for (int i = 0; i < options; i++)
    for (int j = 0; j < criteria; j++)
      if (scanf("%lf", &values[i][j]) != 1) return 2;
  static long ranks[MOST][MOST];
  static double weights[MOST][MOST];
  s[0] = 1; s[1] = 2; s[2] = 3; s[3] = 4;

  struct timespec start, end;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
  for (long draw = 0; draw < draws; draw++) {
    // Uniform weights: the gaps between sorted uniform points.
    double cut[MOST + 1], w[MOST], total[MOST];
    for (int j = 0; j < criteria - 1; j++) {
      const double point = (next() >> 1) * 0x1p-31;
      int hole = j;
      for (; hole > 0 && cut[hole - 1] > point; hole--) cut[hole] = cut[hole - 1];
      cut[hole] = point;
    }
    cut[criteria - 1] = 1;
    w[0] = cut[0];
    for (int j = 1; j < criteria; j++) w[j] = cut[j] - cut[j - 1];
    for (int i = 0; i < options; i++) {
      double sum = 0;
      for (int j = 0; j < criteria; j++) sum += w[j] * values[i][j];
      total[i] = sum;
    }
    for (int i = 0; i < options; i++) {
      int ahead = 0;
      for (int k = 0; k < options; k++) ahead += total[k] > total[i];
      ranks[i][ahead]++;
      if (ahead == 0)
        for (int j = 0; j < criteria; j++) weights[i][j] += w[j];
    }
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
  printf("%.2f", ((end.tv_sec - start.tv_sec) * 1e9 + (end.tv_nsec - start.tv_nsec)) / draws);
  for (int i = 0; i < options; i++) printf(" %.6f", (double)ranks[i][0] / draws);
  // The sums are used, so that nobody optimises them away.
  fprintf(stderr, "%g\n", weights[0][0]);
  return 0;
}
