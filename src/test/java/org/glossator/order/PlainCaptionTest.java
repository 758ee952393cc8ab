package org.glossator.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.glossator.court.Court;
import org.glossator.court.Courts;
import org.glossator.text.SourceFile;
import org.glossator.transcript.pleading.PleadingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions of orders that come as plain text. */
class PlainCaptionTest {
  private static final String COURT =
      "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\n";

  private static final String BODY =
      "\n\nThe motion is denied.\n\nIT IS SO ORDERED.\n\nDated: March 14, 2014\n";

  @ParameterizedTest
  @ValueSource(strings = {")", "|", "§", ":", "*"})
  void a_sign_that_stands_in_row_after_row_parts_two_columns(String sign) {
    String caption =
        """
        JANE ROE,                    #   No. C 10-01234 JSW
                                     #
                 Plaintiff,          #
            v.                       #   ORDER DENYING MOTION
                                     #   TO DISMISS
        ACME, INC.,                  #
                 Defendant.          #
        """;
    assertThat(read(COURT + caption.replace("#", sign) + BODY))
        .isEqualTo("JANE ROE v. ACME, INC. | C 10-01234 JSW | ORDER DENYING MOTION TO DISMISS");
    String squeezed = caption.replaceAll(" {2,}", " ").replace("#", sign);
    assertThat(read(COURT + squeezed + BODY))
        .isEqualTo("JANE ROE v. ACME, INC. | C 10-01234 JSW | ORDER DENYING MOTION TO DISMISS");
  }

  @Test
  void blanks_at_one_place_of_every_row_part_two_columns() {
    assertThat(
            read(
                COURT
                    + """
                    Jane Roe,                      Case No. 18-cv-04567-LHK
                             Plaintiff,
                        v.                         Order Denying Motion
                                                   to Dismiss
                    Acme, Inc.,
                             Defendant.
                    """
                    + BODY))
        .isEqualTo("Jane Roe v. Acme, Inc. | 18-cv-04567-LHK | Order Denying Motion to Dismiss");
    assertThat(
            read(
                """
                 1              UNITED STATES DISTRICT COURT
                 2             NORTHERN DISTRICT OF CALIFORNIA
                 3
                 4   JANE ROE,                     No. C 12-1234 SI
                 5            Plaintiff,           ORDER GRANTING IN PART AND
                 6       v.                        DENYING IN PART MOTION
                 7   ACME, INC., et al.,           Re: Dkt. No. 12
                 8            Defendants.
                 9
                """
                    + BODY))
        .isEqualTo(
            "JANE ROE v. ACME, INC. | C 12-1234 SI | ORDER GRANTING IN PART AND DENYING IN PART MOTION");
  }

  @Test
  void rows_that_cannot_be_parted_give_no_parties() {
    assertThat(
            read(
                COURT
                    + """
                    JANE ROE,                   )  No. C 10-01234 JSW
                    a party whose description runs through the column of the sign
                             Plaintiff,         )
                        v.                      )  ORDER
                    ACME, INC.,                 )
                             Defendant.         )
                    """
                    + BODY))
        .isEqualTo("- | C 10-01234 JSW | ORDER");
    assertThat(
            read(
                COURT
                    + "JANE ROE, Case No. 18-cv-04567-LHK\nPlaintiff,\n"
                    + "v. ORDER DENYING MOTION\nACME, INC.,\nDefendant.\n"
                    + BODY))
        .startsWith("- | ");
    assertThat(
            read(
                COURT
                    + "JANE    ROE,\n\nPlaintiff,\n\nv.\n\nACME,    INC.,\n\nDefendant.\n\n"
                    + "No. C 10-1234 SI\n"
                    + BODY))
        .isEqualTo("- | C 10-1234 SI | -");
  }

  @Test
  void a_row_that_may_be_no_part_of_the_name_below_it_gives_no_parties() {
    assertThat(
            read(
                "COURT OF APPEALS\nSECOND DISTRICT OF TEXAS\n\nFORT WORTH\n\n"
                    + "NO. 02-13-00123-CV\n\nJANE ROE\n\nv.\n\nACME, INC.\n"
                    + BODY))
        .isEqualTo("- | 02-13-00123-CV | -");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W. L. MONTGOMERY, Warden", "I. MARTINEZ", "A. MALFI", "C. E. DUCART"})
  void initials_of_a_party_are_no_heading(String respondent) {
    assertThat(
            read(
                COURT
                    + "A. B. SMITH,\n\nPetitioner,\n\nv.\n\n"
                    + respondent
                    + ",\n\nRespondent.\n\nNo. 2:16-cv-0123 KJM DB P\n\nORDER\n\nI. BACKGROUND"
                    + BODY))
        .isEqualTo("A. B. SMITH v. " + respondent + " | 2:16-cv-0123 KJM DB P | ORDER");
  }

  @Test
  void of_consolidated_cases_the_first_is_the_orders() {
    String first = "ALPHA LLC,\n\nPlaintiff,\n\nv.\n\nGAMMA CORP.,\n\nDefendant.\n\n";
    String numbers = "No. C 10-01234 WHA\nNo. C 10-05678 WHA\n(Consolidated)\n\n";
    String second = "BETA LLC,\n\nPlaintiff,\n\nv.\n\nDELTA CORP.,\n\nDefendant.\n\n";
    for (String caption : List.of(first + numbers + second, numbers + first + second)) {
      assertThat(read(COURT + caption + "ORDER RE MOTIONS" + BODY))
          .isEqualTo("ALPHA LLC v. GAMMA CORP. | C 10-01234 WHA | ORDER RE MOTIONS");
    }
    Caption crossed =
        caption(
            COURT
                + first
                + "GAMMA CORP.,\n\nThird-Party Plaintiff,\n\nv.\n\nDELTA CORP.,\n\n"
                + "Third-Party Defendant.\n\nNo. C 10-01234 WHA\n\nORDER"
                + BODY);
    assertThat(crossed.parties()).hasSize(4);
  }

  @Test
  void parties_between_rules_of_hyphens_and_in_an_appeal_are_read() {
    assertThat(
            read(
                """
                UNITED STATES DISTRICT COURT
                SOUTHERN DISTRICT OF NEW YORK
                ------------------------------------x
                JOHN DOE,

                               Plaintiff,
                                                 MEMORANDUM & ORDER
                          -against-              14-CV-1234 (ABC) (DEF)

                ACME CORP.,

                               Defendant.
                ------------------------------------x
                """
                    + BODY))
        .isEqualTo("JOHN DOE v. ACME CORP. | 14-CV-1234 | MEMORANDUM & ORDER");
    assertThat(
            read(
                """
                FOR PUBLICATION

                UNITED STATES COURT OF APPEALS
                FOR THE NINTH CIRCUIT

                JANE ROE,                                No. 12-15000
                          Plaintiff-Appellant,
                                                         D.C. No.
                v.                                       3:10-cv-01234-JSW

                ACME, INC.,
                          Defendant-Appellee.            OPINION

                Appeal from the United States District Court
                for the Northern District of California
                """
                    + BODY))
        .isEqualTo("JANE ROE v. ACME, INC. | 12-15000 | OPINION");
    assertThat(
            read(
                COURT
                    + "JANE ROE, Plaintiff, v. ACME, INC., Defendant.\n\nNo. C 12-1234 SI\n\nORDER"
                    + BODY))
        .isEqualTo("JANE ROE v. ACME, INC. | C 12-1234 SI | ORDER");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UNITED STATES DISTRICT COURT/DISTRICT OF OREGON/PORTLAND DIVISION; ord",
        "UNITED STATES DISTRICT COURT/FOR THE DISTRICT OF OREGON; ord",
        "IN THE UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF CALIFORNIA; cand",
        "UNITED STATES DISTRICT COURT//NORTHERN DISTRICT OF CALIFORNIA//SAN JOSE DIVISION; cand",
        "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA, SAN JOSE DIVISION; cand",
        "In the//United States Court of Appeals//For the Seventh Circuit; ca7",
        "IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA/FIRST APPELLATE DISTRICT; calctapp",
        "STATE OF MICHIGAN//COURT OF APPEALS; michctapp",
        "FILED/MAY 5 2014/CLERK, U.S. DISTRICT COURT//UNITED STATES DISTRICT COURT/DISTRICT OF UTAH; utd",
        "MUNICIPAL COURT OF NOWHERE//UNITED STATES DISTRICT COURT/DISTRICT OF UTAH; -"
      })
  void a_court_names_itself_in_one_row_or_several(String rows, String id) {
    Caption caption =
        caption(
            rows.replace('/', '\n')
                + "\n\nJANE ROE,\n\nPlaintiff,\n\nv.\n\nACME, INC.,\n\nDefendant.\n\nNo. 12-1234\n\nORDER"
                + BODY);
    assertThat(caption.court().map(Court::id).orElse("-")).isEqualTo(id);
    assertThat(CaseName.of(caption.parties())).contains("JANE ROE v. ACME, INC.");
  }

  @Test
  void the_court_below_is_not_the_orders() {
    assertThat(
            caption(
                    "JANE ROE,\n\nAppellant,\n\nv.\n\nACME, INC.,\n\nAppellee.\n\nNo. 12-1234\n\n"
                        + "On appeal from the\n\nUNITED STATES DISTRICT COURT\nDISTRICT OF UTAH"
                        + BODY)
                .court())
        .isEmpty();
  }

  @Test
  void number_and_judge_of_the_court_below_are_not_the_orders() {
    Caption appeal =
        caption(
            """
            UNITED STATES COURT OF APPEALS
            FOR THE THIRD CIRCUIT
            _____________

            No. 12-1234
            _____________

            JANE ROE,
                                Appellant

            v.

            ACME, INC.
            _____________

            On Appeal from the United States District Court
            for the District of New Jersey
            No. 2-10-cv-01234
            District Judge: Honorable Grace Hopper
            _____________

            OPINION
            _____________
            """
                + BODY);
    assertThat(appeal.judge()).isEmpty();
    assertThat(appeal.docketNumber()).contains("12-1234");
    assertThat(appeal.title()).contains("OPINION");
    assertThat(CaseName.of(appeal.parties())).contains("JANE ROE v. ACME, INC.");
  }

  @Test
  void every_word_stays_in_its_place() {
    String caption =
        COURT
            + "JANE ROE,      )  No. C 10-01234 JSW\n  Plaintiff,   )\nv.             )  ORDER\n"
            + "ACME, INC.,    )\n  Defendant.   )\n_______________)\n";
    Order order = order(caption + BODY);
    String printed =
        order.blocks().stream()
            .filter(Block.CaptionRow.class::isInstance)
            .map(block -> block.passage().text())
            .collect(Collectors.joining(" "));
    assertThat(printed.replaceAll("\\s+", " ")).isEqualTo(caption.strip().replaceAll("\\s+", " "));
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(strings = {"v. ", ") ", "No. ", "   x", "§ ", "Plaintiff, ", "of the "})
  void a_caption_of_anything_is_read_in_time_that_grows_with_it(String words) {
    caption(COURT + words.repeat(40_000) + "\n\n" + (words + "\n").repeat(2_000) + BODY);
  }

  @Test
  @Timeout(20)
  void columns_that_stand_nowhere_twice_are_tried_once_each() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      rows.append(" ".repeat(i % 40)).append("A Name").append(" ".repeat(4 + i % 31));
      rows.append("No. C 12-").append(i).append(" ".repeat(5 + i % 29)).append("THING\n");
    }
    assertThat(caption(COURT + "ANN ROE,\nPlaintiff,\nv.\n" + rows + BODY).parties()).isEmpty();
  }

  @Test
  void a_row_below_a_title_is_no_partys_name_where_nothing_says_its_column() {
    String caption =
        """
        JANE ROE,                      No. C 09-01234 SI
        Plaintiff,
        v.                             ORDER DENYING MOTION
        TO DISMISS
        ACME CORP.,
        Defendant.
        """;
    assertThat(read(COURT + caption + BODY)).startsWith("- | C 09-01234 SI | ");
  }

  /** Case, number and title. */
  private static String read(String text) {
    Caption caption = caption(text);
    return CaseName.of(caption.parties()).orElse("-")
        + " | "
        + caption.docketNumber().orElse("-")
        + " | "
        + caption.title().orElse("-");
  }

  private static Caption caption(String text) {
    return order(text).caption();
  }

  private static Order order(String text) {
    return Structure.of(
            PleadingReader.read(SourceFile.of("order.txt", text)).value(),
            Courts.standard()::byCaption)
        .value();
  }
}
