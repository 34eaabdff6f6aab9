/// The limits for a document: anything beyond is refused before memory is allocated for it.
package struct ContainerLimits: Hashable, Sendable {
  /// The most entries of an archive; documents have dozens, with many pictures hundreds.
  package var entries = 10_000
  /// The most bytes of a part: the text of a thousand pages has about 20 MB of markup.
  package var part: UInt64 = 48 << 20
  /// How many times a part may grow; Word's own markup grows 10 to 40 times, and DEFLATE at most
  /// 1,032 times.
  package var ratio: UInt64 = 250
  /// Smaller parts may grow any number of times.
  package var free: UInt64 = 2 << 20

  package init() {}
}
