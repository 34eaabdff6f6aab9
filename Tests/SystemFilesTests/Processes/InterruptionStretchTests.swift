import Foundation
import SystemFiles
import Testing

/// Stretches of work in which signals to end are only noted.
struct InterruptionStretchTests {
  /// Sends this process a signal and waits until it was noted.
  private func send(_ number: Int32, _ interruption: Interruption) {
    kill(getpid(), number)
    for _ in 0..<2_000 where interruption.signal() != number { usleep(1_000) }
  }

  @Test func `a stretch inside another one loses no signal and ends nothing`() {
    let interruption = Interruption.ofProcess
    interruption.begin()
    #expect(interruption.signal() == nil)
    send(SIGTERM, interruption)
    interruption.begin()
    #expect(interruption.signal() == SIGTERM)
    interruption.end()
    // Still only noted: without the outer stretch this would end the process.
    send(SIGHUP, interruption)
    #expect(interruption.signal() == SIGHUP)
    interruption.end()
    interruption.begin()
    #expect(interruption.signal() == nil)
    interruption.end()
  }
}
