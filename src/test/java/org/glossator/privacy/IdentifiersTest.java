package org.glossator.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.glossator.privacy.Identifier.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          His number is 212-34-5678.                       | SOCIAL_SECURITY | 212-34-5678
          SSN 212 34 5678                                  | SOCIAL_SECURITY | 212 34 5678
          Social Security No. 212345678                    | SOCIAL_SECURITY | 212345678
          ITIN 912-71-1234                                 | TAXPAYER        | 912-71-1234
          EIN: 12-3456789                                  | TAXPAYER        | 12-3456789
          Roe was born on March 3, 1981, in Ohio           | BIRTH_DATE      | March 3, 1981
          DOB: 3/3/81                                      | BIRTH_DATE      | 3/3/81
          date of birth, 3 March 1981                      | BIRTH_DATE      | 3 March 1981
          Jane Smith, a minor, by her mother               | MINOR           | Jane Smith
          the minor child, Jane Q. Smith                   | MINOR           | Jane Q. Smith
          card 4111 1111 1111 1111 was used                | ACCOUNT         | 4111 1111 1111 1111
          Account No. 00123-4567                           | ACCOUNT         | 00123-4567
          A 123-456-789                                    | ALIEN_NUMBER    | A 123-456-789
          A123456789                                       | ALIEN_NUMBER    | A123456789
          driver's license D1234567                        | LICENCE         | D1234567
          call (415) 555-0134                              | PHONE           | (415) 555-0134
          415-555-0134                                     | PHONE           | 415-555-0134
          write to j.roe@mail.example.com                  | EMAIL           | j.roe@mail.example.com
          to j.roe@uscourts.gov.example.com                | EMAIL           | j.roe@uscourts.gov.example.com
          at 7 Long St. Louis                              | STREET          | 7 Long St.
          at 1200 N. Elm Street, Oakland                   | STREET          | 1200 N. Elm Street
          from 192.168.10.254                              | IP_ADDRESS      | 192.168.10.254
          2001:db8:0:1:1:1:1:1                             | IP_ADDRESS      | 2001:db8:0:1:1:1:1:1
          of JANE  ROE and                                 | PRIVATE_NAME    | JANE  ROE
          """)
  void what_points_to_a_person_is_found(String text, Kind kind, String words) {
    List<Identifier> found = Identifiers.in(text, List.of("Jane Roe").subList(0, privately(kind)));
    assertThat(found).extracting(Identifier::kind).containsExactly(kind);
    assertThat(found.getFirst().span().of(text)).isEqualTo(words);
  }

  private static int privately(Kind kind) {
    return kind == Kind.PRIVATE_NAME ? 1 : 0;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No. 3:11-cv-03822-MEJ, 2011 WL 4079177, at *2 (N.D. Cal. Sept. 13, 2011).",
        "185 F.R.D. 573, 578-80 (N.D. Cal. 1999); 17 U.S.C. §§ 101-1322.",
        "He played a minor role. The minor premise of Smith v. Jones fails.",
        "The statute was born of March 3, the day of commerce.",
        "Fed. R. Civ. P. 26(d)(1), 26(f). ECF No. 123-45.",
        "an account of 12,345 pages; section 1.2.3 of the manual",
        "Id. at 212-34. 5678 persons.",
        "J. D., a minor, by Jane Doe, a minor; minor child F. F.",
        "The wording of Part A 12 is plain.",
        "Washington, D. C. 20543, pio@supremecourt.gov, of any typographical errors",
        "write to the clerk, intake@cand.uscourts.gov",
        "A Reply to Andrew Koppelman, 7 U. St. Thomas L. J. 33, 58 (2009)"
      })
  void citations_and_common_words_are_not_taken_for_persons(String text) {
    assertThat(Identifiers.in(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"born ", "minor Ann Bee ", "account no. ", "1 ", "9-", "a@", "1:", "( "})
  void time_grows_with_length(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Identifiers.in(text, List.of("Jane Roe")));
  }

  @Test
  void a_message_shows_the_last_two_characters_alone() {
    assertThat(Words.masked("212-34-5678")).isEqualTo("•••-••-••78");
  }

  @Test
  void words_are_covered_over_lines_and_emphasis_and_only_as_whole_words() {
    assertThat(Redactor.covered("a *Jane*\nROE b, Janet Roe, Jane Roe's", List.of("Jane Roe")))
        .isEqualTo("a *█████*\n█████ b, Janet Roe, █████'s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Andr\u00e9", "Zo\u00eb", "Jos\u00e9", "N\u00fa\u00f1ez", "Ren\u00e9e"})
  void a_private_name_with_accents_is_found_in_either_form(String name) {
    String other = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
    for (String listed : List.of(name, other)) {
      for (String written : List.of(name, other)) {
        String text = "Of " + written + ", who";
        assertThat(Identifiers.in(text, List.of(listed)))
            .extracting(found -> found.span().of(text))
            .containsExactly(written);
      }
    }
    String escaped = java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    String link = "On [x](https://x.org/?q=" + escaped + ").";
    assertThat(Identifiers.in(link, List.of(other)))
        .extracting(found -> found.span().of(link))
        .containsExactly(escaped);
  }
}
