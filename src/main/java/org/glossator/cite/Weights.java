package org.glossator.cite;

import java.util.Set;

/** Knows the parentheticals that weigh a decision rather than explain it. */
final class Weights {
  private static final Set<String> WHOLE =
      Set.of(
          "per curiam",
          "en banc",
          "in banc",
          "plurality opinion",
          "plurality",
          "mem.",
          "table",
          "unpublished",
          "unpublished table decision",
          "table decision",
          "in chambers",
          "opinion in chambers",
          "equally divided court",
          "by an equally divided court",
          "dictum",
          "dicta",
          "alternative holding",
          "panel decision");
  private static final Set<String> ENDINGS =
      Set.of(
          "dissenting",
          "concurring",
          "concurring in judgment",
          "concurring in the judgment",
          "concurring in result",
          "concurring in part",
          "concurring in part and dissenting in part",
          "dissenting in part",
          "plurality opinion",
          "in chambers",
          "dissenting from denial of certiorari",
          "dissenting from denial of rehearing en banc",
          "concurring and dissenting");

  private Weights() {}

  /** Whether a parenthetical names the opinion or the vote: "Scalia, J., dissenting". */
  static boolean isWeight(String parenthetical) {
    String plain = Words.lower(parenthetical).strip();
    if (WHOLE.contains(plain) || plain.startsWith("plurality opinion of ")) {
      return true;
    }
    int judge = Math.max(plain.lastIndexOf("j., "), plain.lastIndexOf("jj., "));
    boolean separate =
        judge >= 0 && ENDINGS.contains(plain.substring(plain.indexOf(' ', judge) + 1));
    return separate || (plain.startsWith("opinion of ") && plain.endsWith("j."));
  }
}
