/// Words that occur in any sentence and do not indicate its subject.
enum CommonWords {
  static let all = WordSet(list)

  private static let list = """
    the of and a an in to for by with be is are was were been being at as on or from \
    that this these those it its their his her they them he she which who whom whose any \
    all each both such other into over under than then there so also has have had having \
    do does did will between among through during upon about after before above below \
    within per out up not no shall may must should can could would hereby thereof \
    therein thereto herein hereof one own le la les de des du un une et ou en à au aux \
    dans par pour sur avec est sont être été ce cette ces cet qui que dont il elle ils \
    elles se son sa ses leur leurs ne pas y lui nous и в во на с со к ко о об от по за \
    из у для до при а но или что как это этот эта эти того том его ее их они он она оно \
    быть был была были будет будут не ни же бы также і й та у в на з зі із до від по за \
    для при про що як це цей ця ці його її їх вони він вона бути був була були буде \
    будуть або чи але не також في من على إلى عن مع أن أو و هذا هذه ذلك التي الذي الذين \
    كل أي بين ما لا لم لن هو هي هم كما قد كان كانت يكون تكون له لها لهم به بها 的 了 和 与 及 \
    或 在 是 为 以 其 之 于 由 对 将 被 从 到 并 而 该 此
    """
}
