internal import NegotiationModel

extension AnswerPhrase {
  var french: String {
    switch self {
    case .shifts: "Changements de position"
    case .gaps: "Lacunes"
    case .timeline: "Chronologie"
    case .brief: "Note de synthèse"
    case .since(let day): "depuis le \(day)"
    case .until(let day): "jusqu’au \(day)"
    case .arrow: "→"
    case .quoted(let words): "« \(words) »"
    case .comma: ", "
    case .semicolon: " ; "
    case .colon: "\u{A0}: "
    case .inLanguage(let tag): "en \(JudgingWords.name(tag, in: JudgingWords.frenchNames))"
    case .statementCount(let count):
      Plural.french(count, one: "déclaration", many: "de déclarations", other: "déclarations")
    case .standing(.official): "officiel"
    case .standing(.nonPaper): "non-papier"
    case .standing(.chairsText): "texte de la présidence"
    case .standing(.leaked): "divulgué"
    case .standing(.reported): "connu par la presse"
    case .more(let count): "et \(count) de plus"
    case .clauseSums(let all, let contested, let reach, let agreed, let unspoken):
      Plural.french(all, one: "clause", many: "de clauses", other: "clauses")
        + " : contestées \(contested), à portée \(reach), acceptées \(agreed), non abordées \(unspoken)"

    case .nothingMoved: "Personne n’a changé de position."
    case .whoMoved: "Qui a bougé"
    case .changed: "Ce qui a changé"
    case .inReturn: "Ce que les autres ont donné en retour"
    case .changes: "changements"
    case .moved: "nombre de pas"
    case .net: "net"
    case .conceded: "concédé"
    case .reversals: "retours"
    case .onNewDraft: "sur un nouveau projet"
    case .sameRound: "les autres, même session"
    case .nextRound: "les autres, session suivante"
    case .beforeRounds: "avant la première session"
    case .toward: "vers l’acceptation"
    case .away: "en s’éloignant de l’acceptation"
    case .reversal(let day): "un retour : position du \(day)"
    case .termsOnly: "position maintenue, termes changés"
    case .offScale: "aucun pas sur l’échelle"
    case .newDraft: "répond à un nouveau projet"
    case .otherDraft: "sur un projet antérieur ou rival : non compté"
    case .saysItChanges: "dit modifier"
    case .movementRule:
      "Un pas est un degré de l’échelle, du rejet (-2) à l’acceptation (+2). Le net monte vers "
        + "l’acceptation. Les retours ne comptent pas comme concédés. Une session dure jusqu’au début "
        + "de la suivante."

    case .noGaps(let days):
      "Aucune lacune : chaque partie principale s’est prononcée sur chaque clause (délai en jours : "
        + "\(days))."
    case .never: "jamais abordé"
    case .quiet(let day): "silence depuis le \(day)"
    case .quietSince(let draft): "silence depuis le dépôt de \(draft)"
    case .reportedOnly: "connu seulement par ce que d’autres rapportent"
    case .contradicted(let other): "contredit le même jour : aussi « \(other) »"
    case .oneOrigin: "repose sur une seule origine"
    case .noSource: "sans source"
    case .weakSource(let grade): "source faible (\(grade))"
    case .stale: "à redemander, le texte a changé"
    case .toConfirm: "à confirmer, le texte a été reformulé"
    case .contestedBy(let names): "contesté par \(names)"
    case .gapRule(let days):
      "Ordre : parties principales d’abord ; clauses auxquelles une partie principale s’oppose ; puis à "
        + "redemander, jamais dit, à confirmer, contredit, seulement rapporté, silence (jours : "
        + "\(days)), preuve mince ; le plus ancien d’abord."
    case .elsewhere: "sur un autre projet :"
    case .onTheTopic: "sur le thème :"
    case .gapCount(let count):
      Plural.french(count, one: "lacune", many: "de lacunes", other: "lacunes")

    case .events: "sessions et projets"
    case .tabled(let names): "présenté par : \(names)"
    case .nothingHappened: "Il ne s’est rien passé."

    case .onlyPrincipal(let name): "seule partie principale : \(name)"
    case .sinceThen: "depuis,"
    case .laterDrafts: "plus tard, sans en dériver :"
    case .onOtherDrafts: "dit sur d’autres projets, dont celui-ci ne dérive pas"
    case .withdrew(let day): "position retirée le \(day)"

    case .whereItStands: "Où en est le plan"
    case .whatMoved: "Qui a bougé, et par quelles paroles"
    case .agreed: "Accepté par toutes les parties principales"
    case .contested: "Contesté, et par qui"
    case .redLines: "Lignes rouges"
    case .goneStale: "Périmé : dit d’un texte qui a changé"
    case .nobodySpoke: "Aucune partie principale n’a de position sur"
    case .toAsk: "À demander demain"
    case .nothing: "néant"
    case .landingZone: "À portée : aucune partie principale contre"
    case .onTheWhole: "sur"
    case .derivedFrom: "dérive de"
    case .openBrackets: "crochets ouverts"
    case .followedBy: "suivi de"
    case .lastRound: "dernière session"
    case .alsoAgainst: "aussi contre :"
    case .silentNow: "silence :"
    case .leftOut(let count):
      "Points moins importants omis : \(count) ; --pages donne plus de place"
    case .rebuild: "Pour refaire cette note à tout moment"
    case .offers: "Ce que chacun accepterait, et à quelle condition"
    case .tenAnswers:
      "Dix réponses ; chacune en détail, avec sa preuve, sous le même numéro plus bas"
    case .tenAnswersOnly: "Dix réponses ; --pages 3 ajoute chacune en détail, avec sa preuve"
    case .inFull: "En détail ; [entre crochets] l’entrée qui porte la preuve"
    case .ofOthers(let count): "positions d’autres parties : \(count)"
    case .topicSums(let all, let contested): "thèmes\u{A0}: \(contested) contestés sur \(all)"
    case .notCounted(let count):
      "sur un autre texte ou un autre projet, donc non comptés comme mouvement\u{A0}: \(count)"
    case .moreChanges(let count):
      Plural.french(
        count, one: "autre changement", many: "d’autres changements", other: "autres changements")
    case .reversalCount(let count): "retours à une position antérieure\u{A0}: \(count)"
    case .onDraft(let draft): "dans \(draft)"
    case .stepSign: "+2, -2 : pas sur l’échelle du rejet (-2) à l’acceptation (+2), additionnés"
    case .droppedClause: "absent de ce projet"
    case .otherText: "répond à un autre texte"
    case .nothingMissing: "Aucune lacune dans ce qui a été dit."
    case .topicHead: "Thèmes"
    case .notKnown: "Ce qu’on ne sait pas"
    case .neverSpoke: "ne s’est prononcé sur rien"
    case .silentSince: "silence depuis"
    case .noPrincipal:
      "Aucune partie n’est principale : l’accord de personne n’est requis, donc rien n’est contesté, "
        + "accepté ni manquant. Pour en nommer une :"
    case .othersSilent(let count): "silence des autres : \(count)"
    case .silentCount(let count): "silence : \(count)"
    case .shownOf(let count): count == 0 ? "aucun affiché" : "affichés : \(count)"

    case .overruled(let entry): "écarté par \(entry)"
    case .role: "rôle"
    case .people: "personnes"
    case .relayedBy: "relayé par"
    }
  }
}
