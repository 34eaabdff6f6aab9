/// Something to record, in the words in which a person would type it.
///
/// Names are looked up when it is recorded, in the log as the writer holds it: a clause may be named by
/// its identifier or by its printed number, and a stance is pinned to the text that its clause has then.
/// A word that leads nowhere is told by ``Refused``, with all others of the same recording.
///
/// ```swift
/// try writer.record(.party("upland", name: "Upland", kind: .state, role: .principal))
/// ```
public struct Recording: Sendable {
  /// Makes the event from the log as it stands and the day on which it is recorded.
  package typealias Making =
    @Sendable (_ negotiation: Negotiation, _ today: Day) throws(Refused) -> Event

  private let making: Making

  package init(_ making: @escaping Making) { self.making = making }

  /// The event that records it.
  ///
  /// - Parameters:
  ///   - negotiation: the log as it will be appended to.
  ///   - today: the day of recording, for what bears no other.
  /// - Returns: the event, its names looked up.
  /// - Throws: ``Refused`` where a word leads nowhere.
  package func event(in negotiation: Negotiation, today: Day) throws(Refused) -> Event {
    try making(negotiation, today)
  }
}
