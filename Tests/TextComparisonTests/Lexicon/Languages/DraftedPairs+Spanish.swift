extension DraftedPairs {
  /// Spanish.
  static let spanish = read(
    "es",
    """
    T Las Partes se reúnen. → Las  partes se reúnen
    T La «línea» es la frontera. → La "línea" es la frontera.
    T Son 800.000 euros. → Son 800 000 euros.
    T El alto el fuego - ahora → El alto el fuego – ahora
    T LA COMISIÓN DELIBERA. → La Comisión delibera.
    T Las Partes, de buena fe, cooperan. → Las Partes de buena fe cooperan.
    T ¿Coopera la Parte? → Coopera la Parte?
    R Las Partes cooperan. → Los Estados cooperan.
    R Se aplica el artículo 5 de la ley. → Se aplica el artículo 6 de la ley.
    R El apartado 2 se aplica también. → El apartado 3 se aplica también.
    R Véase el párrafo 4 del capítulo II. → Véase el párrafo 5 del capítulo II.
    R Conforme a los artículos 5, 6 y 7 del tratado. → Conforme a los artículos 8, 9 y 10 del tratado.
    R Se reafirma la resolución 1325. → Se reafirma la resolución 2250.
    R Rige la Ley 21.430 de la República. → Rige la Ley 21.180 de la República.
    R El inciso segundo del artículo 12 rige. → El inciso tercero del artículo 12 rige.
    R El anexo 2 forma parte del acuerdo. → El anexo 3 forma parte del acuerdo.
    R El plazo es de cinco días. → El plazo es de 5 días.
    R Son treinta y cinco días. → Son 35 días.
    R El fondo es de dos millones de euros. → El fondo es de 2 millones de euros.
    R Los Estados deben retirarse. → Los Estados están obligados a retirarse.
    R Ningún Estado podrá atacar. → Los Estados no podrán atacar.
    R Se prohíbe atacar. → Está prohibido atacar.
    R Hasta 800.000 soldados sirven. → Como máximo 800.000 soldados sirven.
    R La comisión se reúne sin demora. → La comisión se reúne de inmediato.
    R Las tropas salen. Los campos cierran. → Los campos cierran. Las tropas salen.
    R No sólo los Estados cooperan. → Los Estados cooperan.
    R No podrá participar nadie. → Nadie podrá participar.
    Q El plazo es de 30 días. → El plazo es de 60 días.
    Q El plazo es de tres meses. → El plazo es de seis meses.
    Q El mandato dura cuatro años. → El mandato dura cinco años.
    Q Son veinticinco millones de euros. → Son treinta y cinco millones de euros.
    Q Son quinientos mil pesos. → Son seiscientos mil pesos.
    Q El fondo es de 100 mil millones de dólares. → El fondo es de 100 millones de dólares.
    Q La multa es de 5.000 euros. → La multa es de 5.000 dólares.
    Q La parte es del 50 por ciento. → La parte es del 60 %.
    Q El tipo es del 2,5 por ciento. → El tipo es del 3,5 por ciento.
    Q La retirada termina el 3 de diciembre de 2025. → La retirada termina el 5 de diciembre de 2025.
    Q Las elecciones son en mayo de 2026. → Las elecciones son en junio de 2026.
    Q La fuerza tiene 600.000 soldados. → La fuerza tiene como máximo 600.000 soldados.
    Q Al menos cinco miembros votan. → Al menos siete miembros votan.
    Q Se requiere una mayoría de dos tercios. → Se requiere una mayoría de tres cuartos.
    Q El informe es anual. → El informe es mensual.
    Q La zona mide de 10 a 15 kilómetros. → La zona mide de 10 a 20 kilómetros.
    Q Dentro de dos semanas se informa. → Dentro de dos meses se informa.
    Q La mitad de los fondos se paga. → Un tercio de los fondos se paga.
    Q Dentro de diez días hábiles se informa. → Dentro de diez días se informa.
    O Las Partes podrán retirarse. → Las Partes deberán retirarse.
    O La Parte puede retirarse. → La Parte debe retirarse.
    O Cada Parte debería informar. → Cada Parte deberá informar.
    O Cada Estado tiene derecho a informar. → Cada Estado tiene la obligación de informar.
    O El Estado se compromete a cooperar. → El Estado podrá cooperar.
    O El Estado garantiza el acceso. → El Estado debe garantizar el acceso.
    O La autoridad está facultada para pedir datos. → La autoridad está obligada a pedir datos.
    O Se recomienda crear un fondo. → Se debe crear un fondo.
    O La ley podrá establecer plazos. → La ley establecerá plazos.
    O Los miembros tienen que votar. → Los miembros pueden votar.
    O Habrá de constituirse un comité. → Podrá constituirse un comité.
    O Se permite la entrada de ayuda. → Es obligatoria la entrada de ayuda.
    P Las Partes podrán desplegar tropas. → Las Partes no podrán desplegar tropas.
    P Las Partes aceptan. → Las Partes no aceptan.
    P Todas las zonas están abiertas. → Todas las zonas están abiertas, salvo la zona C.
    P Los civiles podrán entrar. → Sólo los civiles podrán entrar.
    P El plazo se prorroga. → El plazo se prorroga si ambos Estados lo aceptan.
    P Las tropas se retiran, siempre que haya tregua. → Las tropas se retiran.
    P Se adopta con condiciones. → Se adopta sin condiciones.
    P La Parte deberá pagar. → La Parte no deberá pagar.
    P La entrada está permitida. → La entrada está prohibida.
    P La norma rige, a menos que se acuerde otra cosa. → La norma rige.
    P Todas las armas, excepto las pistolas, se entregan. → Todas las armas se entregan.
    P No más de 5 días pasan. → Más de 5 días pasan.
    P Nadie podrá ser detenido. → Todos podrán ser detenidos.
    P Es una orden legal. → Es una orden ilegal.
    P La ayuda se da previo consentimiento del Estado. → La ayuda se da.
    P Un Estado parte podrá votar. → Ningún Estado parte podrá votar.
    R El informe recoge los datos. → El informe recoge los datos y las ofertas no solicitadas.
    P El informe recoge los datos solicitados. → El informe recoge los datos no solicitados.
    R Las reuniones se celebran en línea. → Las reuniones se celebran en línea o no.
    O Podemos retirar las tropas. → Debemos retirar las tropas.
    O El Estado que no cumpla este pacto puede ser excluido. Paga las costas. → Paga las costas.
    P La parte pierde el derecho de voto. Paga las costas. → Paga las costas.
    """)
}
