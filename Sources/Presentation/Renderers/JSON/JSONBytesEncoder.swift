/// Writes the bytes of a value while the value encodes itself.
///
/// One object serves all nested values; the open ones are on a stack. Members of an object are
/// written as they come, each after a comma; when the object ends they are sorted by key.
final class JSONBytesEncoder: Encoder {
  private enum Shape { case none, single, array, object }

  private struct Frame {
    var shape = Shape.none
    /// The offset of the first byte of the array or object.
    var start = 0
    var count = 0
    /// The index of this value's first member among all open members.
    var firstMember = 0
    /// Whether the keys came in order so far.
    var isSorted = true
    /// Whether the value promises that its keys come in order.
    var isOrdered = false
  }

  // A value encodes itself on one thread and never during another of its calls, so checking
  // exclusive access at run time is unnecessary; it would take a tenth of the time.
  @exclusivity(unchecked) var output = JSONOutput()
  private let write: ([UInt8]) throws -> Void
  @exclusivity(unchecked) private var frames: [Frame] = []
  @exclusivity(unchecked) private var members: [(key: String, start: Int)] = []
  @exclusivity(unchecked) private var level = 0
  /// The number of open objects whose bytes may still have to move.
  @exclusivity(unchecked) private var waiting = 0

  init(write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func encodeValue<Value: Encodable>(_ value: Value, isOrdered: Bool = false) throws {
    frames.append(Frame(firstMember: members.count, isOrdered: isOrdered))
    try value.encode(to: self)
    close()
  }

  /// Writes what is finished.
  func flush() throws { try write(output.take()) }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    let top = frames.count - 1
    if frames[top].shape == .none {
      frames[top].shape = .object
      frames[top].start = output.count
      level += 1
      if !frames[top].isOrdered { waiting += 1 }
    }
    return KeyedEncodingContainer(JSONKeyedContainer<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    let top = frames.count - 1
    if frames[top].shape == .none {
      frames[top].shape = .array
      level += 1
    }
    return JSONUnkeyedContainer(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    frames[frames.count - 1].shape = .single
    return JSONSingleContainer(encoder: self)
  }

  /// Begins a member of the innermost object.
  func beginMember(_ key: String) {
    let top = frames.count - 1
    if let last = members.last, members.count > frames[top].firstMember,
      !Self.precedes(last.key, key)
    {
      precondition(!frames[top].isOrdered, "\(key) comes after \(last.key)")
      frames[top].isSorted = false
    }
    members.append((key, output.count))
    output.append(frames[top].count == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
    frames[top].count += 1
    output.breakLine(level)
    output.append(string: key)
    output.append(" : ")
  }

  /// Begins an element of the innermost array.
  func beginElement() throws {
    let top = frames.count - 1
    output.append(frames[top].count == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
    frames[top].count += 1
    if waiting == 0, output.count > Self.piece { try flush() }
    output.breakLine(level)
  }

  /// The number of bytes that are written at once.
  private static let piece = 1 << 18

  var elements: Int { frames[frames.count - 1].count }

  private func close() {
    guard let frame = frames.popLast() else { return }
    switch frame.shape {
    case .single: break
    case .array:
      level -= 1
      if frame.count == 0 { output.append("[\n") }
      output.breakLine(level)
      output.append(UInt8(ascii: "]"))
    case .object, .none:
      if frame.shape == .object {
        level -= 1
        if !frame.isOrdered { waiting -= 1 }
      }
      if !frame.isSorted { sort(frame) }
      members.removeSubrange(frame.firstMember...)
      if frame.count == 0 { output.append("{\n") }
      output.breakLine(level)
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Whether one key comes before another in the order of bytes.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    var (first, second) = (first, second)
    return first.withUTF8 { first in
      second.withUTF8 { second in
        for at in 0..<min(first.count, second.count) where first[at] != second[at] {
          return first[at] < second[at]
        }
        return first.count < second.count
      }
    }
  }

  /// Sorts the members of an object by key.
  private func sort(_ frame: Frame) {
    let own = members[frame.firstMember...]
    let places = own.indices.sorted { Self.precedes(members[$0].key, members[$1].key) }
    let stretches = places.map { place in
      members[place].start..<(place + 1 < own.endIndex ? members[place + 1].start : output.count)
    }
    output.reorder(stretches, from: frame.start)
    var start = frame.start
    for (place, stretch) in stretches.enumerated() {
      output[start] = place == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")
      start += stretch.count
    }
  }

  // MARK: Values

  func put(_ number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: [], debugDescription: "no JSON number is \(number)"))
    }
    var text = number.description
    if text.hasSuffix(".0") { text.removeLast(2) }
    output.append(plain: text)
  }

  func put(_ truth: Bool) { output.append(truth ? "true" : "false") }
  func put(_ number: some BinaryInteger) { output.append(plain: number.description) }
  func putNull() { output.append("null") }
}
