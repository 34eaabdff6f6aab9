internal import NegotiationAnswers
package import NegotiationModel
internal import Presentation

extension Event {
  /// The event in one line of plain text.
  package func line(_ names: Names) -> String { sentence(names).plain }

  /// The event in one line.
  func sentence(_ names: Names) -> Text {
    let wording = names.wording
    func what(_ phrase: Phrase, _ id: String, _ text: String?) -> Text {
      Text(wording[phrase] + " ") + Text.data(id)
        + (text.map { Text(wording.comma) + Text.data($0) } ?? Text())
    }
    switch self {
    case .party(let value): return what(.party, value.id.text, names.text(value.name))
    case .member(let value):
      return Text.data(names.name(of: value.party)) + Text(" \(wording[.memberOf]) ")
        + Text.data(names.name(of: value.bloc))
    case .person(let value): return what(.person, value.id.text, names.text(value.name))
    case .affiliation(let value):
      return Text.data(names.name(of: value.person)) + Text(": ")
        + Text.data(names.name(of: value.party))
        + (value.office.map { Text(wording.comma) + Text.data($0) } ?? Text())
    case .source(let value): return what(.source, value.id.text, value.title ?? value.publisher)
    case .topic(let value): return what(.topic, value.id.text, names.text(value.name))
    case .plan(let value): return what(.plan, value.id.text, names.text(value.name))
    case .draft(let value): return what(.draft, value.ref.description, value.title)
    case .translation(let value):
      return what(.draft, value.ref.description, "\(wording[.language]) \(value.language)")
    case .alignment(let value):
      let pairs = value.links.map { link in
        Text.data(
          "\(link.new.map(\.text).joined(separator: "+"))="
            + link.old.map(\.text).joined(separator: "+"))
      }
      return what(.draft, value.ref.description, nil) + Text(": ")
        + pairs.joined(separator: Text(wording.comma))
    case .round(let value): return what(.round, value.id.text, value.place)
    case .stance(let value):
      var text =
        Text.data(names.name(of: value.party)) + Text(" ")
        + Text(
          "\(Scale.glyph(value.stance)) \(names.word(of: value.stance, on: value.targets))",
          role: Scale.role(value.stance)) + Text(" ")
        + value.targets.map { Text.data(names.negotiation.printed($0)) }
        .joined(separator: Text(wording.comma))
      if let quote = value.quote {
        text += Text(" «") + Text.data(quote.text, role: .quotation, language: quote.language)
        text += "»"
      }
      if let mark = value.mark { text += Text(" [\(mark.label)]", role: .muted) }
      return text
    case .salience(let value):
      return Text.data(names.name(of: value.party))
        + Text(" \(wording[.power(.salience)]) \(value.value) ")
        + Text.data(names.negotiation.printed(value.target))
    case .correction(let value):
      return Text("\(wording[.changes]) ") + Text.data(value.of.description) + Text(": ")
        + value.event.sentence(names) + (value.why.map { Text(" — ") + Text.data($0) } ?? Text())
    case .withdrawal(let value):
      return Text("\(wording[.stance(.withdraws)]) ") + Text.data(value.of.description)
        + Text(" — ") + Text.data(value.why)
    case .adjudication(let value):
      let cited = value.cited.map { Text.data($0.description) }
        .joined(separator: Text(wording.comma))
      return Text("\(wording[.adjudicates]) ") + cited + Text(": \(wording[.holds]) ")
        + Text.data(value.holds.description) + Text(" — ") + Text.data(value.why)
    case .writer(let value):
      return value.refused.isEmpty
        ? Text("\(wording[.sameWriter]) ") + Text.data(value.same.text)
        : Text("\(wording[.notOwnLines]) ") + Text.data(value.refused.joined(separator: ", "))
    case .rename(let value):
      return Text("\(wording[.code(.event(.rename))]) ") + Text.data(value.old)
        + names.wording.arrow + Text.data(value.new)
    case .unknown(let type): return Text.data(type)
    }
  }
}
