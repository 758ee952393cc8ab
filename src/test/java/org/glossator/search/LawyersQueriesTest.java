package org.glossator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What lawyers write and what search on static sites is known to get wrong: each is asked of a few
 * hundred orders, and its count is the one that reading them gives.
 */
class LawyersQueriesTest {
  @TempDir static Path site;
  private static final List<String> TEXTS = texts();
  private static Engine engine;

  @BeforeAll
  static void publish() throws IOException {
    List<SearchDocument> orders = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      LocalDate day = LocalDate.of(2011, 1, 1).plusDays(i);
      orders.add(Orders.plain("nd/" + i + "/", day, List.of(TEXTS.get(i))));
    }
    SearchTest.publish(orders, site);
    engine = Search.open(site).orElseThrow();
  }

  /** Orders that have this or that, by their number. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      texts.add(
          "CASE NO.C 11-%d MEJ. ".formatted(3000 + i)
              + (i % 9 == 0 ? "" : "Plaintiff sues under 17 U.S.C. §§ 101-1322. ")
              + (i % 4 == 0 ? "There is good cause for it. " : "The cause is a good one. ")
              + (i % 3 == 0 ? "Discovery may begin. " : "")
              + (i % 5 == 0 ? "Several defendants were joined. " : "")
              + (i % 6 == 0 ? "See Roe v. Wade. " : i % 6 == 1 ? "See Roe vs. Wade. " : "")
              + (i % 6 == 2 ? "Roe v. Doe was not Wade v. Doe. " : "")
              + (i % 8 == 0 ? "See Ex parte Young. " : "Ex parte is the Young motion. ")
              + (i % 10 == 0
                  ? "They fai[l] to answer. "
                  : i % 10 == 1 ? "They fail to answer. " : "")
              + (i % 7 == 0 ? "Their severance is denied. " : "")
              + "The Court so orders.");
    }
    return texts;
  }

  @Test
  void a_range_of_sections_is_found_however_it_is_written() throws IOException {
    for (String query :
        List.of(
            "\"17 U.S.C. §§ 101-1322\"",
            "17 U.S.C. §§ 101-1322",
            "\"17 U. S. C. 101–1322\"",
            "17 USC 101-1322")) {
      assertThat(found(query)).as(query).isEqualTo(read(t -> t.contains("§§ 101-1322")));
    }
  }

  @Test
  void a_docket_number_is_found_though_it_sticks_to_its_label() throws IOException {
    for (String query :
        List.of(
            "C 11-3042",
            "No.C 11-3042",
            "Case No. C 11-3042 MEJ",
            "3:11-cv-03042-MEJ",
            "11cv3042",
            "\"C-11-3042\"")) {
      assertThat(found(query)).as(query).isEqualTo(read(t -> t.contains("11-3042"))).isOne();
    }
  }

  @Test
  void the_name_of_a_case_finds_what_mentions_the_case() throws IOException {
    for (String query : List.of("Roe v. Wade", "roe v wade", "Roe vs. Wade", "Roe versus Wade")) {
      assertThat(found(query))
          .as(query)
          .isEqualTo(read(t -> t.contains("Roe v. Wade") || t.contains("Roe vs. Wade")));
    }
    assertThat(found("Ex parte Young")).isEqualTo(read(t -> t.contains("Ex parte Young")));
    assertThat(found("Ex parte Young discovery"))
        .isEqualTo(read(t -> t.contains("Ex parte Young") && t.contains("Discovery")));
  }

  @Test
  void brackets_do_not_cut_a_word() throws IOException {
    for (String query : List.of("\"they fail to\"", "\"they fai[l] to\"", "#fail")) {
      assertThat(found(query)).as(query).isEqualTo(read(t -> t.contains("They fai")));
    }
  }

  @Test
  void an_unknown_word_is_not_dropped() throws IOException {
    assertThat(found("court zyzzyva")).isZero();
    assertThat(found("zyzzyva")).isZero();
    assertThat(found("court or zyzzyva")).isEqualTo(TEXTS.size());
  }

  @Test
  void what_is_not_wanted_is_left_out_or_the_query_is_refused() throws IOException {
    int without = read(t -> !t.contains("severance"));
    assertThat(found("court NOT severance")).isEqualTo(without);
    assertThat(found("court but not severance")).isEqualTo(without);
    Results refused = engine.search(Request.of("court -severance"));
    assertThat(refused).isInstanceOf(Results.Refused.class);
    String better = ((Results.Refused) refused).problem().suggestion();
    assertThat(found(better)).isEqualTo(without);
  }

  @Test
  void a_phrase_stays_one_beside_a_word() throws IOException {
    assertThat(found("\"good cause\" discovery"))
        .isEqualTo(read(t -> t.contains("good cause") && t.contains("Discovery")));
  }

  @Test
  void every_one_of_three_words_is_wanted() throws IOException {
    assertThat(found("discovery defendants denied"))
        .isEqualTo(
            read(t -> t.contains("Discovery") && t.contains("defendants") && t.contains("denied")));
  }

  @Test
  void a_slip_of_the_pen_finds_nothing_else() throws IOException {
    assertThat(found("seperance")).isZero();
    assertThat(found("seperance~")).isEqualTo(read(t -> t.contains("severance")));
  }

  @Test
  void several_are_not_their_severance() throws IOException {
    assertThat(found("severance")).isEqualTo(read(t -> t.contains("severance")));
    assertThat(found("sever!"))
        .isEqualTo(read(t -> t.contains("severance") || t.contains("Several")));
  }

  private static int found(String query) throws IOException {
    Results results = engine.search(Request.of(query));
    assertThat(results).as(query).isInstanceOf(Results.Found.class);
    return ((Results.Found) results).total();
  }

  private static int read(Predicate<String> wanted) {
    return (int) TEXTS.stream().filter(wanted).count();
  }
}
