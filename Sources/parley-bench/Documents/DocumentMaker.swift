/// Makes a Word document as long as a treaty, from a seed: automatic numbers, runs with the properties that
/// Word repeats in each, and a tracked insertion in every fifth paragraph.
struct DocumentMaker {
  let bytes: [UInt8]

  /// - `pages`: of nine paragraphs of 55 words each.
  init(pages: Int, seed: UInt64) {
    var maker = Self.Text(state: seed)
    let body = (0..<pages * 9).map { maker.paragraph($0) }.joined()
    let main = """
      <w:document \(Self.word)><w:body>\(body)</w:body></w:document>
      """
    let lists = """
      <w:numbering \(Self.word)><w:abstractNum w:abstractNumId="0">\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """
    bytes =
      StoredArchive([
        ("_rels/.rels", Self.links("officeDocument", "word/document.xml")),
        ("word/document.xml", main),
        ("word/_rels/document.xml.rels", Self.links("numbering", "numbering.xml")),
        ("word/numbering.xml", lists),
      ]).bytes
  }

  private static let word =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static func links(_ kind: String, _ target: String) -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="r1" Target="\(target)" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"/>\
    </Relationships>
    """
  }

  private struct Text {
    var state: UInt64

    private static let words = """
      the party shall not withdraw before this agreement enters into force delivery payment notice \
      period liability goods within days after written consent except where otherwise agreed border
      """.split(separator: " ")

    mutating func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }

    mutating func paragraph(_ number: Int) -> String {
      let level = number % 8 == 0 ? 0 : 1
      var runs = (0..<9).map { _ in
        let words = (0..<6).map { _ in Self.words[next(Self.words.count)] }
        return """
          <w:r w:rsidR="\(next(9_000_000) + 1_000_000)"><w:rPr><w:rFonts w:ascii="Times New Roman" \
          w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/>\
          <w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">\(words.joined(separator: " ")) \
          </w:t></w:r>
          """
      }
      if number % 5 == 0 {
        runs[3] = "<w:ins w:id=\"\(number)\" w:author=\"B\">\(runs[3])</w:ins>"
      }
      return """
        <w:p w:rsidR="00AB12CD"><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="1"/>\
        </w:numPr><w:jc w:val="both"/></w:pPr>\(runs.joined())<w:r><w:t>end.</w:t></w:r></w:p>
        """
    }
  }
}
