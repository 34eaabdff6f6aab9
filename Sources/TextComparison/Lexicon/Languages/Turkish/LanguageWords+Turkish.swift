extension LanguageWords {
  /// Turkish; what a verb is bound to, allowed or denied stands in its ending.
  static let turkish = LanguageWords(
    modals: [
      (
        .may,
        "~abilir|~ebilir|~abiliriz|~ebiliriz|~abilirler|~ebilirler|~abilecektir|~ebilecektir"
          + "|hakkına sahiptir|hakkına sahip"
          + "|hakkına sahiptirler|hakkı vardır|hakkı var|haklarına sahiptir|yetkilidir|yetkilidirler"
          + "|yetkili|izin verilir|izin verilebilir|serbesttir|mümkündür|caizdir|müsaade edilir"
          + "|zorunda değildir|zorunda değil|zorunda değildirler|zorunlu değildir|yükümlü değildir"
          + "|mecbur değildir|gerekmez|gerekli değildir"
      ),
      (
        .should,
        "tavsiye edilir|tavsiye edilmektedir|tavsiye eder|önerilir|önerilmektedir|çaba gösterir"
          + "|çaba gösterirler|gayret eder|gayret gösterir|teşvik edilir|özen gösterir|uygun olur"
          + "|beklenir|beklenmektedir"
      ),
      (
        .shall,
        "~malıdır|~melidir|~malıyız|~meliyiz|~malı|~meli|~malıdırlar|~melidirler|zorundadır|zorundadırlar|zorunda"
          + "|zorunludur|zorunlu|mecburdur|mecburdurlar|mecburiyetindedir|mecburiyetindedirler"
          + "|yükümlüdür|yükümlüdürler|yükümlü|yükümlülüğü vardır|yükümlülüğü|yükümlülüğü altındadır"
          + "|gerekir|gereklidir|gerekmektedir|lazımdır|şarttır|taahhüt eder|taahhüt ederler|ödevlidir"
          + "|sorumludur|borçludur|ödevi vardır|görevlidir"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "hakkını kaybeder|hakkını kaybederler|~amaz|~emez|~amayız|~emeyiz|~amazlar|~emezler|~mamalıdır|~memelidir|~mamalı|~memeli|~mamalıdırlar"
          + "|~memelidirler|yasaktır|yasak|yasağı getirilir|yasağı getirilmiştir|yasağı uygulanır|yasaklanır|yasaklanmıştır|yasaklanmaktadır|yasaklar"
          + "|~ılamaz|~ilemez|~ulamaz|~ülemez|~amayacaktır|~emeyecektir|~amayacak|~emeyecek"
      )
    ],
    ignoredModals:
      "mümkün olan en kısa|mümkün olduğunca|örnek gösterilebilir|örnek verilebilir|ulaşılabilir"
      + "|ulaşabilirsiniz|erişebilirsiniz|görülebilir|bulunabilir|söylenebilir|denilebilir",
    negations:
      "değil|değildir|değildirler|yok|yoktur|~maz|~mez|~mazlar|~mezler|~madı|~medi|~mamıştır|~memiştir"
      + "|~mamış|~memiş|~mayacak|~meyecek|~mayacaktır|~meyecektir|~mıyor|~miyor|~muyor|~müyor"
      + "|~mamaktadır|~memektedir",
    partialNegations:
      "~maksızın|~meksizin|~mayan|~meyen|~mayıp|~meyip|~maması|~memesi|~mamak|~memek|olmadan|olmaksızın"
      + "|~madan|~meden|yerine|şartsız|koşulsuz|~mama|~meme",
    bans: "bir yasak",
    exceptions:
      "hariç|hariç olmak üzere|dışında|dışındaki|haricinde|müstesna|saklı kalmak üzere"
      + "|saklı kalmak kaydıyla|saklıdır|~madıkça|~medikçe|~madığı takdirde|~mediği takdirde|başka"
      + "|istisna|istisna olmak üzere|rağmen|bakılmaksızın|aykırı olmamak üzere",
    ignoredPolarities:
      "sadece değil|yalnız değil|yalnızca değil|gecikmeksizin|gecikmeden|vakit geçirmeksizin|namaz"
      + "|olmazsa olmaz|tamamen|tamamı|~madan sorumlu|~meden sorumlu",
    bounds: [
      (
        .most, true,
        "geçmemek üzere|aşmamak üzere|geçmeyen|aşmayan|geçemez|aşamaz|fazla olmamak üzere"
          + "|geçmeyecek|aşmayacak|fazla olamaz|çok olmamak üzere"
      ),
      (.most, false, "en fazla|en çok|azami|kadar|en geç|ya da az|ve daha az"),
      (
        .least, true,
        "az olmamak üzere|az olamaz|aşağı olmamak üzere"
      ),
      (.least, false, "en az|asgari|veya daha fazla|ve daha fazla|veya daha çok|en erken"),
      (.under, false, "az|altında|aşağı"),
      (
        .over, false,
        "fazla|fazla olmak üzere|çok|üzerinde|aşan|geçen"
      ),
    ],
    quantities: turkishNumbers + turkishUnits,
    restrictions: "yalnız|yalnızca|sadece|ancak|münhasıran|sırf|tek başına",
    conditions:
      "eğer|şartıyla|koşuluyla|kaydıyla|takdirde|hâlinde|halinde|halde|durumunda|hallerde|olması halinde"
      + "|~ırsa|~irse|~ursa|~ürse|~arsa|~erse|~ması halinde|~mesi halinde|~dıkça|~dikçe|~duğu sürece"
      + "|~diği sürece|sürece|onayı ile|izni ile|rızası ile|rızasıyla|onayıyla|izniyle|muvafakatiyle"
      + "|bağlı olarak|tabi olarak|~dığında|~diğinde|~dığı takdirde|~diği takdirde|şartı ile"
      + "|koşulu ile|kaydı ile|ise|şartlı olarak",
    dateBounds: [
      (.most, "tarihine kadar|tarihinden önce|kadar|en geç"), (.under, "önce"),
      (.over, "sonra"),
      (.least, "itibaren|tarihinden itibaren"),
    ],
    softBounds: "içinde|zarfında",
    purposes: "amacıyla|için")

  private static let turkishNumbers: [(QuantityMeaning, String)] =
    counted(
      from: 0, "sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz")
    + counted(from: 10, by: 10, "on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan")
    + ordinals(
      "birinci, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu, onuncu")
    + months(
      "ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık")
    + weekdays("pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar günü")

  private static let turkishUnits: [(QuantityMeaning, String)] = [
    (.scale(100), "yüz"), (.scale(1e3), "bin"), (.scale(1e6), "milyon"), (.scale(1e9), "milyar"),
    (.scale(1e12), "trilyon"), (.unit("percent"), "yüzde"),
    (.unit("percentage point"), "yüzde puan"), (.unit("TRY"), "lira|türk lirası|tl|₺"),
    (.unit("EUR"), "avro|euro"), (.unit("USD"), "dolar|abd doları"), (.unit("GBP"), "sterlin"),
    (.unit("second"), "saniye"), (.unit("minute"), "dakika"), (.unit("hour"), "saat"),
    (.unit("day"), "gün|günlük|takvim günü"), (.unit("working day"), "iş günü|işgünü"),
    (.unit("week"), "hafta|haftalık"), (.unit("month"), "ay|aylık"),
    (.unit("year"), "yıl|sene|yıllık"),
    (.unit("person"), "kişi|kişilik"), (.unit("km"), "kilometre"), (.unit("m"), "metre"),
    (.unit("m²"), "metrekare"), (.unit("km²"), "kilometrekare"), (.unit("m³"), "metreküp"),
    (.unit("ha"), "hektar"), (.unit("kg"), "kilogram|kilo"), (.unit("tonne"), "ton"),
    (.unit("liter"), "litre"), (.unit("nautical mile"), "deniz mili"), (.unit("°"), "derece"),
    (.unit("1/2"), "yarı|yarım|buçuk"), (.unit("1/4"), "çeyrek"),
    (.unit("times"), "kez|kere|defa|kat"),
    (.denominator(2), "ikide"), (.denominator(3), "üçte"), (.denominator(4), "dörtte"),
    (.denominator(5), "beşte"), (.denominator(10), "onda"),
    (
      .reference,
      "madde|fıkra|bent|bend|ek|bölüm|kısım|başlık|paragraf|sayfa|karar|sürüm|taslak|seçenek|aşama"
        + "|tablo|protokol|ilke|kural|cilt|dipnot|geçici madde|ek madde|alt bent|numara|no|seçenek"
    ),
    (
      .naming,
      "sayılı|numaralı|nolu|inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü"
    ),
    (.rangeTo, "ila|ilâ|ile"), (.rangeFrom, "arası|arasında"), (.and, "ve|veya|ya da"),
    (
      .linking,
      "tam|ardışık|abd|takvim|ona|onu|onun|ondan|onlar|onlara|onları|onların|onlardan|altında|altına"
        + "|altından|altındaki|yüzünden"
    ), (.yearMark, "yılı|yılında|yılının|sonu|başı"),
    (.frequency("hour"), "saatte bir|saatlik|her saat"),
    (.frequency("day"), "her gün|günde bir"),
    (.frequency("week"), "her hafta|haftada bir"),
    (.frequency("month"), "her ay|ayda bir"),
    (.frequency("quarter"), "üç ayda bir|her üç ayda"), (.frequency("half-year"), "altı ayda bir"),
    (.frequency("year"), "her yıl|yılda bir"), (.frequency("two years"), "iki yılda bir"),
    (.rate("day"), "günde"), (.rate("week"), "haftada"), (.rate("month"), "ayda"),
    (.rate("year"), "yılda"), (.multiple(2), "iki katı|iki katına"), (.multiple(3), "üç katı"),
    (.minus, "eksi"),
  ]
}
