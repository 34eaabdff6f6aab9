extension DraftedPairs {
  /// Polish.
  static let polish = read(
    "pl",
    """
    T Strony spotykają się. → strony  spotykają się
    T „Linia” jest granicą. → "Linia" jest granicą.
    T Kwota wynosi 800 000 złotych. → Kwota wynosi 800.000 złotych.
    T Zawieszenie broni - teraz → Zawieszenie broni – teraz
    T KOMISJA OBRADUJE. → Komisja obraduje.
    T Strony, w dobrej wierze, współpracują. → Strony w dobrej wierze współpracują.
    R Strony współpracują. → Państwa współpracują.
    R Stosuje się art. 5 ustawy. → Stosuje się art. 6 ustawy.
    R Stosuje się artykuł 5 traktatu. → Stosuje się artykuł 7 traktatu.
    R Przepis ust. 2 stosuje się odpowiednio. → Przepis ust. 3 stosuje się odpowiednio.
    R Zgodnie z § 4 rozporządzenia. → Zgodnie z § 5 rozporządzenia.
    R W przypadkach z art. 5, 6 i 7 ustawy. → W przypadkach z art. 8, 9 i 10 ustawy.
    R Potwierdza się rezolucję nr 1325. → Potwierdza się rezolucję nr 2250.
    R Załącznik 2 jest częścią umowy. → Załącznik 3 jest częścią umowy.
    R Ogłoszono w Dz. U. poz. 1234. → Ogłoszono w Dz. U. poz. 1250.
    R Zgodnie z ustępem 2 umowy. → Zgodnie z ustępem 4 umowy.
    R Termin wynosi pięć dni. → Termin wynosi 5 dni.
    R Termin wynosi trzydzieści pięć dni. → Termin wynosi 35 dni.
    R Fundusz wynosi dwa miliony euro. → Fundusz wynosi 2 mln euro.
    R Państwa muszą się wycofać. → Państwa są zobowiązane się wycofać.
    R Żadne państwo nie może atakować. → Państwa nie mogą atakować.
    R Zabrania się ataku. → Zakazuje się ataku.
    R Służy do 800 000 żołnierzy. → Służy najwyżej 800 000 żołnierzy.
    R Komisja zbiera się bez zwłoki. → Komisja zbiera się natychmiast.
    R Wojska odchodzą. Obozy zamyka się. → Obozy zamyka się. Wojska odchodzą.
    R Nie tylko państwa współpracują. → Państwa współpracują.
    R Nie może uczestniczyć nikt. → Nikt nie może uczestniczyć.
    Q Termin wynosi 30 dni. → Termin wynosi 60 dni.
    Q Termin wynosi trzy miesiące. → Termin wynosi sześć miesięcy.
    Q Kadencja trwa cztery lata. → Kadencja trwa pięć lat.
    Q Kwota wynosi dwadzieścia pięć milionów euro. → Kwota wynosi trzydzieści pięć milionów euro.
    Q Kwota wynosi pięćset tysięcy złotych. → Kwota wynosi sześćset tysięcy złotych.
    Q Fundusz wynosi 100 mld dolarów. → Fundusz wynosi 100 mln dolarów.
    Q Grzywna wynosi 5000 euro. → Grzywna wynosi 5000 dolarów.
    Q Udział wynosi 50 procent. → Udział wynosi 60 %.
    Q Stawka wynosi 2,5 procent. → Stawka wynosi 3,5 procent.
    Q Wycofanie kończy się 3 grudnia 2025 r. → Wycofanie kończy się 5 grudnia 2025 r.
    Q Wybory są w maju 2026 roku. → Wybory są w czerwcu 2026 roku.
    Q Siły liczą 600 000 żołnierzy. → Siły liczą najwyżej 600 000 żołnierzy.
    Q Co najmniej pięciu członków głosuje. → Co najmniej siedmiu członków głosuje.
    Q Potrzebna jest większość dwóch trzecich głosów. → Potrzebna jest większość trzech czwartych głosów.
    Q Sprawozdanie składa się corocznie. → Sprawozdanie składa się co miesiąc.
    Q Strefa ma od 10 do 15 kilometrów. → Strefa ma od 10 do 20 kilometrów.
    Q W terminie dwóch tygodni składa się raport. → W terminie dwóch miesięcy składa się raport.
    Q Połowa środków jest wypłacana. → Jedna trzecia środków jest wypłacana.
    Q W terminie 14 dni roboczych składa się raport. → W terminie 14 dni składa się raport.
    Q Podlega karze pozbawienia wolności do lat 3. → Podlega karze pozbawienia wolności do lat 5.
    O Strony mogą się wycofać. → Strony muszą się wycofać.
    O Strona może złożyć raport. → Strona winna złożyć raport.
    O Strona może się wycofać. → Strona powinna się wycofać.
    O Każda strona powinna składać raport. → Każda strona jest obowiązana składać raport.
    O Każde państwo ma prawo informować. → Każde państwo ma obowiązek informować.
    O Państwo zobowiązuje się współpracować. → Państwo może współpracować.
    O Państwo zapewnia dostęp. → Państwo musi zapewnić dostęp.
    O Organ jest uprawniony do żądania danych. → Organ jest obowiązany do żądania danych.
    O Zaleca się utworzenie funduszu. → Należy utworzyć fundusz.
    O Minister może określić terminy. → Minister określa terminy.
    O Członkowie powinni głosować. → Członkowie mogą głosować.
    O Dozwolone jest wejście pomocy. → Obowiązkowe jest wejście pomocy.
    O Wolno utworzyć komitet. → Trzeba utworzyć komitet.
    P Strony mogą rozmieszczać wojska. → Strony nie mogą rozmieszczać wojsk.
    P Strony wyrażają zgodę. → Strony nie wyrażają zgody.
    P Wszystkie strefy są otwarte. → Wszystkie strefy są otwarte, z wyjątkiem strefy C.
    P Cywile mogą wejść. → Tylko cywile mogą wejść.
    P Termin przedłuża się. → Termin przedłuża się, jeżeli oba państwa wyrażą zgodę.
    P Wojska odchodzą, pod warunkiem że trwa rozejm. → Wojska odchodzą.
    P Uchwałę przyjmuje się z warunkami. → Uchwałę przyjmuje się bez warunków.
    P Strona musi zapłacić. → Strona nie musi zapłacić.
    P Wejście jest dozwolone. → Wejście jest zabronione.
    P Przepis stosuje się, chyba że strony postanowią inaczej. → Przepis stosuje się.
    P Wszelką broń, oprócz pistoletów, oddaje się. → Wszelką broń oddaje się.
    P Nie więcej niż 5 dni mija. → Więcej niż 5 dni mija.
    P Nikt nie może być zatrzymany. → Każdy może być zatrzymany.
    P To rozkaz legalny. → To rozkaz nielegalny.
    P Pomocy udziela się za zgodą państwa. → Pomocy udziela się.
    P W razie zagrożenia strefę zamyka się. → Strefę zamyka się.
    R Pomoc należy się bez względu na wiek. → Pomoc należy się niezależnie od wieku.
    R Prawo stosuje się w kraju. → Prawo stosuje się zarówno w kraju, jak i poza nim.
    O Możemy wycofać wojska. → Musimy wycofać wojska.
    R Unika się działań, które mogłyby szkodzić. → Unika się działań, które mogą szkodzić.
    P Strona traci prawo głosu. Płaci koszty. → Płaci koszty.
    P Umowa obowiązuje. → Umowa obowiązuje, kiedy obie strony ją podpiszą.
    R Przepis stosuje się, gdy pada deszcz. → Przepis stosuje się, kiedy pada deszcz.
    """)
}
