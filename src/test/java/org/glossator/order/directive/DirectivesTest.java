package org.glossator.order.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.glossator.order.Block;
import org.glossator.order.Mark;
import org.glossator.order.Passage;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IT IS HEREBY ORDERED that Plaintiff is allowed to serve immediate discovery on the ISPs. | Plaintiff [MAY is allowed to] serve immediate discovery on the ISPs
          The ISPs may serve the Doe Defendants using any reasonable means. | The ISPs [MAY may] serve the Doe Defendants using any reasonable means
          IT IS FURTHER ORDERED that the subpoenaed entity shall preserve all information. | the subpoenaed entity [MUST shall] preserve all information
          Any ISP that receives a subpoena shall confer with Plaintiff and shall not assess any charge. | Any ISP that receives a subpoena [MUST shall] confer with Plaintiff; Any ISP that receives a subpoena [MUST_NOT shall not] assess any charge
          The ISP that elects to charge for the costs shall provide a cost report that may serve as a basis. | The ISP that elects to charge for the costs [MUST shall] provide a cost report that may serve as a basis
          IT IS FURTHER ORDERED that any information disclosed to Plaintiff may be used by Plaintiff solely to sue. | any information disclosed to Plaintiff [MAY may] be used by Plaintiff solely to sue
          Plaintiff shall file its reply by noon, and Defendants may respond on Friday. | Plaintiff [MUST shall] file its reply by noon; Defendants [MAY may] respond on Friday
          Accordingly, IT IS ORDERED that Defendant is enjoined from selling the device. | Defendant [MUST_NOT is enjoined from] selling the device
          The parties are not required to meet in person. | The parties [NEED_NOT are not required to] meet in person
          Counsel may not contact the jurors. | Counsel [MUST_NOT may not] contact the jurors
          Generally, leave to amend shall be freely given. | leave to amend [MUST shall] be freely given
          IT IS ORDERED THAT: The clerk shall close the file. | The clerk [MUST shall] close the file
          The motion to compel is GRANTED. | The motion to compel [RULED is GRANTED] ~
          The case is hereby DISMISSED with prejudice. | The case [RULED is hereby DISMISSED] with prejudice
          Plaintiff, within ten days of this Order, shall file proof of service. | (within ten days of this Order) Plaintiff [MUST shall] file proof of service
          If the ISP must comply, it shall notify the Doe. | (If the ISP must comply) it [MUST shall] notify the Doe
          should Plaintiff engage in talks with any Doe, it shall not assert that that Doe is being sued here. | (should Plaintiff engage in talks with any Doe) it [MUST_NOT shall not] assert that that Doe is being sued here
          Any party that may object must say why. | Any party that may object [MUST must] say why
          subpoenas issued pursuant thereto shall be deemed appropriate court orders. | subpoenas issued pursuant thereto [MUST shall] be deemed appropriate court orders
          each ISP will have 30 days from the date of service upon it to serve Does 1-9. | each ISP [HAS_TIME will have] serve Does 1-9
          """)
  void who_must_do_what_is_read_in_the_court_s_words(String sentence, String expected) {
    assertThat(duties(sentence)).isEqualTo(expected.replace(" ~", " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "because no appearance is required, instead only production of records and the like is"
            + " required, the fees required by Rule 45 do not apply and no such fees need be paid.",
        "In particular, 47 U.S.C. § 551(c)(2)(B) provides as follows:",
        "This Order is an order authorizing such disclosure.",
        "The Court finds that Plaintiff must bear the costs.",
        "What is more, the Note includes a provision that the laws of Nevada shall apply.",
        "The documents that Plaintiff may request shall be produced.",
        "The witness said that he “shall comply” and left.",
        "IT IS SO ORDERED.",
        "On May 3, 2011, the parties met.",
        "The motion is granted and Plaintiff shall reply."
      })
  void a_sentence_that_is_not_plain_has_no_duty(String sentence) {
    assertThat(duties(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plaintiff shall serve each Doe within 120 days of learning that Doe's identity. | 120 DAY AFTER [learning that Doe's identity] "within 120 days of learning that Doe's identity"
          Does 1-9 shall have 30 days from the date of service upon him, her, or it to file any motions. | 30 DAY AFTER [the date of service upon him, her, or it] "Does 1-9 shall have 30 days from the date of service upon him, her, or it"
          The parties shall file a report no later than seven (7) days before the conference. | 7 DAY BEFORE [the conference] "no later than seven (7) days before the conference"
          Within fourteen court days after entry of this Order, Defendant shall answer. | 14 BUSINESS_DAY AFTER [entry of this Order] "Within fourteen court days after entry of this Order"
          Counsel shall confer at least two weeks prior to trial. | 2 WEEK BEFORE [trial] "at least two weeks prior to trial"
          The ISP shall have 10 days to produce the records. | 10 DAY AFTER [] "The ISP shall have 10 days to produce"
          Plaintiff shall file an amended complaint within thirty days. | 30 DAY AFTER [] "within thirty days"
          Defendant shall pay within 5 days of demand or Plaintiff may apply to the Court. | 5 DAY AFTER [demand] "within 5 days of demand"
          The answer is due 21 days after service. | 21 DAY AFTER [service] "21 days after service"
          """)
  void periods_have_amount_direction_trigger_and_quotation(String sentence, String expected) {
    Directive directive = only(sentence);
    String found =
        directive.periods().stream()
            .map(p ->
                p.amount()
                    + " "
                    + p.unit()
                    + " "
                    + p.direction()
                    + " ["
                    + p.trigger().map(directive::words).orElse("")
                    + "] \""
                    + directive.words(p.quote())
                    + "\"")
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 30-day period shall not run.",
        "The records shall be kept for 90 days.",
        "The term shall be thirty (20) days after entry.",
        "Plaintiff shall name Does 1-95 and Exhibit 12.",
        "He shall serve the last 30 days after release."
      })
  void numbers_that_set_no_time_are_no_periods(String sentence) {
    assertThat(only(sentence).periods()).isEmpty();
  }

  @Test
  void a_period_that_follows_the_lapse_of_another_names_it() {
    List<Directive> directives =
        Directives.of(
            decretal(
                "3",
                "3. IT IS ORDERED that the Does shall have 30 days from service to move. If that"
                    + " 30-day period lapses without a motion, the ISP shall have 10 days to"
                    + " produce the records."));
    List<Period> periods = directives.stream().flatMap(d -> d.periods().stream()).toList();
    assertThat(periods).extracting(Period::id).containsExactly("d3a", "d3b");
    assertThat(periods.getLast().after()).contains("d3a");
    assertThat(periods.getLast().trigger().map(directives.getLast()::words))
        .contains("If that 30-day period lapses without a motion");
  }

  @Test
  void a_time_in_a_condition_is_not_the_time_of_the_duty() {
    Directive directive =
        only(
            "If no amended complaint is filed within 30 days of this Order, the Clerk shall enter"
                + " judgment.");
    assertThat(directive.duties()).hasSize(1);
    assertThat(directive.periods()).hasSize(1);
    assertThat(directive.periods().getFirst().duty()).isEmpty();
    assertThat(
            only("Within 14 days of service, Defendant shall answer.").periods().getFirst().duty())
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The brief shall be filed by no later than January 4, 2008. | 2008-01-04 by no later than January 4, 2008
          On or before Tuesday, May 1, 2012, the parties shall confer. | 2012-05-01 On or before Tuesday, May 1, 2012
          Plaintiffs shall file by November 12, 2024. | 2024-11-12 by November 12, 2024
          """)
  void the_last_day_for_something_is_read(String sentence, String expected) {
    Directive directive = only(sentence);
    assertThat(directive.dues()).hasSize(1);
    Due due = directive.dues().getFirst();
    assertThat(due.date() + " " + directive.words(due.quote())).isEqualTo(expected);
    assertThat(due.duty()).isPresent();
  }

  @Test
  void other_days_are_no_last_days() {
    assertThat(only("The motion filed on January 4, 2008, is DENIED.").dues()).isEmpty();
    assertThat(only("He shall file by February 30, 2008.").dues()).isEmpty();
  }

  @Test
  void the_number_before_a_paragraph_is_no_part_of_its_sentence() {
    Directive directive = Directives.of(decretal("12", "12. Counsel shall confer.")).getFirst();
    assertThat(directive.words(directive.sentence())).isEqualTo("Counsel shall confer.");
    assertThat(directive.pin().text()).isEqualTo("12:10");
  }

  @Test
  void abbreviations_do_not_end_sentences() {
    String text =
        "Under Fed. R. Civ. P. 26 and 47 U.S.C. § 551. In No. 7, Mr. Lee moved (again). Then he left.";
    assertThat(Sentences.of(text).stream().map(s -> s.of(text)))
        .containsExactly(
            "Under Fed. R. Civ. P. 26 and 47 U.S.C. § 551.",
            "In No. 7, Mr. Lee moved (again).",
            "Then he left.");
  }

  @Test
  void long_and_odd_paragraphs_are_read_in_linear_time() {
    for (String piece : List.of("shall ", "within 3 days of ", "and, ", "(", "a. A", "that may ")) {
      String text = "1. " + piece.repeat(20_000);
      assertThat(Directives.of(decretal("1", text))).isNotEmpty();
    }
  }

  /** The promised periods of the site's first order, each found among ours. */
  @Test
  void the_contract_s_periods_are_read() throws Exception {
    Path contract = Path.of("../shared/formats/deadlines.json");
    Path seed = Path.of("../shared/seed/first-time-videos-v-does.txt");
    assumeTrue(Files.exists(contract) && Files.exists(seed), "skipped: no ../shared");
    List<Directive> directives = new ArrayList<>();
    decretals(Files.readString(seed)).forEach(d -> directives.addAll(Directives.of(d)));
    JsonNode promised = new ObjectMapper().readTree(Files.readString(contract)).get("periods");
    List<String> found = new ArrayList<>();
    for (Directive directive : directives) {
      for (Period period : directive.periods()) {
        JsonNode want = promised.get(found.size());
        found.add(period.id());
        assertThat(period.id()).isEqualTo(want.get("id").asText());
        assertThat(period.amount()).isEqualTo(want.get("amount").asInt());
        assertThat(period.unit()).isEqualTo(Period.Unit.DAY);
        assertThat("slip op. at " + period.pin()).isEqualTo(want.get("pin").asText());
        assertThat(want.get("quote").asText()).startsWith(directive.words(period.quote()));
        assertThat(period.after().orElse("")).isEqualTo(want.path("after").asText());
      }
    }
    assertThat(found).hasSize(promised.size());
  }

  private static String duties(String sentence) {
    Directive d = only(sentence);
    return d.duties().stream()
        .map(duty ->
            duty.condition().map(c -> "(" + d.words(c) + ") ").orElse("")
                + d.words(duty.who())
                + " ["
                + duty.force()
                + " "
                + d.words(duty.words())
                + "] "
                + d.words(duty.what()))
        .collect(Collectors.joining("; "));
  }

  private static Directive only(String sentence) {
    List<Directive> directives = Directives.of(decretal("1", "1. " + sentence));
    assertThat(directives).hasSize(1);
    return directives.getFirst();
  }

  private static Block.Decretal decretal(String number, String text) {
    Mark start = new Mark.LineStart(Span.at(0), LineAddress.printed(12, 10));
    return new Block.Decretal(
        "order-" + number, new Passage(text, List.of(start), Origin.NONE), number);
  }

  /** The numbered paragraphs of a text with line numbers, joined by hand for this test. */
  private static List<Block.Decretal> decretals(String text) {
    List<Block.Decretal> found = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int page = 12;
    int last = 0;
    String tail = text.substring(text.indexOf("5 1. IT IS HEREBY ORDERED"));
    for (String line : tail.lines().toList()) {
      int space = line.indexOf(' ');
      if (space < 0 || !Character.isDigit(line.charAt(0))) {
        continue;
      }
      int number = Integer.parseInt(line.substring(0, space));
      page += number < last ? 1 : 0;
      last = number;
      String rest = line.substring(space + 1);
      if (rest.contains("ORDERED that") && !words.isEmpty()) {
        found.add(decretal(words, marks));
      }
      words.append(words.isEmpty() ? "" : " ");
      marks.add(new Mark.LineStart(Span.at(words.length()), LineAddress.printed(page, number)));
      words.append(rest);
    }
    found.add(decretal(words, marks));
    return found;
  }

  private static Block.Decretal decretal(StringBuilder words, List<Mark> marks) {
    String number = words.substring(0, 1);
    Passage passage = new Passage(words.toString(), marks, Origin.NONE);
    words.setLength(0);
    marks.clear();
    return new Block.Decretal("order-" + number, passage, number);
  }
}
