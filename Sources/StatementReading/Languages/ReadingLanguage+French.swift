extension ReadingLanguage {
  static let french = ReadingLanguage(
    tag: "fr",
    fillers: """
      le, la, les, l, un, une, et, ou, qui, dont, où, ce, cet, cette, ces, tout, toute, tous, toutes, autre, autres, son, sa, ses, leur, leurs, être, est, sont, était, été, a, ont, avait, \
      avoir, sera, serait, plus, comme, aussi, chaque, nouveau, nouvelle, très, lui, y, se, s
      """,
    times: """
      seconde, secondes, minute, minutes, heure, heures, jour, jours, semaine, semaines, mois, an, ans, année, années, trimestre, cent, mille, millier, \
      milliers, million, millions, milliard, milliards
      """,
    cues: [
      .say: """
      dit, dite, disait, déclaré, déclare, déclarant, affirmé, affirme, affirmant, ajouté, ajoute, ajoutant, précisé, précise, précisant, souligné, souligne, soulignant, \
      indiqué, indique, indiquant, estimé, estime, estimant, jugé, juge, jugeant, assuré, assure, assurant, annoncé, annonce, annonçant, rappelé, rappelle, rappelant, \
      martelé, insisté, insiste, insistant, répété, répète, répétant, réaffirmé, réaffirme, expliqué, explique, averti, avertit, avertissant, prévenu, confié, confirmé, confirme, \
      répondu, rétorqué, répliqué, noté, note, notant, relevé, prétendu, prétend, soutenu que, qualifié, qualifie, qualifiant, promis, promet, exigé, exige, exigeant, réclamé, \
      réclame, appelé, appelle, demandé, demande, dénoncé, dénonce, dénonçant, accusé, accuse, accusant, fait savoir, fait valoir, écrit, évoqué, considère, considéré, démenti, dément, \
      poursuivi, conclu, reconnu, reconnaît, admis, laissé entendre, lancé, tranché, lâché, objecté, a-t-elle, a-t-il, s'est dit, s'est dite, se dit, s'est prononcé, s'est prononcée, menacé, menace, proposé, propose, exprimé, exprime, \
      résume, résumé, exhorte, exhorté, exhortent, glisse, glissé, soupire, ironise, observe, observé, renchérit, renchéri, poursuit, conclut, répond, \
      rétorque, réplique, concède, concédé, admet, prévient, met en garde, mis en garde, plaide, plaidé, fustige, fustigé, ne cache pas, n'a pas caché, \
      ne fait pas mystère, détaille, détaillé, confie, signale, signalé
      """,
      .sourcing: "selon, d'après, aux dires de, à en croire, de source",
      .told: """
      selon lui, selon elle, selon eux, d'après lui, d'après elle, à l'en croire
      """,
      .accepts: """
      accepte, acceptent, accepté, acceptée, acceptait, accepter, acceptera, acceptant, acceptation, approuve, approuvé, approuver, approuvant, approbation, soutient, soutiennent, soutenu, soutenait, \
      soutenir, soutiendra, soutenant, soutien, appuie, appuyé, appuyer, salue, salué, saluant, saluent, favorable*, d'accord, consent*, souscri*, adopte, adopté, donné son accord, se sont entendu*, entendu* sur, \
      ne s'oppose pas, ne s'opposera pas, ne s'opposait pas, aucune objection, pas d'objection, sans objection, n'a rien contre, ne voit pas d'inconvénient, prononcé* pour, se prononce pour, se félicite, \
      s'est félicité*, oui à, ratifie*, signera, signé, convient, convenu*, ne refuse pas, adhère*, adhér*, \
      rien contre, rien à redire, adopter, c'est oui, feu vert, s'accommode*, validé, valide
      """,
      .opens: """
      prêt* à discuter, prêt* à examiner, prêt* à étudier, prêt* à négocier, prêt* à parler, prêt* à envisager, disposé* à discuter, disposé* à examiner, disposé* à, ouvert* à, ouverture, \
      n'exclut pas, n'exclu* pas, n'a pas exclu, étudie, étudier, étudiera, étudierait, examine, examiner, examinera, envisage, envisager, ne s'oppose plus, levé ses objections, levé son objection, retiré ses objections, \
      ne refuse plus, souple*, souplesse, pourrait accepter, réfléchi*, pas encore décidé, pourrait envisager, négociable, prêt* au dialogue, ne prend pas parti, neutre*, pas pris position, concession*, prêt* à un compromis, \
      envisage*
      """,
      .objects: """
      s'oppose, s'opposent, s'opposer, opposé, opposée, opposition, objection*, objecte, objecté, conteste, contesté, contestait, contester, critique, critiqué, critiquer, critiquant, réserve*, inquiet*, inquiète, s'inquiète, \
      inquiétude*, préoccup*, doute, doutes, douter, met en doute, mis en doute, déplore, regrette que, ne voit pas la nécessité, pas besoin, hostile*, menace de, menacé de, désaccord, réticen*, n'accepte pas, ne soutient pas, \
      pas satisfait*, proteste*, dénonce un texte
      """,
      .rejects: """
      rejette, rejettent, rejeté, rejetée, rejeter, rejetant, rejet, refuse, refusent, refusé, refusée, refuser, refusant, refus, exclut, exclu, exclue, excluant, écarte, écarté, n'acceptera*, n'accepterons, ne paier*, \
      ne signer*, ne paierons jamais, jamais, voté contre, vote contre, veto, non à, condamne, condamné, repousse, repoussé, pas question, contre l'avis, ne saurait accepter, ne peut accepter, ne peuvent accepter, \
      ne pouvons accepter, ne pouvons pas accepter, ne peut pas accepter, n'est pas prêt*, décline, \
      c'est non, ne reconnaît pas, n'a jamais reconnu, fin de non recevoir, bloque, bloqué
      """,
      .wont: """
      aucun* _ ne, il n'y aura pas, il n'y aura aucun*
      """,
      .insists: """
      prêt*, insiste sur, insisté sur, insistant sur, attaché* à, tient à, tiennent à, doit, doivent, devra, devront, devrait, faut, faudra, nécessaire*, nécessité, promet, promis, s'engage, s'est engagé*, engagement, \
      indispensable, priorité, plaide pour, plaidé pour, appelle à, appelé à, veut, veulent, souhaite, réclame, réclamé, droit de, droit à, essentiel*, défend, défendu, \
      n'en démord*, ne démord*, exhorte, exhorté, campe sur, maintient, maintenu
      """,
      .demands: "exige, exigé, exigent, exigeant, demande, demandé, somme, sommé, exigence*",
      .good: """
      acceptable*, équitable*, juste*, raisonnable*, bon*, bonne base, équilibré*, satisfaisant*, convenable*, utile*, possible*, pas en avant, bienvenu*, viable*, convient, \
      seule base, pierre angulaire, \
      ne changer* pas, ne bouger* pas, reste* inchangé*, demeure* inchangé*
      """,
      .poor: """
      injuste*, insuffisant*, inéquitable*, trop, insulte*, insultant*, flou*, vague*, irréaliste*, déséquilibré*, mauvais*, erreur, fantaisi*, excessi*, incomplet*, prématuré*, dangereu*, inadapté*, faux, fausse, \
      mensonge*, mensong*, infondé*, absurde*, pas assez, ambigu*, humilia*, inutile*, illusoire*, pas acceptable*, \
      vexatoire*, suicidaire*, ruineu*, dérisoire*, scandaleu*, arbitraire*, inapplicable*, intenable*, abusi*, disproportionn*, sans fondement
      """,
      .intolerable:
        "inacceptable*, hors de question, non négociable*, pas négociable*, impensable*, impossible*, inconcevable*, nul et non avenu, pas à vendre, exclu*",
      .condition: """
      si, s'il, s'ils, s'elle, à condition, pourvu que, pour autant que, sous réserve, dès que, dès lors que, en échange, moyennant, tant que, une fois que, lorsque, quand, conditionné*, subordonné*, à la condition, d'abord, \
      conditionne*, subordonne*, à la seule condition, seulement si, uniquement si
      """,
      .unless: "à moins, sans, que si, avant que, avant, tant que ne, sauf si, jusqu'à ce que",
      .negation: "ne, n, pas, jamais, aucun, aucune, non, ni, nullement",
      .lessens: """
      réduction*, réduire, réduit*, baisse*, baisser, modification*, changement*, report*, retard*, suppression*, affaibli*, abandon*, diminu*, \
      toute hausse, toute augmentation
      """,
      .compares:
        "inférieur*, supérieur*, moins de, plus de, au-dessous, en dessous, au-delà, en deçà, dépass*, au-dessus",
      .changes: """
      au lieu, plutôt que, immédiat*, davantage, doubl*, modifi*, amend*, supprim*, augment*, prolong*, réécri*, renégoci*, relev*, supplémentaire*, et non, raccourci*
      """,
      .yields:
        "renonce*, renoncer*, abandonne*, cède, céder*, recule*, fait marche arrière, transige*",
      .redLine: """
      ligne rouge, lignes rouges, en aucun cas, sous aucun prétexte, à aucun prix, quoi qu'il arrive, ne se marchande pas, pas matière à marchand*, non négociable*, ne transiger* pas, pas un pouce, sous aucune condition
      """,
      .mute: """
      n'a pas souhaité, pas souhaité, pas souhaité commenter, refusé de commenter, refusé de répondre, pas voulu commenter, sans commentaire, aucun commentaire, refusé de dire, refusé de préciser, pas répondu, refusé de s'exprimer, pas commenté, s'est refusé*
      """,
      .courtesy: """
      remerci*, félicité de l'atmosphère, accuse, accusé, accusant, accusation*, espère, espéré, espérant, espoir, optimis*, constructi*, rendu hommage, regrette, regretté, déçu*, confiant*, fructueu*, reproch*, blâm*, utile et, cordial*, progrès, \
      patience, retenue, sang froid, \
      appel* _ à la patience, appel* _ à la retenue, appel* _ au calme
      """,
      .proposes: "propose, proposé, proposer, proposant, suggère, suggéré, avance, soumis",
      .denies: "dément, démenti, démentant, nie, nié, niant, réfute, réfuté, récuse, récusé",
      .cut: """
      ajoutant, soulignant, précisant, estimant, jugeant, affirmant, rappelant, insistant, dénonçant, qualifiant, notant, tout en, et que, et qu, mais que, mais, tandis que, alors que, cependant, et a ajouté, et a, avertissant, mais a, exigeant, \
      mais conteste, bien que
      """,
      .that: "que, qu",
      .pronoun: "il, elle, ils, elles",
      .own:
        "son pays, son gouvernement, leur gouvernement, sa délégation, son camp, nous, notre, il, elle, ils, elles",
      .preposition:
        "à, au, aux, avec, de, du, des, d, contre, sur, dans, en, vers, entre, par, envers, pour",
      .plan: """
      accord, traité, plan, projet, proposition, propositions, texte, document, paquet, règlement, pacte, initiative, convention, \
      contrat, protocole, charte, mémorandum
      """,
      .both: "les deux parties, les deux camps, les deux délégations, les deux capitales",
      .clause: "article, articles, point, points, clause, clauses, paragraphe",
      .unnamed:
        "responsable, responsables, source, sources, diplomate, diplomates, conseiller, proche, proches, membre de la délégation, délégué",
    ],
    offices: [
      .president: "président, présidente, chef de l'état, chef d'état, dirigeant",
      .primeMinister:
        "premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement, chancelier",
      .foreignMinister:
        "ministre des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, secrétaire d'état",
      .defenceMinister: "ministre de la défense",
      .minister: "ministre",
      .spokesman: "porte parole",
      .aide: "conseiller du président, conseiller présidentiel, conseiller, conseillère",
      .envoy: "envoyé, envoyée, émissaire, représentant spécial",
      .negotiator:
        "négociateur en chef, négociatrice en chef, chef de la délégation, cheffe de la délégation, chef de délégation, déléguée en chef, délégué en chef, négociateur",
      .chairman: "président du groupe, présidente du groupe",
      .secretaryGeneral: "secrétaire général, secrétaire générale",
      .ambassador: "ambassadeur, ambassadrice",
      .commander: "commandant, chef d'état-major, général",
      .mediator: "médiateur, médiatrice",
    ],
    daysBack: [0: "aujourd'hui, ce matin", 1: "hier", 2: "avant-hier"],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre",
      "novembre", "décembre",
    ],
    nameEndings: [
      "", "s", "e", "n", "ns", "ne", "nes", "en", "ens", "enne", "ennes", "ien", "iens", "ienne",
      "iennes", "ais", "aise", "aises", "éen", "éens", "éenne", "éennes", "ois", "oise", "oises",
      "ain", "aine", "ains", "aines", "ie",
    ],
    wordEndings: [
      "issements", "issement", "ements", "ement", "ations", "ation", "eurs", "eur", "es", "s", "er",
      "ir", "e", "ée", "é",
    ],
    ordinals: [
      "premier|première", "deuxième|second", "troisième", "quatrième", "cinquième", "sixième",
      "septième", "huitième", "neuvième", "dixième",
      "onzième", "douzième",
    ],
    matters: [
      .amnesty: "amnisti*, impunité, poursuites", .arms: "arme, armes, armement*, missile*",
      .army: "armée*, forces armées, soldat*", .assets: "avoirs, actifs gelés",
      .border: "frontière*, ligne*", .ceasefire: "cessez le feu, trêve*, cessent le feu",
      .children: "enfant*", .citizenship: "citoyen*, nationalité",
      .compensation: "compensation*, indemni*, dédommag*, réparation*, dommage*",
      .court: "cour, tribunal*, arbitr*, juge, juges, différend*", .data: "donnée*, information*",
      .deadline: "délai*, calendrier*, échéance*, jours, durée", .debt: "dette*, prêt*",
      .disarmament: "désarm*, démilitaris*",
      .election: "élection*, scrutin*, vote*", .energy: "énergie*, gaz, pétrole, centrale*",
      .environment: "environnement*, pollution*, climat*", .exchange: "échange*",
      .expert: "expert*", .fee: "redevance*, péage*, taxe*, droits, frais",
      .fishing: "pêche*, poisson*", .force: "force, agression*, attaque*",
      .forum: "conseil*, commission*, comité*", .fund: "fonds", .guarantee: "garantie*",
      .humanitarian: "humanitaire*, aide", .immunity: "immunité*",
      .inspection: "inspect*, vérif*", .investment: "investi*", .island: "île, îles",
      .land: "terre, terres", .language: "langue*", .law: "loi, lois, législat*",
      .meeting: "sommet*, rencontre*", .member: "adhésion*, membre*, élargissement*",
      .minority: "minorité*", .neutrality: "neutr*", .nuclear: "nucléaire*",
      .observer: "observat*, surveill*, contrôle*", .port: "port, ports, havre",
      .prisoner: "prisonnier*, détenu*, captif*", .ratification: "ratifi*, parlement*",
      .recognition: "reconnaissance*", .reconstruction: "reconstruct*, prospérité",
      .referendum: "référendum*", .refugee: "réfugié*, déplacé*", .religion: "relig*, église*",
      .sanction: "sanction*", .school: "école*, éducation",
      .security: "sécurité", .ship: "navire*, bateau*, navigation, péniche*",
      .size: "taille, nombre, plafond*, effectif*, limite*", .sovereignty: "souverain*",
      .tax: "impôt*, taxe*", .territory: "territo*, terre, terres, région*",
      .trade: "commerc*, économi*",
      .troops: "troupe*, forces, soldat*, contingent*", .veto: "veto", .war: "guerre*",
      .water: "eau, eaux, fleuve*, rivière*, débit*, barrage*, réservoir*, mètres cubes",
      .withdrawal: "retrait*, retirer*",
    ],
    demonyms: [
      "états unis": "américain*", "royaume uni": "britannique*", "allemagne": "allemand*",
      "france": "français*", "russie": "russe*", "turquie": "turc*, turque*", "suisse": "suisse*",
      "espagne": "espagnol*", "grèce": "grec*",
      "union européenne": "européen*", "chine": "chinois*", "irlande": "irlandais*",
    ])
}
