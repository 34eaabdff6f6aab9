import NegotiationModel
import StatementReading
import Testing

/// Whose a text is, is not who accepts or refuses it.
struct SubjectFinderTests {
  private static func found(in text: String) -> [String] {
    StatementReader(IslandsScene.negotiation).read(text).candidates.map {
      "\($0.party?.text ?? "-") \($0.stance?.code ?? "null")"
    }
  }

  @Test(arguments: [
    "Fishermen have rejected Marland's latest plan.",
    "The crews of Aldora accepted the proposal of Tyrenia after a long night.",
    "Shipowners rejected the Marland plan within the hour.",
    "رفض عمال الميناء خطة مارلاند الأخيرة.",
    "Докеры отвергли последний план Марландии.",
    "Докери відкинули останній план Марландії.",
    "Les dockers ont rejeté le dernier plan de la Marlande.",
    "Les dockers rejettent le plan de Marlande.",
  ])
  func `the owner of what is refused does not refuse it`(_ sentence: String) {
    #expect(Self.found(in: sentence) == [])
  }

  @Test(arguments: [
    "Tyrenia has rejected Marland's latest plan.",
    "Tyrenia rejects the Marland plan.",
    "رفضت تيرينيا خطة مارلاند الأخيرة.",
    "Тирения отвергла последний план Марландии.",
    "Тиренія відкинула останній план Марландії.",
    "La Tyrénie a rejeté le dernier plan de la Marlande.",
  ])
  func `whoever refuses the text of another is found`(_ sentence: String) {
    #expect(Self.found(in: sentence) == ["tyrenia reject"])
  }

  @Test(arguments: [
    "\"We reject the accord,\" said Tyrenia's foreign ministry.",
    "رفضت حكومة تيرينيا الاتفاق.",
  ])
  func `an owner that stands for its party still speaks`(_ sentence: String) {
    #expect(Self.found(in: sentence) == ["tyrenia reject"])
  }

  @Test func `a sentence with a subject of its own does not go on with the last speaker`() {
    let found = Self.found(
      in: "Holt said Marland accepts the observers. Fishermen rejected Tyrenia's latest plan.")
    #expect(found == ["marland accept"])
  }
}
