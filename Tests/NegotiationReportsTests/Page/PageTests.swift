import Foundation
import NegotiationModel
import NegotiationReports
import TestDesk
import TestSupport
import Testing

/// The page of the example, as a file.
struct PageTests {
  @Test(arguments: ["en", "ar", "fr", "ru", "uk"])
  func `the page is well formed, small and closed`(language: String) throws {
    let page = try ExamplePage.page("--lang", language)
    let check = HTMLCheck(page)
    #expect(check.faults == [])
    #expect(page.utf8.count < 1_500_000)
    #expect(check.raw.map(\.name) == ["style", "script", "script"])
    let policy = try #require(
      check.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?
        .attributes["content"])
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(policy.contains("script-src 'sha256-"))
    #expect(policy.hasSuffix("base-uri 'none'; form-action 'none'"))
    #expect(!policy.contains("unsafe") && !policy.contains("http"))
    for attribute in ["src", "style", "srcset", "data", "action", "poster"] {
      #expect(check.values(of: attribute) == [], "\(attribute)")
    }
    #expect(check.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
    for address in check.values(of: "href") {
      #expect(address.hasPrefix("#") || address.hasPrefix("http"), "\(address)")
    }
    let direction = language == "ar" ? "rtl" : "ltr"
    #expect(page.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
  }

  @Test func `every name within the page is given once, and every link leads to one`() throws {
    let check = HTMLCheck(try ExamplePage.page())
    let names = check.values(of: "id")
    #expect(Set(names).count == names.count)
    let known = Set(names)
    for address in check.values(of: "href") where address.hasPrefix("#") {
      #expect(known.contains(String(address.dropFirst())), "\(address)")
    }
    for attribute in ["aria-labelledby", "aria-describedby", "for"] {
      for name in check.values(of: attribute) { #expect(known.contains(name), "\(name)") }
    }
  }

  @Test func `a statement of an unknown day stands at the end of the slider, and as of no day`()
    throws
  {
    let desk = try Desk.talks()
    try desk.answer("record host reject deal@two/aid --on unknown")
    #expect(try desk.answer("report deal --json").contains("\"day\" : null"))
    #expect(try !desk.answer("report deal --as-of 2026-01-05 --json").contains("\"day\" : null"))
    try desk.answer("report deal -o page.html")
    let page = String(decoding: try desk.read("page.html"), as: UTF8.self)
    #expect(page.contains("\"undated\":\"day unknown\""))
    #expect(page.contains(#/\[\[\d+,4,0,"[^"]*∅",\d+,0,1\]\]/#))
  }

  @Test func `every quotation says its language and its direction`() throws {
    let check = HTMLCheck(try ExamplePage.page("--lang", "ar"))
    let quotes = check.elements.filter { $0.name == "blockquote" }
    #expect(quotes.count > 40)
    #expect(quotes.allSatisfy { ["ltr", "rtl", "auto"].contains($0.attributes["dir"]) })
    #expect(quotes.contains { $0.attributes["lang"] == "ru" && $0.attributes["dir"] == "ltr" })
  }

  @Test func `the script makes no markup, asks for nothing and holds no data`() throws {
    let check = HTMLCheck(try ExamplePage.page())
    let script = try #require(check.raw.last?.text)
    for word in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "fetch",
      "XMLHttp", "import(", "WebSocket", "localStorage", "cookie", "setTimeout(",
    ] { #expect(!script.contains(word), "\(word)") }
    #expect(script.utf8.count < 40_000)
    #expect(try HTMLCheck(ExamplePage.page("--lang", "uk")).raw.last?.text == script)
  }

  @Test func `the same log gives the same bytes`() throws {
    #expect(try ExamplePage.made([]) == ExamplePage.page())
  }

  /// The data block, as any reader of JSON has it.
  private func data(_ options: String...) throws -> [String: Any] {
    let page = options.isEmpty ? try ExamplePage.page() : try ExamplePage.made(options)
    let text = try #require(HTMLCheck(page).raw.first { $0.attributes["id"] == "data" }?.text)
    #expect(!text.contains("<") && !text.contains("&"))
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `the data block holds every draft, with points in order and in range`() throws {
    let data = try data()
    let days = try #require(data["days"] as? Int)
    let boards = try #require(data["boards"] as? [[String: Any]])
    let drafts = boards.compactMap { $0["id"] as? String }
    #expect(drafts.count == 13 && drafts.contains("peace@us-28"))
    var count = 0
    for board in boards {
      for track in try #require(board["tracks"] as? [[Any]]) {
        let points = try #require(track[2] as? [[Any]])
        let dates = points.compactMap { $0[0] as? Int }
        #expect(dates == Set(dates).sorted() && dates.allSatisfy { (0..<days).contains($0) })
        #expect(points.allSatisfy { $0.count == 6 })
        count += points.count
      }
    }
    #expect(count > 300)
  }

  @Test func `the page leaves a bloc out of its sums on the days on which the matrix does`() throws
  {
    let desk = try Desk(now: "2026-07-01T09:00:00Z")
    try Data("# P\n\n## 1. Clause {#a}\nText.\n".utf8)
      .write(to: URL(fileURLWithPath: desk.path + "/a.md"))
    for line in [
      "init . --writer desk", "add party union --name Union --kind bloc",
      "add party north --name North --role principal",
      "add party south --name South --role principal",
      "add member union north --from 1990 --until 1991",
      "add member union south --from 2025-01-03 --until 2025-01-04",
      "add plan deal --name Deal", "add draft deal@v1 a.md --on 2025-01-01",
      "record union accepts deal@v1/a --on 2025-01-02",
      "add round talks --on 2025-01-06",
    ] { try desk.answer(line.split(separator: " ").map(String.init)) }
    let page = try desk.answer(["report", "deal"])
    let text = try #require(HTMLCheck(page).raw.first { $0.attributes["id"] == "data" }?.text)
    let data = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let first = try #require(data["first"] as? Int)
    let days = try #require(data["days"] as? Int)
    let board = try #require((data["boards"] as? [[String: Any]])?.first)
    let columns = try #require(board["cols"] as? [[Any]])
    #expect(days == 5)
    for day in 0..<days {
      let asOf = Day(ordinal: first + day).description
      let matrix = try desk.answer(["matrix", "deal", "--json", "--as-of", asOf])
      let object = try JSONSerialization.jsonObject(with: Data(matrix.utf8)) as? [String: Any]
      let count = try #require((object?["counts"] as? [[String: Any]])?.first)
      let counted = columns.count { column in
        !(column[4] as? [[Int]] ?? []).contains { $0[0] <= day && day <= $0[1] }
      }
      // One accepts, the bloc itself or its member; whoever is counted beside it is silent.
      #expect(count["accept"] as? Int == 1 && count["silent"] as? Int == counted - 1, "\(asOf)")
    }
    #expect(columns.compactMap { $0[4] as? [[Int]] }.filter { !$0.isEmpty } == [[[1, 2]]])
  }

  @Test func `as of a day the page holds nothing said later`() throws {
    let data = try data("--as-of", "2025-12-24")
    let first = try #require(data["first"] as? Int)
    let days = try #require(data["days"] as? Int)
    // 2025-12-24 is so many days after 1970-01-01.
    #expect(first + days - 1 == 20_446)
    let page = try ExamplePage.page("--as-of", "2025-12-24")
    #expect(!page.contains("insiderbits_0208"))
    #expect(try ExamplePage.page().contains("insiderbits_0208"))
  }

  @Test func `digits are chosen, and change no quotation and no address`() throws {
    let page = try ExamplePage.page("--lang", "ar", "--digits", "arabic")
    let plain = try ExamplePage.page("--lang", "ar")
    #expect(page.contains("٢٠٢٥-١٢-٢٣") && !plain.contains("٢٠٢٥-١٢-٢٣"))
    let (one, other) = (HTMLCheck(page), HTMLCheck(plain))
    #expect(one.faults == [] && one.values(of: "href") == other.values(of: "href"))
    func quotes(_ text: String) -> [Substring] {
      text.split(separator: "<blockquote").dropFirst().map { $0.prefix { $0 != "/" } }
    }
    #expect(quotes(page) == quotes(plain))
  }

  @Test func `other formats hold the same answers`() throws {
    let desk = try Desk(now: "2026-07-01T09:00:00Z")
    let place = ["-C", Desk.example, "report", "peace@twenty", "--format"]
    let markdown = try desk.answer(place + ["markdown"])
    let matrix = try desk.answer(
      ["-C", Desk.example, "matrix", "peace@twenty", "--format", "markdown"])
    let table = matrix.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(table.count > 20)
    for line in table { #expect(markdown.contains(line)) }
    let text = try desk.answer(place + ["json"])
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(value["schema"] as? String == "parley.report/1")
    let drafts = try #require(value["drafts"] as? [[String: Any]])
    let points = drafts.reduce(0) { $0 + (($1["points"] as? [Any])?.count ?? 0) }
    let rows = try desk.answer(place + ["csv"]).split(separator: "\n").count
    #expect(drafts.count == 13 && points > 300 && rows == points + 1)
  }

  @Test func `a limit to parties and clauses keeps the rest out of the file`() throws {
    let page = try ExamplePage.page("--parties", "ukraine", "--clauses", "4,14")
    let check = HTMLCheck(page)
    #expect(check.faults == [])
    #expect(check.elements.count { $0.name == "tr" } == 4)
    #expect(!page.contains("Kinburn"))
    #expect(page.utf8.count < 200_000)
  }

  @Test func `a negotiation without a word is a page too`() throws {
    let desk = try Desk(now: "2026-07-01T09:00:00Z")
    try desk.answer(["init", desk.path + "/new", "--writer", "amal"])
    let place = ["-C", desk.path + "/new"]
    #expect(desk.run(place + ["report"]).status == 65)
    try desk.answer(place + ["add", "plan", "deal", "--name", "Deal"])
    try Data("## 1. Alpha\nOne.\n".utf8).write(to: URL(fileURLWithPath: desk.path + "/one.md"))
    try desk.answer(place + ["add", "draft", "deal@one", desk.path + "/one.md"])
    #expect(HTMLCheck(try desk.answer(place + ["report"])).faults == [])
    try desk.answer(place + ["add", "party", "north", "--name", "North"])
    #expect(HTMLCheck(try desk.answer(place + ["report"])).faults == [])
  }

  @Test func `the words of the page are there in every language, each its own`() {
    for phrase in PagePhrase.allCases {
      let words = Wording.all.map { $0[.page(phrase)] }
      #expect(words.allSatisfy { !$0.isEmpty })
      #expect(Set(words).count >= 4, "\(words)")
    }
  }
}
