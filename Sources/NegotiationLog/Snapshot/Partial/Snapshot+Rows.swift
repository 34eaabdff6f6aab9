internal import Digest
internal import NegotiationModel
internal import SystemFiles

/// Reads some rows of a snapshot without the others.
extension Snapshot {
  /// The rows of some targets.
  func rows(of targets: [Int32]) -> [(target: Int32, row: PackedRow)]? {
    guard let groups = groups() else { return nil }
    var result: [(target: Int32, row: PackedRow)] = []
    for target in targets.map(Int.init) where groups.indices.contains(target) {
      guard append(groups[target], of: target, to: &result) else { return nil }
    }
    return result
  }

  /// The rows that pass a test, which must accept any numbers.
  func rows(where isWanted: (Int32, PackedRow) -> Bool) -> [(target: Int32, row: PackedRow)]? {
    var result: [(target: Int32, row: PackedRow)] = []
    let isSound = forEachRow { target, row in
      if isWanted(target, row) { result.append((target, row)) }
      return true
    }
    return isSound ? result : nil
  }

  private func append(
    _ group: Group, of target: Int, to result: inout [(target: Int32, row: PackedRow)]
  ) -> Bool {
    let stride = MemoryLayout<PackedRow>.stride
    var pieces: [Int] = []
    var left = group.rows
    while left > 0 {
      let count = min(left, RowCollector.capacity(ofPiece: pieces.count))
      pieces.append(count)
      left -= count
    }
    let list = sections[3]
    guard group.rows <= rows, (group.first + pieces.count) * 4 <= list.length,
      let bytes = Snapshot.read(file, list.offset + group.first * 4, pieces.count * 4)
    else { return false }
    var reader = ByteReader(bytes)
    var sum = KeyedSum(key, kind: UInt64(target))
    return withUnsafeTemporaryAllocation(
      byteCount: RowCollector.mostInPiece * stride, alignment: 16
    ) { buffer in
      for count in pieces {
        guard let start = reader.half(), Int(start) + count <= rows else { return false }
        let part = UnsafeMutableRawBufferPointer(rebasing: buffer[..<(count * stride)])
        guard Snapshot.read(file, SnapshotForm.headerLength + Int(start) * stride, part) else {
          return false
        }
        for at in 0..<count {
          sum.take(UnsafeRawBufferPointer(rebasing: part[at * stride..<(at + 1) * stride]))
          result.append(
            (Int32(target), part.loadUnaligned(fromByteOffset: at * stride, as: PackedRow.self)))
        }
      }
      return sum.value == group.sum
    }
  }
}
