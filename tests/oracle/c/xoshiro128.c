/* Figures for tests/oracle/random.json: xoshiro128** 1.1 as its authors describe it (Blackman & Vigna 2021), state filled by splitmix32.
   Written for this check alone, with 32-bit unsigned integers of C. Run: cc -O1 xoshiro128.c -o x && ./x > ../random.json */
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>

static uint32_t s[4];

static uint32_t rotate(uint32_t x, int by) { return (x << by) | (x >> (32 - by)); }

static uint32_t next(void) {
  uint32_t result = rotate(s[1] * 5u, 7) * 9u, t = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotate(s[3], 11);
  return result;
}

static void fill(uint32_t seed) {
  for (int i = 0; i < 4; i++) {
    uint32_t z = (seed += 0x9e3779b9u);
    z = (z ^ (z >> 16)) * 0x21f0aaadu;
    z = (z ^ (z >> 15)) * 0x735a2d97u;
    s[i] = z ^ (z >> 15);
  }
}

int main(void) {
  uint32_t seeds[] = {0u, 1u, 2u, 42u, 2147483648u, 4294967295u};
  printf("{\"source\":\"tests/oracle/c/xoshiro128.c, compiled with cc\",\n\"state1234\":[");
  for (int i = 0; i < 4; i++) s[i] = (uint32_t)(i + 1);
  for (int i = 0; i < 6; i++) printf("%s%" PRIu32, i ? "," : "", next());
  printf("],\n\"rows\":[\n");
  for (int k = 0; k < 6; k++) {
    fill(seeds[k]);
    printf("%s{\"seed\":%" PRIu32 ",\"bits\":[", k ? ",\n" : "", seeds[k]);
    for (int i = 0; i < 8; i++) printf("%s%" PRIu32, i ? "," : "", next());
    fill(seeds[k]);
    printf("],\"uniform\":[");
    for (int i = 0; i < 4; i++) {
      uint64_t high = next() >> 5, low = next() >> 6;
      printf("%s%.17g", i ? "," : "", (double)((high << 26) | low) / 9007199254740992.0);
    }
    fill(seeds[k]);
    uint32_t last = 0;
    for (int i = 0; i < 100000; i++) last = next();
    printf("],\"hundredThousandth\":%" PRIu32 "}", last);
  }
  printf("\n]}\n");
  return 0;
}
