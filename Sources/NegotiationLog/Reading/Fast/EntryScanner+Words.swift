internal import NegotiationModel

extension EntryScanner.StanceFields {
  /// Whether the stance has fields that few stances have.
  var hasMarks: Bool {
    !grade.isEmpty || !basis.isEmpty || !firmness.isEmpty || !mark.isEmpty || !changes.isEmpty
  }
}

extension EntryScanner {
  /// Reads the fields that few stances have; `false` if one has an unknown value.
  func marks(
    _ fields: StanceFields, _ row: inout StanceRow, _ changes: inout EntryID?
  ) -> Bool {
    func text(_ range: Range) -> String { String(decoding: slice(range), as: UTF8.self) }
    if !fields.grade.isEmpty {
      row.grade = Grade(text(fields.grade))
      if row.grade == nil { return false }
    }
    if !fields.basis.isEmpty {
      row.basis = Basis(word: text(fields.basis))
      if row.basis == nil { return false }
    }
    if !fields.firmness.isEmpty {
      row.firmness = Firmness(word: text(fields.firmness))
      if row.firmness == nil { return false }
    }
    if !fields.mark.isEmpty {
      guard let known = HandlingMark(word: text(fields.mark)) else { return false }
      row.mark = known
    }
    if !fields.changes.isEmpty {
      changes = EntryID(text(fields.changes))
      if changes == nil { return false }
    }
    return true
  }

  /// The string in a range, which includes its quotation marks; `nil` if its escapes are malformed.
  func quotedText(_ range: Range) -> String? {
    let bytes = UnsafeRawBufferPointer(rebasing: line[range])
    guard bytes.contains(0x5C) else {
      return String(validating: bytes.dropFirst().dropLast(), as: UTF8.self)
    }
    let list = [0x5B] + Array(bytes) + [0x5D]
    return list.withUnsafeBytes { JSONValue.decode($0)?.array?.first?.string }
  }

  /// The stance word in a range, as the log writes it.
  func stanceWord(_ range: Range) -> Stance? {
    switch range.count {
    case 4: matches(range, "open") ? .open : nil
    case 6:
      matches(range, "accept")
        ? .accept : matches(range, "object") ? .object : matches(range, "reject") ? .reject : nil
    case 9: matches(range, "withdraws") ? .withdraws : nil
    case 11:
      matches(range, "conditional")
        ? .conditional : matches(range, "unconcerned") ? .unconcerned : nil
    default: nil
    }
  }
}
