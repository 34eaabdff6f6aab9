extension StructureCase {
  static let eastAsian: [Self] = [
    Self(
      "Chinese law under chapters",
      """
      中华人民共和国水法

      第一章　总则

      第一条　为了保护水资源，制定本法。

      第二条　本法适用于地表水和地下水。
      依照第一条规定执行。

      第二条之一　地下水另行规定。

      第二章　水资源规划

      第一节　一般规定

      第三条　国家制定规划。

      第一百零五条　本法自公布之日起施行。
      """,
      numbers: "一|二|二之一|三|一百零五",
      sections: "chapter:一:总则|chapter:二:水资源规划|section:一:一般规定"),
    Self(
      "Chinese points",
      """
      关于和平的立场

      一、尊重主权。各国主权都应得到尊重。

      二、停火止战。

      三、启动和谈：
      （一）立即开始；
      （二）不设前提。

      四、解决人道危机。
      """,
      numbers: "一|二|三|四"),
    Self(
      "Chinese headings over articles in traditional letters",
      """
      # 水利法

      ## 第一章 總則

      第 1 條

      水為國家所有。

      第 2 條

      主管機關為經濟部。

      第 2-1 條

      地方政府執行之。

      ## 第二章 罰則

      第 3 條

      違者處罰。
      """,
      numbers: "1|2|2-1|3", sections: "chapter:一:總則|chapter:二:罰則"),
    Self(
      "Japanese law",
      """
      第一章　総則

      （目的）
      第一条　この法律は、水の保護を目的とする。

      （定義）
      第二条　この法律において「水」とは、河川の水をいう。
      ２　前項の水には、湖沼の水を含む。

      第二条の二　地下水は、別に定める。

      第二章　罰則

      第三条　違反した者は、罰金に処する。
      """,
      numbers: "一|二|二の二|三", sections: "chapter:一:総則|chapter:二:罰則"),
    Self(
      "Korean law",
      """
      제1장 총칙

      제1조(목적) 이 법은 물의 보호를 목적으로 한다.

      제2조(정의) ① 물이란 하천수를 말한다.
      ② 지하수를 포함한다.

      제2조의2(적용) 이 법은 모든 하천에 적용한다.

      제2장 벌칙

      제3조(벌금) 위반한 자는 벌금에 처한다.
      """,
      numbers: "1|2|2의2|3", sections: "chapter:1:총칙|chapter:2:벌칙"),
  ]
}
