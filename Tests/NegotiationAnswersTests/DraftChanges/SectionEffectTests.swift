import TestDesk
import TestSupport
import Testing

/// What `diff` makes of a stance on a section is what the matrix makes of it.
struct SectionEffectTests {
  private func text(_ fire: String) -> String {
    """
    # Deal
    ## Part I. Peace

    ### 1. Fire

    \(fire)

    ### 2. Forces

    Forces leave the line.

    ## Part II. Pay

    ### 3. Pay

    Pay is monthly.
    """
  }

  private func desk(_ words: [String]) throws -> Desk {
    let desk = try Desk.small()
    for (place, fire) in words.enumerated() {
      try desk.write("p\(place + 1).md", text(fire))
    }
    try desk.answer("add plan peace --name Peace")
    try desk.answer("add draft peace@p1 p1.md --on 2025-11-20")
    try desk.answer("record north rejects peace@p1/part-1 --on 2025-11-21 --note heard")
    for place in 2...words.count {
      try desk.answer(
        "add draft peace@p\(place) p\(place).md --after p\(place - 1) --on 2025-11-2\(place)")
    }
    return desk
  }

  @Test func `words that came back leave a stance on the first draft current`() throws {
    let desk = try desk(["Fire stops at noon.", "Fire ends at dawn.", "Fire stops at noon."])
    let matrix = try desk.answer("matrix peace@p3 --json")
    let diff = try desk.answer("diff peace@p2 peace@p3 --json")
    #expect(!matrix.contains(": \"confirm\"") && !diff.contains(": \"confirm\""))
  }

  @Test func `words that stay changed leave it to be confirmed, in both`() throws {
    let desk = try desk(["Fire stops at noon.", "Fire ends at dawn.", "Fire ends at  dawn."])
    #expect(try desk.answer("matrix peace@p3 --json").contains(": \"confirm\""))
    #expect(try desk.answer("diff peace@p1 peace@p2 --json").contains(": \"confirm\""))
    #expect(try desk.answer("diff peace@p2 peace@p3 --json").contains(": \"confirm\""))
  }
}
