package typealias SourceID = Identifier<Source>

/// Where a statement is known from.
package struct Source: Hashable, Sendable {
  /// How far the source is trusted, A (completely) to E (not at all); F cannot be judged.
  package enum Reliability: String, Sendable, CaseIterable { case A, B, C, D, E, F }

  package var id: SourceID
  package var publisher: String
  package var title: String?
  package var url: String?
  package var date: Day?
  package var language: String?
  package var reliability: Reliability?
  /// The origin that this source relays, such as a wire service; sources with one origin count
  /// once.
  package var origin: SourceID?

  package init(
    id: SourceID, publisher: String, title: String? = nil, url: String? = nil, date: Day? = nil,
    language: String? = nil, reliability: Reliability? = nil, origin: SourceID? = nil
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.url = url
    self.date = date
    self.language = language
    self.reliability = reliability
    self.origin = origin
  }
}
