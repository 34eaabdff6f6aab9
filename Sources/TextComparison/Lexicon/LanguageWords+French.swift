extension LanguageWords {
  /// French.
  static let french = LanguageWords(
    modals: [
      (
        .may,
        "peut|peuvent|pourra|pourront|pourrait|pourraient|puisse|puissent|a le droit de"
          + "|ont le droit de|a le droit|ont le droit|aura le droit|auront le droit|est en droit de"
          + "|sont en droit de|autorisé à|autorisée à|autorisés à|autorisées à|habilité à"
          + "|habilitée à|habilités à|habilitées à|est permis|a la faculté de|ont la faculté de"
          + "|il est loisible|libre de|libres de|sera autorisé à|seront autorisés à"
      ),
      (
        .should,
        "devrait|devraient|il convient|convient de|recommandé|recommandée|encouragé à"
          + "|encouragée à|encouragés à|encouragées à|invité à|invités à|invitées à|souhaitable"
          + "|s'efforce de|s'efforcent de|s'efforcera de|s'efforceront de|il conviendrait"
      ),
      (
        .shall,
        "doit|doivent|devra|devront|tenu de|tenue de|tenus de|tenues de|s'engage à|s'engagent à"
          + "|obligé de|obligés de|obligée de|obligées de|il faut|faut|faudra|a l'obligation de"
          + "|ont l'obligation de|il incombe|incombe|est obligatoire|sont obligatoires|il y a lieu"
          + "|sera tenu de|seront tenus de|seront tenues de|sera tenue de|est requis|il est requis"
          + "|obligatoirement|impérativement|s'engagera à|s'engageront à|s'engage|s'engagent"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "interdit|interdite|interdits|interdites|est interdit|il est interdit|prohibé|prohibée"
          + "|prohibés|prohibées|s'interdit|s'interdisent|s'abstient|s'abstiennent|s'abstiendront"
      )
    ],
    negations:
      "ne|ne pas|pas|aucun|aucune|jamais|nul|nulle|ni|non|ne ni|ne jamais|ne aucun|ne aucune",
    partialNegations: "au lieu de|au lieu d'|plutôt que|sans|sans que|absence de|en l'absence de",
    exceptions:
      "sauf|à moins|à moins que|à moins de|excepté|hormis|hors|seul|seule|seuls|seules"
      + "|seulement|uniquement|exclusivement|à l'exception|à l'exclusion|ne que|que si"
      + "|à condition que|à condition de|sous réserve que|pourvu que|en dehors de|si ce n'est"
      + "|autre que|autres que",
    ignoredPolarities:
      "non seulement|sans préjudice|sans délai|sans tarder|sans doute|ne serait ce que|pas de calais",
    bounds: [
      (
        .most, true,
        "ne dépasse pas|ne dépassant pas|ne pas dépasser|n'excédant pas|ne pas excéder|pas plus de"
          + "|ne dépassera pas|ne dépasseront pas|ne dépassent pas"
      ),
      (.most, false, "au plus|au maximum|maximum de|jusqu'à|moins de|plafonné à|au plus tard"),
      (.least, true, "pas moins de|ne pas être inférieur à"),
      (.least, false, "au moins|au minimum|minimum de|plus de"),
    ],
    quantities: [
      (.number(0), "zéro"), (.number(1), "un|une"), (.number(2), "deux"), (.number(3), "trois"),
      (.number(4), "quatre"), (.number(5), "cinq"), (.number(6), "six"), (.number(7), "sept"),
      (.number(8), "huit"), (.number(9), "neuf"), (.number(10), "dix"), (.number(11), "onze"),
      (.number(12), "douze"), (.number(13), "treize"), (.number(14), "quatorze"),
      (.number(15), "quinze"), (.number(16), "seize"), (.number(17), "dix sept"),
      (.number(18), "dix huit"), (.number(19), "dix neuf"), (.number(20), "vingt"),
      (.number(30), "trente"), (.number(40), "quarante"), (.number(50), "cinquante"),
      (.number(60), "soixante"), (.number(70), "soixante dix|septante"),
      (.number(80), "quatre vingt|quatre vingts|octante"),
      (.number(90), "quatre vingt dix|nonante"), (.scale(100), "cent|cents"),
      (.scale(1e3), "mille|milliers"), (.scale(1e6), "million|millions|mio"),
      (.scale(1e9), "milliard|milliards|mrd|md|mds"), (.scale(1e12), "billion|billions"),
      (.unit("percent"), "%|pour cent|pourcent|p. 100"),
      (.unit("USD"), "$|usd|dollar|dollars|dollars des états unis"),
      (.unit("EUR"), "€|eur|euro|euros"), (.unit("GBP"), "£|livres sterling"),
      (.unit("CHF"), "chf|francs suisses"), (.unit("minute"), "minute|minutes|min"),
      (.unit("second"), "seconde|secondes"), (.unit("hour"), "heure|heures|h"),
      (.unit("day"), "jour|jours|jours civils"),
      (.unit("working day"), "jour ouvrable|jours ouvrables|jours ouvrés|jour ouvré"),
      (.unit("week"), "semaine|semaines"), (.unit("month"), "mois"),
      (.unit("year"), "an|ans|année|années"), (.unit("person"), "personne|personnes"),
      (.unit("km"), "km|kilomètre|kilomètres"), (.unit("m"), "m|mètre|mètres"),
      (.unit("km²"), "km²|kilomètres carrés"), (.unit("ha"), "ha|hectare|hectares"),
      (.unit("kg"), "kg|kilogramme|kilogrammes"), (.unit("tonne"), "tonne|tonnes|t"),
      (.unit("1/3"), "tiers"), (.unit("1/4"), "quart|quarts"), (.unit("1/2"), "moitié"),
      (.unit("1/5"), "cinquième|cinquièmes"),
      (
        .reference,
        "article|articles|art|section|sections|paragraphe|paragraphes|alinéa|alinéas|annexe"
          + "|annexes|chapitre|chapitres|point|points|partie|résolution|résolutions|numéro|n°|no|№"
          + "|page|pages|version|versions|titre|clause|clauses|règle|règles|protocole|étape|phase|§|tableau"
      ),
      (.month(1), "janvier"), (.month(2), "février"), (.month(3), "mars"), (.month(4), "avril"),
      (.month(5), "mai"), (.month(6), "juin"), (.month(7), "juillet"), (.month(8), "août"),
      (.month(9), "septembre"), (.month(10), "octobre"), (.month(11), "novembre"),
      (.month(12), "décembre"),
      (.rangeTo, "à|jusqu'à"), (.rangeFrom, "entre"), (.and, "et|ou"),
      (.linking, "de|d|des|américains"),
      (.yearMark, "en|depuis|avant|après|année|an|d'ici|fin|dès|de|pour|ici"),
    ])
}
