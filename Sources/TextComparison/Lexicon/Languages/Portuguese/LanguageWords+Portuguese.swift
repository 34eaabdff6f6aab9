extension LanguageWords {
  /// Portuguese, of Portugal and of Brazil; the future alone does not state a duty.
  static let portuguese = LanguageWords(
    modals: [
      (
        .may,
        "pode|podem|podemos|poderemos|poderá|poderão|poderia|poderiam|possa|possam|tem direito a|têm direito a"
          + "|terá direito a|terão direito a|tem o direito|têm o direito|terá o direito"
          + "|tem direito|têm direito|direito a|direito à|direito de|é facultado|é facultada|faculta se"
          + "|fica facultado|está autorizado|está autorizada|estão autorizados|estão autorizadas"
          + "|fica autorizado|fica autorizada|ficam autorizados|é autorizado|é permitido|é permitida"
          + "|são permitidos|são permitidas|permite se|é lícito|tem a faculdade de|faculdade de|facultativo|facultativa|não é obrigado a"
          + "|não é obrigada a|não são obrigados a|não está obrigado|não está obrigada|permitida"
          + "|permitido"
      ),
      (
        .should,
        "deveria|deveriam|convém|recomenda se|recomenda|recomendam|recomendável|esforça se"
          + "|esforçam se|procurará|procurarão|é aconselhável|é desejável"
      ),
      (
        .shall,
        "deve|devem|devemos|deveremos|deverá|deverão|deva|devam|tem de|têm de|tem que|têm que|terá de|terão de"
          + "|terá que|terão que|há de|hão de|é obrigado a|é obrigada a|são obrigados a"
          + "|são obrigadas a|está obrigado|está obrigada|estão obrigados|estão obrigadas"
          + "|fica obrigado|ficam obrigados|compromete se a|comprometem se a|obriga se a|obrigam se a"
          + "|tem a obrigação|têm a obrigação|terá a obrigação|obrigação de|dever de|é dever|tem o dever"
          + "|têm o dever|é obrigatório|é obrigatória|são obrigatórios|são obrigatórias|será obrigatório"
          + "|será obrigatória|obrigatoriamente|é necessário|é preciso|incumbe|exige se"
      ),
    ],
    negatedModals: [
      (
        .shall,
        "perde o direito|perdem o direito|perderá o direito|perderão o direito|proibido|proibida|proibidos|proibidas|é proibido|é proibida|são proibidos|são proibidas"
          + "|fica proibido|fica proibida|ficam proibidos|proíbe se|é vedado|é vedada|são vedados"
          + "|são vedadas|vedado|vedada|vedados|vedadas|fica vedado|fica vedada|abstém se|abstêm se"
          + "|abster se á"
      )
    ],
    negations: "não|nenhum|nenhuma|ninguém|nada|nunca|jamais|tampouco|nem",
    partialNegations:
      "sem|sem que|em vez de|em lugar de|na falta de|na ausência de|falta de|livre de|recusa se a"
      + "|deixa de",
    exceptions:
      "salvo|salvo se|exceto|excepto|exceto se|a menos que|a não ser que|com exceção de"
      + "|com exceção da|com exceção do|com exceção dos|com exceção das|à exceção de|à exceção da"
      + "|à exceção do|com excepção de|ressalvado|ressalvada|ressalvados|ressalvadas|fora de|fora da"
      + "|fora do|sem prejuízo de|sem prejuízo do|sem prejuízo da|não obstante|apesar de|apesar do"
      + "|apesar da",
    ignoredPolarities:
      "não só|não somente|não apenas|sem demora|sem dúvida|sem embargo|pelo menos|ao menos|nem sequer",
    bounds: [
      (
        .most, true,
        "não mais de|não mais do que|não superior a|não superiores a|não excedendo|não excederá"
          + "|não exceda|que não exceda|não inferior"
      ),
      (
        .most, false,
        "até|até o|no máximo|no máximo de|máximo de|um máximo de|o mais tardar|limite de|ou menos"
          + "|quando muito|até ao máximo de"
      ),
      (.least, true, "não menos de|não menos que|não inferior a|não inferiores a|não antes de"),
      (.least, false, "pelo menos|ao menos|no mínimo|mínimo de|um mínimo de|ou mais"),
      (.under, false, "menos de|inferior a|inferiores a|abaixo de|menor de|menor que"),
      (
        .over, false,
        "mais de|superior a|superiores a|acima de|maior de|maior que|que exceda|que excedam"
      ),
    ],
    quantities: portugueseNumbers + portugueseUnits,
    restrictions:
      "só|somente|apenas|unicamente|exclusivamente|tão só|tão somente|só se|único|única",
    conditions:
      "se o|se a|se os|se as|se um|se uma|se houver|se não|se for|se forem|se ambos|se ambas|se este"
      + "|se esta|se qualquer|se nenhum|se nenhuma|se todos|se todas|se tal|se ele|se ela|se estiver"
      + "|se tiver|se ocorrer|se existir|se cada|se alguma|se algum|se o qual|se necessário"
      + "|desde que|contanto que|caso|na condição de|sob condição de|com a condição de que"
      + "|em caso de|no caso de|quando|uma vez que|logo que|assim que|na medida em que"
      + "|enquanto o|enquanto a|enquanto os|enquanto as|enquanto um|enquanto uma|enquanto não"
      + "|enquanto durar|enquanto durarem|enquanto houver|enquanto for|enquanto forem"
      + "|enquanto estiver|enquanto estiverem|enquanto vigorar|enquanto subsistir|enquanto existir"
      + "|sob reserva de|sujeito a|sujeita a|mediante|mediante autorização|mediante consentimento"
      + "|com o consentimento de|com o consentimento do|com a autorização de|com a aprovação de"
      + "|condicionado a|condicionada a|prévia autorização|prévio consentimento|só se",
    untils: "até que",
    dateBounds: [
      (.most, "até|até ao ano|até o ano|até ao|até o|o mais tardar em|até o dia|até ao dia"),
      (.under, "antes de|antes do"), (.over, "depois de|após|após o|depois do"),
      (.least, "desde|desde o ano|a partir do ano|a partir de|a partir do|a contar de"),
    ],
    softBounds: "dentro de|no prazo de|em um prazo de|num prazo de|no prazo máximo de|em",
    purposes: "a fim de que|para que|de modo que|de forma que",
    contractions: [
      "de": ["do", "da", "dos", "das"], "a": ["ao", "à", "aos", "às"],
      "em": ["no", "na", "nos", "nas"],
    ])

  private static let portugueseNumbers: [(QuantityMeaning, String)] =
    counted(
      from: 0,
      "zero, um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze"
        + ", catorze|quatorze, quinze, dezasseis|dezesseis, dezassete|dezessete, dezoito"
        + ", dezanove|dezenove")
    + counted(
      from: 20, by: 10,
      "vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa")
    + counted(
      from: 200, by: 100,
      "duzentos|duzentas, trezentos|trezentas, quatrocentos|quatrocentas, quinhentos|quinhentas"
        + ", seiscentos|seiscentas, setecentos|setecentas, oitocentos|oitocentas, novecentos"
        + "|novecentas")
    + ordinals(
      "primeiro|primeira, segundo|segunda, terceiro|terceira, quarto|quarta, quinto|quinta"
        + ", sexto|sexta, sétimo|sétima, oitavo|oitava, nono|nona, décimo|décima")
    + months(
      "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro"
        + ", dezembro")
    + weekdays(
      "segunda feira|segundas feiras, terça feira|terças feiras, quarta feira|quartas feiras"
        + ", quinta feira|quintas feiras, sexta feira|sextas feiras, sábado|sábados, domingo|domingos"
    )

  private static let portugueseUnits: [(QuantityMeaning, String)] = [
    (.scale(100), "cem|cento"), (.scale(1e3), "mil|milhares"), (.scale(1e6), "milhão|milhões"),
    (.scale(1e9), "bilhão|bilhões|mil milhões"), (.scale(1e12), "trilhão|trilhões"),
    (.unit("percent"), "por cento"),
    (.unit("percentage point"), "pontos percentuais|ponto percentual"),
    (.unit("BRL"), "r$|real|reais"), (.unit("EUR"), "euro|euros"),
    (.unit("USD"), "dólar|dólares|dólares dos estados unidos"),
    (.unit("GBP"), "libras esterlinas"), (.unit("second"), "segundos"),
    (.unit("minute"), "minuto|minutos"), (.unit("hour"), "hora|horas"),
    (.unit("day"), "dia|dias|dias corridos|dias seguidos"),
    (.unit("working day"), "dia útil|dias úteis"), (.unit("week"), "semana|semanas"),
    (.unit("month"), "mês|meses"), (.unit("year"), "ano|anos"),
    (.unit("quarter"), "trimestre|trimestres"), (.unit("half-year"), "semestre|semestres"),
    (.unit("decade"), "década|décadas"), (.unit("person"), "pessoa|pessoas"),
    (.unit("km"), "quilómetro|quilómetros|quilômetro|quilômetros"), (.unit("m"), "metro|metros"),
    (.unit("m²"), "metros quadrados|metro quadrado"),
    (.unit("km²"), "quilómetros quadrados|quilômetros quadrados"), (.unit("m³"), "metros cúbicos"),
    (.unit("ha"), "hectare|hectares"), (.unit("kg"), "quilograma|quilogramas|quilo|quilos"),
    (.unit("tonne"), "tonelada|toneladas"), (.unit("liter"), "litro|litros"),
    (.unit("nautical mile"), "milhas marítimas|milhas náuticas"), (.unit("mile"), "milha|milhas"),
    (.unit("°"), "grau|graus"), (.unit("1/2"), "metade|meio"), (.unit("1/3"), "terço|terços"),
    (.unit("1/4"), "quarto|quartos"), (.unit("1/5"), "quinto|quintos"),
    (.unit("1/10"), "décimos"), (.unit("times"), "vezes|vez"),
    (.unit("minimum wage"), "salários mínimos|salário mínimo"),
    (
      .reference,
      "artigo|artigos|art|arts|parágrafo|parágrafos|inciso|incisos|alínea|alíneas|número|números"
        + "|n.º|nº|n.os|capítulo|capítulos|título|títulos|secção|seção|secções|seções|parte|anexo|anexos"
        + "|lei|leis|lei nº|lei n.º|decreto|decreto lei|resolução|resoluções|decisão|diretiva|regulamento"
        + "|protocolo|página|páginas|versão|opção|variante|ponto|pontos|cláusula|cláusulas|fase|etapa"
        + "|regra|princípio|tabela|quadro|nota|emenda|portaria|medida provisória|item|itens|disposição|disposição transitória|disposição final|lei complementar|emenda constitucional"
    ),
    (.rangeTo, "a|até"), (.rangeFrom, "entre|desde"), (.and, "e|ou"),
    (.linking, "de|do|da|dos|º|ª"),
    (
      .yearMark, "em|de|do|desde|até|antes de|depois de|após|ano|fins de|a partir de|para"
    ),
    (.frequency("hour"), "por hora|cada hora"),
    (.frequency("day"), "diário|diária|diários|diárias|diariamente|por dia|cada dia"),
    (.frequency("week"), "semanal|semanais|semanalmente|por semana|cada semana"),
    (.frequency("month"), "mensal|mensais|mensalmente|por mês|cada mês"),
    (.frequency("quarter"), "trimestral|trimestrais|trimestralmente|por trimestre"),
    (.frequency("half-year"), "semestral|semestrais|semestralmente"),
    (.frequency("year"), "anual|anuais|anualmente|por ano|cada ano"),
    (.frequency("two years"), "bienal|bienais"),
    (.rate("day"), "ao dia"), (.rate("month"), "ao mês"), (.rate("year"), "ao ano"),
    (.times(2), "duas vezes"), (.times(3), "três vezes"), (.times(1), "uma vez"),
    (.multiple(2), "duplicado|duplicada|dobro|em dobro"), (.multiple(3), "triplo|triplicado"),
    (.multiple(0.5), "reduzido à metade|reduzida à metade"), (.minus, "menos"),
  ]
}
