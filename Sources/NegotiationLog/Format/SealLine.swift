/// Reads and writes seals: one JSON object a line, with keys in a fixed order.
package enum SealLine {
  package static func bytes(number: Int, digest: String, signature: String) -> [UInt8] {
    var line = JSONWriter()
    line.openObject()
    line.key("number")
    line.value(number)
    line.field("digest", digest)
    line.field("signature", signature)
    line.closeObject()
    return line.bytes + [0x0A]
  }

  /// The parts of a seal, or `nil` if the line is not one.
  package static func read(
    _ bytes: ArraySlice<UInt8>
  ) -> (number: Int, digest: String, signature: String)? {
    guard let object = bytes.withUnsafeBytes({ JSONValue.decode($0)?.object }),
      let number = object["number"]?.integer, number > 0, let digest = object["digest"]?.string,
      let signature = object["signature"]?.string
    else { return nil }
    return (number, digest, signature)
  }
}
