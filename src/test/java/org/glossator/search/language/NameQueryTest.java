package org.glossator.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dobbs v. Jackson Women's Health | title:(Dobbs v. Jackson Women's Health)"
            + "; title:\"Dobbs v. Jackson Women's Health\"; loose",
        "Roe vs. Wade | title:(Roe v. Wade); title:\"Roe v. Wade\"; loose",
        "Smith & Wesson | title:(Smith & Wesson); title:\"Smith & Wesson\"; loose",
        "\"Roe v. Wade\" | title:(Roe v. Wade); title:\"Roe v. Wade\"; loose",
        "“civil rights” | title:(civil rights); title:\"civil rights\"",
        "Roe | title:(Roe); loose",
        "11-3822 | docket:\"11-3822\"",
        "C 11-3822 | docket:\"C 11-3822\"",
        "No. 19-1392 | docket:\"19-1392\"; title:(No. 19-1392); title:\"No. 19-1392\"; loose",
        "Dobbs, 19-1392 | docket:\"19-1392\"; title:(Dobbs, 19-1392); title:\"Dobbs, 19-1392\"; loose",
        "3:11-cv-03822 | docket:\"3:11-cv-03822\"",
        "70-18 | docket:\"70-18\"",
        "Case No. 142 | docket:\"142\"; title:(Case No. 142); title:\"Case No. 142\"; loose",
        "142 | ''",
        "Roe v. Wade, 410 U.S. 113, 115 (1973) | title:(Roe v. Wade); title:\"Roe v. Wade\"; loose",
        "Roe v. Wade or Doe v. Bolton | ''",
        "U.S. v. Jones | title:(United States v. Jones); title:\"United States v. Jones\"; loose",
        "Dobbs v. Jackson Health Org. | title:(Dobbs v Jackson Health)"
            + "; title:\"Dobbs v. Jackson Health Org.\"; loose",
        "Nat'l Fed'n of Bus. v. Lee | title:(Nat'l Fed'n of Bus. v. Lee)"
            + "; title:\"Nat'l Fed'n of Bus. v. Lee\"; loose",
        "17 U.S.C. § 101 | ''",
        "roe /5 wade | ''",
        "roe or wade | ''",
        "roe % wade | ''",
        "infring! | ''",
        "title:roe | ''"
      })
  void plain_words_may_name_an_order(String query, String wanted) {
    List<String> texts = new ArrayList<>();
    if (QueryParser.parse(query) instanceof ParsedQuery.Understood(Expression expression)) {
      NameQuery names = NameQuery.of(query, expression);
      for (Optional<NameQuery.Asked> asked :
          List.of(names.number(), names.words(), names.phrase())) {
        asked.ifPresent(a -> texts.add(a.text()));
      }
      if (names.isLoose()) {
        texts.add("loose");
      }
    }
    assertThat(String.join("; ", texts)).isEqualTo(wanted);
  }
}
