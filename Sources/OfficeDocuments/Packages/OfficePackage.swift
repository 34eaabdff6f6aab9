/// A document of several parts, which refer to each other by relationships (Open Packaging
/// Conventions).
package struct OfficePackage: Sendable {
  package let archive: ZipArchive

  package init(
    _ bytes: [UInt8], limits: ContainerLimits = ContainerLimits()
  ) throws(DocumentProblem) {
    do throws(ContainerProblem) {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw .container(error)
    }
  }

  /// The bytes of a part, in UTF-8; `nil` if there is none.
  func part(_ name: String) throws(DocumentProblem) -> [UInt8]? {
    do throws(ContainerProblem) {
      let bytes = try archive.bytes(of: name)
      return WideText.narrowed(bytes) ?? bytes
    } catch {
      if case .missing = error { return nil }
      throw .container(error)
    }
  }

  /// Reads a part as XML; does nothing if there is none.
  func read(
    _ name: String, _ body: (inout MarkupReader) throws(MarkupProblem) -> Void
  ) throws(DocumentProblem) {
    guard let bytes = try part(name) else { return }
    let result: Result<Void, MarkupProblem> = bytes.withUnsafeBytes { buffer in
      do throws(MarkupProblem) {
        var reader = try MarkupReader(buffer)
        try body(&reader)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    do throws(MarkupProblem) {
      try result.get()
    } catch {
      throw .markup(part: name, error)
    }
  }

  /// The relationships of a part, or for "" those of the package.
  func relationships(of part: String) throws(DocumentProblem) -> [Relationship] {
    let (folder, file) = Self.split(part)
    var found: [Relationship] = []
    try read(folder + "_rels/" + file + ".rels") { reader throws(MarkupProblem) in
      guard try reader.next() != nil else { return }
      let depth = reader.depth
      while let name = try reader.child(of: depth) {
        guard name == .relationship, let id = reader.attribute(.id),
          let type = reader.attribute(.type), let target = reader.attribute(.target)
        else { continue }
        let isExternal = reader.attribute(.targetMode) == "External"
        found.append(
          Relationship(
            id: id, kind: String(type.split(separator: "/").last ?? ""),
            target: isExternal ? target : Self.resolved(target, in: folder),
            isExternal: isExternal))
      }
    }
    return found
  }

  private static func split(_ part: String) -> (folder: String, file: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }

  /// A target as the name of a part: relative to the folder of the part that names it, or to the root.
  private static func resolved(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = parts.popLast() } else if step != "." { parts.append(String(step)) }
    }
    return parts.joined(separator: "/")
  }
}
