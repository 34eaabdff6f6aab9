internal import CDigest

/// A message of one block of 64 bytes and a body elsewhere in memory: in a log, the digits of the
/// previous digest and a line.
package struct ChainedMessage {
  private let block: UnsafeRawBufferPointer
  private let body: UnsafeRawBufferPointer

  /// - `block`: exactly 64 bytes.
  package init(_ block: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer) {
    precondition(block.count == 64, "a block has 64 bytes")
    self.block = block
    self.body = body
  }

  /// The SHA-256 digest of the message.
  package var digest: Digest256 {
    var state = SHA256.start
    ChainedMessage.compress(&state, block)
    ChainedMessage.compress(&state, whole)
    withTail { ChainedMessage.compress(&state, $0) }
    return Digest256(words: state)
  }

  /// The digests of two messages, computed in parallel if the processor has instructions for it.
  ///
  /// The links of a chain whose digests are stored can be checked in any order, so also two at a
  /// time.
  package static func digests(
    _ first: ChainedMessage, _ second: ChainedMessage
  ) -> (Digest256, Digest256) {
    guard SHA256.hasInstructions else { return (first.digest, second.digest) }
    var (one, two) = (SHA256.start, SHA256.start)
    compress(&one, first.block, &two, second.block)
    let (mine, theirs) = (first.whole, second.whole)
    compress(&one, mine, &two, theirs)
    first.withTail { mine in
      second.withTail { theirs in compress(&one, mine, &two, theirs) }
    }
    return (Digest256(words: one), Digest256(words: two))
  }

  /// The whole blocks of the body.
  private var whole: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: body[..<(body.count / 64 * 64)])
  }

  /// The rest of the body, padded as FIPS 180-4 requires.
  private func withTail<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
    withUnsafeTemporaryAllocation(byteCount: 128, alignment: 16) { tail in
      let rest = self.body.count % 64
      let size = rest < 56 ? 64 : 128
      _ = tail.initializeMemory(as: UInt8.self, repeating: 0)
      if rest > 0 {
        tail.copyMemory(
          from: UnsafeRawBufferPointer(rebasing: self.body[(self.body.count - rest)...]))
      }
      tail[rest] = 0x80
      let bits = UInt64(64 + self.body.count) * 8
      tail.storeBytes(of: bits.bigEndian, toByteOffset: size - 8, as: UInt64.self)
      return body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(tail)[..<size]))
    }
  }

  private static func compress(_ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawBufferPointer) {
    guard !blocks.isEmpty else { return }
    SHA256.compress(&state, blocks, usesInstructions: SHA256.hasInstructions)
  }

  /// As many blocks of two messages as both have, then the rest of the longer one.
  private static func compress(
    _ one: inout SIMD8<UInt32>, _ first: UnsafeRawBufferPointer, _ two: inout SIMD8<UInt32>,
    _ second: UnsafeRawBufferPointer
  ) {
    let common = min(first.count, second.count)
    if common > 0, let mine = first.baseAddress, let theirs = second.baseAddress {
      withUnsafeMutableBytes(of: &one) { one in
        withUnsafeMutableBytes(of: &two) { two in
          guard let one = one.baseAddress, let two = two.baseAddress else { return }
          parley_sha256_blocks_of_two(
            one.assumingMemoryBound(to: UInt32.self), mine.assumingMemoryBound(to: UInt8.self),
            two.assumingMemoryBound(to: UInt32.self), theirs.assumingMemoryBound(to: UInt8.self),
            common / 64)
        }
      }
    }
    compress(&one, UnsafeRawBufferPointer(rebasing: first[common...]))
    compress(&two, UnsafeRawBufferPointer(rebasing: second[common...]))
  }
}
