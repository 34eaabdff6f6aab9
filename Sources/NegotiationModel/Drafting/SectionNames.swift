/// Computes the identifiers of a draft's sections; each differs from the others and from those of
/// its clauses.
package enum SectionNames {
  /// What a section is called, and which section contains it.
  package struct Entry {
    let names: ClauseNames
    let kind: SectionKind
    let parent: Int?

    package init(names: ClauseNames, kind: SectionKind, parent: Int?) {
      self.names = names
      self.kind = kind
      self.parent = parent
    }
  }

  /// The identifier of every section, in order.
  ///
  /// A section gets its explicit identifier; else its kind and number after the name of the
  /// numbered section that contains it (`part-2/chapter-1`); else one made from its heading; else
  /// its kind. If the name is taken, a count is appended.
  package static func identifiers(_ sections: [Entry], taken clauses: Set<String>) -> [String] {
    var taken = clauses.union(sections.compactMap { $0.names.explicit ?? $0.names.kept })
    var result: [String] = []
    for section in sections {
      if let given = section.names.explicit ?? section.names.kept {
        result.append(given)
        continue
      }
      var name: String
      if let number = section.names.number {
        name = section.kind.rawValue + "-" + number
        if let parent = section.parent, sections[parent].names.number != nil {
          name = result[parent] + "/" + name
        }
      } else {
        name = section.names.heading.map(PrintedNumber.unlike) ?? section.kind.rawValue
      }
      if !taken.insert(name).inserted {
        var count = 1
        var next = name
        repeat {
          count += 1
          next = name + "-" + String(count)
        } while !taken.insert(next).inserted
        name = next
      }
      result.append(name)
    }
    return result
  }
}
