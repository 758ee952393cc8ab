package org.glossator.cite;

import java.util.Map;
import org.glossator.court.Courts;

/**
 * Says whose law a name means that several use: "I.C." is Idaho's code in an order from Idaho and
 * Indiana's in one from Indiana. Where the order does not come from one of them the key is left
 * open, and then it means nothing outside that order.
 */
final class Owners {
  private final Map<String, Map<String, String>> shared;
  private final Courts courts;
  private final Home home;
  private final Entries entries;

  Owners(Tables tables, Home home, Entries entries) {
    this.shared = tables.shared();
    this.courts = tables.courts();
    this.home = home;
    this.entries = entries;
  }

  /**
   * The key of a section of a code, "code:i-c/18-4001", with the code that is meant.
   *
   * @param written the code's name as printed, or empty
   */
  String code(String key, String written) {
    int slash = key.indexOf('/');
    if (ofAnother(key, written)) {
      return Keys.OPEN + "code:" + Keys.slug(written) + key.substring(slash);
    }
    Map<String, String> owners = slash < 0 ? null : shared.get(key.substring(0, slash));
    if (owners == null) {
      return key;
    }
    String own = owners.getOrDefault(home.state(), "");
    String named = own.isEmpty() ? named(owners, key.substring(slash)) : own;
    return named.isEmpty() ? Keys.OPEN + key : named + key.substring(slash);
  }

  /** New York's "Election Law" is in the order of another state's court that state's own law. */
  private boolean ofAnother(String key, String written) {
    boolean ours = key.startsWith("code:ny-") && !home.state().equals("NY");
    return ours && home.ofState() && written.endsWith(" Law") && !written.startsWith("N");
  }

  /** The one owner whose section of this number the document has named in full, or empty. */
  private String named(Map<String, String> owners, String section) {
    String found = "";
    for (String head : owners.values()) {
      if (entries.get(head + section) != null) {
        if (!found.isEmpty()) {
          return "";
        }
        found = head;
      }
    }
    return found;
  }

  /** The head of the keys of a set of rules, "circuit-rule", as the set that is meant. */
  String rules(String set, String number, CitationKind kind) {
    Map<String, String> owners = shared.get(set);
    if (owners != null) {
      String state = home.ofState() ? owners.getOrDefault(home.state(), "") : "";
      String federal = home.federal() ? owners.getOrDefault("US", "") : "";
      String ours = owners.getOrDefault(home.court(), state + federal);
      String own = ours.isEmpty() ? named(owners, ":" + number) : ours;
      return own.isEmpty() ? Keys.OPEN + set : own;
    }
    if (kind != CitationKind.RULE_LOCAL || ofCourt(set)) {
      return set;
    }
    return home.court().isEmpty() ? Keys.OPEN + set : home.court() + "-" + set;
  }

  /** Whether the name of the set says whose it is: "cand-civil-lr". */
  private boolean ofCourt(String set) {
    int dash = set.indexOf('-');
    return dash > 0 && courts.byId(set.substring(0, dash)).isPresent();
  }
}
