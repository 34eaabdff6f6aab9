/// The name of a source.
public typealias SourceID = Identifier<Source>

/// Where a statement is known from.
public struct Source: Hashable, Sendable {
  /// How far the source is trusted, A (completely) to E (not at all); F cannot be judged.
  public enum Reliability: String, Sendable, CaseIterable {
    /// Completely reliable.
    case A
    /// Usually reliable.
    case B
    /// Fairly reliable.
    case C
    /// Not usually reliable.
    case D
    /// Unreliable.
    case E
    /// It cannot be judged.
    case F
  }

  /// The name in the log.
  public package(set) var id: SourceID
  /// Who published it.
  public package(set) var publisher: String
  /// What it is called.
  public package(set) var title: String?
  /// Where it can be read.
  public package(set) var url: String?
  /// When it was published.
  public package(set) var date: Day?
  /// The language it is in, as a BCP 47 tag.
  public package(set) var language: String?
  /// How far the source is trusted; `nil` where nobody has judged it.
  public package(set) var reliability: Reliability?
  /// The origin that this source relays, such as a wire service; sources with one origin count
  /// once.
  public package(set) var origin: SourceID?

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
