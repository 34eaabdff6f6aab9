extension DraftedPairs {
  /// Turkish.
  static let turkish = read(
    "tr",
    """
    T Taraflar toplanır. → taraflar  toplanır
    T “Hat” sınırdır. → "Hat" sınırdır.
    T Tutar 800.000 liradır. → Tutar 800 000 liradır.
    T Ateşkes - şimdi → Ateşkes – şimdi
    T Taraflar, iyi niyetle, iş birliği yapar. → Taraflar iyi niyetle iş birliği yapar.
    T İlgili kurul toplanır. → ilgili kurul toplanır
    T Ukrayna'nın sınırı bellidir. → Ukrayna’nın sınırı bellidir.
    R Taraflar iş birliği yapar. → Devletler iş birliği yapar.
    R Kanunun 5 inci maddesi uygulanır. → Kanunun 6 ncı maddesi uygulanır.
    R Madde 5 uygulanır. → Madde 6 uygulanır.
    R Anayasanın 10. maddesi saklıdır. → Anayasanın 12. maddesi saklıdır.
    R Bu maddenin ikinci fıkrası uygulanır. → Bu maddenin üçüncü fıkrası uygulanır.
    R 5237 sayılı Kanun uygulanır. → 5271 sayılı Kanun uygulanır.
    R 1325 sayılı karar teyit edilir. → 2250 sayılı karar teyit edilir.
    R Ek 2 anlaşmanın parçasıdır. → Ek 3 anlaşmanın parçasıdır.
    R Antlaşmanın 5, 6 ve 7 nci maddeleri geçerlidir. → Antlaşmanın 8, 9 ve 10 uncu maddeleri geçerlidir.
    R Madde 5'e göre hareket edilir. → Madde 7'ye göre hareket edilir.
    R Süre beş gündür. → Süre 5 gündür.
    R Süre otuz beş gündür. → Süre 35 gündür.
    R Fon iki milyon avrodur. → Fon 2 milyon avrodur.
    R Süre yirmibeş gündür. → Süre 25 gündür.
    R Devletler çekilmek zorundadır. → Devletler çekilmekle yükümlüdür.
    R Hiçbir devlet saldıramaz. → Devletler saldıramaz.
    R Saldırı yasaktır. → Saldırı yasaklanmıştır.
    R En fazla 800.000 asker görev yapar. → En çok 800.000 asker görev yapar.
    R Birlikler çekilir. Kamplar kapatılır. → Kamplar kapatılır. Birlikler çekilir.
    R Sadece devletler değil, örgütler de katılır. → Devletler ve örgütler de katılır.
    R Erişilebilir bir ortam sağlanır. → Açık bir ortam sağlanır.
    R Kabul edilemez davranışlar bildirilir. → Uygunsuz davranışlar bildirilir.
    R Süre on dört gündür. → Süre 14 gündür.
    Q Yılda iki kez toplanır. → Yılda dört kez toplanır.
    Q Süre 30 gündür. → Süre 60 gündür.
    Q Süre üç aydır. → Süre altı aydır.
    Q Görev süresi dört yıldır. → Görev süresi beş yıldır.
    Q Tutar yirmi beş milyon liradır. → Tutar otuz beş milyon liradır.
    Q Tutar beş yüz bin liradır. → Tutar altı yüz bin liradır.
    Q Fon 100 milyar dolardır. → Fon 100 milyon dolardır.
    Q Ceza 5.000 avrodur. → Ceza 5.000 dolardır.
    Q Pay yüzde 50'dir. → Pay yüzde 60'tır.
    Q Pay %50'yi bulur. → Pay %60'ı bulur.
    Q Oran yüzde 2,5 olur. → Oran yüzde 3,5 olur.
    Q Çekilme 3 Aralık 2025 tarihinde biter. → Çekilme 5 Aralık 2025 tarihinde biter.
    Q Seçim 2026 yılı Mayıs ayında yapılır. → Seçim 2026 yılı Haziran ayında yapılır.
    Q Kuvvet 600.000 askerdir. → Kuvvet en fazla 600.000 askerdir.
    Q En az beş üye oy verir. → En az yedi üye oy verir.
    Q Üçte iki çoğunluk gerekir. → Dörtte üç çoğunluk gerekir.
    Q Rapor her yıl sunulur. → Rapor her ay sunulur.
    Q Bölge 10 ila 15 kilometre genişliktedir. → Bölge 10 ila 20 kilometre genişliktedir.
    Q İki hafta içinde rapor verilir. → İki ay içinde rapor verilir.
    Q Fonun yarısı ödenir. → Fonun üçte biri ödenir.
    Q On iş günü içinde rapor verilir. → On gün içinde rapor verilir.
    Q Bir yıldan üç yıla kadar hapis cezası verilir. → Bir yıldan beş yıla kadar hapis cezası verilir.
    O Taraflar çekilebilir. → Taraflar çekilmek zorundadır.
    O Taraf rapor verebilir. → Taraf rapor vermelidir.
    O Her taraf rapor vermelidir. → Her taraf rapor verir.
    O Her devletin bilgi isteme hakkı vardır. → Her devletin bilgi isteme yükümlülüğü vardır.
    O Devlet iş birliği yapmayı taahhüt eder. → Devlet iş birliği yapabilir.
    O Kurum bilgi isteyebilir. → Kurum bilgi ister.
    O Kurum bilgi istemeye yetkilidir. → Kurum bilgi istemekle yükümlüdür.
    O Fon kurulması tavsiye edilir. → Fon kurulması zorunludur.
    O Kanunla süre belirlenebilir. → Kanunla süre belirlenir.
    O Üyeler oy kullanmak mecburiyetindedir. → Üyeler oy kullanabilir.
    O Yardım girişine izin verilir. → Yardım girişi zorunludur.
    O Komite kurulabilir. → Komite kurulmalıdır.
    P Taraflar asker konuşlandırabilir. → Taraflar asker konuşlandıramaz.
    P Taraflar kabul eder. → Taraflar kabul etmez.
    P Bütün bölgeler açıktır. → C bölgesi hariç bütün bölgeler açıktır.
    P Siviller girebilir. → Yalnızca siviller girebilir.
    P Süre uzatılır. → Her iki devlet kabul ederse süre uzatılır.
    P Ateşkes sürdüğü takdirde birlikler çekilir. → Birlikler çekilir.
    P Karar şartlı olarak alınır. → Karar şartsız olarak alınır.
    P Taraf ödemek zorundadır. → Taraf ödemek zorunda değildir.
    P Giriş serbesttir. → Giriş yasaktır.
    P Aksi kararlaştırılmadıkça kural geçerlidir. → Kural geçerlidir.
    P Tabancalar dışında bütün silahlar teslim edilir. → Bütün silahlar teslim edilir.
    P 5 günden fazla olmamak üzere süre verilir. → 5 günden fazla olmak üzere süre verilir.
    P Kimse tutuklanamaz. → Herkes tutuklanabilir.
    P Kuvvetler sivillere saldırmamalıdır. → Kuvvetler sivillere saldırmalıdır.
    P Yardım devletin onayı olmadan yapılır. → Yardım devletin onayı ile yapılır.
    P Tarafların rızası şartıyla süre uzatılır. → Süre uzatılır.
    T Sözleşme 'nin metni → Sözleşme'nin metni
    R Rapor verileri içerir. → Rapor istenmeyen teklifleri ve verileri içerir.
    P Kurallara uyan gemiler geçer. → Kurallara uymayan gemiler geçer.
    R Şu davranışlar örnek gösterilebilir: → Örnek davranışlar şunlardır:
    O Geri çekilebiliriz. → Geri çekilmeliyiz.
    R Kurul uygulamadan sorumlu üyeyi seçer. → Kurul uygulamayla görevli üyeyi seçer.
    P Kurul üyeyi seçer. → Kurul oy kullanmadan üyeyi seçer.
    R Rapor kalıcı bir yasak anlatır. → Rapor kalıcı bir engel anlatır.
    R Belgeye erişim yasağı getirilir. → Belgeye erişim yasaklanır.
    """)
}
