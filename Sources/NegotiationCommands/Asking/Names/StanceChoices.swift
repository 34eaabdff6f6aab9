internal import CommandLineTable
internal import Conversation
internal import NegotiationModel
internal import NegotiationReports

/// The stance words as choices: one for each place of the scale, and those for claims; each also by
/// the word that answers show in the other languages of reports.
enum StanceChoices {
  /// The words for claims only, with their meaning.
  private static let ofClaims = [
    (word: "asserts", phrase: Phrase.asserts, meaning: "of a claim: says that it is so"),
    (word: "denies", phrase: Phrase.denies, meaning: "of a claim: says that it is not so"),
  ]

  static let all: Choices = {
    var choices: [Choice] = []
    for word in Stance.words where !isOfClaims(word) {
      let stance = Stance(word: word)
      if let stance, let at = choices.firstIndex(where: { Stance(word: $0.value) == stance }) {
        // The spoken form is shown after the code.
        choices[at].names.append(choices[at].value)
        choices[at].value = word
      } else {
        choices.append(Choice(word, label: stance?.meaning ?? ""))
      }
    }
    for index in choices.indices {
      guard let stance = Stance(word: choices[index].value) else { continue }
      choices[index].names += words(.stance(stance))
    }
    choices += ofClaims.map {
      Choice($0.word, label: $0.meaning, names: words($0.phrase))
    }
    return Choices(choices, fold: NameFolding.fold)
  }()

  /// The words of a phrase in the languages other than English.
  private static func words(_ phrase: Phrase) -> [String] {
    Wording.all.filter { $0.language != Wording.english.language }.map { $0[phrase] }
  }

  /// Whether a stance word is for claims only.
  static func isOfClaims(_ word: String) -> Bool { ofClaims.contains { $0.word == word } }

  /// Reads a stance word, its beginning, or another form that `record` accepts.
  static func read(_ typed: String) -> Question.Reading {
    switch all.meaning(of: typed) {
    case .one(let choice):
      return .taken(choice.value, shown: Naming.shown(choice, typed: typed))
    case .several(let choices): return .unclear(choices, note: nil)
    case .none:
      do throws(UsageError) {
        _ = try RecordCommand.spec.command(from: ["x", typed, "x"])
        return .taken(typed, shown: nil)
      } catch {
        return .refused(error.message, hint: error.hint)
      }
    }
  }
}

extension Stance {
  /// When the word is the right one.
  fileprivate var meaning: String {
    switch self {
    case .accept: "would sign the text as it is"
    case .conditional: "would, if something else happens"
    case .open: "has spoken, and is neither for it nor against it"
    case .object: "wants other words, or one cannot tell"
    case .reject: "is against the substance"
    case .unconcerned: "says that it does not concern it"
    case .withdraws: "takes its earlier stance back"
    }
  }
}
