package org.glossator.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.glossator.court.Courts;
import org.glossator.text.SourceFile;
import org.glossator.transcript.pdf.FilingStamp;
import org.glossator.transcript.ruled.RuledReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CaptionReaderTest {
  private static final String COURT =
      "@court\nUNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\n";

  @Test
  void parties_with_their_roles_run_over_rows() {
    Caption caption =
        caption(
            COURT
                + "@parties\nADA LOVE, individually and\non behalf of others,\nPlaintiff,\nv.\n"
                + "BIT CORP. and JOHN\nBYTE,\nDefendants.\n");
    assertThat(parties(caption))
        .containsExactly(
            "ADA LOVE, individually and on behalf of others / Plaintiff",
            "BIT CORP. and JOHN BYTE / Defendants");
    assertThat(CaseName.of(caption.parties())).contains("ADA LOVE v. BIT CORP. and JOHN BYTE");
  }

  @Test
  void the_sign_between_the_sides_has_many_forms() {
    for (String sign : List.of("v.", "vs.", "-against-", "– against –", "-v-", "VERSUS")) {
      assertThat(
              parties(
                  caption(
                      COURT
                          + "@parties\nADA LOVE,\nPlaintiff,\n"
                          + sign
                          + "\nBIT CORP.,\nDefendant.\n")))
          .as(sign)
          .containsExactly("ADA LOVE / Plaintiff", "BIT CORP. / Defendant");
    }
    assertThat(
            parties(
                caption(COURT + "@parties\nADA LOVE,\nPlaintiff, v.\nBIT CORP.,\nDefendant.\n")))
        .containsExactly("ADA LOVE / Plaintiff", "BIT CORP. / Defendant");
  }

  @Test
  void sides_without_roles_are_parted_by_the_sign_alone() {
    Caption caption =
        caption(COURT + "@parties\nADA LOVE, et al.\nVERSUS\nBUREAU OF BITS AND\nBYTES, et al.\n");
    assertThat(parties(caption))
        .containsExactly("ADA LOVE, et al. / ", "BUREAU OF BITS AND BYTES, et al. / ");
    assertThat(CaseName.of(caption.parties())).contains("ADA LOVE v. BUREAU OF BITS AND BYTES");
  }

  @Test
  void a_matter_is_the_name_of_its_case() {
    Caption caption = caption(COURT + "@parties\nIN RE BIT CORP. SECURITIES\nLITIGATION\n");
    assertThat(parties(caption)).containsExactly("IN RE BIT CORP. SECURITIES LITIGATION / ");
    assertThat(CaseName.of(caption.parties())).contains("IN RE BIT CORP. SECURITIES LITIGATION");
  }

  @Test
  void what_stands_between_court_and_parties_is_no_part_of_a_name() {
    String sides = "ADA LOVE,\nPlaintiff,\nv.\nBIT CORP.,\nDefendant.\n";
    for (String row :
        List.of(
            "AT SEATTLE",
            "(Filed: May 1, 2019)",
            "Opinion Issued: May 1, 2019",
            "SECOND APPELLATE DISTRICT")) {
      assertThat(parties(caption(COURT + "@parties\n" + row + "\n" + sides)))
          .as(row)
          .containsExactly("ADA LOVE / Plaintiff", "BIT CORP. / Defendant");
    }
  }

  @Test
  void names_between_which_a_number_stands_are_in_doubt() {
    assertThat(
            parties(
                caption(
                    """
                    @court
                    THE STATE OF NEW HAMPSHIRE
                    SUPREME COURT

                    @caption
                    Rockingham

                    @docket
                    No. 2018-0123

                    @parties
                    ADA LOVE
                    v.
                    BIT CORP.
                    """)))
        .isEmpty();
  }

  @Test
  void a_state_and_its_court_below_it_are_one_name() {
    Caption caption = caption("@caption\nTHE STATE OF NEW HAMPSHIRE\n\n@court\nSUPREME COURT\n");
    assertThat(caption.court()).hasValueSatisfying(c -> assertThat(c.id()).isEqualTo("nh"));
  }

  @Test
  void one_party_may_have_two_roles() {
    assertThat(
            parties(
                caption(
                    COURT
                        + "@parties\nADA LOVE,\nPlaintiff and Appellant,\nv.\nBIT CORP.,\n"
                        + "Defendant, Cross-complainant and Respondent.\n")))
        .containsExactly(
            "ADA LOVE / Plaintiff and Appellant",
            "BIT CORP. / Defendant, Cross-complainant and Respondent");
  }

  @Test
  void a_trustee_is_named_with_the_office() {
    Caption caption =
        caption(
            COURT
                + "@parties\nIn re:\nWIDGETS, INC.,\nDebtor.\nADA LOVE, as Trustee,\nPlaintiff,\nv.\n"
                + "BIT CORP.,\nDefendant.\n\n@docket\nCase No. 19-10001 (KJC)\n"
                + "Adv. Proc. No. 19-50123 (KJC)\n");
    assertThat(parties(caption)).contains("ADA LOVE, as Trustee / Plaintiff");
    assertThat(caption.docketNumber()).contains("19-50123");
  }

  @Test
  void a_title_in_spaced_letters_is_read_as_its_word() {
    assertThat(caption(COURT + "@title\nO R D E R\n").title()).contains("ORDER");
  }

  @Test
  void a_number_of_a_court_of_appeal_stands_alone() {
    assertThat(caption(COURT + "@docket\nB123456\n").docketNumber()).contains("B123456");
  }

  @Test
  void a_justice_introduces_an_opinion() {
    assertThat(caption(COURT + "@byline\nCADY, Chief Justice.\n").judge()).contains("CADY");
    assertThat(caption(COURT + "@parties\nHON. ADA LOVE:\n").judge()).contains("ADA LOVE");
  }

  @Test
  void what_no_role_and_no_sign_ends_is_no_party() {
    assertThat(parties(caption(COURT + "@caption\nChambers of the Clerk\nRoom 4\n"))).isEmpty();
    assertThat(
            parties(
                caption(
                    COURT
                        + "@parties\nADA LOVE,\nPlaintiff,\nv.\nBIT CORP.,\nDefendant.\n\n"
                        + "@parties\nTable of Contents\nI. Background\n")))
        .hasSize(2);
  }

  @Test
  void a_name_with_other_words_between_it_and_an_office_is_no_judge() {
    String minutes =
        COURT
            + "@title\nCIVIL MINUTES\n\n"
            + "@caption\nJUDGE: GRACE HOPPER COURTROOM DEPUTY: Anna Note\n\n"
            + "@parties\nCOUNSEL FOR PLAINTIFF:\nVictoria Hill Fred Janger\n\n"
            + "Counsel shall confer with clients.\n\n"
            + "Magistrate Judge for All Purposes by 9-21-07.\n";
    assertThat(caption(minutes).judge()).contains("GRACE HOPPER");
  }

  @Test
  void minutes_name_the_case_the_judge_and_the_day_in_fields() {
    Caption caption =
        caption(
            COURT
                + "@title\nCIVIL MINUTES - GENERAL\n\n"
                + "@docket\nCase No. CV17-00416-ABC(XYz) Date October 13, 2017\n\n"
                + "@caption\nTitle ADA LOVE v. BIT CORP.,\nET AL.\n\n"
                + "@caption\nJUDGE: GRACE HOPPER COURTROOM DEPUTY: Anna Note\n");
    assertThat(parties(caption)).containsExactly("ADA LOVE / ", "BIT CORP., ET AL. / ");
    assertThat(caption.docketNumber()).contains("CV17-00416-ABC");
    assertThat(caption.judge()).contains("GRACE HOPPER");
    assertThat(caption.dated()).contains(LocalDate.of(2017, 10, 13));
  }

  @Test
  void a_slip_opinion_has_its_parties_on_one_row_and_its_day_behind_decided() {
    Caption caption =
        caption(
            """
            @caption
            NOTE: See United States v. Detroit, 200 U. S. 321, 337.

            @court
            SUPREME COURT OF THE UNITED STATES

            @caption
            Syllabus
            OFFICE FOR PROTECTION AND ADVO-
            CACY v. STEWARD, COMMISSIONER

            @court
            CERTIORARI TO THE UNITED STATES COURT OF APPEALS FOR
            THE FOURTH CIRCUIT

            @docket
            No. 09–529. Argued December 1, 2010—Decided April 19, 2011

            The advocacy of rights matters.

            JUSTICE HOPPER delivered the opinion of the Court.
            """);
    assertThat(caption.court().orElseThrow().id()).isEqualTo("scotus");
    assertThat(parties(caption))
        .containsExactly("OFFICE FOR PROTECTION AND ADVOCACY / ", "STEWARD, COMMISSIONER / ");
    assertThat(caption.docketNumber()).contains("09–529");
    assertThat(caption.dated()).contains(LocalDate.of(2011, 4, 19));
    assertThat(caption.judge()).contains("JUSTICE HOPPER");
  }

  @Test
  void number_and_judge_of_the_court_below_are_not_taken() {
    Caption caption =
        caption(
            """
            @court
            United States Court of Appeals
            For the Seventh Circuit

            @parties
            No. 17-2400
            ADA LOVE,
            Plaintiff-Appellant,
            v.
            BIT CORP.,
            Defendant-Appellee.

            @docket
            Appeal from the United
            States District Court
            No. 3:05-cv-00595-RLM
            Alan M. Tower, Jr., Judge.
            """);
    assertThat(caption.docketNumber()).contains("17-2400");
    assertThat(caption.judge()).isEmpty();
  }

  @Test
  void docket_numbers_of_many_courts_are_known() {
    assertThat(docket("No. C 06-1905 JSW (JL)")).contains("C 06-1905 JSW");
    assertThat(docket("24-CV-690 (ABCD)")).contains("24-CV-690");
    assertThat(docket("21 Civ. 11222 (AB)")).contains("21 Civ. 11222");
    assertThat(docket("24cv310 (ABC)")).contains("24cv310");
    assertThat(docket("Case No. 22 C 149")).contains("22 C 149");
    assertThat(docket("No. CV-22-02126-PHX-ABC")).contains("CV-22-02126-PHX-ABC");
    assertThat(docket("No. MDL 15-02641-PHX-ABC")).contains("MDL 15-02641-PHX-ABC");
    assertThat(docket("CIVIL ACTION NO: 24-1881")).contains("24-1881");
    assertThat(docket("Re: Dkt. No. 56")).isEmpty();
  }

  @Test
  void who_signs_counts_before_who_is_assigned() {
    String head =
        COURT
            + "@docket\nCivil No. 2:23-cv-00159-ABC\nDistrict Judge Grace Hopper\n"
            + "Magistrate Judge Anna Note\n\nThe motion is denied.\n\n";
    assertThat(caption(head).judge()).contains("Grace Hopper");
    assertThat(caption(head + "@signature\nANNA NOTE\nUnited States Magistrate Judge\n").judge())
        .contains("ANNA NOTE");
  }

  @Test
  void a_surname_at_the_head_is_a_full_name_at_the_end() {
    Caption caption =
        caption(
            COURT
                + "@byline\nHOPPER, J. July 2, 2024\n\nThe motion is denied.\n\n"
                + "SO ORDERED at New Haven, Connecticut, this 3d day of July, 2024.\n\n"
                + "/s/ Grace M. Hopper\n\nGrace M. Hopper, U.S.D.J.\n");
    assertThat(caption.judge()).contains("Grace M. Hopper");
  }

  @Test
  void the_day_in_the_last_lines_may_be_spelled_out() {
    Caption caption =
        caption(
            COURT
                + "The motion is denied.\n\nNew Orleans, Louisiana, this 30th day of September 2025.\n\n"
                + "GRACE HOPPER\n\nUNITED STATES DISTRICT JUDGE\n");
    assertThat(caption.dated()).contains(LocalDate.of(2025, 9, 30));
    assertThat(caption.judge()).contains("GRACE HOPPER");
  }

  @Test
  void a_stamp_of_another_case_puts_number_and_entry_in_doubt() {
    Order order = order(COURT + "@docket\n21 Civ. 11222 (AB)\n\nThe motion is denied.\n");
    FiledCaption filed =
        FiledCaption.of(
            order,
            new FilingStamp("Case 1:24-cv-00746-JLH Document 41 Filed 01/17/23 Page 1 of 25"));
    assertThat(filed.docketNumber()).isEmpty();
    assertThat(filed.entry()).isEmpty();
    assertThat(filed.dated()).isEmpty();
    assertThat(filed.doubts()).hasSize(1);
  }

  @Test
  void of_several_numbers_the_stamped_one_is_the_orders() {
    Order order =
        order(COURT + "@docket\nCase Nos. 3:23-cv-01689-IM &\n3:23-cv-01956-IM\n\nDenied.\n");
    FiledCaption filed =
        FiledCaption.of(
            order,
            new FilingStamp("Case 3:23-cv-01956-IM Document 40 Filed 05/21/25 Page 1 of 33"));
    assertThat(filed.docketNumber()).contains("3:23-cv-01956-IM");
    assertThat(filed.entry()).contains("40");
    assertThat(filed.dated()).contains(LocalDate.of(2025, 5, 21));
    assertThat(filed.doubts()).isEmpty();
  }

  @Test
  void a_day_that_does_not_fit_the_day_of_filing_is_in_doubt() {
    Order order =
        order(
            COURT + "Denied.\n\n@signature\nDated: July 19, 2021\nGRACE HOPPER\nDistrict Judge\n");
    FiledCaption filed =
        FiledCaption.of(
            order,
            new FilingStamp("Case 1:23-cv-23139-ABC Document 97 Filed 05/31/24 Page 1 of 3"));
    assertThat(filed.dated()).isEmpty();
    assertThat(filed.doubts()).singleElement().asString().contains("2021-07-19");
  }

  @Test
  @Timeout(60)
  void a_long_row_of_capitals_signs_nothing() {
    Caption caption = caption(COURT + "Denied.\n\nby " + "A".repeat(400) + ", and others\n");
    assertThat(caption.judge()).isEmpty();
    assertThat(JudgeReader.byline("by " + "A".repeat(110) + ", and others")).isEmpty();
    assertThat(JudgeReader.byline("Wilmington, Delaware ADA NOREIKA, U.S. DISTRICT JUDGE:"))
        .contains("ADA NOREIKA");
  }

  @Test
  void a_marked_row_of_a_paragraphs_length_is_prose() {
    for (String mark :
        List.of("@court", "@parties", "@docket", "@title", "@byline", "@signature")) {
      Caption caption = caption(mark + "\nNo. 12-345" + " ABC".repeat(60_000) + "\n");
      assertThat(caption.docketNumber()).as(mark).isEmpty();
      assertThat(caption.parties()).as(mark).isEmpty();
      assertThat(caption.title()).as(mark).isEmpty();
    }
  }

  private static Optional<String> docket(String row) {
    return caption(COURT + "@docket\n" + row + "\n").docketNumber();
  }

  private static List<String> parties(Caption caption) {
    return caption.parties().stream().map(p -> p.name() + " / " + p.role()).toList();
  }

  private static Caption caption(String text) {
    return order(text).caption();
  }

  /** The order of ruled text without its ruling. */
  private static Order order(String text) {
    StringBuilder ruled = new StringBuilder("@page 1\n");
    for (String row : text.split("\n", -1)) {
      boolean bare = row.isEmpty() || row.startsWith("@");
      ruled.append(bare ? "" : "  | ").append(row).append('\n');
    }
    return Structure.of(
            RuledReader.read(SourceFile.of("order.md", ruled.toString())).value(),
            Courts.standard()::byCaption)
        .value();
  }
}
