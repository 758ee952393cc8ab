package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.cite.Citation;

/** The orders that are held here, by every way to cite them. */
public final class HeldIndex {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final List<HeldName> names;
  private final Map<String, List<HeldName>> byKey = new HashMap<>();
  private final Map<String, List<HeldName>> byDocket = new HashMap<>();
  private final ShortNames shortNames;

  private HeldIndex(List<HeldName> names) {
    this.names = List.copyOf(names);
    this.shortNames = new ShortNames(names);
    for (HeldName name : names) {
      name.keys().forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(name));
      name.dockets().forEach(d -> byDocket.computeIfAbsent(d, x -> new ArrayList<>()).add(name));
    }
  }

  /** The index of these orders. */
  public static HeldIndex of(List<HeldName> names) {
    return new HeldIndex(names);
  }

  public List<HeldName> names() {
    return names;
  }

  ShortNames shortNames() {
    return shortNames;
  }

  /**
   * The orders that a citation may mean, by all that the draft says of its authority. A number
   * decides; a court, a date or a name that disagrees with it means another decision.
   *
   * @param group every citation of the same authority
   */
  List<HeldName> meantBy(List<Said> group) {
    Set<HeldName> found = new LinkedHashSet<>();
    Set<HeldName> byNumber = new LinkedHashSet<>();
    for (Said said : group) {
      found.addAll(byKey.getOrDefault(said.key(), List.of()));
      for (String docket : dockets(said.parts())) {
        byNumber.addAll(byDocket.getOrDefault(docket, List.of()));
      }
    }
    if (found.isEmpty()) {
      byNumber.stream()
          .filter(n -> group.stream().allMatch(said -> fits(n, said.parts())))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** Whether a citation by itself may mean an order held here. */
  public boolean mayMean(Said said) {
    return byKey.containsKey(said.key())
        || dockets(said.parts()).stream().anyMatch(byDocket::containsKey);
  }

  private static List<String> dockets(Citation.Parts parts) {
    List<String> all = new ArrayList<>(DocketKey.in(parts.docket()));
    if (parts.volume().isEmpty()) {
      all.addAll(DocketKey.in(parts.coreText()));
    }
    return all;
  }

  private static boolean fits(HeldName name, Citation.Parts parts) {
    boolean court =
        parts.court().isEmpty() || name.court().isEmpty() || parts.court().equals(name.court());
    return court && fitsDate(name, parts) && fitsName(name, parts);
  }

  private static boolean fitsDate(HeldName name, Citation.Parts parts) {
    if (name.date().isEmpty() || parts.year() == 0) {
      return true;
    }
    boolean year = name.date().startsWith(String.valueOf(parts.year()));
    String month = parts.month().toLowerCase(Locale.ROOT);
    int number = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
    if (!year || number < 0 || parts.day().isEmpty() || name.date().length() < 10) {
      return year;
    }
    int heldMonth = Integer.parseInt(name.date().substring(5, 7));
    String heldDay = name.date().substring(8, 10);
    String day = parts.day().length() == 1 ? "0" + parts.day() : parts.day();
    return heldMonth == number + 1 && heldDay.equals(day);
  }

  /** Whether they share a word of the parties' names, where the draft names them. */
  private static boolean fitsName(HeldName name, Citation.Parts parts) {
    Set<String> said = words(parts.plaintiff() + " " + parts.defendant());
    Set<String> held = words(name.name());
    return said.isEmpty() || held.isEmpty() || said.stream().anyMatch(held::contains);
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : Tokens.of(name)) {
      boolean telling = token.isWord() && token.form().length() > 2;
      if (telling && Character.isUpperCase(token.form().charAt(0)) && !isForm(token.form())) {
        words.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static boolean isForm(String word) {
    return Set.of(
            "LLC", "Inc", "Corp", "Ltd", "The", "LLP", "Company", "Does", "Doe", "United", "States")
        .contains(word);
  }
}
