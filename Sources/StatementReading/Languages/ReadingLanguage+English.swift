extension ReadingLanguage {
  static let english = ReadingLanguage(
    tag: "en",
    fillers: """
      the, a, an, and, or, which, who, whom, whose, this, these, those, all, any, some, other, others, its, their, his, her, our, my, be, been, being, is, are, was, were, has, have, had, \
      will, would, can, could, may, might, than, as, such, there, then, new, also, each, both, such, so, very, what, how, where
      """,
    times: """
      second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, quarter, quarters, year, years, percent, cent, hundred, thousand, \
      million, millions, billion
      """,
    cues: [
      .say: """
      said, says, say, saying, told, tells, telling, added, adds, adding, stated, stating, declared, declaring, announced, announcing, stressed, \
      stressing, insisted, insists, insisting, warned, warns, warning, noted, notes, noting, argued, argues, arguing, explained, reiterated, \
      reiterates, reiterating, repeated, repeating, confirmed, confirms, confirming, called, calls, calling, described, describes, describing, \
      replied, replies, answered, wrote, writes, claimed, claims, claiming, signalled, signaled, signals, signalling, indicated, indicates, \
      indicating, voiced, expressed, expressing, emphasised, emphasized, emphasising, maintained, maintains, vowed, vows, pledged, pledges, \
      promised, promises, demanded, demands, demanding, urged, urges, urging, suggested, suggests, suggesting, acknowledged, admitted, asked, \
      conceded, remarked, responded, commented, denied, denies, denying, accused, accuses, accusing, rejected, asserted, asserts, asserting, \
      threatened, threatens, threatening, hinted, thinks, believes, considers, made clear, makes clear, quoted, continued, pointed out, pointing out, \
      tweeted, posted, recalled, concluded, cautioned, dismissed, complained, protested, objected, proposed, proposes, retorted, snapped, quipped, shot back, countered, \
      assured, assures, assuring, contends, contended, sums up, summed up, went further, goes further, weighs in, weighed in, observed, observes, informed, \
      informs, makes no secret of, made no secret of, reaffirmed, reaffirms, reassured
      """,
      .sourcing: "according to, in the words of, as reported by, citing, quoting",
      .told: """
      by his account, by her account, by their account, according to him, according to her, according to them, as he put it, as she put it
      """,
      .accepts: """
      accept, accepts, accepted, accepting, acceptance, sign, signs, will sign, would sign, agree, agrees, agreed, agreeing, agreement of, support, supports, supported, supporting, backs, backed, \
      backing, endorse*, welcome, welcomes, welcomed, welcoming, approve, approves, approved, approving, approval, in favour of, in favor of, favours, favors, \
      consent*, sign up to, signed off on, signs off on, embrace*, adopt, adopted, adopts, no objection*, not oppose, not object, no quarrel with, yes to, \
      can live with, could live with, happy with, satisfied with, is fine with, raised no objection*, not opposed to, nothing against, not reject, ready to sign, \
      willing to sign, subscribe*, comfortable with, stands by, stand by, applaud*, \
      live with, on board with, gives its blessing, gave its blessing, green light, at ease with, content with
      """,
      .opens: """
      open to, ready to discuss, willing to discuss, prepared to discuss, could discuss, ready to talk, willing to talk, ready to consider, willing to consider, \
      prepared to consider, consider, considers, considering, would consider, study, studies, studying, not rule out, no longer oppose*, no longer object*, \
      no longer reject*, dropped _ objection*, drops _ objection*, withdrew _ objection*, flexib*, examine, examining, look at, yet to decide, undecided, \
      not ruled out, not excluded, explore*, might accept, may accept, could accept, might agree, could agree, reviewing, under review, openness, keep an open mind, \
      ready for compromise, ready to compromise, room for, weigh, weighing, negotiable, has not decided, ready to negotiate, willing to negotiate, no position, takes no side*, took no side*, neutral, not taken a position, another matter, not a final, \
      dropped _ resistance, dropped _ opposition, no longer resist*, amenable, willing to look
      """,
      .objects: """
      object, objects, objected, objecting, objection*, oppose, opposes, opposed, opposing, opposition, reservation*, concern*, worried, worry, worries, uneasy, \
      unhappy, criticis*, criticiz*, sceptic*, skeptic*, doubt*, question, questions, questioned, contest, contests, contested, dislike*, complain*, disagree*, \
      no need for, sees no need, threaten*, not happy, not satisfied, misgiving*, negatively, is against, was against, are against, were against, flatly against, firmly against, strongly against, takes issue, took issue, protest*, resist*, not support, not agree, not accept, \
      balk*, baulk*, wary, frown*, disapprov*
      """,
      .rejects: """
      reject, rejects, rejected, rejecting, rejection, refuse, refuses, refused, refusing, refusal, rule out, rules out, ruled out, ruling out, dismiss, \
      dismisses, dismissed, never accept, never agree, will not accept, would not accept, cannot accept, can not accept, won't accept, will not agree, \
      will not sign, would not sign, will not pay, never sign, never pay, will never, would never, not going to, voted down, vote down, votes down, voted against, veto, vetoes, vetoed, \
      no to, condemn, condemns, condemned, turned down, turns down, turn down, block, blocks, blocked, will not allow, would not allow, could not accept, \
      not prepared to, not ready to, not willing to, unwilling, spurn*, categorically against, threw out, rebuff*, decline, declines, declined, \
      no deal, not tolerate, not stand for, not recogni*, never recogni*, never recogni*, no intention, shut the door, shuts the door
      """,
      .wont: """
      will not, won't, would not, there will be no
      """,
      .insists: """
      prepared to, ready to, willing to, insist on, insists on, insisted on, insisting on, insistence, must, need, needs, needed, committed to, commits to, commits itself to, committed itself to, commitment, \
      promise*, pledge*, vow, vowed, vows, should, has to, have to, call for, calls for, called for, calling for, want, wants, wanted, seek, seeks, sought, urge, urges, urged, essential, \
      necessary, priority, guarantee that, entitled, right to, holds to, sticks to, demand for, \
      exhort*, presses for, pressed for, pushes for, pushed for, adamant
      """,
      .demands: "demand, demands, demanded, demanding, require that, ordered, pressing for",
      .good: """
      acceptable, fair, good, reasonable, useful basis, good basis, fine, right, balanced, sensible, step forward, workable, satisfactory, sound, just, welcome, possible, \
      realistic, encouraging, \
      only basis, cornerstone, \
      will not change, not be changed, remains unchanged, remain unchanged, here to stay
      """,
      .poor: """
      unfair, insult*, too high, too low, too far, too long, too short, too much, too little, not enough, insufficient, inadequate, vague, unrealistic, unclear, flawed, fantasy, absurd, \
      wrong, unjust, mistake, not acceptable, dangerous, bad, weak, premature, problematic, unworkable, one-sided, one sided, unbalanced, false, a lie, lies, lie, untrue, baseless, \
      nonsense, fabricat*, illusion, incomplete, excessive, unnecessary, humiliat*, far from, \
      more than _ bear, more than _ afford, cannot afford, unaffordable, ruinous, suicidal, unfounded, groundless, vexatious, onerous, meaningless, \
      toothless, lopsided, disproportionate, impractical, unfeasible
      """,
      .intolerable: """
      unacceptable, out of the question, non-negotiable, non negotiable, not negotiable, not up for negotiation, not for sale, off the table, impossible, inconceivable, unthinkable, \
      dead on arrival, dead, a non-starter, non starter, nonstarter, not up for discussion, not open to discussion, not be discussed, no question of, null and void
      """,
      .condition: """
      if, provided, providing, on condition, as long as, so long as, once, only after, only when, only if, in exchange for, in return for, subject to, assuming, conditional on, \
      conditional upon, depend* on, when, first, in case, should it, contingent on, \
      hinges on, tied to, ties _ to
      """,
      .unless: "unless, until, without, before, not before, except if",
      .negation: """
      not, no, never, cannot, won't, wouldn't, doesn't, don't, didn't, can't, isn't, wasn't, hasn't, neither, nor, couldn't, shouldn't, aren't
      """,
      .lessens: """
      reduction, reducing, reduce, cut, cuts, cutting, change to, changes to, any change, lower*, delay*, postpon*, weaken*, \
      dilut*, removal of, deletion of, drop*, abandon*, retreat from, any attempt, any deviation, halving, watering down, watered down, \
      any rise, any increase
      """,
      .compares:
        "below, less than, under, longer than, more than, shorter than, above, beyond, exceed*, fewer than, over, higher than, lower than, at most, at least",
      .changes: """
      instead of, rather than, at once, immediately, more, higher, double, doubled, raised, extended, extend, amend*, delet*, remov*, rewrit*, rewrote, renegotiat*, increase*, longer, halve*, \
      reword*, additional, changed, faster, shorter
      """,
      .yields:
        "give up, gives up, giving up, renounce*, abandon*, back down, backs down, concede*, retreat, retreats, waive*, surrender, surrenders, budge, cede, trade away, part with, relinquish*",
      .redLine: """
      red line, red lines, under no circumstances, under any circumstances, not a matter for bargaining, no matter what, never give up, not up for bargaining, not for bargaining, at no price, \
      shall not leave, will not budge, not move an inch, not one inch, non-negotiable, not negotiable, come what may
      """,
      .mute: """
      declined to comment, declines to comment, refused to comment, declined to say, refused to say, would not say, would not comment, did not comment, declined to answer, refused to answer, \
      no comment, gave no details, declined to discuss, declined comment, refused to be drawn, did not say, did not elaborate, not respond, did not reply, declined to be drawn, not immediately respond, \
      declined to give
      """,
      .courtesy: """
      praise*, thank*, accuse, accuses, accused, accusing, blame*, hope, hopes, hoped, hoping, optimis*, pessimis*, confident, regret*, congratulat*, condolence*, constructive, useful, \
      businesslike, businesslike, productive, progress, grateful, disappoint*, welcomed the meeting, welcomed the talks, frank, stalling, look forward, looks forward, apologis*, apologiz*, patience, \
      restraint, calm, \
      urged patience, urged restraint, urged calm, urges patience, urges restraint, urges calm, called for patience, called for restraint, called for calm, calls for restraint, calls for calm, appealed for calm
      """,
      .proposes:
        "proposed, proposes, propose, proposing, suggested, suggests, suggesting, floated, put forward, tabled, offered, offers, offer",
      .denies: "deny, denies, denied, denying, denial, refute*, disput*",
      .cut: """
      adding, noting, stressing, insisting, warning, saying, arguing, calling, pointing out, declaring, stating, repeating, reiterating, emphasising, emphasizing, and that, but that, but said, and said, \
      and stressed, and added, and warned, and rejected, and demanded, and called, but insisted, and insisted, but rejected, but object*, but oppos*, but refus*, but, while, whereas, though, although, and refused, \
      and told, and urged, and denied, and accused, but would, but he, but she, but they
      """,
      .that: "that",
      .pronoun: "he, she, they, it",
      .own: """
      his country, her country, their country, his government, her government, their government, his party, her party, its government, his capital, the government, our government, we, our, his side, her side, \
      his delegation, her delegation, their side, it, they, he, she
      """,
      .preposition:
        "to, with, from, about, against, on, of, between, by, over, in, at, for, into, towards, under",
      .plan: """
      accord, treaty, plan, deal, agreement, draft, proposal, proposals, text, document, framework, package, settlement, pact, initiative, blueprint, \
      contract, protocol, charter, memorandum
      """,
      .both:
        "both parties, both sides, the two parties, the two sides, both governments, both delegations",
      .clause: "clause, clauses, article, articles, point, points, paragraph, paragraphs, section",
      .unnamed: """
      official, officials, source, sources, diplomat, diplomats, adviser, aide, aides, delegate, delegates, member of, person, people familiar, insider, \
      people in the room, people close to, people briefed, people with knowledge, person close
      """,
    ],
    offices: [
      .president: "president, leader, head of state",
      .primeMinister: "prime minister, premier, head of government, chancellor, taoiseach",
      .foreignMinister:
        "foreign minister, foreign secretary, secretary of state, minister of foreign affairs, top diplomat, foreign affairs minister",
      .defenceMinister:
        "defence minister, defense minister, defence secretary, secretary of defense",
      .minister: "minister",
      .spokesman: "spokesman, spokeswoman, spokesperson, press secretary",
      .aide: "presidential aide, aide, adviser, advisor",
      .envoy: "envoy, special envoy, special representative",
      .negotiator:
        "chief negotiator, chief delegate, head of the delegation, head of delegation, lead negotiator, delegation leader, negotiator, delegation head",
      .chairman: "chairman, chairwoman, chair, president of the council",
      .secretaryGeneral: "secretary general, secretary-general",
      .ambassador: "ambassador, permanent representative",
      .commander: "commander, chief of staff, chief of the general staff, general",
      .mediator: "mediator, facilitator",
    ],
    daysBack: [
      0: "today, this morning, earlier today", 1: "yesterday", 2: "the day before yesterday",
    ],
    weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    months: [
      "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul",
      "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec",
    ],
    nameEndings: [
      "", "n", "an", "ian", "ns", "ans", "ians", "ish", "ese", "s", "i", "is", "er", "ers", "a",
      "ia", "ean",
    ],
    wordEndings: [
      "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ers", "ed", "es", "er", "al", "s",
      "e", "y",
    ],
    ordinals: [
      "first|one", "second|two", "third|three", "fourth|four", "fifth|five", "sixth|six",
      "seventh|seven", "eighth|eight", "ninth|nine",
      "tenth|ten", "eleventh|eleven", "twelfth|twelve",
    ],
    matters: [
      .amnesty: "amnest*, pardon*, prosecut*, impunity",
      .arms: "weapon*, arms, missile*, tank*, ammunition",
      .army: "army, armed forces, military, soldier*",
      .assets: "asset*, frozen fund*", .border: "border*, boundar*, frontier*, line",
      .ceasefire: "ceasefire*, cease fire, truce*, armistice*",
      .children: "child*", .citizenship: "citizen*, nationalit*",
      .compensation: "compensat*, reparation*, damage*, indemni*",
      .court: "court*, tribunal*, arbitrat*, judge*, dispute*", .data: "data, information, records",
      .deadline: "deadline*, timetable*, days, term",
      .debt: "debt*, loan*", .disarmament: "disarm*, demilitar*",
      .election: "election*, vote*, ballot*", .energy: "energy, gas, oil, electricity, power plant",
      .environment: "environment*, pollut*, climate", .exchange: "exchange*, swap*",
      .expert: "expert*", .fee: "fee*, toll*, charge*, duty, duties, tariff*",
      .fishing: "fish*, catch*", .force: "force, attack*, aggression",
      .forum: "council, commission, committee, board", .fund: "fund*",
      .guarantee: "guarantee*, assurance*", .humanitarian: "humanitarian, aid",
      .immunity: "immunit*", .inspection: "inspect*, verif*", .investment: "invest*",
      .island: "island*", .land: "land, lands", .language: "language*",
      .law: "law, laws, legislat*", .meeting: "summit*, meeting*",
      .member: "member*, accession, join*, enlargement",
      .minority: "minorit*", .neutrality: "neutral*", .nuclear: "nuclear",
      .observer: "observer*, monitor*, watch*, inspectors", .port: "port, ports, harbour*, harbor*",
      .prisoner: "prisoner*, captive*, detainee*", .ratification: "ratif*, parliament*",
      .recognition: "recogni*", .reconstruction: "reconstruct*, rebuild*, prosperity",
      .referendum: "referendum*, plebiscite*", .refugee: "refugee*, displaced, return of",
      .religion: "religio*, church*, faith", .sanction: "sanction*", .school: "school*, education",
      .security: "security", .ship: "ship*, vessel*, navigation, shipping, barge*",
      .size: "size, number, cap, ceiling, limit", .sovereignty: "sovereign*", .tax: "tax*",
      .territory: "territor*, land, region*", .trade: "trade, econom*",
      .troops: "troop*, forces, soldiers, contingent*", .veto: "veto*", .war: "war, wars",
      .water: "water*, river*, flow*, dam, dams, reservoir*, cubic",
      .withdrawal: "withdraw*, pull out, pull back, leave",
    ],
    demonyms: [
      "france": "french", "united states": "american*", "united kingdom": "british",
      "netherlands": "dutch", "denmark": "danish", "spain": "spanish",
      "switzerland": "swiss", "turkiye": "turkish", "turkey": "turkish", "greece": "greek",
      "ireland": "irish", "poland": "polish", "wales": "welsh", "european union": "european",
    ])
}
