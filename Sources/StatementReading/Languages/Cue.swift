/// What a word or phrase of a report can tell about a statement.
///
/// Each language lists its phrases by cue; of phrases that begin at one word the longest counts.
enum Cue: Hashable, Sendable, CaseIterable {
  /// A verb of saying; its subject is the speaker.
  case say
  /// Names the speaker behind it, as "according to" does.
  case sourcing
  /// Names the last speaker by a pronoun: "by his account".
  case told
  /// Verbs and nouns whose subject holds the stance.
  case accepts, opens, objects, rejects
  /// A negative future: what is spoken of will not be, if nothing else tells the stance.
  case wont
  /// Holds to something, demands it, promises it: in favour, but less surely so.
  case insists
  /// Demands something of somebody.
  case demands
  /// What is said of the matter itself: good, poor, out of the question.
  case good, poor, intolerable
  /// Begins a condition; `unless` begins one that is put negatively.
  case condition, unless
  case negation
  /// Makes less of something, or changes it: a party that rejects this holds to the thing.
  case lessens
  /// Compares with a number or a text: "below 300".
  case compares
  /// Asks for more or something else than there is.
  case changes
  /// Gives a thing up: a party that refuses to holds to it.
  case yields
  case redLine
  /// Says nothing: refuses to comment.
  case mute
  /// Thanks, praise, hope, blame: no stance on a text.
  case courtesy
  /// Proposes something of its own.
  case proposes
  /// Denies that something is a fact.
  case denies
  /// Begins the next saying of a sentence.
  case cut
  /// Stands between the verb of saying and the words.
  case that
  /// A pronoun that stands for the last speaker.
  case pronoun
  /// Says that the speaker's own party is meant: "his government".
  case own
  /// A preposition: the words behind it are not a subject.
  case preposition
  /// Means the plan or draft as a whole.
  case plan
  /// Means all principals.
  case both
  /// A word for a clause, which a number names.
  case clause
  /// Somebody without a name: a source, an official.
  case unnamed
}
