package org.glossator.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.order.Caption.Party;

/**
 * The name by which a case is known, of the parties in its caption: the first of each side, or the
 * matter. Letters stay as the caption prints them.
 */
public final class CaseName {
  /** What a caption adds to a name and a case's name leaves out. */
  private static final Pattern ADDED =
      Pattern.compile(
          "(?i),? (?:et al\\b|and others\\b|an individual\\b|a (?:\\p{L}+ ){1,3}(?:corporation|company)\\b"
              + "|individually\\b|on (?:its|his|her|their)? ?(?:own )?behalf\\b|on behalf of\\b"
              + "|in (?:his|her|their) (?:official|individual)\\b|\\(doing business\\b"
              + "|d/?b/?a\\b|f/?k/?a\\b|dba\\b).*");

  /**
   * What a citation leaves out of a name besides (Bluebook rule 10.2.1): others, and who one is.
   */
  private static final Pattern NOT_CITED =
      Pattern.compile(
          ",? et al\\b\\.?|, (?:(?:Petitioner|Respondent|Appell(?:ant|ee)|Plaintiff|Defendant)s?"
              + "|(?:Acting )?(?:Warden|Superintendent|Secretary|Attorney General|Solicitor General"
              + "|Governor|Director|Commissioner|Administrator))\\b.*");

  private static final Pattern VERSUS = Pattern.compile(" v\\. ");

  private static final Pattern ROLE_OF_ESTATE = Pattern.compile("(?i)debtors?\\b.*");

  private CaseName() {}

  /** The name, or empty where the parties do not give one. */
  public static Optional<String> of(List<Party> parties) {
    if (parties.size() == 1 && isMatter(parties.getFirst())) {
      return Optional.of(parties.getFirst().name());
    }
    List<Party> sides =
        parties.stream().filter(p -> !ROLE_OF_ESTATE.matcher(p.role()).matches()).toList();
    if (sides.size() < 2) {
      return Optional.empty();
    }
    String first = sides.getFirst().role();
    Optional<Party> other =
        sides.stream()
            .skip(1)
            .filter(p -> first.isEmpty() || !side(p.role()).equals(side(first)))
            .findFirst();
    return other.map(p -> bare(sides.getFirst().name()) + " v. " + bare(p.name()));
  }

  /** The same, or "In re …" of a debtor who stands alone; nobody else's name is a matter's. */
  public static Optional<String> ofCaption(List<Party> parties) {
    boolean alone = parties.size() == 1 && !of(parties).isPresent();
    boolean matter =
        alone && (parties.getFirst().role().isEmpty() || isOfEstate(parties.getFirst()));
    return matter ? Optional.of("In re " + parties.getFirst().name()) : of(parties);
  }

  /** The name as a citation has it: "Babbitt v. Youpee" of "Babbitt, Secretary …, et al. v. …". */
  public static String cited(String name) {
    return VERSUS
        .splitAsStream(name)
        .map(side -> NOT_CITED.matcher(side).replaceAll(""))
        .collect(Collectors.joining(" v. "));
  }

  /** Whether {@code party} is a matter, "In re …", and on no side. */
  public static boolean isMatter(Party party) {
    return PartyReader.isMatter(party.name());
  }

  /** Whether {@code party} is known by its role as whose estate it is: "Debtors". */
  static boolean isOfEstate(Party party) {
    return ROLE_OF_ESTATE.matcher(party.role()).matches();
  }

  /** The side of {@code party}: "plaintiff". */
  static String side(Party party) {
    return side(party.role());
  }

  /** "plaintiff" of "Plaintiffs" and "Plaintiff-Appellant". */
  private static String side(String role) {
    String word = role.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]", -1)[0];
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static String bare(String name) {
    String bare = ADDED.matcher(name).replaceFirst("");
    return bare.isEmpty() ? name : bare;
  }
}
