package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked is answered: by orders, or by a message that says where. */
class AnyQueryTest {
  private static final String[] PARTS = {
    " ",
    "(",
    ")",
    "\"",
    "/s",
    "/p",
    "/5",
    "+s",
    "+p",
    "+3",
    "w/2",
    "pre/4",
    "%",
    "&",
    "or",
    "and",
    "not",
    "but not",
    "court:",
    "cites:",
    "date:",
    "note:",
    "!",
    "*",
    "~",
    "#",
    "§",
    "¶",
    "$",
    "17",
    "U.S.C.",
    "court",
    "severance",
    "join*er",
    "sever!",
    "2011..2014",
    ">=2011",
    "’",
    "“",
    "”",
    ":",
    "\u00ad",
    "\u0000",
    "\ud800",
    "ﬁ",
    "-",
    "/",
    "é",
    "\u202e",
    "11-cv-03822",
    "C 10-2044"
  };

  @Test
  void ten_thousand_random_strings_of_bytes_have_an_answer(@TempDir Path site) throws IOException {
    Engine engine = engine(site);
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      answer(
          engine,
          new String(bytes, i % 2 == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void ten_thousand_random_strings_of_signs_and_words_have_an_answer(@TempDir Path site)
      throws IOException {
    Engine engine = engine(site);
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        query.append(PARTS[random.nextInt(PARTS.length)]);
        query.append(random.nextInt(3) == 0 ? "" : " ");
      }
      answer(engine, query.toString());
    }
  }

  private static void answer(Engine engine, String query) throws IOException {
    Results results = engine.search(Request.of(query));
    if (results instanceof Results.Refused refused) {
      assertThat(refused.problem().message()).as(query).isNotBlank();
      assertThat(refused.problem().span().start()).as(query).isNotNegative();
      assertThat(refused.problem().span().end()).as(query).isLessThanOrEqualTo(query.length());
    }
  }

  private static Engine engine(Path site) throws IOException {
    SearchTest.publish(Orders.few(), site);
    return Search.open(site).orElseThrow();
  }
}
