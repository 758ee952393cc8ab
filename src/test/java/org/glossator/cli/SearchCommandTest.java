package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.glossator.search.SearchSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir static Path site;

  @BeforeAll
  static void publish() throws IOException {
    SearchSite.write(site);
  }

  private static Run search(String... words) {
    String[] args = new String[words.length + 3];
    args[0] = "search";
    args[1] = "--out";
    args[2] = site.toString();
    System.arraycopy(words, 0, args, 3, words.length);
    return Run.of(args);
  }

  @Test
  void colors_are_for_results_that_a_terminal_shows() {
    for (boolean colored : new boolean[] {true, false}) {
      StringWriter out = new StringWriter();
      PrintWriter err = new PrintWriter(new StringWriter());
      Terminal terminal =
          new Terminal(
              InputStream.nullInputStream(), new PrintWriter(out), err, true, colored, false);
      assertThat(Main.run(terminal, "search", "--out", site.toString(), "severance")).isZero();
      assertThat(out.toString().contains("\u001b[")).isEqualTo(colored);
    }
  }

  @Test
  void a_value_that_no_order_has_is_told_with_those_there_are() {
    Run run = search("--only=court=CAND", "severance");
    assertThat(run.out()).startsWith("0 orders: severance\n");
    assertThat(run.err())
        .startsWith("glossator: none of the orders has court=CAND; they have ")
        .contains("cand", "nvd");
    assertThat(search("--only=court=nvd", "severance").err()).isEmpty();
  }

  @Test
  void an_order_of_the_name_that_was_asked_for_is_told_first() {
    assertThat(search("Juniper Press v. Marlow").out())
        .startsWith("0 orders mention it: ")
        .contains(
            """
            with this in its name:
              Juniper Press, LLC v. Marlow
              2:11-cv-00417-RF · D. Nev. · 2011-02-14 · nvd/11-cv-00417/2011-02-14-order-denying-motion/
            """);
    assertThat(search("No. 11-417").out()).contains("with this docket number:\n  Juniper");
    assertThat(search("--format=json", "No. 11-417").out())
        .contains("\"named\":{\"query\":\"docket:\\\"11-417\\\"\",\"total\":1,");
  }

  @Test
  void an_order_that_no_other_mentions_is_offered_and_not_denied() {
    assertThat(search("No. 11-417").out())
        .startsWith("0 orders mention it: 11-417\n")
        .contains("with this docket number:\n  Juniper Press, LLC v. Marlow\n");
  }

  @Test
  void where_the_shell_took_the_quotation_marks_it_is_told_how_to_keep_them() {
    assertThat(search("zebra", "good cause").err()).startsWith("help: a shell takes quotation");
    assertThat(search("judge:ada", "zebra").err()).isEmpty();
    assertThat(search("good zebra").err()).isEmpty();
    assertThat(search("judge:\"ada zebra\"").err()).isEmpty();
    assertThat(search("zebra").err()).isEmpty();
    assertThat(search("good", "cause").err()).isEmpty();
  }

  @Test
  void a_word_that_occurs_in_other_forms_only_is_told() {
    assertThat(search("infringing").out())
        .contains("  infringing itself is in no order, but: infringed, infringement\n");
  }

  @Test
  void a_negative_number_is_wrong_usage() {
    Run run = search("--count=-3", "severance");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("glossator: --count wants 0 or more, not -3");
  }

  @Test
  void a_query_that_is_not_understood_has_a_caret_and_code_2() {
    Run run = search("severance", "docket:(");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("query: ", "  severance docket:(\n", "^");
  }
}
