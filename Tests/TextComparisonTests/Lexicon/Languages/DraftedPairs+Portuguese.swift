extension DraftedPairs {
  /// Portuguese of Portugal and of Brazil.
  static let portuguese = read(
    "pt",
    """
    T As Partes reúnem-se. → As  partes reúnem-se
    T A «linha» é a fronteira. → A "linha" é a fronteira.
    T São 800.000 euros. → São 800 000 euros.
    T Cessar-fogo - agora → Cessar-fogo – agora
    T A COMISSÃO DELIBERA. → A Comissão delibera.
    T As Partes, de boa-fé, cooperam. → As Partes de boa fé cooperam.
    R As Partes cooperam. → Os Estados cooperam.
    R Aplica-se o artigo 5.º da lei. → Aplica-se o artigo 6.º da lei.
    R Aplica-se o disposto no art. 12 da Lei. → Aplica-se o disposto no art. 14 da Lei.
    R O parágrafo 2 aplica-se também. → O parágrafo 3 aplica-se também.
    R Nos termos do § 1º do capítulo. → Nos termos do § 2º do capítulo.
    R Conforme os artigos 5, 6 e 7 do tratado. → Conforme os artigos 8, 9 e 10 do tratado.
    R Reafirma-se a resolução 1325. → Reafirma-se a resolução 2250.
    R Vigora a Lei nº 8.069 do país. → Vigora a Lei nº 9.394 do país.
    R O anexo 2 faz parte do acordo. → O anexo 3 faz parte do acordo.
    R A alínea b) do n.º 2 aplica-se. → A alínea c) do n.º 3 aplica-se.
    R O prazo é de cinco dias. → O prazo é de 5 dias.
    R São trinta e cinco dias. → São 35 dias.
    R O fundo é de dois milhões de euros. → O fundo é de 2 milhões de euros.
    R Os Estados devem retirar-se. → Os Estados são obrigados a retirar-se.
    R Nenhum Estado pode atacar. → Os Estados não podem atacar.
    R É proibido atacar. → Fica proibido atacar.
    R Até 800.000 soldados servem. → No máximo 800.000 soldados servem.
    R A comissão reúne-se sem demora. → A comissão reúne-se de imediato.
    R As tropas saem. Os campos fecham. → Os campos fecham. As tropas saem.
    R Não só os Estados cooperam. → Os Estados cooperam.
    Q O prazo é de 30 dias. → O prazo é de 60 dias.
    Q O prazo é de três meses. → O prazo é de seis meses.
    Q O mandato dura quatro anos. → O mandato dura cinco anos.
    Q São vinte e cinco milhões de euros. → São trinta e cinco milhões de euros.
    Q São quinhentos mil reais. → São seiscentos mil reais.
    Q O fundo é de 100 bilhões de dólares. → O fundo é de 100 milhões de dólares.
    Q A multa é de R$ 5.000,00. → A multa é de R$ 8.000,00.
    Q A multa é de 5.000 euros. → A multa é de 5.000 dólares.
    Q A parte é de 50 por cento. → A parte é de 60 %.
    Q A taxa é de 2,5 por cento. → A taxa é de 3,5 por cento.
    Q A retirada termina em 3 de dezembro de 2025. → A retirada termina em 5 de dezembro de 2025.
    Q As eleições são em maio de 2026. → As eleições são em junho de 2026.
    Q A força tem 600.000 soldados. → A força tem no máximo 600.000 soldados.
    Q Pelo menos cinco membros votam. → Pelo menos sete membros votam.
    Q Exige-se maioria de dois terços. → Exige-se maioria de três quartos.
    Q O relatório é anual. → O relatório é mensal.
    Q A zona mede de 10 a 15 quilômetros. → A zona mede de 10 a 20 quilômetros.
    Q No prazo de duas semanas informa-se. → No prazo de dois meses informa-se.
    Q A metade dos fundos é paga. → Um terço dos fundos é pago.
    Q No prazo de dez dias úteis informa-se. → No prazo de dez dias informa-se.
    O As Partes poderão retirar-se. → As Partes deverão retirar-se.
    O A Parte pode retirar-se. → A Parte deve retirar-se.
    O Cada Parte deveria informar. → Cada Parte deve informar.
    O Cada Estado tem o direito de informar. → Cada Estado tem o dever de informar.
    O O Estado compromete-se a cooperar. → O Estado pode cooperar.
    O O Estado garante o acesso. → O Estado deve garantir o acesso.
    O A autoridade está autorizada a pedir dados. → A autoridade está obrigada a pedir dados.
    O Recomenda-se criar um fundo. → Deve-se criar um fundo.
    O A lei poderá fixar prazos. → A lei fixará prazos.
    O Os membros têm de votar. → Os membros podem votar.
    O É facultado ao réu recorrer. → Cabe ao réu recorrer obrigatoriamente.
    O Permite-se a entrada de ajuda. → É obrigatória a entrada de ajuda.
    P As Partes podem deslocar tropas. → As Partes não podem deslocar tropas.
    P As Partes aceitam. → As Partes não aceitam.
    P Todas as zonas estão abertas. → Todas as zonas estão abertas, salvo a zona C.
    P Os civis podem entrar. → Somente os civis podem entrar.
    P O prazo é prorrogado. → O prazo é prorrogado se ambos os Estados aceitarem.
    P As tropas saem, desde que haja trégua. → As tropas saem.
    P Adota-se com condições. → Adota-se sem condições.
    P A Parte deve pagar. → A Parte não deve pagar.
    P A entrada é permitida. → A entrada é proibida.
    P A norma vigora, a menos que se acorde outra coisa. → A norma vigora.
    P Todas as armas, exceto as pistolas, são entregues. → Todas as armas são entregues.
    P Não mais de 5 dias passam. → Mais de 5 dias passam.
    P Ninguém pode ser detido. → Todos podem ser detidos.
    P É uma ordem legal. → É uma ordem ilegal.
    P A ajuda é dada mediante autorização do Estado. → A ajuda é dada.
    P Um Estado parte pode votar. → Nenhum Estado parte pode votar.
    R O relatório traz os dados. → O relatório traz os dados e as ofertas não solicitadas.
    P O relatório traz os dados solicitados. → O relatório traz os dados não solicitados.
    R A reunião decorre num edifício novo. → A reunião decorre em um edifício novo.
    O Podemos retirar as tropas. → Devemos retirar as tropas.
    P A parte perde o direito de voto. Paga as custas. → Paga as custas.
    R Os membros falam enquanto peritos. → Os membros falam como peritos.
    P As tropas ficam. → As tropas ficam enquanto durar o conflito.
    P A regra vale enquanto o Estado pagar. → A regra vale.
    """)
}
