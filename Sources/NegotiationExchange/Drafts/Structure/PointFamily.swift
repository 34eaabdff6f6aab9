internal import NegotiationModel

/// Numbers without a word that are written in one way and form a sequence.
struct PointFamily {
  /// Which of two ways is wider if a text uses both; smaller is wider.
  enum Way: Int, CaseIterable, Comparable {
    case worded
    case letters
    case numbers
    case closed
    case enclosed
    case inner

    init(_ style: NumberMarker.Style) {
      switch style {
      case .worded: self = .worded
      case .roman, .capital, .ideographic: self = .letters
      case .dotted, .dashed, .bare: self = .numbers
      case .closed: self = .closed
      case .enclosed: self = .enclosed
      case .inner: self = .inner
      }
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let way: Way
  let style: NumberMarker.Style
  /// Indexes of candidates, in order.
  var members: [Int]

  /// Whether it is inside the steps of a family that begins before it, and so an inner list.
  func isInside(_ outer: Self, _ candidates: [MarkerCandidate]) -> Bool {
    guard let first = members.first, let start = outer.members.first, start < first else {
      return false
    }
    let restarts = members.filter { candidates[$0].marker?.value.isFirst == true }.count
    if restarts >= 2 { return true }
    guard let last = members.last, let end = outer.members.last else { return false }
    let before = outer.members.last { $0 < first }
    let after = outer.members.last { $0 < last }
    return before == after && end > last
  }

  /// Whether at least half of the stretches that begin with `heads` contain a member, or numbers
  /// continue from one stretch to the next.
  func covers(_ heads: [Int], _ candidates: [MarkerCandidate]) -> Bool {
    guard !heads.isEmpty else { return true }
    var stretches: Set<Int> = []
    var head = -1
    var runsOn = false
    var last: SequenceNumber?
    for member in members {
      var moved = false
      while head + 1 < heads.count, heads[head + 1] < member {
        head += 1
        moved = true
      }
      if moved, let last, let value = candidates[member].marker?.value, last < value {
        runsOn = true
      }
      if head >= 0 { stretches.insert(head) }
      last = candidates[member].marker?.value
    }
    return runsOn && stretches.count > 1 || stretches.count * 2 >= heads.count
  }
}
