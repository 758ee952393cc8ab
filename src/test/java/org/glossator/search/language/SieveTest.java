package org.glossator.search.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SieveTest {
  private static final String[] PARTS = {
    "U.",
    "S.",
    "C.",
    "u.s.c.",
    " ",
    " ",
    ".",
    ",",
    "’",
    "'s",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "é",
    "ﬁ",
    "§",
    "¶",
    "$",
    "150,000",
    "1.5",
    "17",
    "co",
    "urt",
    "Court",
    "COURT",
    "11-cv-03822",
    "No.",
    "-",
    "–",
    "“",
    "”",
    "naïve",
    "ß",
    "É",
    "a",
    "I",
    "x",
    "\n",
    "C 11-3822",
    "\u2009",
    "…",
    "[",
    "]",
    "[c]",
    "o[u]"
  };

  @ParameterizedTest
  @CsvSource({
    "usc, under 17 U. S. C. § 101, true",
    "usc, under 17 usc, true",
    "150000, 'paid $150,000 of it', true",
    "court, the COURT’s order, true",
    "court, the co\u00adurt, true",
    "11-3822, C 11-3822, true",
    "court, [c]ou[rt] order, true",
    "court, the order of the judge, false",
    "naive, that is naïve, true"
  })
  void a_text_passes_if_it_may_have_the_word(String word, String text, boolean passes) {
    assertThat(passes(word, text)).isEqualTo(passes);
  }

  @Test
  void no_text_is_held_back_that_has_the_word() {
    Random random = new Random(3);
    int held = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        made.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String text = made.toString();
      for (Token token : Words.of(text)) {
        assertThat(passes(token.term(), text)).as(token + " in " + text).isTrue();
      }
      held += passes("zebra", text) ? 0 : 1;
    }
    assertThat(held).as("texts that are held back").isPositive();
  }

  @Test
  void words_that_are_wanted_are_read_among_others_as_they_always_are() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        made.append(PARTS[random.nextInt(PARTS.length)]);
      }
      List<Token> all = Words.of(made.toString());
      Set<String> wanted = Set.of("court", "usc", "a");
      List<Token> some = Words.among(made.toString(), wanted);
      assertThat(some).as(made.toString()).hasSameSizeAs(all);
      for (int k = 0; k < all.size(); k++) {
        if (some.get(k).equals(Words.OTHER)) {
          assertThat(wanted).doesNotContain(all.get(k).term());
        } else {
          assertThat(some.get(k)).isEqualTo(all.get(k));
        }
      }
    }
  }

  private static boolean passes(String word, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return new Sieve(List.of(word)).passes(bytes, 0, bytes.length);
  }
}
