/// The namespaces that are declared at the reader's position, and the names found under them.
struct MarkupScopes {
  /// Each declaration with the depth of its element, the inner ones last.
  private var declarations: [(prefix: String, address: String, depth: Int)] = [
    ("xml", "http://www.w3.org/XML/1998/namespace", 0)
  ]
  /// The meaning of names by their bytes, until a declaration begins or ends.
  private var cache = MarkupNameCache()

  mutating func declare(_ prefix: String, _ address: String, depth: Int) {
    declarations.append((prefix, address, depth))
    cache.removeAll()
  }

  /// Removes the declarations of a closed element.
  mutating func leave(depth: Int) {
    guard let last = declarations.last, last.depth >= depth else { return }
    while let last = declarations.last, last.depth >= depth { declarations.removeLast() }
    cache.removeAll()
  }

  func address(of prefix: String) -> String? {
    declarations.last { $0.prefix == prefix }?.address
  }

  func cachedName(
    of range: Range<Int>, in bytes: UnsafeRawBufferPointer, isAttribute: Bool
  ) -> MarkupName? {
    cache.name(of: range, in: bytes, isAttribute: isAttribute)
  }

  /// The meaning of a name; `nil` if its prefix is not declared, or if it has two colons.
  mutating func name(
    of range: Range<Int>, in bytes: UnsafeRawBufferPointer, isAttribute: Bool
  ) -> MarkupName? {
    if let known = cache.name(of: range, in: bytes, isAttribute: isAttribute) { return known }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, !parts.contains("") else { return nil }
    let found: MarkupName
    if parts.count == 1 {
      // A name without a prefix: elements are in the default namespace, attributes in none.
      let space = isAttribute ? "" : address(of: "") ?? ""
      found = MarkupName.named(String(parts[0]), in: space)
    } else {
      guard let space = address(of: String(parts[0])) else { return nil }
      found = MarkupName.named(String(parts[1]), in: space)
    }
    cache.insert(found, range, in: bytes, isAttribute: isAttribute)
    return found
  }
}
