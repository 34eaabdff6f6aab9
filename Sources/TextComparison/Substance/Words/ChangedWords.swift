/// For each pair of sentences, the words that the other text lacks.
struct ChangedWords {
  let old: [Int: [Int]]
  let new: [Int: [Int]]

  init(_ alignment: WordAlignment) {
    old = Self.changed(alignment.old, alignment.oldGroup)
    new = Self.changed(alignment.new, alignment.newGroup)
  }

  private static func changed(_ partners: [Int], _ groups: [Int]) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for index in partners.indices where partners[index] < 0 && groups[index] >= 0 {
      result[groups[index], default: []].append(index)
    }
    return result
  }
}
