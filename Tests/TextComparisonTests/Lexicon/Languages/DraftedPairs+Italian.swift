extension DraftedPairs {
  /// Italian.
  static let italian = read(
    "it",
    """
    T Le Parti si riuniscono. → Le  parti si riuniscono
    T La «linea» è il confine. → La "linea" è il confine.
    T Sono 800.000 euro. → Sono 800 000 euro.
    T Cessate il fuoco - ora → Cessate il fuoco – ora
    T LA COMMISSIONE DELIBERA. → La Commissione delibera.
    T L'accordo è concluso. → L’accordo è concluso.
    R Le Parti cooperano. → Gli Stati cooperano.
    R Si applica l'articolo 5 della legge. → Si applica l'articolo 6 della legge.
    R Si applica il comma 2. → Si applica il comma 3.
    R Si veda il paragrafo 4 del capitolo II. → Si veda il paragrafo 5 del capitolo II.
    R Ai sensi degli articoli 5, 6 e 7 del trattato. → Ai sensi degli articoli 8, 9 e 10 del trattato.
    R È riaffermata la risoluzione 1325. → È riaffermata la risoluzione 2250.
    R Vige la legge n. 241 dello Stato. → Vige la legge n. 196 dello Stato.
    R L'allegato 2 fa parte dell'accordo. → L'allegato 3 fa parte dell'accordo.
    R Ai sensi del decreto legislativo 30 giugno 2003, n. 196. → Ai sensi del decreto legislativo 30 giugno 2003, n. 198.
    R Il termine è di cinque giorni. → Il termine è di 5 giorni.
    R Sono trentacinque giorni. → Sono 35 giorni.
    R Il fondo è di due milioni di euro. → Il fondo è di 2 milioni di euro.
    R Gli Stati devono ritirarsi. → Gli Stati sono tenuti a ritirarsi.
    R Nessuno Stato può attaccare. → Gli Stati non possono attaccare.
    R È vietato attaccare. → È proibito attaccare.
    R Fino a 800.000 soldati servono. → Al massimo 800.000 soldati servono.
    R La commissione si riunisce senza indugio. → La commissione si riunisce subito.
    R Le truppe escono. I campi chiudono. → I campi chiudono. Le truppe escono.
    R Non solo gli Stati cooperano. → Gli Stati cooperano.
    R Non può partecipare nessuno. → Nessuno può partecipare.
    Q Il termine è di 30 giorni. → Il termine è di 60 giorni.
    Q Il termine è di tre mesi. → Il termine è di sei mesi.
    Q Il mandato dura quattro anni. → Il mandato dura cinque anni.
    Q Sono venticinque milioni di euro. → Sono trentacinque milioni di euro.
    Q Sono duecentomila euro. → Sono trecentomila euro.
    Q Il fondo è di 100 miliardi di dollari. → Il fondo è di 100 milioni di dollari.
    Q La multa è di 5.000 euro. → La multa è di 5.000 dollari.
    Q La quota è del 50 per cento. → La quota è del 60 %.
    Q Il tasso è del 2,5 per cento. → Il tasso è del 3,5 per cento.
    Q Il ritiro termina il 3 dicembre 2025. → Il ritiro termina il 5 dicembre 2025.
    Q Le elezioni sono nel maggio 2026. → Le elezioni sono nel giugno 2026.
    Q La forza ha 600.000 soldati. → La forza ha al massimo 600.000 soldati.
    Q Almeno cinque membri votano. → Almeno sette membri votano.
    Q Serve una maggioranza di due terzi. → Serve una maggioranza di tre quarti.
    Q La relazione è annuale. → La relazione è mensile.
    Q La zona misura da 10 a 15 chilometri. → La zona misura da 10 a 20 chilometri.
    Q Entro due settimane si riferisce. → Entro due mesi si riferisce.
    Q La metà dei fondi è pagata. → Un terzo dei fondi è pagato.
    Q Entro dieci giorni lavorativi si riferisce. → Entro dieci giorni si riferisce.
    Q La pena è della reclusione da sei mesi a tre anni. → La pena è della reclusione da sei mesi a quattro anni.
    O Le Parti possono ritirarsi. → Le Parti devono ritirarsi.
    O La Parte può ritirarsi. → La Parte deve ritirarsi.
    O Ciascuna Parte dovrebbe riferire. → Ciascuna Parte deve riferire.
    O Ciascuno Stato ha il diritto di riferire. → Ciascuno Stato ha l'obbligo di riferire.
    O Lo Stato si impegna a cooperare. → Lo Stato può cooperare.
    O Lo Stato garantisce l'accesso. → Lo Stato deve garantire l'accesso.
    O L'autorità è autorizzata a chiedere dati. → L'autorità è tenuta a chiedere dati.
    O Si raccomanda di creare un fondo. → Si deve creare un fondo.
    O La legge potrà fissare termini. → La legge fisserà termini.
    O I membri hanno l'obbligo di votare. → I membri hanno facoltà di votare.
    O Il ministro può nominare un comitato. → Il ministro nomina un comitato.
    O È consentito l'ingresso di aiuti. → È obbligatorio l'ingresso di aiuti.
    P Le Parti possono schierare truppe. → Le Parti non possono schierare truppe.
    P Le Parti accettano. → Le Parti non accettano.
    P Tutte le zone sono aperte. → Tutte le zone sono aperte, tranne la zona C.
    P I civili possono entrare. → Solo i civili possono entrare.
    P Il termine è prorogato. → Il termine è prorogato se entrambi gli Stati accettano.
    P Le truppe escono, purché vi sia una tregua. → Le truppe escono.
    P Si adotta con condizioni. → Si adotta senza condizioni.
    P La Parte deve pagare. → La Parte non deve pagare.
    P L'ingresso è consentito. → L'ingresso è vietato.
    P La norma vige, a meno che si convenga altro. → La norma vige.
    P Tutte le armi, eccetto le pistole, sono consegnate. → Tutte le armi sono consegnate.
    P Non più di 5 giorni passano. → Più di 5 giorni passano.
    P Nessuno può essere detenuto. → Tutti possono essere detenuti.
    P È un ordine legittimo. → È un ordine illegittimo.
    P L'aiuto è dato previo consenso dello Stato. → L'aiuto è dato.
    P Salvo diverso accordo, la norma vige. → La norma vige.
    R Il rapporto contiene i dati. → Il rapporto contiene i dati e i voli non autorizzati.
    P Il rapporto elenca i voli autorizzati. → Il rapporto elenca i voli non autorizzati.
    R Il Presidente può sciogliere le Camere. → Il Presidente può sciogliere le Camere o anche una sola di esse.
    O Possiamo ritirare le truppe. → Dobbiamo ritirare le truppe.
    P La parte perde il diritto di voto. Paga le spese. → Paga le spese.
    """)
}
