extension LanguageWords {
  /// English.
  static let english = LanguageWords(
    modals: [
      (
        .may,
        "shall be eligible to|shall be eligible for|has the power to|have the power to|empowered to|licensed to|may|might|can|could|eligible for|eligible to|need not|not required to|not necessary to|no need to|not obliged to"
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
        "cannot but|cannot help but|shall|must|obliged to|obligated to|required to|bound to|undertakes to|undertake to"
          + "|have the right and responsibility to|has the right and responsibility to|have the right and duty to|has the right and duty to"
          + "|have the right and obligation to|has the right and obligation to|is committed to|are committed to|remain committed to|remains committed to"
          + "|commits itself to|commit itself to|commit themselves to|commit ourselves to|commit itself|bind themselves to|binds itself to"
          + "|commits to|commit to|has to|have to|needs to|need to|shall be obliged to"
          + "|shall be required to|must be required to|will be obliged to|will be required to"
          + "|duty to|obligation to|has the obligation to|have the obligation to|has the duty to"
          + "|shall have the obligation to|shall undertake to|pledges to|pledge to"
          + "|has an obligation to|have an obligation to|have the duty to|shall have to"
      ),
    ],
    negatedModals: [
      (
        .may,
        "cannot|can't|couldn't|mightn't|has no right to|have no right to|loses the right to"
          + "|lose the right to|forfeits the right to|forfeit the right to|is deprived of the right to"
          + "|are deprived of the right to"
      ),
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
      "invited to the|invited to a|invited to an|expected to the|bound to the"
      + "|can be found|last will|free will|good will|political will|the will|will of"
      + "|may day|cannot but be seen|might of|must have|in will|may flower",
    negations:
      "not|no|never|none|neither|nobody|nothing|nowhere|no one|no longer|don't"
      + "|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|wouldn't"
      + "|neither nor|cannot be",
    partialNegations:
      "without|nor|non|instead|instead of|rather than|in lieu of|in the absence of"
      + "|ceases to|cease to|fails to|fail to|refuses to|refuse to|refused to"
      + "|declines to|decline to|failure to|failed to|fails|fail|lack of|absence of",
    freedoms: "free from|free of|exempt from",
    bans: "ban on|bans on|ban from|prohibition on|prohibition of|prohibition against",
    exceptions:
      "outside of|outside|except|excepting|excepted|excluding|exclusive of|unless|other than"
      + "|apart from|aside from|with the exception of|save for|save that|save as"
      + "|save where|save with|save when|save by|barring|except if|except for"
      + "|except that|except where|except when|except as|except in|notwithstanding"
      + "|without prejudice to|despite|in spite of|regardless of|irrespective of"
      + "|without regard to|save|but for|to the exclusion of|in derogation from",
    ignoredPolarities:
      "not only|no doubt|no matter|whether or not|not limited to|but not limited to"
      + "|without limitation|without delay|free of charge|free of cost|no man's land|not merely|not just|as if|as soon as possible"
      + "|as soon as practicable|as long as possible"
      + "|when and where|cannot but|cannot help but|at once|once again|once more"
      + "|all at once|only child",
    bounds: [
      (
        .most, true,
        "not later than|no later than|not more than|no more than|not exceeding|not exceed|not to exceed|not greater than"
          + "|no greater than|not above|not over|not surpass"
          + "|no longer than|not longer than"
      ),
      (
        .most, false,
        "up to|at most|maximum of|a maximum of|maximum|capped at|limited to|ceiling of|a ceiling of|limit of|at the latest|or less|or fewer"
      ),
      (
        .least, true,
        "not less than|no less than|no fewer than|not fewer than|not below|not under"
          + "|no earlier than|not earlier than|no sooner than"
      ),
      (
        .least, false,
        "at least|minimum of|a minimum of|minimum|or more|or above|or over|at the earliest|no sooner than|floor of|a floor of"
      ),
      (.under, false, "less than|fewer than|below|under|short of"),
      (
        .over, false,
        "more than|greater than|above|over|exceeding|exceed|exceeds|in excess of|upwards of"
      ),
    ],
    quantities: englishQuantities,
    restrictions:
      "only|solely|exclusively|merely|restricted to|no other than|none other than"
      + "|nothing but|confined to",
    conditions:
      "if|provided that|providing that|provided"
      + "|on condition that|on the condition that|on condition of|subject to"
      + "|insofar as|as far as|in so far as|to the extent that|to the extent|as long as"
      + "|so long as|once|as soon as|while|whilst|when|whenever|with the consent of"
      + "|with the prior consent of|with the approval of|with the prior approval of"
      + "|with the agreement of|with the permission of|with the authorization of"
      + "|contingent on|contingent upon|conditional on|conditional upon"
      + "|conditioned on|conditioned upon|dependent on|in the event of"
      + "|in the event that|in case of|in case|pending|assuming that|supposing that"
      + "|on the understanding that|not until|upon condition that|upon the consent of"
      + "|where necessary|where appropriate|where possible|if necessary"
      + "|if appropriate",
    onlyConditions:
      "only if|if and only if|only when|only where|only in case|only provided that"
      + "|only on condition that|only in the event that",
    untils:
      "until|till|until such time as",
    dateBounds: [
      (.most, "by|by the end of|no later than|at the latest by"),
      (.under, "before|prior to|ahead of"),
      (.over, "after|following"),
      (
        .least,
        "since|from|as of|as from|with effect from|starting from|starting on"
          + "|beginning on|not before"
      ),
    ],
    softBounds:
      "within|within the next|within a period of",
    purposes:
      "how|whether|so that|in order that|such that|with a view to")
}
