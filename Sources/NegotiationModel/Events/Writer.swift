/// What the identifier of a writer names; there are no values of it.
public enum Writer {}

/// Who keeps one feed: an analyst on a machine.
public typealias WriterID = Identifier<Writer>
