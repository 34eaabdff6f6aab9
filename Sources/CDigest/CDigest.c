#include "CDigest.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

static const uint32_t round_constants[64] __attribute__((aligned(16))) = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

int parley_sha256_available(void) {
  unsigned int a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
  int shuffles = (c >> 9) & 1, blends = (c >> 19) & 1;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
  return shuffles && blends && ((b >> 29) & 1);
}

#define WITH_INSTRUCTIONS __attribute__((target("sha,sse4.1,ssse3")))
#define STEP static inline __attribute__((always_inline)) WITH_INSTRUCTIONS

/* One message underway. The instructions want the words as (A B E F) and (C D G H), highest lane first. */
typedef struct {
  __m128i abef, cdgh, abef_before, cdgh_before, w[4];
} lane;

STEP void load(lane *l, const uint32_t state[8]) {
  l->abef = _mm_set_epi32((int)state[0], (int)state[1], (int)state[4], (int)state[5]);
  l->cdgh = _mm_set_epi32((int)state[2], (int)state[3], (int)state[6], (int)state[7]);
}

STEP void store(const lane *l, uint32_t state[8]) {
  state[0] = (uint32_t)_mm_extract_epi32(l->abef, 3);
  state[1] = (uint32_t)_mm_extract_epi32(l->abef, 2);
  state[4] = (uint32_t)_mm_extract_epi32(l->abef, 1);
  state[5] = (uint32_t)_mm_extract_epi32(l->abef, 0);
  state[2] = (uint32_t)_mm_extract_epi32(l->cdgh, 3);
  state[3] = (uint32_t)_mm_extract_epi32(l->cdgh, 2);
  state[6] = (uint32_t)_mm_extract_epi32(l->cdgh, 1);
  state[7] = (uint32_t)_mm_extract_epi32(l->cdgh, 0);
}

STEP void begin(lane *l, const uint8_t *block) {
  const __m128i big_endian =
      _mm_set_epi8(12, 13, 14, 15, 8, 9, 10, 11, 4, 5, 6, 7, 0, 1, 2, 3);
  l->abef_before = l->abef;
  l->cdgh_before = l->cdgh;
  for (int i = 0; i < 4; i++)
    l->w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), big_endian);
}

/* Four of the sixty-four rounds; the number is known when it is compiled. */
STEP void rounds(lane *l, int group) {
  const __m128i now = l->w[group & 3];
  const __m128i sum =
      _mm_add_epi32(now, _mm_load_si128((const __m128i *)(round_constants + 4 * group)));
  l->cdgh = _mm_sha256rnds2_epu32(l->cdgh, l->abef, sum);
  l->abef = _mm_sha256rnds2_epu32(l->abef, l->cdgh, _mm_shuffle_epi32(sum, 0x0E));
  if (group < 12) {
    /* w[t] = s1(w[t-2]) + w[t-7] + s0(w[t-15]) + w[t-16], four words at a time. */
    const __m128i one = l->w[(group + 1) & 3], two = l->w[(group + 2) & 3],
                  three = l->w[(group + 3) & 3];
    __m128i next = _mm_sha256msg1_epu32(now, one);
    next = _mm_add_epi32(next, _mm_alignr_epi8(three, two, 4));
    l->w[group & 3] = _mm_sha256msg2_epu32(next, three);
  }
}

STEP void end(lane *l) {
  l->abef = _mm_add_epi32(l->abef, l->abef_before);
  l->cdgh = _mm_add_epi32(l->cdgh, l->cdgh_before);
}

WITH_INSTRUCTIONS void parley_sha256_blocks(uint32_t state[8], const uint8_t *blocks,
                                            size_t count) {
  lane a;
  load(&a, state);
  for (; count > 0; count--, blocks += 64) {
    begin(&a, blocks);
#pragma GCC unroll 16
    for (int group = 0; group < 16; group++) rounds(&a, group);
    end(&a);
  }
  store(&a, state);
}

WITH_INSTRUCTIONS void parley_sha256_blocks_of_two(uint32_t first_state[8], const uint8_t *first,
                                                   uint32_t second_state[8],
                                                   const uint8_t *second, size_t count) {
  lane a, b;
  load(&a, first_state);
  load(&b, second_state);
  for (; count > 0; count--, first += 64, second += 64) {
    begin(&a, first);
    begin(&b, second);
#pragma GCC unroll 16
    for (int group = 0; group < 16; group++) {
      rounds(&a, group);
      rounds(&b, group);
    }
    end(&a);
    end(&b);
  }
  store(&a, first_state);
  store(&b, second_state);
}

#else

int parley_sha256_available(void) { return 0; }

void parley_sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count) {
  (void)state, (void)blocks, (void)count;
}

void parley_sha256_blocks_of_two(uint32_t first_state[8], const uint8_t *first,
                                 uint32_t second_state[8], const uint8_t *second, size_t count) {
  (void)first_state, (void)first, (void)second_state, (void)second, (void)count;
}

#endif
