package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what each citation of one document means. It goes over the drafts once, in order; each step
 * looks only at maps, so time grows with their number.
 */
final class Resolver {
  private final Aliases aliases;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, List<Entry>> byVolume = new HashMap<>();
  private final Map<String, Entry> bySection = new HashMap<>();
  private final Map<String, String> ruleSets = new HashMap<>();
  private final NameIndex names = new NameIndex();
  private int count;
  private String defaultSet = "";
  private Antecedents antecedents;

  Resolver(Aliases aliases) {
    this.aliases = aliases;
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
      case SUPRA -> byName(draft.antecedent.isEmpty() ? draft.defendant : draft.antecedent);
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
      case INTERNAL -> Meaning.unknown("a place in this document");
    };
  }

  private Meaning keyed(Draft draft, String key, int number) {
    if (key.isEmpty()) {
      return Meaning.unknown("the form does not say which");
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
      Entry entry =
          new Entry(
              "case:" + Keys.slug(draft.volume + " " + draft.reporter + " blank " + number),
              number,
              draft);
      return draft.leader == null
          ? Meaning.of(entry, "its page is not yet known")
          : keyedTo(draft.leader, entry);
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

  private Meaning keyedTo(Draft leader, Entry otherwise) {
    Entry entry = byKey.get(leader.key);
    return Meaning.of(entry == null ? otherwise : entry, "parallel citation");
  }

  private Meaning newCase(Draft draft, int number, Reporter edition) {
    Entry entry = new Entry(draft.key, number, draft);
    index(draft, entry);
    names.add(entry, draft.plaintiff, draft.defendant);
    if (!draft.antecedent.isEmpty()) {
      names.add(entry, draft.antecedent, "");
    }
    String doubt = yearDoubt(draft, edition);
    return doubt.isEmpty()
        ? Meaning.of(entry, "named in full")
        : Meaning.doubtful(entry, doubt, "named in full");
  }

  private void index(Draft draft, Entry entry) {
    byKey.put(draft.key, entry);
    byVolume.computeIfAbsent(volumeKey(draft), k -> new ArrayList<>()).add(entry);
  }

  private Meaning again(Draft draft, Entry known, Reporter edition) {
    boolean shortDatabase = edition.database() && draft.year == 0 && draft.plaintiff.isEmpty();
    if (shortDatabase) {
      draft.kind = CitationKind.SHORT_CASE;
      draft.end = draft.linkEnd;
    }
    String doubt = yearDoubt(draft, edition);
    if (doubt.isEmpty() && disagree(draft, known)) {
      doubt = "the name is not that of the case cited before at this place";
    }
    if (doubt.isEmpty() && edition.database() && draft.pinStyle == 'p') {
      doubt = "the pin cite lacks its star";
    }
    names.add(known, draft.plaintiff, draft.defendant);
    return doubt.isEmpty()
        ? Meaning.of(known, "same volume, reporter and page as before")
        : Meaning.doubtful(known, doubt, "same volume, reporter and page as before");
  }

  private static String yearDoubt(Draft draft, Reporter edition) {
    boolean outside = draft.year > 0 && !edition.holds(draft.year) && !edition.nominative();
    return outside ? edition.abbreviation() + " has no decisions of " + draft.year : "";
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
    List<Entry> same = byVolume.getOrDefault(volumeKey(draft), List.of());
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
          ? Meaning.unknown("no case in this volume was cited before")
          : Meaning.unknown("no case cited before holds this page");
    }
    if (entry == SHARED) {
      return Meaning.ambiguous(same, "two cases cited before may hold this page");
    }
    boolean named = name.isEmpty() || names.find(name).contains(entry) || loosely(entry, name);
    return named
        ? Meaning.of(entry, "the case of this volume whose pages hold the pin")
        : Meaning.doubtful(
            entry, "the name is not that of the case at this place", "volume and page");
  }

  private static final Entry SHARED = new Entry("", -1, new Draft(CitationKind.FULL_CASE, 0, 0));

  /** The case that starts last before the page; {@link #SHARED} when the page starts another. */
  private static @Nullable Entry holding(List<Entry> same, int page) {
    Entry best = null;
    int bestPage = -1;
    boolean shared = false;
    for (Entry entry : same) {
      int first = entry.firstPage();
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

  /** Whether the entry's name holds the first word of {@code name}. */
  private static boolean loosely(Entry entry, String name) {
    String words = NameIndex.words(name, 30);
    int blank = words.indexOf(' ');
    String first = blank < 0 ? words : words.substring(0, blank);
    Draft best = entry.best;
    String all =
        " "
            + NameIndex.words(best.plaintiff + " " + best.defendant + " " + best.antecedent, 30)
            + " ";
    return all.isBlank() || all.contains(" " + first + " ");
  }

  private Meaning byName(String name) {
    if (name.isEmpty()) {
      return Meaning.unknown("nothing is named");
    }
    List<Entry> found = names.find(name);
    if (found.isEmpty()) {
      return Meaning.unknown("nothing of this name was cited before");
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
          ? Meaning.unknown("no statute with this section was cited before")
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
      String set = draft.key.substring(0, colon);
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
