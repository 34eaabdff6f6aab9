#ifndef PARLEY_CDIGEST_H
#define PARLEY_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for SHA-256.
int parley_sha256_available(void);

/// Runs the SHA-256 compression function over `count` blocks of 64 bytes.
///
/// `state` holds the eight working words in the order a to h. Only to be called where
/// `parley_sha256_available` returned 1.
void parley_sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);

/// Does the same for two messages side by side: the instructions of one fill the waits of the other, so
/// that both take little longer than one.
void parley_sha256_blocks_of_two(uint32_t first_state[8], const uint8_t *first,
                                 uint32_t second_state[8], const uint8_t *second, size_t count);

#endif
