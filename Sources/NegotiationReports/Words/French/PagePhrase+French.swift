extension PagePhrase {
  var french: String {
    switch self {
    case .title: "Qui en est où"
    case .howToRead:
      "Une ligne est une clause, une colonne une partie. Ouvrez une case pour lire les mots "
        + "qui la fondent ; déplacez le jour pour voir comment on en est arrivé là."
    case .day: "Jour"
    case .earlier: "Jour précédent avec du nouveau"
    case .later: "Jour suivant avec du nouveau"
    case .findClause: "Chercher une clause"
    case .parties: "Parties"
    case .all: "Toutes"
    case .principalsOnly: "Parties principales"
    case .spokenOnly: "Masquer les clauses sans position"
    case .showOnly: "Montrer seulement"
    case .close: "Fermer"
    case .followDrafts: "Le dernier projet à cette date"
    case .notYetTabled:
      "Ce projet n’était pas encore déposé ce jour-là : ce qui fut dit de projets antérieurs "
        + "est jugé d’après ses mots."
    case .comparisons: "Projets comparés"
    case .compare: "Comparer"
    case .evidence: "Preuves"
    case .history: "Comment on y est arrivé"
    case .nothingYet: "Rien n’avait été dit ici à cette date."
    case .saidOf: "dit de"
    case .inheritedFrom: "position du bloc"
    case .hadAsked: "Avait demandé un changement"
    case .madeStale: "Positions devenues caduques"
    case .madeToConfirm: "Positions à confirmer"
    case .stillHold: "Se sont exprimées sur le nouveau texte"
    case .overTime: "Positions au fil du temps"
    case .contested: "contestées par une partie principale"
    case .agreed: "acceptées par toutes les parties principales"
    case .unspoken: "encore sans position"
    case .contents: "Sommaire"
    case .madeFrom: "Établi d’après le journal à"
    case .statements: "Déclarations"
    case .balance: "Bilan"
    case .allChanges: "Tous les changements"
    case .withNotice: "Seulement ce qui a un effet"
    case .tooMany: "Trop de déclarations pour une page ; les commandes les énumèrent."
    case .cellHelp:
      "Les flèches passent d’une case à l’autre, Entrée ouvre les preuves, Échap les ferme."
    case .onDay: "le"
    }
  }
}
