package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.cite.Meaning.Doubt;
import org.glossator.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/**
 * Says what each citation of one document means. It goes over the drafts once, in order; each step
 * looks only at maps, so time grows with their number.
 */
final class Resolver {
  private final Aliases aliases;
  private final String court;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, List<Place>> byVolume = new HashMap<>();
  private final Map<String, Entry> bySection = new HashMap<>();
  private final Map<String, String> ruleSets = new HashMap<>();
  private final NameIndex names = new NameIndex();
  private int count;
  private String defaultSet = "";
  private Antecedents antecedents;

  /** A resolver for a document of the court with this id, or of no known court. */
  Resolver(Aliases aliases, String court) {
    this.aliases = aliases;
    this.court = court;
    this.antecedents = new Antecedents(Reading.EMPTY);
  }

  /**
   * The meanings of one stream's drafts, in order; numbers go on from the stream before. Guesses
   * that mean nothing are left out.
   */
  List<Resolved> resolve(Reading text, List<Draft> drafts) {
    List<Resolved> out = new ArrayList<>(drafts.size());
    antecedents = new Antecedents(text);
    for (Draft draft : drafts) {
      Meaning meaning = meaning(draft, count);
      if (draft.tentative && meaning.entry() == null) {
        continue;
      }
      count++;
      out.add(new Resolved(draft, meaning));
      antecedents.add(draft, meaning);
    }
    return out;
  }

  /** A draft and what it means. */
  record Resolved(Draft draft, Meaning meaning) {}

  private Meaning meaning(Draft draft, int number) {
    return switch (draft.kind) {
      case FULL_CASE -> fullCase(draft, number);
      case SHORT_CASE -> shortCase(draft);
      case ID -> antecedents.id(draft);
      case SUPRA -> supra(draft);
      case REFERENCE -> reference(draft);
      case RULE_FEDERAL, RULE_LOCAL, RULE_OTHER -> rule(draft, number);
      case STATUTE, REGULATION -> statute(draft, number);
      case RECORD -> keyed(draft, aliases.find(draft.key), number);
      case CONSTITUTION,
          DOCKET,
          JOURNAL,
          TREATISE,
          SECONDARY,
          ADMIN,
          EXECUTIVE,
          LEGISLATIVE,
          GUIDELINE,
          BRIEF,
          SELF ->
          keyed(draft, draft.key, number);
      case INTERNAL -> Meaning.none("a place in this document");
    };
  }

  private Meaning keyed(Draft draft, String key, int number) {
    if (key.isEmpty()) {
      return Meaning.none("the form does not say which");
    }
    Entry entry = byKey.get(key);
    if (entry != null) {
      return Meaning.of(entry, "cited before");
    }
    entry = new Entry(key, number, draft);
    byKey.put(key, entry);
    return Meaning.of(entry, "named in full");
  }

  private Meaning fullCase(Draft draft, int number) {
    if (draft.title != null) {
      draft.edition = draft.title.reporter(draft.volume, draft.year);
    }
    Reporter edition = draft.edition;
    if (edition == null || draft.page.isEmpty()) {
      return blankPage(draft, number);
    }
    draft.key = Keys.caseKey(draft.volume, edition, draft.page);
    if (draft.court.isEmpty()) {
      draft.court = edition.court();
    }
    Entry known = byKey.get(draft.key);
    if (known == null && draft.leader != null) {
      Entry led = byKey.get(draft.leader.key);
      if (led != null) {
        led.parallels.add(draft);
        index(draft, led);
        return Meaning.of(led, "parallel citation");
      }
    }
    return known == null ? newCase(draft, number, edition) : again(draft, known, edition);
  }

  /** "559 U. S. ___": known by its name until its page is. */
  private Meaning blankPage(Draft draft, int number) {
    String name = Keys.slug(draft.plaintiff + " " + draft.defendant);
    String mark = name.isEmpty() ? "blank-" + number : "blank-" + name;
    draft.key = "case:" + draft.volume + "-" + Keys.slug(draft.reporter) + "-" + mark;
    Entry known = byKey.get(draft.key);
    if (known != null) {
      return Meaning.of(known, "the same name and volume as before");
    }
    Entry entry = new Entry(draft.key, number, draft);
    if (draft.leader != null) {
      return keyedTo(draft.leader, entry);
    }
    byKey.put(draft.key, entry);
    names.add(entry, draft.plaintiff, draft.defendant);
    return Meaning.of(entry, "its page is not yet known");
  }

  private Meaning keyedTo(Draft leader, Entry otherwise) {
    Entry entry = byKey.get(leader.key);
    return Meaning.of(entry == null ? otherwise : entry, "parallel citation");
  }

  private Meaning newCase(Draft draft, int number, Reporter edition) {
    Entry entry = new Entry(draft.key, number, draft);
    index(draft, entry);
    names.add(entry, draft.plaintiff, draft.defendant);
    names.add(entry, draft.antecedent, draft.alias);
    Doubt doubt = yearDoubt(draft, edition);
    return doubt == null
        ? Meaning.of(entry, "named in full")
        : Meaning.doubtful(entry, doubt, "named in full");
  }

  private void index(Draft draft, Entry entry) {
    byKey.put(draft.key, entry);
    byVolume
        .computeIfAbsent(volumeKey(draft), k -> new ArrayList<>())
        .add(new Place(entry, firstPage(draft)));
  }

  private Meaning again(Draft draft, Entry known, Reporter edition) {
    boolean shortDatabase = edition.database() && draft.year == 0 && draft.plaintiff.isEmpty();
    if (shortDatabase) {
      draft.kind = CitationKind.SHORT_CASE;
      draft.end = draft.linkEnd;
    }
    names.add(known, draft.plaintiff, draft.defendant);
    Doubt doubt = doubt(draft, known, edition);
    String why = "same volume, reporter and page as before";
    return doubt == null ? Meaning.of(known, why) : Meaning.doubtful(known, doubt, why);
  }

  private static @Nullable Doubt doubt(Draft draft, Entry known, Reporter edition) {
    Doubt year = yearDoubt(draft, edition);
    if (year != null) {
      return year;
    }
    if (disagree(draft, known)) {
      return new Doubt(Code.C201, "the name is not that of the case cited before at this place");
    }
    boolean starless = edition.database() && draft.pinStyle == 'p';
    return starless ? new Doubt(Code.C202, "the pin cite lacks its star") : null;
  }

  private static @Nullable Doubt yearDoubt(Draft draft, Reporter edition) {
    boolean outside = draft.year > 0 && !edition.holds(draft.year) && !edition.nominative();
    return outside
        ? new Doubt(Code.C103, edition.abbreviation() + " has no decisions of " + draft.year)
        : null;
  }

  /** Whether two names of one place share no word. */
  private static boolean disagree(Draft draft, Entry known) {
    String mine =
        NameIndex.words(draft.plaintiff + " " + draft.defendant + " " + draft.antecedent, 30);
    String theirs =
        " "
            + NameIndex.words(
                known.best.plaintiff + " " + known.best.defendant + " " + known.best.antecedent, 30)
            + " ";
    if (mine.isBlank() || theirs.isBlank()) {
      return false;
    }
    for (String word : mine.split(" ", -1)) {
      if (!word.isEmpty() && theirs.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  private static String volumeKey(Draft draft) {
    Reporter edition = draft.edition;
    return draft.volume + " " + (edition == null ? draft.reporter : edition.key());
  }

  private Meaning shortCase(Draft draft) {
    if (draft.court.isEmpty() && draft.edition != null) {
      draft.court = draft.edition.court();
    }
    List<Place> same = byVolume.getOrDefault(volumeKey(draft), List.of());
    if (draft.leader != null) {
      Meaning led = antecedents.meaningOf(draft.leader);
      if (led != null && led.entry() != null) {
        return Meaning.of(led.entry(), "parallel to the short form before it");
      }
    }
    Entry entry = holding(same, draft.pinFirst);
    String name = draft.antecedent.isEmpty() ? draft.defendant : draft.antecedent;
    if (entry == null) {
      return same.isEmpty()
          ? Meaning.unknown(Code.C101, "no case in this volume was cited before")
          : Meaning.unknown(Code.C101, "no case cited before holds this page");
    }
    if (entry == SHARED) {
      return Meaning.ambiguous(
          same.stream().map(Place::entry).distinct().toList(),
          "two cases cited before may hold this page");
    }
    boolean named = name.isEmpty() || names.find(name).contains(entry) || loosely(entry, name);
    return named
        ? Meaning.of(entry, "the case of this volume whose pages hold the pin")
        : Meaning.doubtful(
            entry,
            new Doubt(Code.C201, "the name is not that of the case at this place"),
            "volume and page");
  }

  private static final Entry SHARED = new Entry("", -1, new Draft(CitationKind.FULL_CASE, 0, 0));

  /** Where a case starts in one volume; the page is -1 when it counts nothing. */
  private record Place(Entry entry, int page) {}

  private static int firstPage(Draft draft) {
    Reporter edition = draft.edition;
    boolean paged = edition != null && edition.paged() && !draft.page.isEmpty();
    boolean digits =
        paged && draft.page.length() < 8 && draft.page.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(draft.page) : -1;
  }

  /** The case that starts last before the page; {@link #SHARED} when the page starts another. */
  private static @Nullable Entry holding(List<Place> same, int page) {
    Entry best = null;
    int bestPage = -1;
    boolean shared = false;
    for (Place place : same) {
      Entry entry = place.entry();
      int first = place.page();
      if (page < 0 || first < 0 || first <= page) {
        shared |= best != null && best != entry && (first == page || bestPage == page || first < 0);
        if (first >= bestPage) {
          best = entry;
          bestPage = first;
        }
      }
    }
    boolean far = best != null && page >= 0 && bestPage >= 0 && page - bestPage > 400;
    return far ? null : shared ? SHARED : best;
  }

  /** Whether the entry's name shares a telling word with {@code name}, or the head of one. */
  private static boolean loosely(Entry entry, String name) {
    Draft best = entry.best;
    String all =
        " " + NameIndex.words(best.plaintiff + " " + best.defendant + " " + best.antecedent, 30);
    if (all.isBlank()) {
      return true;
    }
    for (String word : NameIndex.words(name, 30).split(" ", -1)) {
      String head = word.length() > 4 ? word.substring(0, 4) : word;
      if (word.length() > 2 && all.contains(" " + head)) {
        return true;
      }
    }
    return false;
  }

  private Meaning supra(Draft draft) {
    boolean both = !draft.plaintiff.isEmpty();
    String name =
        both ? draft.plaintiff + " v. " + draft.defendant : draft.defendant + draft.antecedent;
    if (name.isEmpty() && !draft.pin.isEmpty()) {
      draft.kind = CitationKind.INTERNAL;
      return Meaning.none("a place in this document");
    }
    Meaning meaning = byName(name);
    if (meaning.entry() == null && both && meaning.candidates().isEmpty()) {
      meaning = byName(draft.defendant);
    }
    return meaning.candidates().isEmpty() ? meaning : byPin(draft, meaning);
  }

  /** Of several cases of one name the only one whose pages can hold the pin. */
  private static Meaning byPin(Draft draft, Meaning meaning) {
    Entry fit = null;
    for (Entry each : meaning.candidates()) {
      int first = each.firstPage();
      boolean holds =
          draft.pinStyle == 'p'
              && first > 0
              && draft.pinFirst >= first
              && draft.pinFirst <= first + 200;
      if (holds && fit != null) {
        return meaning;
      }
      fit = holds ? each : fit;
    }
    return fit == null
        ? meaning
        : Meaning.of(fit, "the one authority of this name whose pages hold the pin");
  }

  private Meaning byName(String name) {
    if (name.isEmpty()) {
      return Meaning.unknown(Code.C101, "nothing is named");
    }
    List<Entry> found = names.find(name);
    if (found.isEmpty()) {
      return Meaning.unknown(Code.C101, "nothing of this name was cited before");
    }
    return found.size() == 1
        ? Meaning.of(found.getFirst(), "the one authority of this name")
        : Meaning.ambiguous(found, "more than one authority has this name");
  }

  private Meaning reference(Draft draft) {
    Meaning whole = byName(draft.name);
    if (whole.entry() != null || draft.alias.isEmpty()) {
      party(draft, draft.name, whole.entry());
      return whole;
    }
    Meaning last = byName(draft.alias);
    if (last.entry() != null) {
      party(draft, draft.alias, last.entry());
      draft.coreStart = draft.coreEnd - draft.alias.length();
      draft.start = draft.coreStart;
      draft.linkStart = draft.coreStart;
    }
    return last;
  }

  /** Says which party the name is. */
  private static void party(Draft draft, String name, @Nullable Entry entry) {
    if (entry == null) {
      return;
    }
    String words = NameIndex.words(name, 30);
    boolean plaintiff = NameIndex.words(entry.best.plaintiff, 30).startsWith(words);
    draft.plaintiff = plaintiff ? name : "";
    draft.defendant = plaintiff ? "" : name;
  }

  private Meaning statute(Draft draft, int number) {
    if (draft.key.isEmpty()) {
      Entry entry = bySection.get(Keys.section(draft.section));
      return entry == null
          ? Meaning.none("no statute with this section was cited before")
          : Meaning.of(entry, "the section cited before");
    }
    Meaning meaning = keyed(draft, draft.key, number);
    if (meaning.entry() != null && !draft.section.isEmpty()) {
      bySection.putIfAbsent(Keys.section(draft.section), meaning.entry());
    }
    return meaning;
  }

  private Meaning rule(Draft draft, int number) {
    int colon = draft.key.indexOf(':');
    if (colon > 0) {
      String set = localized(draft.key.substring(0, colon), draft.kind);
      draft.key = set + draft.key.substring(colon);
      ruleSets.put(draft.section, set);
      defaultSet = draft.kind == CitationKind.RULE_FEDERAL ? set : defaultSet;
      return keyed(draft, draft.key, number);
    }
    String set = ruleSets.getOrDefault(draft.section, fitting(draft.section));
    if (set.isEmpty()) {
      return keyed(draft, "rule:" + draft.section, number);
    }
    draft.key = set + ":" + draft.section;
    return keyed(draft, draft.key, number);
  }

  /** The local rules of this document's own court, unless their name says another's. */
  private String localized(String set, CitationKind kind) {
    boolean own = kind == CitationKind.RULE_LOCAL && !set.startsWith("ca");
    return own && !court.isEmpty() ? court + "-" + set : set;
  }

  /** The set that has a rule of this number, when the document has named it. */
  private String fitting(String section) {
    if (defaultSet.isEmpty()) {
      return "";
    }
    int value = 0;
    for (int i = 0; i < section.length() && Reading.isDigit(section.charAt(i)); i++) {
      value = value * 10 + section.charAt(i) - '0';
    }
    boolean evidence = value > 100 && value < 1104;
    boolean bankruptcy = value > 1104;
    return switch (defaultSet) {
      case "fre" -> evidence ? "fre" : "";
      case "frbp" -> bankruptcy ? "frbp" : "";
      default -> evidence || bankruptcy ? "" : defaultSet;
    };
  }
}
