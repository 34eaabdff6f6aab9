/// JSON with sorted keys and two blanks for each level, written as bytes while a value is encoded.
///
/// Foundation's encoder makes a tree of objects first, which takes two thirds of the time of a large
/// answer and several times its memory. The bytes are the same as those that it writes with
/// `prettyPrinted`, `sortedKeys` and `withoutEscapingSlashes`, but that signs which would act on a
/// terminal or end a line of a script are spelled as `\u` and four digits.
package enum JSONRenderer {
  /// Writes a value, with a line feed at its end.
  ///
  /// - Throws: what the value throws, and an error for a number that is not finite.
  package static func render(_ value: some Encodable) throws -> [UInt8] {
    let whole = JSONBytesEncoder(write: { _ in })
    try whole.encodeValue(value)
    whole.output.append(UInt8(ascii: "\n"))
    return whole.output.take()
  }

  /// Writes a value piece by piece.
  ///
  /// - inOrder: whether the value encodes its keys in the order of their bytes. Then the elements of its
  ///   arrays are passed on as they are encoded, since no key can still come before them.
  package static func render(
    _ value: some Encodable, inOrder: Bool = false,
    to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    let encoder = JSONBytesEncoder(write: write)
    try encoder.encodeValue(value, isOrdered: inOrder)
    encoder.output.append(UInt8(ascii: "\n"))
    try encoder.flush()
  }
}
