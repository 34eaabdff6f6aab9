extension LanguageWords {
  /// Spanish; the future alone does not state a duty, because laws also describe with it.
  static let spanish = LanguageWords(
    modals: [
      (
        .may,
        "puede|pueden|podemos|podremos|podrá|podrán|podría|podrían|pueda|puedan|tiene derecho a|tienen derecho a"
          + "|tendrá derecho a|tendrán derecho a|tiene derecho|tienen derecho|tendrá derecho"
          + "|tendrán derecho|tiene el derecho|tienen el derecho|derecho a|está facultado"
          + "|está facultada|están facultados|están facultadas|estará facultado|estará facultada"
          + "|está autorizado|está autorizada|están autorizados|están autorizadas|se autoriza"
          + "|está permitido|está permitida|están permitidos|están permitidas|se permite|se permiten"
          + "|se permitirá|es lícito|tiene la facultad de|tienen la facultad de|queda facultado"
          + "|no está obligado|no está obligada|no están obligados|no estará obligado|permitida"
          + "|permitido"
      ),
      (
        .should,
        "debería|deberían|debiera|debieran|conviene|convendría|se recomienda|recomienda|recomiendan"
          + "|procurará|procurarán|se esforzará|se esforzarán|se alienta|se invita a|se insta a"
          + "|es aconsejable"
      ),
      (
        .shall,
        "debe|deben|debemos|deberemos|deberá|deberán|deba|deban|tiene que|tienen que|tendrá que|tendrán que|ha de"
          + "|han de|habrá de|habrán de|hay que|está obligado|está obligada|están obligados"
          + "|están obligadas|estará obligado|estará obligada|estarán obligados|estarán obligadas"
          + "|queda obligado|quedan obligados|se compromete a|se comprometen a|se obliga a"
          + "|se obligan a|tiene la obligación|tienen la obligación|tendrá la obligación"
          + "|tendrán la obligación|la obligación de|el deber de|tiene el deber|tienen el deber"
          + "|es obligatorio|es obligatoria|son obligatorios|será obligatorio|será obligatoria"
          + "|obligatoriamente|corresponde a|es preciso|es necesario|se requiere|se requerirá"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "pierde el derecho|pierden el derecho|perderá el derecho|perderán el derecho|prohibido|prohibida|prohibidos|prohibidas|se prohíbe|se prohíben|se prohibirá|prohíbe"
          + "|está prohibido|está prohibida|están prohibidos|están prohibidas|queda prohibido"
          + "|queda prohibida|quedan prohibidos|quedan prohibidas|se abstendrá de|se abstendrán de"
          + "|se abstiene de|se abstienen de"
      )
    ],
    negations: "no|ningún|ninguno|ninguna|nadie|nada|nunca|jamás|tampoco|ni",
    partialNegations:
      "sin|sin que|en lugar de|en vez de|a falta de|en ausencia de|falta de|libre de|se niega a"
      + "|deja de|no obstante lo cual",
    exceptions:
      "salvo|salvo que|salvo en|excepto|excepto que|a menos que|a no ser que|con excepción de"
      + "|con excepción del|a excepción de|a excepción del|con la excepción de|exceptuando|excluidos"
      + "|aparte de|fuera de|sin perjuicio de|sin perjuicio del|no obstante|pese a|a pesar de|menos",
    ignoredPolarities:
      "no sólo|no solo|no solamente|no únicamente|sin demora|sin dilación|sin duda|sin embargo"
      + "|al menos|por lo menos|ni siquiera|más o menos",
    bounds: [
      (
        .most, true,
        "no más de|no mayor de|no mayor a|no superior a|no superiores a|no excederá de|no exceda de"
          + "|que no exceda de|no podrá exceder de|no después de|no inferior"
      ),
      (
        .most, false,
        "hasta|hasta un|como máximo|a lo sumo|máximo de|un máximo de|a más tardar|límite de|o menos"
          + "|hasta un máximo de|como máximo de"
      ),
      (
        .least, true, "no menos de|no menor de|no menor a|no inferior a|no inferiores a|no antes de"
      ),
      (
        .least, false,
        "al menos|por lo menos|como mínimo|mínimo de|un mínimo de|cuando menos|o más"
      ),
      (.under, false, "menos de|menor de|inferior a|inferiores a|por debajo de"),
      (
        .over, false,
        "más de|mayor de|superior a|superiores a|por encima de|que exceda de|que excedan de|exceda de"
      ),
    ],
    quantities: spanishNumbers + spanishUnits,
    restrictions:
      "sólo|solo|solamente|únicamente|exclusivamente|tan sólo|tan solo|únicamente si|única|único",
    conditions:
      "si|siempre que|siempre y cuando|a condición de|a condición de que|con la condición de que"
      + "|con tal que|con tal de que|en caso de|en caso de que|en el caso de que|cuando|mientras"
      + "|una vez que|tan pronto como|en la medida en que|con sujeción a|sujeto a|sujeta a"
      + "|previo consentimiento|previa autorización|previa aprobación|previo acuerdo|previo"
      + "|con el consentimiento de|con el consentimiento del|con la autorización de"
      + "|con la aprobación de|supeditado a|supeditada a|bajo condición|a reserva de|sólo si|solo si",
    untils: "hasta que",
    dateBounds: [
      (.most, "hasta el|hasta el año|hasta|a más tardar el|antes del fin de|antes de finalizar"),
      (.under, "antes del|antes del año|antes de"),
      (.over, "después del|después del año|después de|tras el"),
      (.least, "desde|desde el|desde el año|a partir del|a partir de|a contar del"),
    ],
    softBounds:
      "dentro de|dentro del|dentro de los|en un plazo de|en el plazo de|en el término de|en",
    purposes: "a fin de que|para que|de modo que|de manera que|con el fin de que",
    contractions: ["de": ["del"], "a": ["al"]])

  private static let spanishNumbers: [(QuantityMeaning, String)] =
    counted(
      from: 0,
      "cero, un|uno|una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece"
        + ", catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno"
        + "|veintiún|veintiuna, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis"
        + ", veintisiete, veintiocho, veintinueve")
    + counted(
      from: 30, by: 10, "treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa")
    + counted(
      from: 200, by: 100,
      "doscientos|doscientas, trescientos|trescientas, cuatrocientos|cuatrocientas, quinientos"
        + "|quinientas, seiscientos|seiscientas, setecientos|setecientas, ochocientos|ochocientas"
        + ", novecientos|novecientas")
    + ordinals(
      "primer|primero|primera, segundo|segunda, tercer|tercero|tercera, cuarto|cuarta, quinto|quinta"
        + ", sexto|sexta, séptimo|séptima, octavo|octava, noveno|novena, décimo|décima")
    + months(
      "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre"
        + ", noviembre, diciembre")
    + weekdays("lunes, martes, miércoles, jueves, viernes, sábado|sábados, domingo|domingos")

  private static let spanishUnits: [(QuantityMeaning, String)] = [
    (.scale(100), "cien|ciento"), (.scale(1e3), "mil|miles"), (.scale(1e6), "millón|millones"),
    (.scale(1e9), "mil millones|millardo|millardos"), (.scale(1e12), "billón|billones"),
    (.unit("percent"), "por ciento|por cien"),
    (.unit("percentage point"), "puntos porcentuales|punto porcentual"),
    (.unit("EUR"), "euro|euros"),
    (.unit("USD"), "dólar|dólares|dólares de los estados unidos|dólares estadounidenses"),
    (.unit("peso"), "peso|pesos"), (.unit("GBP"), "libras esterlinas"),
    (.unit("RUB"), "rublo|rublos"),
    (.unit("UTM"), "unidades tributarias mensuales|utm"), (.unit("UF"), "unidades de fomento"),
    (.unit("second"), "segundos"), (.unit("minute"), "minuto|minutos"),
    (.unit("hour"), "hora|horas"), (.unit("day"), "día|días|días naturales|días corridos"),
    (
      .unit("working day"), "día hábil|días hábiles|día laborable|días laborables|días útiles"
    ),
    (.unit("week"), "semana|semanas"), (.unit("month"), "mes|meses"),
    (.unit("year"), "año|años"), (.unit("quarter"), "trimestre|trimestres"),
    (.unit("half-year"), "semestre|semestres"),
    (.unit("decade"), "decenio|decenios|década|décadas"),
    (.unit("person"), "persona|personas"), (.unit("km"), "kilómetro|kilómetros"),
    (.unit("m"), "metro|metros"), (.unit("m²"), "metros cuadrados|metro cuadrado"),
    (.unit("km²"), "kilómetros cuadrados"), (.unit("m³"), "metros cúbicos|metro cúbico"),
    (.unit("ha"), "hectárea|hectáreas"), (.unit("kg"), "kilogramo|kilogramos|kilo|kilos"),
    (.unit("tonne"), "tonelada|toneladas"), (.unit("liter"), "litro|litros"),
    (.unit("nautical mile"), "millas marinas|milla marina|millas náuticas"),
    (.unit("mile"), "milla|millas"), (.unit("MW"), "megavatio|megavatios"),
    (.unit("°"), "grado|grados"), (.unit("1/2"), "mitad|medio"), (.unit("1/3"), "tercio|tercios"),
    (.unit("1/4"), "cuarto|cuartos"), (.unit("1/5"), "quinto|quintos"),
    (.unit("1/10"), "décimos|décimas partes"), (.unit("times"), "veces|vez"),
    (
      .reference,
      "artículo|artículos|art|arts|apartado|apartados|párrafo|párrafos|inciso|incisos|numeral"
        + "|numerales|número|números|n.º|nº|letra|letras|literal|capítulo|capítulos|título|títulos"
        + "|sección|secciones|parte|anexo|anexos|ley|leyes|ley orgánica|leyes orgánicas|real decreto|real decreto ley|decreto supremo|decreto legislativo|orden ministerial|decreto|decreto ley|resolución|resoluciones"
        + "|decisión|directiva|reglamento|protocolo|página|páginas|versión|opción|variante|punto|puntos"
        + "|cláusula|cláusulas|disposición|disposiciones|disposición adicional|disposición transitoria|disposición final"
        + "|disposición derogatoria|fase|etapa|regla|principio|tabla|cuadro|nota|tomo|norma"
        + "|proyecto|enmienda"
    ),
    (.rangeTo, "a|hasta"), (.rangeFrom, "entre|desde"), (.and, "y|o|e|u"),
    (.linking, "de|del"),
    (
      .yearMark,
      "en|de|del|desde|hasta|antes de|después de|año|el|fines de|finales de|para|a partir de"
    ),
    (.frequency("hour"), "por hora|cada hora"),
    (.frequency("day"), "diario|diaria|diarios|diarias|diariamente|por día|cada día"),
    (
      .frequency("week"),
      "semanal|semanales|semanalmente|por semana|cada semana"
    ),
    (.frequency("month"), "mensual|mensuales|mensualmente|por mes|cada mes"),
    (.frequency("quarter"), "trimestral|trimestrales|trimestralmente|por trimestre"),
    (.frequency("half-year"), "semestral|semestrales|semestralmente"),
    (.frequency("year"), "anual|anuales|anualmente|por año|cada año"),
    (.frequency("two years"), "bienal|bienales"),
    (.rate("day"), "al día"), (.rate("week"), "a la semana"), (.rate("month"), "al mes"),
    (.rate("year"), "al año"), (.times(2), "dos veces"), (.times(3), "tres veces"),
    (.times(1), "una vez"),
    (.multiple(2), "duplicado|duplicada|doble|se duplica|duplicará"),
    (.multiple(3), "triple|triplicado|triplicada"), (.multiple(0.5), "reducido a la mitad"),
    (.minus, "menos"),
  ]
}
