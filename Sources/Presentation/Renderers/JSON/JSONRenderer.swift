/// JSON with sorted keys and two blanks for each level, written as bytes while a value is encoded.
///
/// Foundation's encoder first makes a tree of objects, which takes two thirds of the time of a
/// large answer and several times its memory. The bytes equal those of Foundation with
/// `prettyPrinted`, `sortedKeys` and `withoutEscapingSlashes`, except that signs which have an
/// effect on a terminal or end a line of a script are escaped as `\u` and four digits.
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
  /// - inOrder: whether the value encodes its keys in the order of their bytes. Elements of its
  ///   arrays are then written as they are encoded, because no key can come before them.
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
