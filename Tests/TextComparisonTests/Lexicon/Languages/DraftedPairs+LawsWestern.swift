extension DraftedPairs {
  /// Clauses as laws in Latin letters word them, twenty a language, changed in one thing.
  static let westernLaws: [GradedPair] =
    read(
      "de",
      """
      R Das Nähere regelt ein Bundesgesetz nach Artikel 84 Absatz 2. → Das Nähere regelt ein Bundesgesetz nach Artikel 85 Absatz 3.
      O Eine Enteignung kann durch Gesetz erfolgen, das Art und Ausmaß der Entschädigung regelt. → Eine Enteignung muss durch Gesetz erfolgen, das Art und Ausmaß der Entschädigung regelt.
      P Die Wohnung ist unverletzlich. Durchsuchungen dürfen nur durch den Richter angeordnet werden. → Die Wohnung ist unverletzlich. Durchsuchungen dürfen durch den Richter angeordnet werden.
      P Jeder hat das Recht, seine Meinung frei zu äußern. Eine Zensur findet nicht statt. → Jeder hat das Recht, seine Meinung frei zu äußern. Eine Zensur findet statt.
      Q Der Bundestag wird auf vier Jahre gewählt. → Der Bundestag wird auf fünf Jahre gewählt.
      Q Die Neuwahl findet frühestens sechsundvierzig, spätestens achtundvierzig Monate nach Beginn der Wahlperiode statt. → Die Neuwahl findet frühestens sechsundvierzig, spätestens neunundvierzig Monate nach Beginn der Wahlperiode statt.
      R Wer eine fremde bewegliche Sache wegnimmt, wird nach § 242 bestraft. → Wer eine fremde bewegliche Sache wegnimmt, wird nach § 243 bestraft.
      Q Die Tat wird mit Freiheitsstrafe bis zu fünf Jahren oder mit Geldstrafe bestraft. → Die Tat wird mit Freiheitsstrafe bis zu zehn Jahren oder mit Geldstrafe bestraft.
      O Der Schuldner hat die Leistung so zu bewirken, wie Treu und Glauben es erfordern. → Der Schuldner soll die Leistung so bewirken, wie Treu und Glauben es erfordern.
      Q Die Kündigung ist spätestens am dritten Werktag eines Kalendermonats zulässig. → Die Kündigung ist spätestens am fünften Werktag eines Kalendermonats zulässig.
      P Der Vermieter kann kündigen, wenn er ein berechtigtes Interesse hat. → Der Vermieter kann kündigen.
      P Der Antrag ist schriftlich zu stellen, es sei denn, die Behörde verzichtet darauf. → Der Antrag ist schriftlich zu stellen.
      O Die Behörde soll den Beteiligten anhören. → Die Behörde muss den Beteiligten anhören.
      Q Ordnungswidrig handelt, wer Auskünfte verweigert; die Geldbuße beträgt bis zu 50 000 Euro. → Ordnungswidrig handelt, wer Auskünfte verweigert; die Geldbuße beträgt bis zu 100 000 Euro.
      R Dieses Gesetz tritt am Tag nach der Verkündung in Kraft. → Das vorliegende Gesetz tritt am Tag nach der Verkündung in Kraft.
      Q Dieses Gesetz tritt am 1. Januar 2024 in Kraft. → Dieses Gesetz tritt am 1. Juli 2024 in Kraft.
      P Männer und Frauen sind gleichberechtigt. Niemand darf wegen seiner Behinderung benachteiligt werden. → Männer und Frauen sind gleichberechtigt. Niemand darf wegen seiner Behinderung benachteiligt werden, soweit ein Gesetz nichts anderes bestimmt.
      T Die Würde des Menschen ist unantastbar. → Die Würde des Menschen ist „unantastbar“.
      O Die Länder sind verpflichtet, Auskunft zu erteilen. → Die Länder sind berechtigt, Auskunft zu erteilen.
      R Der Bundespräsident vertritt den Bund völkerrechtlich. → Der Bundespräsident vertritt die Bundesrepublik völkerrechtlich.
      """)
    + read(
      "es",
      """
      R La enseñanza es libre en los términos del artículo 27 de la Constitución. → La enseñanza es libre en los términos del artículo 28 de la Constitución.
      Q El estado de alarma será declarado por un plazo máximo de quince días. → El estado de alarma será declarado por un plazo máximo de treinta días.
      P Ninguna confesión tendrá carácter estatal. → La confesión mayoritaria tendrá carácter estatal.
      P Nadie podrá ser obligado a declarar sobre su religión. → Nadie podrá ser obligado a declarar sobre su religión, salvo orden judicial.
      O Los ciudadanos tienen el derecho y el deber de defender a España. → Los ciudadanos tienen el derecho de defender a España.
      O La ley podrá limitar el ejercicio de este derecho. → La ley deberá limitar el ejercicio de este derecho.
      Q El Congreso se compone de un mínimo de 300 y un máximo de 400 Diputados. → El Congreso se compone de un mínimo de 300 y un máximo de 350 Diputados.
      Q La solicitud deberá presentarse dentro de los dos meses siguientes a la fecha. → La solicitud deberá presentarse dentro de los tres meses siguientes a la fecha.
      R El presupuesto se rige por la Ley 18.820 y su reglamento. → El presupuesto se rige por la Ley 19.032 y su reglamento.
      Q Los gastos no podrán exceder del cinco por ciento de los recursos. → Los gastos no podrán exceder del ocho por ciento de los recursos.
      P Las reuniones se celebrarán previa autorización de la autoridad. → Las reuniones se celebrarán.
      O El juez puede acordar la prisión del acusado. → El juez debe acordar la prisión del acusado.
      P Las leyes entrarán en vigor a los veinte días, si en ellas no se dispone otra cosa. → Las leyes entrarán en vigor a los veinte días.
      Q La pena será de prisión de seis meses a tres años. → La pena será de prisión de seis meses a cinco años.
      O Los poderes públicos promoverán las condiciones necesarias. → Los poderes públicos podrán promover las condiciones necesarias.
      R El Estado protege a la familia. → El Estado ampara a la familia.
      T El Rey es el Jefe del Estado, símbolo de su unidad. → El Rey es el Jefe del Estado, símbolo de su unidad
      Q El presente decreto rige desde el 1 de enero de 2024. → El presente decreto rige desde el 1 de marzo de 2024.
      P La policía podrá registrar el domicilio. → La policía sólo podrá registrar el domicilio en caso de flagrante delito.
      P Queda prohibido el trabajo de los menores. → Queda permitido el trabajo de los menores.
      """)
    + read(
      "pt",
      """
      R A posse ocorrerá nos termos do art. 13 desta Lei. → A posse ocorrerá nos termos do art. 15 desta Lei.
      Q A posse ocorrerá no prazo de trinta dias contados da publicação. → A posse ocorrerá no prazo de sessenta dias contados da publicação.
      P Ninguém será submetido a tortura. → Ninguém será submetido a tortura, salvo em caso de guerra.
      P A casa é asilo inviolável do indivíduo, ninguém nela podendo penetrar sem consentimento do morador. → A casa é asilo inviolável do indivíduo, ninguém nela podendo penetrar.
      O O voto é obrigatório para os maiores de dezoito anos. → O voto é facultativo para os maiores de dezoito anos.
      Q O voto é obrigatório para os maiores de dezoito anos. → O voto é obrigatório para os maiores de dezesseis anos.
      O O empregador deve comunicar ao sindicato a justificativa formal. → O empregador pode comunicar ao sindicato a justificativa formal.
      Q Os relatórios devem ser elaborados em até 60 (sessenta) dias. → Os relatórios devem ser elaborados em até 90 (noventa) dias.
      R Aplica-se o disposto no § 2º do art. 5º da Constituição. → Aplica-se o disposto no § 3º do art. 6º da Constituição.
      P É livre a manifestação do pensamento, sendo vedado o anonimato. → É livre a manifestação do pensamento, sendo permitido o anonimato.
      Q Pena: reclusão, de um a quatro anos, e multa. → Pena: reclusão, de um a cinco anos, e multa.
      P O juiz poderá reduzir a pena se o réu for primário. → O juiz poderá reduzir a pena.
      O O juiz poderá reduzir a pena de um sexto. → O juiz reduzirá a pena de um sexto.
      R A República rege-se nas suas relações pelos seguintes princípios. → A República pauta-se nas suas relações pelos seguintes princípios.
      T Todos são iguais perante a lei, sem distinção. → Todos são iguais perante a lei; sem distinção.
      Q Esta Lei entra em vigor em 1º de janeiro de 2025. → Esta Lei entra em vigor em 1º de julho de 2025.
      P É garantido o direito de reunião. → É garantido o direito de reunião, desde que não frustre outra reunião.
      P A lei não prejudicará o direito adquirido. → A lei prejudicará o direito adquirido.
      O É dever do Estado proteger a infância. → É faculdade do Estado proteger a infância.
      Q A multa é de dois salários mínimos. → A multa é de dez salários mínimos.
      """)
    + read(
      "it",
      """
      R I rapporti sono regolati ai sensi dell'articolo 8 della Costituzione. → I rapporti sono regolati ai sensi dell'articolo 9 della Costituzione.
      Q Il ricorso è proposto entro trenta giorni dalla comunicazione. → Il ricorso è proposto entro sessanta giorni dalla comunicazione.
      P La stampa non può essere soggetta ad autorizzazioni. → La stampa può essere soggetta ad autorizzazioni.
      P Il domicilio è inviolabile. Non vi si possono eseguire perquisizioni se non nei casi stabiliti dalla legge. → Il domicilio è inviolabile. Non vi si possono eseguire perquisizioni.
      O Il Presidente della Repubblica può sciogliere le Camere. → Il Presidente della Repubblica deve sciogliere le Camere.
      Q Il numero dei deputati è di quattrocento, otto dei quali eletti nella circoscrizione Estero. → Il numero dei deputati è di seicentotrenta, otto dei quali eletti nella circoscrizione Estero.
      O Ogni cittadino ha il dovere di svolgere un'attività. → Ogni cittadino ha il diritto di svolgere un'attività.
      Q È punito con la reclusione fino a tre anni. → È punito con la reclusione fino a cinque anni.
      Q È punito con la multa da euro 154 a euro 516. → È punito con la multa da euro 154 a euro 1.032.
      R Si applicano le disposizioni del decreto legislativo 30 giugno 2003, n. 196. → Si applicano le disposizioni del decreto legislativo 18 agosto 2000, n. 267.
      P Nessuno può essere distolto dal giudice naturale precostituito per legge. → Tutti possono essere distolti dal giudice naturale precostituito per legge.
      O I genitori sono tenuti a mantenere i figli. → I genitori possono mantenere i figli.
      P Il contratto è nullo, salvo che la legge disponga diversamente. → Il contratto è nullo.
      P L'autorizzazione è rilasciata qualora ricorrano i requisiti. → L'autorizzazione è rilasciata.
      O Il ministro adotta il regolamento. → Il ministro può adottare il regolamento.
      R La Repubblica tutela la salute. → La Repubblica protegge la salute.
      T L'Italia è una Repubblica democratica, fondata sul lavoro. → L’Italia è una Repubblica democratica fondata sul lavoro.
      Q La legge entra in vigore il 1° gennaio 2024. → La legge entra in vigore il 1° marzo 2024.
      Q La decisione è comunicata non oltre venti giorni dalla data. → La decisione è comunicata non oltre quaranta giorni dalla data.
      P È ammessa la pena di morte. → Non è ammessa la pena di morte.
      """)
    + read(
      "pl",
      """
      R Właściwy jest organ, o którym mowa w art. 17 ust. 1 pkt 2. → Właściwy jest organ, o którym mowa w art. 18 ust. 2 pkt 3.
      Q Odwołanie wnosi się w terminie czternastu dni od dnia doręczenia decyzji. → Odwołanie wnosi się w terminie trzydziestu dni od dnia doręczenia decyzji.
      P Nikt nie może być poddany torturom. → Nikt nie może być poddany torturom, chyba że ustawa stanowi inaczej.
      O Organ może wezwać stronę do złożenia wyjaśnień. → Organ jest obowiązany wezwać stronę do złożenia wyjaśnień.
      Q Kadencja Sejmu trwa cztery lata. → Kadencja Sejmu trwa pięć lat.
      Q Kto zabiera cudzą rzecz, podlega karze pozbawienia wolności od 3 miesięcy do lat 5. → Kto zabiera cudzą rzecz, podlega karze pozbawienia wolności od 3 miesięcy do lat 8.
      P Konsument ma prawo odstąpić od umowy bez podania przyczyny. → Konsument ma prawo odstąpić od umowy.
      P Organ wydaje zezwolenie, jeżeli wnioskodawca spełnia warunki. → Organ wydaje zezwolenie.
      O Minister określi, w drodze rozporządzenia, wzór wniosku. → Minister może określić, w drodze rozporządzenia, wzór wniosku.
      R Państwo chroni środowisko. → Państwo strzeże środowiska.
      T Wszyscy są wobec prawa równi. → Wszyscy są, wobec prawa, równi
      Q Ustawa wchodzi w życie z dniem 1 stycznia 2024 r. → Ustawa wchodzi w życie z dniem 1 lipca 2024 r.
      Q Karę pieniężną wymierza się w wysokości do 50 000 złotych. → Karę pieniężną wymierza się w wysokości do 100 000 złotych.
      P Przepisu nie stosuje się do cudzoziemców. → Przepis stosuje się do cudzoziemców.
      O Reklamacja powinna zawierać opis problemu. → Reklamacja musi zawierać opis problemu.
      O Sprzedawca rozpatrzy reklamację w terminie 14 dni. → Sprzedawca powinien rozpatrzyć reklamację w terminie 14 dni.
      P Wolność można ograniczyć tylko w ustawie. → Wolność można ograniczyć w ustawie.
      R Stosuje się ustawę z dnia 14 czerwca 1960 r. → Stosuje się ustawę z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego.
      P Zakazane jest istnienie partii odwołujących się do przemocy. → Dozwolone jest istnienie partii odwołujących się do przemocy.
      Q Większością co najmniej 2/3 głosów Sejm uchwala ustawę. → Większością co najmniej 3/5 głosów Sejm uchwala ustawę.
      """)
    + read(
      "tr",
      """
      R Bu Kanunun 359 uncu maddesinin (b) bendi uygulanır. → Bu Kanunun 344 üncü maddesinin (a) bendi uygulanır.
      Q Kişisel verileri kaydeden kimseye bir yıldan üç yıla kadar hapis cezası verilir. → Kişisel verileri kaydeden kimseye bir yıldan beş yıla kadar hapis cezası verilir.
      P Kişisel veriler, ancak bu Kanunda öngörülen usullere uygun olarak işlenebilir. → Kişisel veriler, bu Kanunda öngörülen usullere uygun olarak işlenebilir.
      P Kimse, kanunun suç saymadığı bir fiilden dolayı cezalandırılamaz. → Herkes, kanunun suç saymadığı bir fiilden dolayı cezalandırılabilir.
      O Hakim cezayı indirebilir. → Hakim cezayı indirmek zorundadır.
      Q Türkiye Büyük Millet Meclisi altıyüz milletvekilinden oluşur. → Türkiye Büyük Millet Meclisi beşyüzelli milletvekilinden oluşur.
      Q İtiraz, tebliğ tarihinden itibaren on beş gün içinde yapılır. → İtiraz, tebliğ tarihinden itibaren otuz gün içinde yapılır.
      R 5237 sayılı Türk Ceza Kanunu hükümleri uygulanır. → 5271 sayılı Ceza Muhakemesi Kanunu hükümleri uygulanır.
      O Herkes, sağlıklı bir çevrede yaşama hakkına sahiptir. → Herkes, sağlıklı bir çevrede yaşar.
      P Savaş halinde bu haklar durdurulabilir. → Bu haklar durdurulabilir.
      P Konut dokunulmazlığı ihlal edilemez. → Hâkim kararı olmadıkça konut dokunulmazlığı ihlal edilemez.
      Q Verilecek cezanın dörtte birinden dörtte üçüne kadarı indirilir. → Verilecek cezanın dörtte birinden dörtte ikisine kadarı indirilir.
      O Yönetmelik, Bakanlık tarafından çıkarılır. → Yönetmelik, Bakanlık tarafından çıkarılabilir.
      P Bu hüküm yabancılara uygulanır. → Bu hüküm yabancılara uygulanmaz.
      T Egemenlik, kayıtsız şartsız Milletindir. → Egemenlik kayıtsız şartsız Milletindir.
      R Devlet, aileyi korur. → Devlet, aileyi gözetir.
      Q Bu Kanun 1 Ocak 2024 tarihinde yürürlüğe girer. → Bu Kanun 1 Temmuz 2024 tarihinde yürürlüğe girer.
      Q İdari para cezası 10.000 Türk lirasından 50.000 Türk lirasına kadardır. → İdari para cezası 10.000 Türk lirasından 80.000 Türk lirasına kadardır.
      O Kurum, gerekli tedbirleri almakla yükümlüdür. → Kurum, gerekli tedbirleri almaya yetkilidir.
      P Zorla çalıştırma yasaktır. → Zorla çalıştırma serbesttir.
      """)

  /// References of laws, which do not count as amounts, and amounts as laws write them.
  static let westernReferences: [GradedPair] =
    read(
      "de",
      """
      R Die §§ 14 bis 16 gelten. → Die §§ 15 bis 17 gelten.
      R Siehe Art. 12 Abs. 1 Satz 2 Nr. 3 Buchst. a des Gesetzes. → Siehe Art. 13 Abs. 2 Satz 3 Nr. 4 Buchst. b des Gesetzes.
      R Die Verordnung (EU) 2016/679 gilt. → Die Verordnung (EU) 2018/1725 gilt.
      R Die Absätze 1 bis 3 gelten entsprechend. → Die Absätze 2 bis 4 gelten entsprechend.
      Q Die Strafe beträgt zehn Jahre. → Die Strafe beträgt fünf Jahre.
      Q Die Meldung erfolgt innerhalb von 24 Stunden. → Die Meldung erfolgt innerhalb von 72 Stunden.
      R Es gilt das Gesetz vom 3. März 2020. → Es gilt das Gesetz vom 5. Mai 2021.
      Q Die Frist endet am 31. Dezember. → Die Frist endet am 30. Juni.
      """)
    + read(
      "es",
      """
      R Conforme a los artículos 58-1 y 58-2 de la Ley. → Conforme a los artículos 59-1 y 59-2 de la Ley.
      R Según la Ley Orgánica 4/1981, de 1 de junio, se declara. → Según la Ley Orgánica 5/1982, de 3 de julio, se declara.
      R La Directiva 2006/123/CE se aplica. → La Directiva 2004/38/CE se aplica.
      Q La multa es de $ 5.000. → La multa es de $ 9.000.
      Q Multa de diez unidades tributarias mensuales. → Multa de veinte unidades tributarias mensuales.
      """)
    + read(
      "pt",
      """
      R Conforme a Lei nº 8.112, de 11 de dezembro de 1990. → Conforme a Lei nº 8.666, de 21 de junho de 1993.
      R Nos arts. 171 e 299 do Código Penal. → Nos arts. 172 e 300 do Código Penal.
      R Os incisos II e III do art. 3º. → Os incisos IV e V do art. 4º.
      Q O mandato é de quatro anos. → O mandato é de cinco anos.
      """)
    + read(
      "it",
      """
      R Ai sensi degli artt. 3 e 4. → Ai sensi degli artt. 5 e 6.
      R La legge 7 agosto 1990, n. 241, si applica. → La legge 8 giugno 1990, n. 142, si applica.
      R Il comma 1-bis si applica. → Il comma 2-bis si applica.
      Q Sanzione di € 500,00. → Sanzione di € 900,00.
      """)
    + read(
      "pl",
      """
      R W art. 17 ust. 1 pkt 2 lit. a ustawy. → W art. 18 ust. 2 pkt 3 lit. b ustawy.
      R Przepisy § 1 i 2 stosuje się. → Przepisy § 3 i 4 stosuje się.
      Q Opłata wynosi 1000 zł. → Opłata wynosi 2000 zł.
      Q W ciągu 24 godzin. → W ciągu 48 godzin.
      """)
    + read(
      "tr",
      """
      R MADDE 35 – Bu hüküm geçerlidir. → MADDE 36 – Bu hüküm geçerlidir.
      R (1) numaralı fıkra uygulanır. → (2) numaralı fıkra uygulanır.
      R Bu Kanunun 5 inci ve 6 ncı maddeleri uygulanır. → Bu Kanunun 7 nci ve 8 inci maddeleri uygulanır.
      Q Süre yüzde elli artırılır. → Süre yüzde otuz artırılır.
      Q On sekiz yaşını doldurmuş olmak gerekir. → Yirmi beş yaşını doldurmuş olmak gerekir.
      """)
}
