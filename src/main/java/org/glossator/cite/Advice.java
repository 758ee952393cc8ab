package org.glossator.cite;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.diagnostic.Code;

/** Says to an editor what to do about a citation that the citator doubts. */
final class Advice {
  private static final int MOST = 3;
  private static final String COMPARE =
      "compare the number with the print; what the court wrote stays";

  private static final Map<Code, String> BY_CODE =
      Map.of(
          Code.C101, "compare the print: a full citation may be lost, or the court gave none",
          Code.C103, "compare the year and the volume with the print; what the court wrote stays",
          Code.C104, COMPARE,
          Code.C105, COMPARE,
          Code.C201, "compare the name and the numbers with the print; what the court wrote stays",
          Code.C202, "write \"at *3\" where the print has the star",
          Code.C203, "a row in content/tables/reporters.tsv makes the reporter known",
          Code.C206, "write \"§\" where the print has the sign");

  private Advice() {}

  /** The help of the citation's diagnostic. */
  static String of(Code code, Resolution resolution) {
    return switch (resolution) {
      case Resolution.Ambiguous a -> "it may mean " + names(a);
      case Resolution.Means m -> BY_CODE.getOrDefault(code, "");
      case Resolution.Doubtful d -> BY_CODE.getOrDefault(code, "");
      case Resolution.Unknown u -> BY_CODE.getOrDefault(code, "");
    };
  }

  private static String names(Resolution.Ambiguous ambiguous) {
    String names =
        ambiguous.candidates().stream()
            .limit(MOST)
            .map(Advice::name)
            .collect(Collectors.joining(", or "));
    return ambiguous.candidates().size() > MOST ? names + ", or others" : names;
  }

  private static String name(Authority authority) {
    return Stream.of(authority.name(), authority.citation())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
