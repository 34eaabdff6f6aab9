import Foundation
import OfficeDocuments
import TestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The XML reader says of every part what Foundation's parser says of it.
struct MarkupReaderTests {
  /// What a reader found, a line each; texts that follow one another are one.
  static func events(_ bytes: [UInt8]) throws(MarkupProblem) -> [String] {
    let result: Result<[String], MarkupProblem> = bytes.withUnsafeBytes { buffer in
      do throws(MarkupProblem) {
        var reader = try MarkupReader(buffer)
        var lines: [String] = []
        var text = ""
        while let event = try reader.next() {
          if event != .text, !text.isEmpty {
            lines.append("text " + text)
            text = ""
          }
          switch event {
          case .start:
            lines.append("start {\(reader.namespaceAddress)}\(reader.localName)")
            lines += reader.attributes.map { attribute in
              "{\(reader.namespaceAddress(of: attribute))}\(reader.localName(of: attribute))="
                + reader.value(of: attribute)
            }.sorted()
          case .end: lines.append("end \(reader.localName)")
          case .text: text += reader.text
          }
        }
        return .success(lines)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The same of Foundation's parser.
  private final class Foundations: NSObject, XMLParserDelegate {
    var lines: [String] = []
    var text = ""
    var scopes: [String: [String]] = [:]

    func flush() {
      if !text.isEmpty { lines.append("text " + text) }
      text = ""
    }

    func parser(
      _ parser: XMLParser, didStartMappingPrefix prefix: String, toURI namespaceURI: String
    ) { scopes[prefix, default: []].append(namespaceURI) }

    func parser(_ parser: XMLParser, didEndMappingPrefix prefix: String) {
      scopes[prefix]?.removeLast()
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      flush()
      lines.append("start {\(namespaceURI ?? "")}\(name)")
      lines += attributes.map { key, value in
        let parts = key.split(separator: ":")
        let space =
          parts.count == 1
          ? ""
          : parts[0] == "xml"
            ? "http://www.w3.org/XML/1998/namespace" : scopes[String(parts[0])]?.last ?? ""
        return "{\(space)}\(parts.last ?? "")=\(value)"
      }.sorted()
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      flush()
      lines.append("end \(name)")
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      text += String(decoding: block, as: UTF8.self)
    }
  }

  private static func foundation(_ bytes: [UInt8]) -> [String]? {
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.shouldReportNamespacePrefixes = true
    let delegate = Foundations()
    parser.delegate = delegate
    return parser.parse() ? delegate.lines : nil
  }

  @Test(
    arguments: Fixture.names("Tracked", ending: ".docx").map { "Tracked/" + $0 }
      + Fixture.names("Agreements", ending: ".docx").map { "Agreements/" + $0 }
      + ["Numbering/LIR010-zh-CN-ideographTraditional.docx"])
  func `every part is read as Foundation reads it`(file: String) throws {
    let archive = try ZipArchive(try Fixture.bytes(file))
    var count = 0
    for entry in archive.entries
    where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
      let bytes = try archive.bytes(of: entry)
      let own = try Self.events(bytes)
      #expect(own == Self.foundation(bytes), "\(entry.name)")
      count += own.isEmpty ? 0 : 1
    }
    #expect(count > 5)
  }

  @Test(arguments: [
    "<a/>", "<a>1 &lt; 2 &amp; &#x62A;&#65;</a>", "<a b='x&#10;y\tz\n'>\r\nq\r</a>",
    "<a><![CDATA[<b>&amp;]]>x</a>", "<?xml version='1.0'?><!-- c --><a/><!-- d -->\n",
    "<a xmlns='u:1'><b xmlns=''><c/></b><d xmlns:p='u:2' p:e='1' e='2'/></a>",
    "<p:a xmlns:p='u:1'><p:b xmlns:p='u:2'/><p:b/></p:a>", "<a><?go on?>x<!-- y -->z</a>",
    "<ا ب='ج'/>",
  ])
  func `small texts are read as Foundation reads them`(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try Self.events(bytes) == Self.foundation(bytes))
  }

  @Test(arguments: [
    ("<a>", MarkupProblem.Kind.unclosed), ("<a></b>", .malformed), ("", .unclosed),
    ("<a/><b/>", .malformed), ("<a b=1/>", .malformed), ("<a b='1' b='2'/>", .malformed),
    ("<a>&b;</a>", .badEntity), ("<a>&#0;</a>", .badEntity), ("<a>&</a>", .badEntity),
    ("<p:a/>", .unknownPrefix), ("<a p:b='1'/>", .unknownPrefix), ("<a>\u{1}</a>", .badCharacter),
    ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .documentType), ("text", .malformed),
    ("<a b='<'/>", .malformed), ("<a><![CDATA[x</a>", .unclosed), ("<a", .unclosed),
    ("<?xml version='1.0' encoding='koi8-r'?><a/>", .unknownEncoding),
  ])
  func `what is not XML is refused`(text: String, kind: MarkupProblem.Kind) {
    do {
      let events = try Self.events(Array(text.utf8))
      Issue.record("read as \(events)")
    } catch {
      #expect(error.kind == kind)
    }
  }

  @Test func `bytes that are not UTF-8 and elements without end are refused`() {
    do {
      _ = try Self.events([0x3C, 0x61, 0x3E, 0xFF])
      Issue.record("read")
    } catch {
      #expect(error.kind == .badUTF8 && error.offset == 3)
    }
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: MarkupProblem.self) { try Self.events(Array(deep.utf8)) }
    let wide = "<a " + (0..<2000).map { "b\($0)=''" }.joined(separator: " ") + "/>"
    #expect(throws: MarkupProblem.self) { try Self.events(Array(wide.utf8)) }
  }
}
