/// Recognises a clause that only keeps a number free: "(repealed)", "Reserved", "-".
package enum VacantClause {
  /// Whether a clause says only that there is nothing here.
  ///
  /// The text decides; without a text, the heading. The name of the repealing act may follow:
  /// "(repealed by Act 12 of 2001)".
  package static func isVacant(heading: String, text: String) -> Bool {
    says(text) ?? says(heading) ?? false
  }

  /// Whether a text is a placeholder; `nil` if it is empty.
  private static func says(_ text: String) -> Bool? {
    guard text.utf8.count <= longest, mayBegin(text) else { return false }
    var words: [String] = []
    var word = ""
    var isEmpty = true
    var hasOtherSigns = false
    var hasDigit = false
    var isPhrase = false
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.unicodeScalars {
      // Most texts that begin as a phrase does say something else after a few words.
      if words.count >= longestPhrase, !isPhrase {
        isPhrase = (1...longestPhrase).contains { isPhraseAlone(words[..<$0]) }
        if !isPhrase { return false }
      }
      switch kind(of: scalar) {
      case .blank:
        close()
        continue
      case .letter:
        if scalar.isASCII {
          word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        } else if TextFolding.isIdeograph(scalar.value) {
          close()
          word = String(scalar)
          close()
        } else {
          word += scalar.properties.lowercaseMapping
        }
      case .digit:
        hasDigit = true
        word.unicodeScalars.append(scalar)
      case .sign: close()
      case .other:
        close()
        hasOtherSigns = true
      }
      isEmpty = false
    }
    close()
    if isEmpty { return nil }
    if words.isEmpty { return !hasOtherSigns }
    for count in 1...min(words.count, longestPhrase) {
      guard isPhraseAlone(words[..<count]) else { continue }
      if words.count == count || hasDigit && words.count <= count + longestReference {
        return true
      }
    }
    return false
  }

  private static func isPhraseAlone(_ words: ArraySlice<String>) -> Bool {
    phrases.contains(words.joined(separator: " "))
  }

  /// Whether a text begins with the first word of a phrase, or has no word.
  ///
  /// It rejects nearly every clause after a few bytes; the phrases themselves are built only for
  /// the others.
  private static func mayBegin(_ text: String) -> Bool {
    guard let beginning = firstWord(ofPlain: text) ?? firstWord(of: text.unicodeScalars) else {
      return true
    }
    let place = beginnings.partitioningCount { $0 < beginning }
    return place < beginnings.count && beginnings[place] == beginning
  }

  /// The hash of a first word in ASCII; `nil` if another sign comes first.
  private static func firstWord(ofPlain text: String) -> UInt64? {
    var text = text
    return text.withUTF8 { bytes in
      var hash: UInt64 = 0
      for byte in bytes {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: hash = hash &* 31 &+ UInt64(byte | 0x20)
        case 0x30...0x39: hash = hash &* 31 &+ UInt64(byte)
        case 0x80...: return nil
        default: if hash > 0 { return hash }
        }
      }
      return hash > 0 ? hash : nil
    }
  }

  /// The hash of the first word, or `nil` if there is none; an ideograph is a word.
  private static func firstWord<Text: Sequence<Unicode.Scalar>>(of text: Text) -> UInt64? {
    var hash: UInt64 = 0
    for scalar in text {
      switch kind(of: scalar) {
      case .letter where TextFolding.isIdeograph(scalar.value):
        return hash > 0 ? hash : UInt64(scalar.value)
      case .letter where scalar.isASCII:
        hash = hash &* 31 &+ UInt64(scalar.value | 0x20)
      case .letter:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          hash = hash &* 31 &+ UInt64(lower.value)
        }
      case .digit: hash = hash &* 31 &+ UInt64(scalar.value)
      case .blank, .sign, .other: if hash > 0 { return hash }
      }
    }
    return hash > 0 ? hash : nil
  }

  /// The hash of the first word of each phrase, in ascending order.
  private static let beginnings: [UInt64] = {
    var hashes: [UInt64] = []
    for line in lists {
      for phrase in line.unicodeScalars.split(separator: ",") {
        if let hash = firstWord(of: phrase) { hashes.append(hash) }
      }
    }
    hashes.sort()
    return hashes
  }()

  private enum Kind {
    case blank, letter, digit, sign, other
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "A"..."Z": return .letter
      case "0"..."9": return .digit
      case " ", "\t", "\n", "\r": return .blank
      default: return isSign(scalar) ? .sign : .other
      }
    }
    let properties = scalar.properties
    if properties.isWhitespace { return .blank }
    if properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered {
      return .letter
    }
    return properties.numericType != nil ? .digit : isSign(scalar) ? .sign : .other
  }

  /// Longer texts are never placeholders.
  private static let longest = 240
  private static let longestPhrase = 6
  /// How many words may name the act that repealed a clause.
  private static let longestReference = 16

  /// Signs that stand for an omitted text: dashes, dots, brackets, lines.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .connectorPunctuation: true
    default: ".…⋯*·•/<>~ـ".unicodeScalars.contains(scalar)
    }
  }

  /// Phrases that replace a text, by language; lower case, ideographs separately.
  private static let phrases: Set<String> = {
    var result: Set<String> = []
    for line in lists {
      for phrase in line.split(separator: ",") {
        var words = ""
        for scalar in phrase.unicodeScalars {
          let isIdeograph = TextFolding.isIdeograph(scalar.value)
          if isIdeograph, !words.isEmpty { words += " " }
          words.unicodeScalars.append(scalar)
        }
        result.insert(words)
      }
    }
    return result
  }()

  private static let lists = [
    // English
    "repealed,deleted,reserved,vacant,omitted,revoked,rescinded,removed,struck out,withdrawn,"
      + "void,blank,spent,superseded,suppressed,unassigned,placeholder,not used,no longer used,"
      + "not applicable,intentionally omitted,intentionally deleted,intentionally left blank,"
      + "intentionally blank,left blank,left intentionally blank,this page intentionally left blank,"
      + "reserved for future use,tbd,to be determined,to be added,to be completed,to be drafted,"
      + "to be inserted,has been repealed,has been deleted",
    // German
    "weggefallen,aufgehoben,gestrichen,entfallen,entfällt,gelöscht,reserviert,unbesetzt,"
      + "nicht besetzt,nicht belegt,freigehalten,gegenstandslos,außer kraft",
    // French
    "abrogé,abrogée,abrogés,supprimé,supprimée,supprimés,réservé,réservée,vacant,vacante,"
      + "sans objet,périmé,disjoint,annulé,retiré,à compléter",
    // Spanish, Portuguese, Galician, Catalan
    "derogado,derogada,suprimido,suprimida,reservado,reservada,vacante,sin contenido,sin efecto,"
      + "anulado,anulada,eliminado,eliminada,revogado,revogada,vetado,vetada,vago,sem efeito,"
      + "derogat,suprimit",
    // Italian, Romanian
    "abrogato,abrogata,soppresso,soppressa,riservato,omissis,abrogat,abrogată,abrogate,rezervat,"
      + "eliminat",
    // Dutch, Swedish, Danish, Norwegian, Finnish, Icelandic
    "vervallen,gereserveerd,ingetrokken,geschrapt,upphävd,upphävt,har upphävts,utgår,utgått,"
      + "ophævet,ophæves,udgået,opphevet,kumottu,poistettu,varattu,fellt brott",
    // Russian, Ukrainian, Belarusian, Bulgarian, Serbian
    "утратил силу,утратила силу,утратило силу,утратили силу,исключен,исключена,исключено,"
      + "исключены,исключён,отменен,отменена,отменено,отменён,зарезервирован,зарезервировано,"
      + "зарезервирована,удален,удалено,удалена,удалён,резерв,не используется,"
      + "признан утратившим силу,признана утратившей силу,"
      + "виключено,виключена,виключений,вилучено,скасовано,скасована,зарезервовано,видалено,"
      + "втратив чинність,втратила чинність,втратило чинність,не застосовується,"
      + "выключаны,выключана,отм,заличен,заличена,брисан,брисано,укинут",
    // Polish, Czech, Slovak, Hungarian, Slovenian, Croatian
    "uchylony,uchylona,uchylono,skreślony,skreślona,pominięty,zarezerwowany,zrušen,zrušena,"
      + "zrušeno,zrušený,zrušená,zrušené,vypuštěn,vypuštěno,vypúšťa sa,hatályon kívül helyezve,"
      + "hatálytalan,törölve,fenntartva,črtan,črtano,brisan,brisano,rezervirano",
    // Greek, Turkish, Albanian
    "καταργείται,καταργήθηκε,διαγράφεται,διαγράφηκε,κενό,mülga,kaldırıldı,"
      + "yürürlükten kaldırılmıştır,yürürlükten kaldırıldı,saklı,shfuqizuar",
    // Arabic, Persian, Urdu, Hebrew
    "ملغاة,ملغى,ملغي,ملغية,ملغاه,ألغيت,الغيت,ألغي,محذوفة,محذوف,حذفت,محجوز,محجوزة,"
      + "حذف شد,حذف شده,منسوخ,منسوخه,لغو شد,محفوظ,בוטל,בוטלה,בטל,נמחק,נמחקה,שמור,שמורה",
    // Chinese, Japanese, Korean
    "废止,已废止,廢止,已廢止,删除,已删除,刪除,已刪除,删去,刪去,保留,略,空缺,空白,缺,"
      + "削除,廃止,欠番,삭제,폐지,유보,생략",
    // Hindi, Indonesian and Malay, Vietnamese, Swahili
    "निरसित,लोपित,हटाया गया,आरक्षित,dihapus,dicabut,dimansuhkan,dipotong,bãi bỏ,được bãi bỏ,"
      + "đã bãi bỏ,bị bãi bỏ,imefutwa,kimefutwa",
  ]
}
