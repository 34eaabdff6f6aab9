internal import NegotiationModel
internal import SystemFiles

/// Scans feeds slightly ahead of the fold, with as many threads as the machine has processors.
///
/// Feeds are cut into chunks. An idle thread scans the next chunk, and so does the fold when it
/// would have to wait. The fold gets the scanned chunks of each feed in order. Only a few chunks of
/// each feed are scanned ahead, so that memory does not grow with the log. A short log is read
/// without threads.
final class ChunkReader {
  /// The state of reading one feed.
  private struct Part {
    let feed: Feed
    let start: Int
    let end: Int
    let length: Int
    /// The next chunk that no thread has taken, and the next one that the fold will need.
    var next = 0
    var asked = 0
    var scanned: [Int: ScannedChunk] = [:]

    var count: Int { (end - start + length - 1) / length }

    func range(_ chunk: Int) -> Range<Int> {
      let from = start + chunk * length
      return from..<min(end, from + length)
    }

    /// The relative position of the next chunk in the feed: all feeds advance at the same rate,
    /// because they were written in parallel.
    var progress: Double { Double(next) / Double(max(1, count)) }
  }

  private struct State {
    var parts: [Part]
    var names: [ScannedNames]
    var isClosed = false

    /// Takes the next chunk to scan; `nil` if enough is scanned ahead.
    mutating func take() -> Chunk? {
      var best: Int?
      for at in parts.indices where parts[at].next < min(parts[at].count, parts[at].asked + ahead) {
        if let best, parts[best].progress <= parts[at].progress { continue }
        best = at
      }
      return best.map { take(of: $0) }
    }

    mutating func take(of feed: Int) -> Chunk {
      defer { parts[feed].next += 1 }
      return Chunk(feed: feed, number: parts[feed].next)
    }

    var isDone: Bool { isClosed || parts.allSatisfy { $0.next >= $0.count } }
  }

  private struct Chunk {
    var feed: Int
    var number: Int
  }

  /// The number of chunks of a feed that are scanned ahead.
  private static let ahead = 4

  private let monitor: Monitor<State>
  private let feeds: [(feed: Feed, start: Int, end: Int)]
  private var scanner: ChunkScanner
  private var threads: [Background<Void>] = []

  /// - `parts`: the feeds, and where reading begins in each.
  init(_ parts: [(feed: Feed, start: Int)], _ plan: ScanPlan) {
    feeds = parts.map { ($0.feed, $0.start, $0.feed.wholeLength) }
    let size = feeds.reduce(0) { $0 + $1.end - $1.start }
    // Finding the number of processors reads a file, so a short log does without.
    let others =
      size < plan.smallestForThreads
      ? 0 : min(ProcessFacts.processors(), 8) - 1
    let parts = feeds.map {
      Part(feed: $0.feed, start: $0.start, end: $0.end, length: plan.chunkSize)
    }
    monitor = Monitor(
      State(parts: parts, names: Array(repeating: ScannedNames(), count: others + 1)))
    scanner = ChunkScanner(number: others, plan: plan)
    for number in 0..<others {
      threads.append(Background { [monitor] in ChunkReader.read(monitor, number, plan) })
    }
  }

  deinit {
    monitor.change { $0.isClosed = true }
    for thread in threads { _ = thread.result() }
  }

  /// The next chunk of a feed; `nil` at its end.
  func next(of feed: Int) -> ScannedChunk? {
    enum Step {
      case end
      case scanned(ScannedChunk)
      case read(Chunk)
    }
    while true {
      let step: Step = monitor.wait { state in
        let part = state.parts[feed]
        if part.asked >= part.count { return .end }
        if let chunk = state.parts[feed].scanned.removeValue(forKey: part.asked) {
          state.parts[feed].asked += 1
          return .scanned(chunk)
        }
        if part.next == part.asked { return .read(state.take(of: feed)) }
        return state.take().map { .read($0) }
      }
      switch step {
      case .end: return nil
      case .scanned(let chunk):
        // Another chunk can be scanned ahead.
        monitor.change { _ in }
        return chunk
      case .read(let chunk): ChunkReader.read(chunk, &scanner, monitor)
      }
    }
  }

  /// The name for a number of a scanner.
  func name<R>(
    _ kind: ScannedNames.Kind, _ number: Int32, of scanner: Int,
    _ body: (UnsafeRawBufferPointer) -> R
  ) -> R {
    monitor.wait { $0.names[scanner].withName(kind, number, body) }
  }

  /// The number of scanners, and of the names of a kind that one has found.
  var scanners: Int { threads.count + 1 }
  func count(of kind: ScannedNames.Kind, _ scanner: Int) -> Int32 {
    monitor.wait { $0.names[scanner].count(of: kind) }
  }

  // MARK: Threads

  private static func read(_ monitor: Monitor<State>, _ number: Int, _ plan: ScanPlan) {
    var scanner = ChunkScanner(number: number, plan: plan)
    while true {
      let chunk: Chunk?? = monitor.wait { state in
        if state.isDone { return .some(nil) }
        return state.take().map { .some($0) }
      }
      guard let found = chunk, let taken = found else { return }
      read(taken, &scanner, monitor)
    }
  }

  private static func read(
    _ chunk: Chunk, _ scanner: inout ChunkScanner, _ monitor: Monitor<State>
  ) {
    let part = monitor.wait { $0.parts[chunk.feed] }
    let scanned = scanner.chunk(of: part.feed, in: part.range(chunk.number))
    monitor.change { state in
      state.names[scanned.scanner].take(scanner.symbols)
      state.parts[chunk.feed].scanned[chunk.number] = scanned
    }
  }
}
