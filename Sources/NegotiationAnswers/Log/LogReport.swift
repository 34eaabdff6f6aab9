package import NegotiationModel

/// Entries in fold order.
package struct LogReport: Sendable {
  package struct Line: Sendable {
    package let entry: Entry
    package let standing: Entry.Standing

    package init(entry: Entry, standing: Entry.Standing) {
      self.entry = entry
      self.standing = standing
    }
  }

  package var lines: [Line] = []

  package init() {}
}

extension Entry.Standing {
  /// The word for scripts.
  package var word: String {
    switch self {
    case .stands: "stands"
    case .corrected: "corrected"
    case .withdrawn: "withdrawn"
    }
  }
}
