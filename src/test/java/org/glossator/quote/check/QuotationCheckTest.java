package org.glossator.quote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.cite.Citator;
import org.glossator.quote.check.Finding.Altered;
import org.glossator.quote.check.Finding.Exact;
import org.glossator.quote.check.Finding.NotChecked;
import org.glossator.quote.check.Finding.NotFound;
import org.glossator.quote.check.Finding.Verdict;
import org.glossator.transcript.LineAddress;
import org.junit.jupiter.api.Test;

/** What is said of quotations in every dress that lawyers give them. */
class QuotationCheckTest {
  private static final Citator CITATOR = Citator.standard();
  private static final String CITE =
      "Acme Corp. v. Roe, No. C 12-1234 ABC, slip op. at 2:1 (N.D. Cal. May 3, 2012)";

  private static final List<String> LINES =
      List.of(
          "The motion is denied, because the “good cause” standard of Rule 26 is not met; see",
          "Smith v. Jones, 3 F.3d 4, 7 (9th Cir. 1993). The defendants’ post-trial brief says",
          "otherwise, but the Court need not decide that question today.");

  private static final HeldName NAME =
      new HeldName(
          "cand/c-12-1234/",
          "Acme Corp. v. Roe",
          "Acme",
          "cand",
          "2012-05-03",
          List.of("12-1234"),
          List.of());

  private static HeldText text() {
    StringBuilder text = new StringBuilder("ORDER DENYING MOTION\n\n");
    List<HeldText.HeldLine> lines = new ArrayList<>();
    lines.add(new HeldText.HeldLine(0, LineAddress.printed(1, 1)));
    for (int i = 0; i < LINES.size(); i++) {
      lines.add(new HeldText.HeldLine(text.length(), LineAddress.printed(2, i + 1)));
      text.append(LINES.get(i)).append(i + 1 < LINES.size() ? " " : "");
    }
    int body = "ORDER DENYING MOTION\n\n".length();
    int cited = text.indexOf("Smith v.");
    int citedEnd = text.indexOf(" The defendants’") - 1;
    text.append("\n\n");
    int note = text.length();
    lines.add(new HeldText.HeldLine(note, LineAddress.unnumbered(2)));
    text.append("A footnote on the brief.");
    return new HeldText(
        NAME.path(),
        text.toString(),
        List.of(
            new HeldBlock(0, "p-1", true, "", ""),
            new HeldBlock(body, "p-2", true, "", ""),
            new HeldBlock(note, "cfn1-1", true, "1", "")),
        lines,
        List.of(new org.glossator.text.Span(cited, citedEnd)));
  }

  private static List<Verdict> verdicts(String draft) {
    QuotationCheck check =
        QuotationCheck.read(Draft.of(draft), CITATOR, HeldIndex.of(List.of(NAME)));
    return check.findings(Map.of(NAME.path(), text())).stream().map(Finding::verdict).toList();
  }

  private static Verdict verdict(String quotation) {
    List<Verdict> all = verdicts("The court said " + quotation + " " + CITE + ".");
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static String changes(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Altered.class);
    return ((Altered) verdict)
        .pieces().stream()
            .filter(p -> p.how() != Piece.How.SAME)
            .map(p -> p.how() + ":" + p.draft().strip() + "/" + p.order().strip())
            .collect(Collectors.joining(" "));
  }

  @Test
  void the_court_s_own_words_are_exact() {
    assertThat(verdict("“the Court need not decide that question today.”"))
        .isInstanceOf(Exact.class);
  }

  @Test
  void levels_and_shapes_of_quotation_marks_do_not_count() {
    assertThat(verdict("“because the ‘good cause’ standard of Rule 26”")).isInstanceOf(Exact.class);
    assertThat(verdict("\"because the 'good cause' standard of Rule 26\""))
        .isInstanceOf(Exact.class);
    assertThat(changes(verdict("“because the good cause standard of Rule 26”")))
        .contains("DROPPED");
  }

  @Test
  void line_ends_and_hyphens_at_them_do_not_count() {
    assertThat(verdict("“The defendants’ post-\ntrial brief says other-\nwise,”"))
        .isInstanceOf(Exact.class);
  }

  @Test
  void a_stop_before_the_closing_mark_does_not_count_and_one_inside_does() {
    assertThat(verdict("“the Court need not decide,”")).isInstanceOf(Exact.class);
    assertThat(changes(verdict("“The motion is denied because the”"))).isEqualTo("DROPPED:/,");
    assertThat(changes(verdict("“The motion is denied; because the”"))).isEqualTo("CHANGED:;/,");
  }

  @Test
  void words_that_differ_are_shown() {
    assertThat(changes(verdict("“the Court need never decide that question today”")))
        .isEqualTo("CHANGED:never/not");
    assertThat(changes(verdict("“the Court need not decide question today”")))
        .isEqualTo("DROPPED:/that");
    assertThat(changes(verdict("“the Court really need not decide that question”")))
        .isEqualTo("ADDED:really/");
    assertThat(changes(verdict("“the court need not decide that question”")))
        .isEqualTo("CHANGED:court/Court");
  }

  @Test
  void brackets_say_what_they_change() {
    assertThat(verdict("“[t]he motion is denied”")).isInstanceOf(Exact.class);
    assertThat(verdict("“the [district court] need not decide that question”"))
        .isInstanceOf(Exact.class);
    assertThat(verdict("“the Court need[ed] not decide [sic] that question[]”"))
        .isInstanceOf(Exact.class);
    assertThat(verdict("“the [district court] need not resolve that question”"))
        .isInstanceOf(Altered.class);
  }

  @Test
  void an_ellipsis_leaves_words_out_and_does_not_turn_them_round() {
    assertThat(verdict("“The motion is denied . . . . [T]he Court need not decide”"))
        .isInstanceOf(Exact.class);
    assertThat(verdict("“The motion is denied … otherwise”")).isInstanceOf(Exact.class);
    assertThat(verdict("“the Court need not decide that question … The motion is denied”"))
        .isNotInstanceOf(Exact.class);
  }

  @Test
  void what_a_parenthetical_says_is_omitted_may_be() {
    String words = "“Rule 26 is not met; see The defendants’ post-trial brief” ";
    assertThat(verdicts("It said " + words + CITE + ".").getFirst()).isInstanceOf(Altered.class);
    assertThat(verdicts("It said " + words + CITE + " (citation omitted).").getFirst())
        .isInstanceOf(Exact.class);
    String marks = "“the good cause standard of Rule 26” ";
    assertThat(
            verdicts("It said " + marks + CITE + " (internal quotation marks omitted).").getFirst())
        .isInstanceOf(Exact.class);
  }

  @Test
  void words_that_the_order_does_not_have_are_not_found() {
    assertThat(verdict("“penguins may not be served by electronic mail”"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_not_held_here_is_not_checked() {
    Verdict other =
        verdicts("He wrote “no such thing exists.” Doe v. Poe, 9 F.3d 1, 2.").getFirst();
    assertThat(other).isInstanceOf(NotChecked.class);
    assertThat(verdicts("Nobody ever said “no such thing exists.”").getFirst())
        .isInstanceOf(NotChecked.class);
    assertThat(verdicts("“Never closed, " + CITE).getFirst()).isInstanceOf(NotChecked.class);
  }

  @Test
  void another_decision_of_the_same_number_is_not_the_order() {
    String date = "Acme Corp. v. Roe, No. C 12-1234 ABC, slip op. at 2 (N.D. Cal. June 9, 2012)";
    assertThat(verdicts("It said “penguins may not be served.” " + date + ".").getFirst())
        .isInstanceOf(NotChecked.class);
    String court = "Acme Corp. v. Roe, No. 12-1234, slip op. at 2 (S.D.N.Y. May 3, 2012)";
    assertThat(verdicts("It said “penguins may not be served.” " + court + ".").getFirst())
        .isInstanceOf(NotChecked.class);
  }

  @Test
  void a_quotation_belongs_to_the_citation_beside_it() {
    List<Verdict> all =
        verdicts(
            "The court said “the Court need not decide.” "
                + CITE
                + ". It added “is not met.” Id. at 2:1. Poe said “something else.” Doe v. Poe, 9"
                + " F.3d 1, 2. In Acme, slip op. at 2:3, one reads “need not decide that question”"
                + " and no more.");
    assertThat(all.get(0)).isInstanceOf(Exact.class);
    assertThat(all.get(1)).isInstanceOf(Exact.class);
    assertThat(all.get(2)).isInstanceOf(NotChecked.class);
    assertThat(all.get(3)).isInstanceOf(Exact.class);
  }

  @Test
  void a_short_name_is_no_part_of_a_longer_word() {
    assertThat(verdicts("In Acme, slip op. at 2:3, one reads “need not decide that question.”"))
        .first()
        .isInstanceOf(Exact.class);
    assertThat(verdicts("In McAcme, slip op. at 2:3, one reads “need not decide that question.”"))
        .first()
        .isInstanceOf(NotChecked.class);
  }

  @Test
  void a_pin_is_right_if_it_covers_the_words() {
    assertThat(pin("2:3", "need not decide")).isInstanceOf(PinVerdict.Right.class);
    assertThat(pin("2", "need not decide")).isInstanceOf(PinVerdict.Right.class);
    assertThat(pin("2:2–3", "The defendants’ post-trial brief says otherwise"))
        .isInstanceOf(PinVerdict.Right.class);
    assertThat(pin("2:2", "need not decide")).isEqualTo(new PinVerdict.Wrong("2:3"));
    assertThat(pin("1", "need not decide")).isEqualTo(new PinVerdict.Wrong("2"));
    assertThat(pin("2 n.1", "A footnote on the brief")).isInstanceOf(PinVerdict.Right.class);
    assertThat(pin("2:3", "A footnote on the brief")).isEqualTo(new PinVerdict.Wrong("2 n.1"));
  }

  private static PinVerdict pin(String pin, String words) {
    Verdict verdict =
        verdicts("It said “" + words + "” " + CITE.replace("at 2:1", "at " + pin) + ".").getFirst();
    assertThat(verdict).isInstanceOf(Exact.class);
    return ((Exact) verdict).pin();
  }

  @Test
  void a_block_quotation_belongs_to_what_follows_it() {
    String block =
        "The court wrote:\n\n> The motion is denied, because the\n> “good cause” standard";
    assertThat(verdicts(block + "\n\n" + CITE + ".")).first().isInstanceOf(Exact.class);
    String indented = "It wrote:\n\n    The motion is denied, because\n    the standard";
    assertThat(verdicts(indented + "\n\n" + CITE + ".")).first().isInstanceOf(Altered.class);
  }

  @Test
  void what_is_published_comes_back_as_it_was() {
    assertThat(HeldCodec.text(HeldCodec.text(text()))).isEqualTo(text());
    assertThat(HeldCodec.names(HeldCodec.names(List.of(NAME)))).containsExactly(NAME);
  }

  @Test
  void docket_numbers_have_one_form() {
    assertThat(DocketKey.in("No. C 11-3822 MEJ")).containsExactly("11-3822");
    assertThat(DocketKey.in("3:11-cv-03822-MEJ")).containsExactly("11-3822");
    assertThat(DocketKey.in("No. 11 Civ. 3822 (LAK)")).containsExactly("11-3822");
    assertThat(DocketKey.in("CR-09-0123")).containsExactly("09-cr-123");
    assertThat(DocketKey.in("No. 95-1536")).containsExactly("95-1536");
  }

  @Test
  void a_short_name_in_italics_has_its_pin_as_one_in_plain_words_has() {
    String said = "The court said “standard of Rule 26 is not met.” ";
    for (String name : List.of("Acme", "*Acme*", "_Acme_")) {
      List<Verdict> all =
          verdicts(
              CITE + ".\n\n" + said + name + ", slip op. at 2:1.\n\n" + said + name + " at 1.");
      assertThat(all).as(name).hasSize(2).allMatch(Exact.class::isInstance);
      assertThat(all)
          .as(name)
          .extracting(v -> ((Exact) v).pin().toString())
          .satisfiesExactly(
              right -> assertThat(right).startsWith("Right"),
              wrong -> assertThat(wrong).startsWith("Wrong"));
    }
  }
}
