extension LanguageWords {
  /// English.
  static let english = LanguageWords(
    modals: [
      (
        .may,
        "may|might|can|could|eligible for|eligible to|need not|not required to|not obliged to"
          + "|not obligated to|not bound to|not have to|no obligation to|no duty to|entitled to|allowed to|permitted to|authorized to|free to|able to"
          + "|has the right to|have the right to|having the right to|shall have the right to"
          + "|shall be entitled to|will be entitled to|shall be permitted to|shall be allowed to"
          + "|shall be authorized to|will have the right to|at liberty to|has discretion to"
          + "|have discretion to|at its discretion|may choose to|will be allowed to"
          + "|will be permitted to|must be allowed to|must be permitted to|shall be free to"
          + "|may be permitted to|may be allowed to"
      ),
      (
        .should,
        "should|ought to|recommended to|recommended that|recommends|encouraged to|urged to"
          + "|invited to|expected to|shall endeavor to|shall endeavour to|shall strive to"
          + "|shall seek to|will endeavour to|will strive to|advised to|advisable"
      ),
      (.will, "will"),
      (
        .shall,
        "shall|must|obliged to|obligated to|required to|bound to|undertakes to|undertake to"
          + "|commits to|commit to|has to|have to|needs to|need to|shall be obliged to"
          + "|shall be required to|must be required to|will be obliged to|will be required to"
          + "|duty to|obligation to|has the obligation to|have the obligation to|has the duty to"
          + "|shall have the obligation to|shall undertake to|pledges to|pledge to"
          + "|has an obligation to|have an obligation to|have the duty to|shall have to"
      ),
    ],
    negatedModals: [
      (.may, "cannot|can't|couldn't|mightn't|has no right to|have no right to"),
      (.should, "shouldn't|oughtn't"),
      (.will, "won't"),
      (
        .shall,
        "shan't|mustn't|prohibited from|prohibited to|forbidden to|forbidden from|prohibited"
          + "|forbidden|shall be prohibited|shall be forbidden|shall be prohibited from"
          + "|is prohibited|are prohibited|barred from|shall refrain from|must refrain from"
          + "|refrain from|refrains from|will refrain from|will be prohibited from"
      ),
    ],
    ignoredModals:
      "invited to the|invited to a|invited to an|expected to the|bound to the|can be found|last will|free will|good will|political will|the will|will of",
    negations:
      "not|no|never|none|neither|nobody|nothing|nowhere|no one|no longer|don't|doesn't|didn't"
      + "|isn't|aren't|wasn't|weren't|hasn't|haven't|wouldn't|neither nor",
    partialNegations:
      "without|nor|non|instead|instead of|rather than|in lieu of|in the absence of|ceases to|cease to|fails to|fail to",
    exceptions:
      "except|excepting|excepted|excluding|exclusive of|unless|only|solely|exclusively|merely"
      + "|other than|apart from|aside from|with the exception of|save for|save that|save as"
      + "|save in|save where|save with|save when|save by|barring|provided that"
      + "|on condition that|on the condition that|if and only if|only if|except if|except for"
      + "|except that|except where|except when|except as|except in|restricted to"
      + "|no other than|none other than|nothing but|not until",
    ignoredPolarities:
      "not only|no doubt|no matter|whether or not|no less|not limited to"
      + "|but not limited to|without limitation|without prejudice to|without delay|no man's land"
      + "|not merely|not just",
    bounds: [
      (
        .most, true,
        "not more than|no more than|not exceeding|not exceed|not to exceed|not greater than"
          + "|no greater than|no later than|not later than|not above|not over|not surpass"
          + "|no longer than|not longer than"
      ),
      (
        .most, false,
        "up to|at most|maximum of|a maximum of|maximum|capped at|limited to|less than|fewer than"
          + "|below|under|at the latest|or less|or fewer"
      ),
      (
        .least, true,
        "not less than|no less than|no fewer than|not fewer than|not below|not under"
          + "|no earlier than|not earlier than|no sooner than"
      ),
      (
        .least, false,
        "at least|minimum of|a minimum of|minimum|more than|greater than|above|over|exceeding"
          + "|exceed|or more|in excess of|at the earliest"
      ),
    ],
    quantities: [
      (.number(0), "zero"), (.number(1), "one"), (.number(2), "two"), (.number(3), "three"),
      (.number(4), "four"), (.number(5), "five"), (.number(6), "six"), (.number(7), "seven"),
      (.number(8), "eight"), (.number(9), "nine"), (.number(10), "ten"),
      (.number(11), "eleven"), (.number(12), "twelve"), (.number(13), "thirteen"),
      (.number(14), "fourteen"), (.number(15), "fifteen"), (.number(16), "sixteen"),
      (.number(17), "seventeen"), (.number(18), "eighteen"), (.number(19), "nineteen"),
      (.number(20), "twenty"), (.number(30), "thirty"), (.number(40), "forty"),
      (.number(50), "fifty"), (.number(60), "sixty"), (.number(70), "seventy"),
      (.number(80), "eighty"), (.number(90), "ninety"), (.scale(100), "hundred"),
      (.scale(12), "dozen"), (.scale(1e3), "thousand|thousands|k"),
      (.scale(1e6), "million|mn|mln|mio"), (.scale(1e9), "billion|bn|bln|milliard"),
      (.scale(1e12), "trillion|tn|trn"),
      (.unit("percent"), "%|per cent|percent|pct|percentage points|percentage point"),
      (.unit("USD"), "$|usd|us$|dollar|dollars|us dollars|us dollar"),
      (.unit("EUR"), "€|eur|euro|euros"), (.unit("GBP"), "£|gbp|pounds sterling"),
      (.unit("UAH"), "₴|uah|hryvnia|hryvnias"), (.unit("RUB"), "₽|rub|rouble|roubles|ruble|rubles"),
      (.unit("CNY"), "cny|rmb|yuan|renminbi"), (.unit("JPY"), "¥|jpy|yen"),
      (.unit("second"), "seconds"), (.unit("minute"), "minute|minutes"),
      (.unit("hour"), "hour|hours|hrs"), (.unit("day"), "day|days|calendar days|calendar day"),
      (.unit("working day"), "working day|working days|business day|business days"),
      (.unit("week"), "week|weeks"), (.unit("month"), "month|months"),
      (.unit("year"), "year|years|yrs"), (.unit("decade"), "decade|decades"),
      (.unit("person"), "person|persons|people|personnel"),
      (.unit("km"), "km|kilometer|kilometers"), (.unit("m"), "m|meter|meters"),
      (.unit("mile"), "mile|miles|nautical miles"), (.unit("km²"), "km²|square kilometers"),
      (.unit("ha"), "ha|hectare|hectares"), (.unit("kg"), "kg|kilogram|kilograms"),
      (.unit("tonne"), "t|ton|tons|tonne|tonnes"), (.unit("mm"), "mm"), (.unit("MW"), "mw"),
      (.unit("GW"), "gw"), (.unit("1/3"), "third|thirds"), (.unit("1/4"), "quarter|quarters"),
      (.unit("1/2"), "half|halves"), (.unit("1/5"), "fifth|fifths"),
      (
        .reference,
        "article|articles|art|section|sections|sec|paragraph|paragraphs|para|paras|clause|clauses"
          + "|annex|annexes|chapter|chapters|part|point|points|item|items|rule|rules|resolution"
          + "|resolutions|no|nos|number|protocol|page|pages|title|schedule|appendix|footnote"
          + "|subparagraph|subparagraphs|subsection|subsections|sub-paragraph|step|phase|stage|figure|table"
          + "|version|draft|principle|principles|provision|provisions|§|#|№|n°|decision|document|form"
      ),
      (.month(1), "january|jan"), (.month(2), "february|feb"), (.month(3), "march|mar"),
      (.month(4), "april|apr"), (.month(5), "may"), (.month(6), "june|jun"),
      (.month(7), "july|jul"), (.month(8), "august|aug"), (.month(9), "september|sept|sep"),
      (.month(10), "october|oct"), (.month(11), "november|nov"), (.month(12), "december|dec"),
      (.rangeTo, "to|through|until"), (.rangeFrom, "from|between"), (.and, "and|or"),
      (.linking, "of|us|full|consecutive|whole|armed|u.s"),
      (
        .yearMark,
        "in|by|since|until|of|during|before|after|year|from|to|till|for|from|end|early|late"
      ),
    ])
}
