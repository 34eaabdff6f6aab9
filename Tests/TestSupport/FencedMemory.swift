#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Memory between two pages that nobody may touch, so that a read beside given bytes ends the process.
///
/// A class, because the pages must be given back once.
package final class FencedMemory {
  private let pages: UnsafeMutableRawPointer
  private let page: Int
  /// How many bytes fit in.
  package let capacity: Int

  package init(capacity: Int) {
    page = Int(sysconf(Int32(_SC_PAGESIZE)))
    self.capacity = (capacity + page - 1) / page * page
    let whole = self.capacity + 2 * page
    guard
      let pages = mmap(nil, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      pages != MAP_FAILED, mprotect(pages, page, PROT_NONE) == 0,
      mprotect(pages + page + self.capacity, page, PROT_NONE) == 0
    else { fatalError("no memory between fences: \(errno)") }
    self.pages = pages
  }

  deinit { munmap(pages, capacity + 2 * page) }

  /// Calls `body` with the bytes twice: right before the fence behind them, and right behind the one before.
  package func withEach(_ bytes: some Collection<UInt8>, _ body: (UnsafeRawBufferPointer) -> Void) {
    precondition(bytes.count <= capacity)
    for start in [pages + page + capacity - bytes.count, pages + page] {
      let place = UnsafeMutableRawBufferPointer(start: start, count: bytes.count)
      place.copyBytes(from: bytes)
      body(UnsafeRawBufferPointer(place))
    }
  }
}
