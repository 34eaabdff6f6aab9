import Foundation
import TestDesk
import Testing

/// What the first page of a brief says, and of whom.
struct BriefCommandTests {
  private func page(_ desk: Desk, _ command: String) throws -> String {
    try desk.answer(command).replacingOccurrences(of: "\n", with: " ")
      .split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  @Test func `it tells of one plan alone`() throws {
    let desk = try Desk.of([
      "parties.csv": "id,name,role\nnorth,North,principal\n",
      "plans.csv": "id,name\na,A plan\nb,B plan\n",
      "a.md": "## 1. Water {#w}\nThree hundred.\n", "b.md": "## 1. Land {#l}\nNone.\n",
      "drafts.csv": "draft,file,on\na@v1,a.md,2022-01-01\nb@v1,b.md,2022-01-01\n",
      "stances.csv": """
      party,stance,target,on
      north,accept,a@v1/w,2022-01-05
      north,accept,b@v1/l,2022-01-05
      north,reject,b@v1/l,2022-02-05
      """,
    ])
    let a = try page(desk, "brief a")
    #expect(!a.contains("Land") && !a.contains("rejects"), "\(a)")
    #expect(a.contains("Who moved, and on what words (none)"))
    #expect(try desk.answer("brief a --json").contains("\"moved\" : [\n\n  ]"))
    #expect(try page(desk, "brief b").contains("1. Land: ▲ accepts → ▼ rejects"))
  }

  /// 130 of 150 principals object to the only clause, after they had accepted it; the rest is silent.
  @Test func `with many principals a position is one line and says how many hold it`() throws {
    var parties = "id,name,role\n"
    var stances = "party,stance,target,on\n"
    for number in 0..<150 {
      parties += "q\(number),\"Member, Number \(number)\",principal\n"
      if number < 130 {
        stances += "q\(number),accept,p@v/w,2022-01-05\nq\(number),object,p@v/w,2022-01-07\n"
      }
    }
    let desk = try Desk.of([
      "parties.csv": parties, "plans.csv": "id,name\np,P\n",
      "v.md": "## 1. Water {#w}\nThree hundred.\n",
      "drafts.csv": "draft,file,on\np@v,v.md,2022-01-01\n", "stances.csv": stances,
    ])
    let text = try page(desk, "brief p@v --pages 1")
    #expect(text.contains("1 clause: 1 contested"))
    #expect(text.contains("Contested, and by whom (1)"))
    #expect(
      text.contains(
        "1. Water: ▽ objects (130): Member, Number 0; Member, Number 1; Member, Number 2 and 127 more"
      ), "\(text)")
    #expect(text.contains("20 others silent"))
    #expect(text.contains("Who moved, and on what words (130)"))
    #expect(text.contains("To ask tomorrow (20)"))
    let order = ["Contested", "Who moved", "Red lines", "Within reach", "To ask"].map {
      text.range(of: $0)?.lowerBound
    }
    #expect(order.compactMap { $0 }.count == 5)
    #expect(
      zip(order, order.dropFirst()).allSatisfy { ($0 ?? text.endIndex) < ($1 ?? text.startIndex) })
  }

  /// A reader of the first page alone finds an answer to each of ten questions.
  @Test func `the first page of the example answers by name`() throws {
    let desk = try Desk()
    let text = try desk.answer("-C \(Desk.example) brief peace@twenty --since 2025-12-03")
    let page = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(60)
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    for words in [
      "since 2025-12-23, tabled by Ukraine, United States, known from reports",
      "followed by open-letter 2026-06-04 (Ukraine)",
      "4. Size of the armed forces: ▽ objects: Russia · ▲ accepts: Ukraine",
      "14. Territory: ▼≠ rejects: Russia · △ accepts if: Ukraine",
      "net (toward acceptance): Russia -3, Ukraine +2", "4. Red lines (11",
      "Russia · 14. Territory: Yuri Ushakov",
      "The guarantees run for 30 to 50 years", "The points Russia holds essential are added",
      "17. Prisoners and civilians", "7. EU membership: △ Ukraine", "6. Russian law on non-agg",
      "No principal has a stance on: 1. Sovereignty", "Russia · 14. Territory: ask again",
      "≠ stale: text changed", "▽ objects; ▼ rejects",
    ] { #expect(page.contains(words), "\(words): \(page)") }
    #expect(!text.contains("in English"))
  }

  @Test(arguments: ["ar", "fr", "ru", "uk"])
  func `words in another language than the reader's are marked`(language: String) throws {
    let desk = try Desk()
    let text = try page(
      desk, "-C \(Desk.example) brief peace@twenty --since 2025-12-03 --lang \(language)")
    let mark = [
      "ar": "بالإنكليزية: ", "fr": "en anglais\u{A0}: ", "ru": "на английском: ",
      "uk": "англійською: ",
    ]
    let wanted = try #require(mark[language])
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !(0x2066...0x2069).contains($0.value) }))
    for words in [
      "The date of accession is fixed", "The points Russia holds essential are added",
    ] {
      #expect(plain.contains(wanted + words), "\(words): \(plain)")
    }
  }

  /// In French a colon stands apart from the word before it.
  @Test func `no colon touches a French word`() throws {
    for command in ["brief deal", "gaps deal", "shifts", "timeline"] {
      let text = try Desk.talks().answer("\(command) --lang fr")
      #expect(!text.contains(#/[\p{L}\p{N})»]: /#), "\(text)")
    }
  }

  @Test func `a section that there is no room for still says how much it holds`() throws {
    var draft = ""
    var stances = "party,stance,target,on\n"
    for number in 1...400 {
      draft += "## \(number). Matter \(number) {#m\(number)}\nThe text of matter \(number).\n"
      stances += "a,reject,p@v/m\(number),2022-01-05\nb,accept,p@v/m\(number),2022-01-06\n"
    }
    let desk = try Desk.of([
      "parties.csv": "id,name,role\na,Aland,principal\nb,Bland,principal\n",
      "plans.csv": "id,name\np,P\n", "v.md": draft,
      "drafts.csv": "draft,file,on\np@v,v.md,2022-01-01\n", "stances.csv": stances,
    ])
    let text = try page(desk, "brief p@v --pages 1")
    #expect(text.contains(#/Contested, and by whom \(400; [1-9][0-9]? shown\)/#), "\(text)")
    #expect(text.contains("400 clauses: 400 contested, 0 within reach, 0 agreed, 0 not spoken to"))
    #expect(text.contains("Red lines (none)"))
  }

  @Test func `red lines are told wherever they were drawn, and conditions behind each acceptance`()
    throws
  {
    let desk = try Desk.of([
      "parties.csv":
        "id,name,role\nnorth,North,principal\nsouth,South,principal\neast,East,principal\n",
      "plans.csv": "id,name\np,The pact\n", "topics.csv": "id,name\nwater,Water rights\n",
      "v.md": """
      # The pact
      ## Part I. Land {#land}
      ### 1. Border {#border topic=water}
      The border stays.
      ### 2.
      The fields are shared by all who till them.
      """,
      "drafts.csv": "draft,file,on,by\np@v,v.md,2022-01-01,north\n",
      "stances.csv": """
      party,stance,target,on,red_line,quote,condition
      north,reject,p@v,2022-01-02,true,Never this draft.,
      south,object,p@v/land,2022-01-02,true,No land at all.,
      east,reject,p,2022-01-02,true,No pact.,
      south,object,topic:water,2022-01-02,true,Water is ours.,
      north,conditional,p@v/border,2022-01-03,,,a census is held first
      east,accept,p@v/border,2022-01-03,,,
      """,
    ])
    let text = try page(desk, "brief p@v")
    #expect(text.contains("Red lines (4)"), "\(text)")
    for words in ["Never this draft.", "No land at all.", "No pact.", "Water is ours."] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("1. Border: △ accepts if: North 2022-01-03: a census is held first"))
    #expect(text.contains("Topics (1)") && text.contains("Water rights: ▽ objects: South"))
    // A clause without a title is called by its words, not by its number alone.
    #expect(text.contains("2. The fields are shared"), "\(text)")
    #expect(text.contains("silent since") == false || !text.contains("days"))
  }

  /// A red line stays whichever draft is asked about, until the party says something else.
  @Test func `a red line on another draft is told, and what was said since`() throws {
    let desk = try Desk.of([
      "parties.csv": "id,name,role\nnorth,North,principal\nsouth,South,principal\n",
      "plans.csv": "id,name\np,The pact\n",
      "v.md":
        "# The pact\n## 1. Border {#border}\nThe border stays.\n## 2. Water {#water}\nWater is shared.\n",
      "w.md":
        "# A rival\n## 1. Border {#border}\nThe border moves.\n## 2. Fish {#fish}\nFish is shared.\n",
      "drafts.csv": "draft,file,on,by\np@v,v.md,2022-01-01,north\np@w,w.md,2022-02-01,south\n",
      "sources.csv": "id,publisher,reliability\ngood,A paper,B\nweak,A rumour,E\n",
      "stances.csv": """
      party,stance,target,on,red_line,quote,source,condition
      north,reject,p@v/border,2022-01-02,true,Never that border.,good,
      south,reject,p@v/water,2022-01-02,true,Water is ours.,good,
      south,reject,p@w/border,2022-02-02,true,The border stays.,good,
      south,reject,p@w/border,2022-02-03,true,A rumour has it.,weak,
      north,conditional,p@w/border,2022-02-03,,Perhaps.,good,a census is held
      """,
    ])
    let (first, second) = (try page(desk, "brief p@v"), try page(desk, "brief p@w"))
    for text in [first, second] {
      #expect(text.contains("Water is ours.") && text.contains("The border stays."), "\(text)")
      #expect(!text.contains("A rumour has it."))
    }
    #expect(first.contains("since then △ accepts if 2022-02-03 (on w)"), "\(first)")
    #expect(first.contains("South · 1. Border (on w)"))
    #expect(second.contains("Never that border."))
    #expect(second.contains("(on v), since then △ accepts if 2022-02-03"), "\(second)")
    #expect(second.contains("South · 2. Water (on v), not in this draft"))
    // The draft that came later is named, although it derives from nothing.
    #expect(first.contains("later, not derived from it: w 2022-02-01 (South)"))
  }

  @Test func `a new draft says what was said on those before, and what was taken back`() throws {
    let desk = try Desk.of([
      "parties.csv": "id,name,role\nnorth,North,principal\n", "plans.csv": "id,name\np,The pact\n",
      "v.md": "# The pact\n## 1. Border {#border}\nThe border stays.\n",
      "w.md": "# A rival\n## 1. Fish {#fish}\nFish is shared.\n",
      "drafts.csv": "draft,file,on,by\np@v,v.md,2022-01-01,north\np@w,w.md,2022-02-01,north\n",
      "stances.csv": """
      party,stance,target,on
      north,accept,p@v/border,2022-01-02
      north,withdraws,p@v/border,2022-01-09
      """,
    ])
    let words = "said on other drafts, which this one does not derive from: v (2)"
    #expect(try page(desk, "brief p@w").contains(words + " · parley brief p@v"))
    #expect(try page(desk, "matrix p@w").contains(words + " · parley matrix p@v"))
    let first = try page(desk, "brief p@v")
    #expect(first.contains("North · 1. Border: withdrew its stance on 2022-01-09"), "\(first)")
    #expect(first.contains("Agreed by every principal (none) · only principal: North"))
  }

  /// A sum never hides what is no step on the scale, and stands below what it adds up.
  @Test func `changes stand before their sum, and a withdrawal apart`() throws {
    let desk = try Desk.of([
      "parties.csv": "id,name,role\nnorth,North,principal\nsouth,South,principal\n",
      "plans.csv": "id,name\np,P\n", "v.md": "## 1. Water {#w}\nShared.\n## 2. Fish {#f}\nToo.\n",
      "w.md": "## 1. Water {#w}\nShared.\n",
      "drafts.csv": "draft,file,on,after\np@v,v.md,2022-01-01,\np@w,w.md,2022-09-01,v\n",
      "stances.csv": """
      party,stance,target,on,condition
      north,open,p@v/w,2022-01-05,
      north,accept,p@v/w,2022-02-05,
      north,withdraws,p@v/w,2022-03-05,
      south,object,p@v/w,2022-01-05,
      south,conditional,p@v/w,2022-02-06,first; then
      south,object,p@v/f,2022-02-06,
      """,
    ])
    let text = try page(desk, "brief p@v --since 2022-01-06 --pages 1")
    let order = [
      "North · 1. Water: ○ → ▲ 2022-02-05", "North · 1. Water: ▲ → · 2022-03-05",
      "net (toward acceptance): North +2, South +2", "4. Red lines",
    ].map { text.range(of: $0)?.lowerBound }
    #expect(order.allSatisfy { $0 != nil }, "\(text)")
    let places = order.compactMap { $0 }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, "\(text)")
    #expect(try page(desk, "brief p@v --since 2022-03-01").contains("no step on the scale"))
    #expect(!(try page(desk, "brief p@v --since 2022-03-01").contains("2022-02-05")))
    // What was said on a clause that is gone is counted.
    let later = try page(desk, "brief p@w --pages 1")
    #expect(
      later.contains("1 stance is on a clause this draft dropped: 2. Fish (on v)"), "\(later)")
    // Nor has a party that withdrew never spoken.
    #expect(later.contains("North · 1. Water: withdrew its stance on 2022-03-05"), "\(later)")
    #expect(!later.contains("never spoke"), "\(later)")
  }

  @Test func `parties asked for count as principals do`() throws {
    let desk = try Desk.of([
      "parties.csv": "id,name\nx,Xland\ny,Yland\nz,Zland\n", "plans.csv": "id,name\np,P\n",
      "v.md": "## 1. A {#a}\nText one.\n## 2. B {#b}\nText two.\n",
      "drafts.csv": "draft,file,on\np@v,v.md,2022-01-01\n",
      "stances.csv":
        "party,stance,target,on\nx,accept,p@v/a,2022-01-05\ny,reject,p@v/b,2022-01-05\n",
    ])
    let nobody = try page(desk, "brief p@v")
    #expect(nobody.contains("No party is a principal"))
    #expect(nobody.contains("0 contested, 0 within reach, 0 agreed, 2 not spoken to"))
    let asked = try page(desk, "brief p@v --parties x,y")
    #expect(!asked.contains("No party is a principal"))
    #expect(asked.contains("1 contested, 1 within reach, 0 agreed, 0 not spoken to"), "\(asked)")
    #expect(try page(desk, "gaps p@v --parties z").contains("2 gaps"))
    // What it tells to type names a principal.
    let command = try #require(
      nobody.firstMatch(of: #/parley (correct [a-z]+:[0-9]+ --role principal) --why/#))
    try desk.answer(String(command.1) + " --why 'its consent is needed'")
    #expect(try !page(desk, "brief p@v").contains("No party is a principal"))
  }

  @Test(arguments: [
    "matrix p@v", "brief p@v", "gaps p@v", "agreement p@v", "shifts", "timeline", "power p@v",
  ])
  func `without principals every report says so`(command: String) throws {
    let desk = try Desk.of([
      "parties.csv": "id,name\nx,Xland\n", "plans.csv": "id,name\np,P\n",
      "v.md": "## 1. A {#a}\nText one.\n",
      "drafts.csv": "draft,file,on\np@v,v.md,2022-01-01\n",
      "stances.csv": "party,stance,target,on\nx,accept,p@v/a,2022-01-05\n",
    ])
    #expect(try page(desk, command).contains("No party is a principal"))
    #expect(try page(desk, command).contains("--role principal --why"))
  }
}
