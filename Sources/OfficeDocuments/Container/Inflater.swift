/// Decompresses DEFLATE (RFC 1951).
package enum Inflater {
  /// What is wrong with compressed bytes.
  package enum Fault: Error, Hashable, Sendable {
    /// They end before the last block does.
    case endsEarly
    case badBlock, badLengths, badSymbol, badDistance
    /// They decompress to more or fewer bytes than stated.
    case otherSize
  }

  /// The decompressed bytes, whose number must be `count`.
  ///
  /// Memory is allocated for `count` bytes and no more, whatever the input says.
  package static func bytes(
    of input: UnsafeRawBufferPointer, count: Int
  ) throws(Fault) -> [UInt8] {
    var fault: Fault?
    let result = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var state = InflaterState(input: input, output: UnsafeMutableRawBufferPointer(buffer))
      do throws(Fault) {
        try state.run()
        if state.written != count { fault = .otherSize }
      } catch {
        fault = error
      }
      initialized = state.written
    }
    if let fault { throw fault }
    return result
  }
}
