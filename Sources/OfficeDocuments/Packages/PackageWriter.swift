/// Makes a document of parts: lists the type and the references of each, and compresses all.
package struct PackageWriter: Sendable {
  /// What a part refers to.
  struct Reference: Hashable, Sendable {
    let id: String
    /// The last words of its type.
    let kind: String
    let target: String
    var isExternal = false
  }

  private struct Part {
    let name: String
    let type: String
    let bytes: [UInt8]
    let references: [Reference]
  }

  private static let open = "http://schemas.openxmlformats.org/"
  private var parts: [Part] = []

  package init() {}

  /// Adds a part; the first one is the main part.
  ///
  /// - `type`: its content type, without what all types of Office begin with.
  /// - `references`: their targets are relative to the part's folder.
  mutating func add(
    _ name: String, type: String, _ bytes: [UInt8], references: [Reference] = []
  ) {
    parts.append(Part(name: name, type: type, bytes: bytes, references: references))
  }

  package func finished() -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes)
    if let main = parts.first {
      zip.add(
        "_rels/.rels",
        Self.relationships([Reference(id: "rId1", kind: "officeDocument", target: main.name)]))
    }
    for part in parts {
      zip.add(part.name, part.bytes)
      if !part.references.isEmpty {
        let slash = part.name.lastIndex(of: "/").map { part.name.index(after: $0) }
        let start = slash ?? part.name.startIndex
        zip.add(
          part.name[..<start] + "_rels/" + part.name[start...] + ".rels",
          Self.relationships(part.references))
      }
    }
    return zip.finished()
  }

  private var contentTypes: [UInt8] {
    var xml = MarkupWriter()
    xml.open("Types", ["xmlns": Self.open + "package/2006/content-types"])
    xml.empty(
      "Default",
      [
        "Extension": "rels",
        "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
      ])
    xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
    if parts.contains(where: { $0.name.hasSuffix(".vml") }) {
      xml.empty(
        "Default",
        [
          "Extension": "vml",
          "ContentType": "application/vnd.openxmlformats-officedocument.vmlDrawing",
        ])
    }
    for part in parts where !part.name.hasSuffix(".vml") {
      xml.empty(
        "Override",
        [
          "PartName": "/" + part.name,
          "ContentType": "application/vnd.openxmlformats-officedocument." + part.type + "+xml",
        ])
    }
    xml.close()
    return xml.bytes
  }

  private static func relationships(_ references: [Reference]) -> [UInt8] {
    var xml = MarkupWriter()
    xml.open("Relationships", ["xmlns": open + "package/2006/relationships"])
    for reference in references {
      let type = open + "officeDocument/2006/relationships/" + reference.kind
      if reference.isExternal {
        xml.empty(
          "Relationship",
          [
            "Id": reference.id, "Type": type, "Target": reference.target, "TargetMode": "External",
          ])
      } else {
        xml.empty("Relationship", ["Id": reference.id, "Type": type, "Target": reference.target])
      }
    }
    xml.close()
    return xml.bytes
  }
}
