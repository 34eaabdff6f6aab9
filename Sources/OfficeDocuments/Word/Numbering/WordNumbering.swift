/// The lists of a document.
struct WordNumbering: Sendable {
  struct Abstract: Sendable {
    var levels: [Int: NumberingLevel] = [:]
    /// The list style that defines the levels instead.
    var styleLink: String?
  }

  struct Override: Sendable {
    var start: Int?
    var level: NumberingLevel?
  }

  struct Instance: Sendable {
    var abstract = ""
    var overrides: [Int: Override] = [:]
  }

  static let deepest = 9

  var abstracts: [String: Abstract] = [:]
  var instances: [String: Instance] = [:]

  /// A list with its levels, as paragraphs use it.
  struct List: Sendable {
    /// The counter of the list: lists with one abstract definition continue each other's numbers.
    var counter: String
    var levels: [Int: NumberingLevel]
    var starts: [Int: Int]
  }

  /// Every list that can be used, by its identifier.
  func lists(_ styles: WordStyles) -> [String: List] {
    instances.mapValues { instance in
      var abstract = instance.abstract
      var steps = 0
      // A list style leads to the list that defines the levels.
      while let link = abstracts[abstract]?.styleLink, steps < 10,
        let id = styles.all[link]?.properties.numberingID, let next = instances[id]?.abstract,
        next != abstract
      {
        abstract = next
        steps += 1
      }
      var list = List(
        counter: abstract, levels: abstracts[abstract]?.levels ?? [:], starts: [:])
      for (level, override) in instance.overrides {
        if let own = override.level { list.levels[level] = own }
        if let start = override.start { list.starts[level] = start }
      }
      return list
    }
  }
}
