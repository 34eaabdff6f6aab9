package enum Writer {}

/// Who keeps one feed: an analyst on a machine.
package typealias WriterID = Identifier<Writer>
