package org.glossator.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.glossator.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input is, the citator ends soon, throws nothing, and its spans lie in the text. */
class CitatorRobustnessTest {
  private static final Citator CITATOR = Citator.standard();
  private static final int LENGTH = 300_000;
  private static final String TEXT =
      """
      See *Orchard Supply Co. v. blossom.com*, 612 F. Supp. 2d 1101, 1104-05 & n.3 (N.D. Cal. 2009)
      (citing In re Gale, 387 U.S. 1, 13, 87 S. Ct. 1428 (1967)). Id. at 1106; id., ¶¶ 3-4, n. 5.
      Under Fed. R. Civ. P. 26(d)(1) and 17 U.S.C. §§ 101, 501(b) et seq., FAC ¶¶ 7, 24, Dkt. No.
      7-1 ("Pl.'s App."). Lopez Decl. ¶ 4, Ex. A at 3. Orchard, supra, at 1107. Cal. Civ. Code §
      1714(a). U.S. Const. art. III, § 2, cl. 1. 2011 WL 1938154, at *1 (C.D. Cal. May 18, 2011).
      Pub. L. No. 111-148, 124 Stat. 119 (2010). Restatement (Second) of Torts § 402A cmt. a.
      Roe v. Moe, No. 3:11-cv-01234, slip op. at 5 (9th Cir. June 1, 2012). 2002-Ohio-4821, ¶ 12.
      37 Research in Higher Educ. 681, 699–701 (1996). 559 U. S. ___ (2010). <i>Ibid.</i> &amp; §
      """;
  private static final String SPICE =
      "()[]§¶*.,;:-–“”\"'0123456789 \n\t<>&_v\u00ad\ud83d\ude00Id.at";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Id. ",
        "(",
        ")",
        "§ ",
        "§",
        "¶",
        "1",
        "1 U.S. 1, ",
        "v. ",
        "1 U.S. 1 (",
        "a",
        "*",
        "[",
        "<",
        "<i>",
        "&",
        "No. 1-",
        "Ex. A ",
        "“",
        "\"",
        "Foo v. ",
        "Cal. ",
        "1 U.S. ",
        "Decl. ",
        "supra, ",
        "Rule 1, ",
        "at 1 ",
        "the Foo court ",
        "_",
        "-",
        "1-",
        "A. ",
        "\n1 ",
        "(1990) ",
        "Brief for ",
        "Restatement of ",
        "Wigmore ",
        "Section 1 of the Foo ",
        "1 F",
        "2010 ",
        "1 A. L. Rev. "
      })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void many_characters_of_one_thing_end_soon(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    check(text, CITATOR.plain(text));
    check(text, CITATOR.html(text));
    check(text, CITATOR.markdown(text));
  }

  @Test
  void damaged_text_gives_spans_inside_it_and_in_order() {
    Random random = new Random(20111007);
    for (int round = 0; round < 600; round++) {
      String text = damaged(random);
      check(text, CITATOR.plain(text));
      check(text, CITATOR.markdown(text));
      check(text, CITATOR.html(text));
    }
  }

  @Test
  void any_characters_are_read() {
    Random random = new Random(7);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      out.append((char) random.nextInt(random.nextInt(10) == 0 ? 0x10000 : 0x80));
    }
    check(out.toString(), CITATOR.plain(out.toString()));
    check(out.toString(), CITATOR.html(out.toString()));
  }

  @Test
  void the_same_text_gives_the_same_citations() {
    assertThat(CITATOR.plain(TEXT)).isEqualTo(CITATOR.plain(TEXT)).hasSizeGreaterThan(20);
  }

  private static String damaged(Random random) {
    StringBuilder text = new StringBuilder(TEXT);
    int wounds = 1 + random.nextInt(60);
    for (int i = 0; i < wounds; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, SPICE.charAt(random.nextInt(SPICE.length())));
        case 2 -> text.setCharAt(at, SPICE.charAt(random.nextInt(SPICE.length())));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
      }
    }
    return text.toString();
  }

  private static void check(String text, List<Citation> found) {
    int stream = 0;
    int before = 0;
    for (int i = 0; i < found.size(); i++) {
      Citation each = found.get(i);
      assertThat(each.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(covers(each.span(), each.core())).as(each::toString).isTrue();
      assertThat(covers(each.span(), each.link())).as(each::toString).isTrue();
      if (each.stream() == stream) {
        assertThat(each.core().start()).as(each::toString).isGreaterThanOrEqualTo(before);
      }
      stream = each.stream();
      before = each.core().start();
      assertThat(each.root().orElse(0)).as(each::toString).isLessThanOrEqualTo(i);
    }
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.covers(inner);
  }
}
