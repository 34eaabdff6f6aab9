internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel

/// Reads rows that give nothing but party, stance, target and day, each name looked up once.
///
/// A table of every vote of an assembly has a million such rows and a few thousand names. A row that
/// is in any way out of the ordinary is left to the usual way, which says what is wrong with it.
struct PlainStances {
  private struct TargetInfo {
    var name: String
    var text: TextDigest
    var digits: String
  }

  private let negotiation: Negotiation
  private let today: Day
  private var parties = Interner()
  private var partyNames: [String?] = []
  private var targets = Interner()
  private var targetInfos: [TargetInfo?] = []

  /// Makes a reader of plain rows; `nil` if the table has other columns.
  init?(_ table: TableReader, _ negotiation: Negotiation, today: Day) {
    let plain = [TableColumn.party, .stance, .target, .on].map(\.name)
    guard table.header.allSatisfy(plain.contains) else { return nil }
    self.negotiation = negotiation
    self.today = today
  }

  /// The stance of the current row, or `nil` to leave it to the usual way.
  mutating func stance(in table: TableReader) -> PlainStance? {
    guard let party = table.withRawBytes(of: .party, { parties.intern($0) }),
      let target = table.withRawBytes(of: .target, { targets.intern($0) }),
      let stance = table.withRawBytes(of: .stance, PlainStances.word) ?? nil,
      let said = day(in: table)
    else { return nil }
    if Int(party) == partyNames.count { partyNames.append(partyName(parties.text(party))) }
    if Int(target) == targetInfos.count { targetInfos.append(info(targets.text(target))) }
    guard let partyName = partyNames[Int(party)], let info = targetInfos[Int(target)] else {
      return nil
    }
    return PlainStance(
      party: partyName, target: info.name, stance: stance, said: said, text: info.text,
      textDigits: info.digits)
  }

  private func day(in table: TableReader) -> Day? {
    guard let field = table.field(.on), !field.isEmpty else { return today }
    guard let day = table.withRawBytes(of: .on, { Day(utf8: $0) }) ?? nil,
      day.first.packed <= today.packed
    else { return nil }
    return day
  }

  private func partyName(_ text: String) -> String? {
    guard let id = PartyID(text), negotiation.parties.contains(id) else { return nil }
    return id.text
  }

  private func info(_ text: String) -> TargetInfo? {
    guard let target = Target(text).map(negotiation.meant), negotiation.missing(target) == nil
    else { return nil }
    let digest = negotiation.textDigest(of: target)
    return TargetInfo(name: target.description, text: digest, digits: digest.description)
  }

  /// A word of the scale as tables mostly write it; a conditional stance needs its condition.
  private static func word(_ bytes: UnsafeRawBufferPointer) -> Stance? {
    switch bytes.count {
    case 4: bytes.elementsEqual("open".utf8) ? .open : nil
    case 6:
      bytes.elementsEqual("accept".utf8)
        ? .accept
        : bytes.elementsEqual("reject".utf8)
          ? .reject : bytes.elementsEqual("object".utf8) ? .object : nil
    case 11: bytes.elementsEqual("unconcerned".utf8) ? .unconcerned : nil
    default: nil
    }
  }
}
