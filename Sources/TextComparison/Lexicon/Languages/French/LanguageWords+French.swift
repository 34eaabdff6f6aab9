extension LanguageWords {
  /// French.
  static let french = LanguageWords(
    modals: [
      (
        .may,
        "peut|peuvent|pouvons|pouvez|pourrons|pourrez|pourra|pourront|pourrait|pourraient|puisse|puissent|a le droit de"
          + "|ont le droit de|a le droit|ont le droit|aura le droit|auront le droit|est en droit de"
          + "|sont en droit de|autorisé à|autorisée à|autorisés à|autorisées à|habilité à"
          + "|habilitée à|habilités à|habilitées à|est permis|a la faculté de|ont la faculté de"
          + "|il est loisible|libre de|libres de|sera autorisé à|seront autorisés à"
      ),
      (
        .should,
        "devrait|devraient|il convient|convient de|recommandé|recommandée|encouragé à"
          + "|encouragée à|encouragés à|encouragées à|invité à|invités à|invitées à|souhaitable"
          + "|s'efforce de|s'efforcent de|s'efforcera de|s'efforceront de|il conviendrait|est censé|est censée|sont censés|sont censées|il est attendu que|il est attendu de"
      ),
      (
        .shall,
        "doit|doivent|devons|devez|devrons|devrez|devra|devront|tenu de|tenue de|tenus de|tenues de|s'engage à|s'engagent à"
          + "|obligé de|obligés de|obligée de|obligées de|il faut|faut|faudra|a l'obligation de"
          + "|ont l'obligation de|il incombe|incombe|est obligatoire|sont obligatoires|il y a lieu"
          + "|sera tenu de|seront tenus de|seront tenues de|sera tenue de|est requis|il est requis"
          + "|obligatoirement|impérativement|s'engagera à|s'engageront à|s'engage|s'engagent|s'oblige à|s'obligent à|s'obligera à|nous engageons à|nous engageons|m'engage à"
          + "|a le droit et le devoir de|ont le droit et le devoir de|a le droit et la responsabilité de|ont le droit et la responsabilité de|a le droit et l'obligation de|ont le droit et l'obligation de"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "perd le droit de|perdent le droit de|est déchu du droit de|est privé du droit de|interdit|interdite|interdits|interdites|est interdit|il est interdit|prohibé|prohibée"
          + "|prohibés|prohibées|s'interdit|s'interdisent|s'abstient|s'abstiennent|s'abstiendront"
      )
    ],
    negations:
      "ne|ne pas|pas|aucun|aucune|jamais|nul|nulle|ni|non|ne ni|ne jamais|ne aucun"
      + "|ne aucune",
    partialNegations:
      "au lieu de|au lieu d'|plutôt que|sans|sans que|absence de|en l'absence de"
      + "|refuse de|refusent de|refuser de|omet de|omettent de|faute de|s'abstenir de",
    freedoms: "exempt de|exempte de|exempts de|exemptes de|dépourvu de|dépourvue de",
    bans: "interdiction de|interdiction d'|interdictions de|interdiction à",
    exceptions:
      "sauf|à moins|à moins que|à moins de|excepté|hormis|hors|à l'exception"
      + "|à l'exclusion|en dehors de|si ce n'est|autre que|autres que|nonobstant"
      + "|en dépit de|malgré|sans préjudice|sans préjudice de|par dérogation à"
      + "|indépendamment de|sans égard à|à l'exclusion de|à l'exception de"
      + "|excepté que",
    ignoredPolarities:
      "non seulement|non pas seulement|pas seulement|non uniquement|non pas uniquement|pas uniquement|sans délai|sans tarder|sans doute|ne serait ce que"
      + "|pas de calais|n'importe|même si|dès que possible|comme si|seul et unique",
    connectives: "en tant que|autant que possible",
    bounds: [
      (
        .most, true,
        "ne dépasse pas|ne dépassant pas|ne pas dépasser|n'excédant pas|ne pas excéder|pas plus de"
          + "|ne dépassera pas|ne dépasseront pas|ne dépassent pas"
      ),
      (
        .most, false,
        "au plus|au maximum|maximum de|un maximum de|jusqu'à|jusqu'au|plafonné à|au plus tard|plafond de|un plafond de|limité à|ou moins"
      ),
      (.least, true, "pas moins de|ne pas être inférieur à"),
      (.least, false, "au moins|au minimum|minimum de|un minimum de|ou plus|au plus tôt"),
      (.under, false, "moins de|inférieur à|inférieure à|inférieurs à|en dessous de"),
      (.over, false, "plus de|supérieur à|supérieure à|supérieurs à|au delà de|excédant|dépassant"),
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
        "option|options|variante|variantes|note|notes|renvoi|alternative|alternatives|amendement|amendements|sous paragraphe|considérant|considérants|décision|décisions|directive|règlement|loi|tome|volume|ligne|disposition|dispositions|point|article|articles|art|section|sections|paragraphe|paragraphes|alinéa|alinéas|annexe"
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
      (.ordinal(1), "premier|première"),
      (.ordinal(2), "deuxième|second|seconde"),
      (.ordinal(3), "troisième"),
      (.ordinal(4), "quatrième"),
      (.ordinal(6), "sixième"),
      (.ordinal(7), "septième"),
      (.ordinal(8), "huitième"),
      (.ordinal(9), "neuvième"),
      (.ordinal(10), "dixième"),
      (.ordinal(11), "onzième"),
      (.ordinal(12), "douzième"),
      (.ordinal(15), "quinzième"),
      (.ordinal(20), "vingtième"),
      (.ordinal(30), "trentième"),
      (.ordinal(40), "quarantième"),
      (.ordinal(50), "cinquantième"),
      (.ordinal(60), "soixantième"),
      (.ordinal(90), "quatre vingt dixième"),
      (.ordinal(100), "centième"),
      (.weekday(1), "lundi|lundis"),
      (.weekday(2), "mardi|mardis"),
      (.weekday(3), "mercredi|mercredis"),
      (.weekday(4), "jeudi|jeudis"),
      (.weekday(5), "vendredi|vendredis"),
      (.weekday(6), "samedi|samedis"),
      (.weekday(7), "dimanche|dimanches"),
      (.frequency("hour"), "par heure|chaque heure"),
      (
        .frequency("day"),
        "par jour|chaque jour|quotidien|quotidienne|quotidiennement|quotidiens"
          + "|quotidiennes|journalier|journalière"
      ),
      (
        .frequency("week"),
        "par semaine|chaque semaine|hebdomadaire|hebdomadaires|hebdomadairement"
      ),
      (
        .frequency("month"),
        "par mois|chaque mois|mensuel|mensuelle|mensuels|mensuelles|mensuellement"
      ),
      (
        .frequency("quarter"),
        "par trimestre|trimestriel|trimestrielle|trimestriels|trimestrielles"
          + "|trimestriellement"
      ),
      (.frequency("half-year"), "semestriel|semestrielle|par semestre"),
      (
        .frequency("year"),
        "par an|par année|chaque année|annuel|annuelle|annuels|annuelles|annuellement"
          + "|l'an"
      ),
      (.frequency("two years"), "biennal|biennale"),
      (.unit("times"), "fois"),
      (
        .multiple(0.5),
        "réduit de moitié|réduite de moitié|réduits de moitié|divisé par deux"
      ),
      (.multiple(2), "doublé|doublée|doublés|doublées|double"),
      (.multiple(3), "triplé|triplée|triplés|triplées|triple"),
      (.minus, "moins"),
      (.unit("percentage point"), "points de pourcentage|point de pourcentage"),
      (.unit("m²"), "mètres carrés|mètre carré"),
      (.unit("m³"), "mètres cubes|mètre cube"),
      (.unit("nautical mile"), "milles marins|mille marin|milles nautiques"),
      (.unit("kilotonne"), "kilotonne|kilotonnes"),
      (.unit("megatonne"), "mégatonne|mégatonnes"),
      (.unit("liter"), "litre|litres"),
      (.unit("g"), "gramme|grammes"),
      (.unit("cm"), "centimètre|centimètres"),
      (.unit("°"), "degré|degrés"),
      (.unit("MW"), "mégawatt|mégawatts"),
      (.unit("GW"), "gigawatt|gigawatts"),
      (.unit("week"), "quinzaine"),
      (.unit("quarter"), "trimestre|trimestres"),
      (.unit("INR"), "roupies|roupie"),
      (.unit("1/10"), "dixièmes"),
      (.unit("decade"), "décennie|décennies"),
      (.unit("century"), "siècle|siècles"),
      (.unit("RUB"), "rouble|roubles"),
      (.unit("UAH"), "hryvnia|hryvnias"),
      (.unit("CNY"), "yuan|yuans"),
    ],
    restrictions:
      "seul|seule|seuls|seules|seulement|uniquement|exclusivement|ne que",
    conditions:
      "si|s'il|s'ils|à condition que|à condition de|à la condition que"
      + "|sous condition|sous réserve|sous réserve que|sous réserve de|pourvu que"
      + "|dès que|dès lors que|une fois que|une fois|lorsque|quand|tant que"
      + "|aussi longtemps que|jusqu'à ce que|dans la mesure où|en cas de|au cas où"
      + "|dans le cas où|pour autant que|avec le consentement de|avec l'accord de"
      + "|avec l'approbation de|avec l'assentiment de|avec l'autorisation de"
      + "|moyennant|subordonné à|subordonnée à|subordonnés à|tandis que|pendant que"
      + "|aussitôt que|dans l'hypothèse où|en attendant que|à supposer que"
      + "|le cas échéant|selon que",
    onlyConditions:
      "que si|seulement si|uniquement si|si et seulement si|seulement lorsque|uniquement lorsque",
    untils:
      "jusqu'à|jusqu'au|jusqu'en",
    dateBounds: [
      (.most, "d'ici|d'ici à|d'ici au|d'ici le|au plus tard le|pas plus tard que"),
      (.under, "avant|avant le"),
      (.over, "après|après le"),
      (.least, "depuis|depuis le|à partir de|à compter de|dès|dès le|au plus tôt le"),
    ],
    softBounds:
      "dans un délai de|dans les|dans le délai de|dans un délai maximal de",
    purposes:
      "comment|afin que|pour que|de sorte que|de manière que|en vue de",
    contracts: true)
}
