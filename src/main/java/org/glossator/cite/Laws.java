package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.cite.Meaning.Doubt;
import org.glossator.diagnostic.Code;

/** Says what sections, rules and articles mean: those named in full, bare ones, "Id. § 1985". */
final class Laws {
  /** How many laws with one section are remembered; from two on a bare section means none. */
  private static final int MOST = 20;

  /** What stands before the number of a part in its key: "cfr:20/pt-404". */
  private static final String PART = "/pt-";

  /** The head of the keys of papers that are cited by number. */
  static final String PAPERS = "treatise:federalist-";

  private final Entries entries;
  private final Aliases aliases;
  private final Owners owners;
  private final Home home;
  private final Map<String, List<Entry>> bySection = new HashMap<>();

  /** The sets that have been named with a rule of this number, and the kind of each. */
  private final Map<String, Map<String, CitationKind>> ruleSets = new HashMap<>();

  private String defaultSet = "";

  Laws(Entries entries, Aliases aliases, Owners owners, Home home) {
    this.entries = entries;
    this.aliases = aliases;
    this.owners = owners;
    this.home = home;
  }

  /** A section, by its code or bare. */
  Meaning statute(Draft draft, int number) {
    String section = Keys.section(draft.section);
    boolean general = draft.key.startsWith("act:act/") || draft.key.startsWith("act:code/");
    if (draft.key.isEmpty() || general) {
      List<Entry> named = bySection.getOrDefault(section, List.of());
      if (named.size() == 1) {
        return Meaning.of(named.getFirst(), "the section cited before");
      }
      if (named.size() > 1) {
        return Meaning.ambiguous(List.copyOf(named), "two laws cited before have this section");
      }
      if (draft.key.isEmpty()) {
        return aliases.code().isEmpty()
            ? Meaning.none("no statute with this section was cited before")
            : entries.keyed(draft, owners.code(aliases.code() + "/" + section, ""), number);
      }
    }
    String key = owners.code(draft.key, draft.reporter);
    boolean renamed = key.startsWith(Keys.OPEN) && !key.endsWith(draft.key);
    draft.name = renamed ? draft.reporter + " \u00a7 " + section : draft.name;
    draft.key = key;
    Meaning meaning = entries.keyed(draft, draft.key, number);
    Entry entry = meaning.entry();
    if (entry != null && !draft.section.isEmpty()) {
      remember(section, entry);
    }
    Doubt doubt = new Doubt(Code.C206, "a digit stands where the section sign should");
    return entry != null && draft.misread
        ? Meaning.doubtful(entry, doubt, "named in full")
        : meaning;
  }

  /**
   * Keeps of the laws with one section those that a bare section can mean: a code before an act,
   * since an act's section that has the code's number is the code's, and a named act before "the
   * Act".
   */
  private void remember(String section, Entry entry) {
    List<Entry> known = bySection.computeIfAbsent(section, s -> new ArrayList<>());
    if (!known.isEmpty() && rank(entry) < rank(known.getFirst())) {
      known.clear();
    }
    boolean strongest = known.isEmpty() || rank(entry) == rank(known.getFirst());
    if (strongest && known.size() < MOST && !known.contains(entry)) {
      known.add(entry);
    }
  }

  private static int rank(Entry entry) {
    return entry.key.startsWith("act:act/") ? 2 : entry.key.startsWith("act:") ? 1 : 0;
  }

  /** An article or amendment; a state's court means its own by a bare one, or it may. */
  Meaning constitution(Draft draft, int number) {
    String own = "const:" + Constitutions.OWN + "/";
    boolean dated = draft.key.startsWith(own);
    if (dated && home.ofState()) {
      draft.key = "const:" + Keys.slug(home.state()) + "/" + draft.key.substring(own.length());
    } else if (dated || (draft.bare && home.ofState())) {
      draft.key = Keys.OPEN + draft.key;
    }
    return entries.keyed(draft, draft.key, number);
  }

  /** A rule, by its set or bare. */
  Meaning rule(Draft draft, int number) {
    int colon = Keys.setEnd(draft.key);
    if (colon > 0) {
      String set = set(draft, draft.key.substring(0, colon));
      draft.key = set + draft.key.substring(colon);
      ruleSets.computeIfAbsent(draft.section, s -> new LinkedHashMap<>()).put(set, draft.kind);
      boolean open = set.startsWith(Keys.OPEN);
      defaultSet = draft.kind != CitationKind.RULE_FEDERAL ? defaultSet : open ? "" : set;
      return entries.keyed(draft, draft.key, number);
    }
    List<String> named = named(draft);
    if (named.size() > 1) {
      return Meaning.ambiguous(
          named.stream().flatMap(set -> known(set, draft.section).stream()).toList(),
          "two sets of rules named before have this number");
    }
    String usual = aliases.rules().isEmpty() ? fitting(draft) : set(draft, aliases.rules());
    String set = named.isEmpty() ? usual : named.getFirst();
    draft.key = (set.isEmpty() ? Keys.OPEN + "rule" : set) + ":" + draft.section;
    return entries.keyed(draft, draft.key, number);
  }

  /** The set that is meant by a name, open where nobody's rule of this number can be meant. */
  private String set(Draft draft, String name) {
    if (name.startsWith(Keys.OPEN)) {
      return name;
    }
    String set = owners.rules(name, draft.section, draft.kind);
    boolean inferred = !set.equals(name) && !RuleNumbers.divides(set, draft.section, draft.pin);
    return inferred
        ? Keys.OPEN + name
        : RuleNumbers.has(set, draft.section) ? set : Keys.OPEN + set;
  }

  private List<Entry> known(String set, String section) {
    Entry entry = entries.get(set + ":" + section);
    return entry == null ? List.of() : List.of(entry);
  }

  /** The sets named with this number; "Rule 56" is a local one only when no other was named. */
  private List<String> named(Draft draft) {
    List<String> all = new ArrayList<>();
    List<String> local = new ArrayList<>();
    ruleSets
        .getOrDefault(draft.section, Map.of())
        .forEach((set, kind) -> (kind == CitationKind.RULE_LOCAL ? local : all).add(set));
    all.removeIf(set -> !RuleNumbers.divides(set, draft.section, draft.pin));
    return all.isEmpty() ? local : all;
  }

  /** The set named last, when a court of the United States named it and it has such a rule. */
  private String fitting(Draft draft) {
    boolean fits = RuleNumbers.fits(defaultSet, draft.section, draft.pin);
    return fits && !home.ofState() ? defaultSet : "";
  }

  /**
   * What an <i>id.</i> with a section means: "Id. § 1985" after 42 U.S.C. § 1983 is another section
   * of that title.
   *
   * @param last what the <i>id.</i> alone would mean
   */
  Meaning section(Draft draft, Meaning last, int number) {
    Entry entry = last.entry();
    String section = Keys.section(draft.section);
    if (entry == null || section.isEmpty()) {
      return last;
    }
    String own = own(entry);
    boolean divided = !own.isEmpty() && sectioned(entry);
    if (!divided || own.equals(section) || Keys.section(entry.best.section).equals(section)) {
      return last;
    }
    String head = entry.key.substring(0, entry.key.length() - own.length());
    boolean part = head.endsWith(PART);
    if (!numbered(entry, own, section)) {
      return Meaning.unknown(Code.C104, "the law cited last does not number its sections so");
    }
    if (part && !section.startsWith(own + ".")) {
      return last; // a place in the part's appendix
    }
    String key = (part ? head.substring(0, head.length() - PART.length() + 1) : head) + section;
    Entry known = entries.get(key);
    if (known == null) {
      known = new Entry(key, number, sibling(entry.best, own, key, section));
      entries.put(key, known);
      remember(section, known);
    }
    return Meaning.of(known, "another section of the law cited last");
  }

  /**
   * Whether the law can have a section of this number: those of the United States Code have no
   * decimals, those of the Code of Federal Regulations name their part before a point.
   */
  private static boolean numbered(Entry entry, String own, String section) {
    boolean pointed = section.indexOf('.') >= 0;
    boolean regulation = entry.key.startsWith("cfr:") && own.indexOf('.') >= 0;
    return pointed ? !entry.key.startsWith("usc:") : !regulation;
  }

  /** The section or paper with which the key ends, of a range the first; empty when none does. */
  private static String own(Entry entry) {
    if (entry.key.startsWith(PAPERS)) {
      return entry.key.substring(PAPERS.length());
    }
    String section = Keys.section(entry.best.section);
    int dash = section.indexOf('-');
    String first = dash < 0 ? section : section.substring(0, dash);
    return entry.key.endsWith(section) ? section : entry.key.endsWith("/" + first) ? first : "";
  }

  private static boolean sectioned(Entry entry) {
    return switch (entry.best.kind) {
      case STATUTE, REGULATION, GUIDELINE, SECONDARY -> true;
      case TREATISE -> entry.key.startsWith(PAPERS);
      default -> false;
    };
  }

  /** Another section of the same law, as if it were named in full. */
  private static Draft sibling(Draft of, String own, String key, String section) {
    Draft draft = new Draft(of.kind, of.coreStart, of.coreEnd);
    draft.key = key;
    draft.volume = of.volume;
    draft.reporter = of.reporter;
    draft.section = section;
    boolean named = of.name.endsWith(own);
    draft.name = named ? of.name.substring(0, of.name.length() - own.length()) + section : of.name;
    return draft;
  }
}
