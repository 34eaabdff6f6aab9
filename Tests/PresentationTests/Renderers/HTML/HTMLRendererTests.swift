import TestSupport
import Testing

@testable import Presentation

struct HTMLRendererTests {
  private func page(_ blocks: Block...) -> String {
    HTMLRenderer().render(Document(blocks: blocks))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every page is well formed, whatever the world sends`(seed: UInt64) {
    var maker = DocumentMaker(seed: seed)
    let check = HTMLCheck(HTMLRenderer().render(maker.document()))
    #expect(check.faults == [])
    #expect(!check.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!check.text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    let allowed: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "main", "header", "h1", "h2", "h3", "h4",
      "h5", "h6", "p", "b", "ul", "ol", "li", "dl", "div", "dt", "dd", "figure", "blockquote",
      "figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td", "pre", "code", "hr",
      "bdi", "span", "a", "ins", "del",
    ]
    #expect(Set(check.elements.map(\.name)).subtracting(allowed) == [])
    #expect(check.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
  }

  @Test func `every block of the shared document is there`() {
    let check = HTMLCheck(HTMLRenderer().render(Sample.document))
    #expect(check.faults == [])
    for words in [
      "Where they stand", "Summary", "&lt;b&gt;bold&lt;/b&gt;", "نرفض هذا البند", "minister, 2025",
      "Agence | Presse", "accepts", "red line", "600,000", "tool run --now", "thin evidence",
    ] { #expect(check.text.contains(words), "\(words)") }
    #expect(check.values(of: "id") == ["summary"])
    #expect(check.elements.contains { $0.name == "hr" })
  }

  @Test func `data side by side are parts of one text, and share an isolate`() {
    let parts = [Span("على ", isolate: true), Span("ضمان", role: .emphasis, isolate: true)]
    #expect(
      page(.paragraph("said " + Text(parts))).contains(
        "said <bdi>على <span class=\"r-emphasis\">ضمان</span></bdi>"))
  }

  @Test func `a quotation has its language and its direction`() {
    let html = page(
      .quotation(Quotation(.data("نرفض", language: "ar"), language: "ar", attribution: "a man")))
    #expect(
      html.contains(#"<blockquote lang="ar" dir="rtl"><bdi lang="ar">نرفض</bdi></blockquote>"#))
    #expect(html.contains("<figcaption>a man</figcaption>"))
  }

  @Test func `links lead to web addresses only`() {
    let addresses = [
      "https://example.org/a?b=\"c\"&d", "javascript:alert(1)", "data:text/html,x", "#here",
      " https://example.org", "JAVASCRIPT:alert(1)", "//example.org", "HTTP://EXAMPLE.ORG",
    ]
    let check = HTMLCheck(
      page(.list(addresses.map { ListItem(Text.data($0, role: .link)) })))
    #expect(
      check.values(of: "href") == [
        "https://example.org/a?b=%22c%22&amp;d", "#here", "HTTP://EXAMPLE.ORG",
      ])
    #expect(check.faults == [])
  }

  @Test func `a redline gives both texts whole`() {
    let html = page(
      .redline(
        Redline([
          .init(.keep, "at most "), .init(.delete, "600"), .init(.insert, "800"), .init(.keep, "."),
        ])))
    #expect(html.contains(#"<p dir="ltr">at most <del>600</del>.</p>"#))
    #expect(html.contains(#"<p dir="ltr">at most <ins>800</ins>.</p>"#))
  }

  @Test func `the policy lets in the page's own style and nothing else`() throws {
    let html = page(.paragraph("x"))
    let check = HTMLCheck(html)
    let policy = try #require(
      check.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?
        .attributes["content"])
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(policy.hasSuffix("script-src 'none'; base-uri 'none'; form-action 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(check.values(of: "style") == [])
    #expect(check.raw.map(\.name) == ["style"])
  }

  @Test func `a page reads from the right in a language that does`() {
    let html = HTMLRenderer().render(
      Document(language: "ar", direction: .rightToLeft, blocks: []))
    #expect(html.contains(#"<html lang="ar" dir="rtl">"#))
  }

  @Test func `numbers are written in the digits chosen, words of others stay`() {
    #expect(Digits.arabic.shown("2025-12-23") == "٢٠٢٥-١٢-٢٣")
    #expect(Digits.arabic.shown("منذ 3 أيام") == "منذ ٣ أيام")
    #expect(Digits.arabic.shown("peace@us-28") == "peace@us-28")
    #expect(Digits.latin.shown("14") == "14")
    let writer = HTMLWriter(labels: RendererLabels(), digits: .arabic)
    #expect(writer.inline(Text.data("12", language: "ar")) == "<bdi lang=\"ar\">12</bdi>")
    #expect(writer.inline(Text("12", role: .code)) == "<code dir=\"ltr\">12</code>")
    #expect(writer.inline(Text.data("12")) == "<bdi>١٢</bdi>")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes are written as RFC 4648 has it`(text: String, wanted: String) {
    #expect(Base64.text(Array(text.utf8)) == wanted)
  }
}
