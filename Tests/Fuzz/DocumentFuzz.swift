import NegotiationExchange
import OfficeDocuments

/// No bytes make the readers of documents trap, run on or take much memory: an archive, the XML of a
/// part, and the pages of a PDF.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var limits = ContainerLimits()
  limits.part = 1 << 20
  if let document = try? WordDocument(bytes, limits: limits) {
    for side in WordSide.allCases {
      let reading = document.reading(side)
      let again = document.reading(side)
      demand(reading == again, "two readings differ")
    }
    for comment in document.comments() {
      demand(comment.paragraph.map { $0 >= 0 } ?? true, "a comment nowhere")
    }
    _ = try? DocumentReader().read(bytes)
  } else if let document = try? WordDocument(archive(of: bytes), limits: limits) {
    // The bytes themselves as the main part, so that the fuzzer need not make an archive.
    for side in WordSide.allCases { _ = document.reading(side) }
  }
  bytes.withUnsafeBytes { buffer in
    guard var reader = try? MarkupReader(buffer) else { return }
    while let event = try? reader.next() {
      demand(reader.depth <= 400, "depth \(reader.depth)")
      if event == .text { _ = reader.text }
      if event == .start { for attribute in reader.attributes { _ = reader.value(of: attribute) } }
    }
  }
  let pages = PrintedPages(String(decoding: bytes, as: UTF8.self))
  let repaired = ArabicRepair(pages.text)
  demand(
    ArabicRepair(repaired.text).text.utf8.count == repaired.text.utf8.count, "letters are lost")
  return 0
}

/// An archive in which `document` is the main part.
private func archive(of document: [UInt8]) -> [UInt8] {
  let links = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="a" Type="x/officeDocument" Target="d"/></Relationships>
    """
  return ZipFile([.init("_rels/.rels", links), .init("d", document)]).bytes
}
