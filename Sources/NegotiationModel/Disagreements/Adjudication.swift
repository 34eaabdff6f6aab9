/// A person's decision between codings of one statement by several writers, with the reason.
package struct Adjudication: Hashable, Sendable {
  /// The statements that it decides between.
  package var cited: [EntryID]
  /// The one of them that counts.
  package var holds: EntryID
  package var why: String

  package init(cited: [EntryID], holds: EntryID, why: String) {
    self.cited = cited
    self.holds = holds
    self.why = why
  }
}

extension Negotiation {
  /// The adjudications that cite a statement or a correction of it.
  ///
  /// - `first`: the entry that first recorded the statement.
  package func adjudications(of first: EntryID) -> [(entry: EntryID, value: Adjudication)] {
    guard !adjudications.isEmpty, let root = index(of: first) else { return [] }
    return adjudications.compactMap { place, value in
      let isCited = value.cited.contains { id in
        index(of: id).map { entries[$0].root == root } ?? false
      }
      return isCited ? (id(of: place), value) : nil
    }
  }

  /// What an adjudication must meet to be recorded.
  func admit(_ adjudication: Adjudication) -> [Refusal] {
    var refusals: [Refusal] = []
    var found: [(id: EntryID, root: EntryID, stances: [StanceRecord])] = []
    let stances = stances
    for id in adjudication.cited {
      guard let index = index(of: id) else {
        refusals.append(Refusal(.unknown(.entry), "no entry '\(id)'", remedy: .seeEntries))
        continue
      }
      if let refusal = unreachable(id) { refusals.append(refusal) }
      let root = entries[index].root
      let said = content(ofRoot: root).map { Array(stances.of($0)) } ?? []
      if said.isEmpty {
        refusals.append(Refusal(.noStance, "entry '\(id)' is no stance that stands"))
      }
      found.append((id, self.id(of: root), said))
    }
    guard refusals.isEmpty else { return refusals }
    if Set(found.map(\.root)).count < max(2, found.count) {
      refusals.append(
        Refusal(.oneStatement, "an adjudication decides between two entries or more"))
    }
    guard let held = found.first(where: { $0.id == adjudication.holds }) else {
      return refusals + [
        Refusal(
          .notCited, "'\(adjudication.holds)' is not one of the entries to decide between",
          remedy: .hold(adjudication.cited.first))
      ]
    }
    for other in found where other.root != held.root {
      let isRival = other.stances.contains { one in
        held.stances.contains {
          $0.isSameParty(as: one) && $0.isSameTarget(as: one) && $0.said == one.said
            && one.said.isKnown && $0.stance != one.stance && $0.person != one.person
        }
      }
      if !isRival {
        refusals.append(
          Refusal(
            .noDisagreement,
            "'\(held.id)' and '\(other.id)' do not code one statement differently",
            remedy: .seeDisagreements))
      }
    }
    return refusals
  }
}
