package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Meaning.Doubt;
import org.glossator.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/**
 * Says what each citation of one document means. It goes over the drafts once, in order; each step
 * looks only at maps, so time grows with their number.
 */
final class Resolver {
  /** How far back a case counts as just named, in characters. */
  private static final int NEAR = 600;

  /** How many decisions of one docket number are remembered for a bare number. */
  private static final int MOST_OF_DOCKET = 20;

  private final Aliases aliases;
  private final Home home;
  private final Entries entries = new Entries();
  private final Laws laws;
  private final Parts parts = new Parts(entries);
  private final Map<String, List<Entry>> dockets = new HashMap<>();
  private final Volumes volumes = new Volumes();
  private final NameIndex names = new NameIndex();
  private final ByName byName = new ByName(names, entries);
  private @Nullable Entry recent;
  private int recentEnd;
  private int count;
  private Reading text = Reading.EMPTY;
  private Antecedents antecedents;

  /** A resolver for a document that comes from {@code home}. */
  Resolver(Aliases aliases, Tables tables, Home home) {
    this.aliases = aliases;
    this.home = home;
    this.laws = new Laws(entries, aliases, new Owners(tables, home, entries), home);
    this.antecedents = new Antecedents(Reading.EMPTY);
  }

  /**
   * The meanings of one stream's drafts, in order; numbers go on from the stream before. Guesses
   * that mean nothing are left out.
   */
  List<Resolved> resolve(Reading text, List<Draft> drafts) {
    List<Resolved> out = new ArrayList<>(drafts.size());
    this.text = text;
    antecedents = new Antecedents(text);
    recent = null;
    for (Draft draft : drafts) {
      Meaning meaning = meaning(draft, count);
      if (draft.tentative && meaning.entry() == null) {
        continue;
      }
      count++;
      out.add(new Resolved(draft, meaning));
      antecedents.add(draft, meaning);
      Entry entry = meaning.entry();
      if (entry != null && entry.isCase() && draft.kind != CitationKind.ID) {
        recent = entry;
        recentEnd = draft.linkEnd;
      }
    }
    return out;
  }

  /** A draft and what it means. */
  record Resolved(Draft draft, Meaning meaning) {}

  private Meaning meaning(Draft draft, int number) {
    return switch (draft.kind) {
      case FULL_CASE -> fullCase(draft, number);
      case SHORT_CASE -> shortCase(draft);
      case ID -> id(draft, antecedents.id(draft), number);
      case SUPRA -> byName.supra(draft);
      case REFERENCE -> byName.reference(draft);
      case RULE_FEDERAL, RULE_LOCAL, RULE_OTHER -> laws.rule(draft, number);
      case STATUTE, REGULATION -> laws.statute(draft, number);
      case RECORD -> record(draft, number);
      case CONSTITUTION -> laws.constitution(draft, number);
      case DOCKET -> docket(draft, number);
      case ADMIN -> parallel(draft, number);
      case JOURNAL, TREATISE, SECONDARY, EXECUTIVE, LEGISLATIVE, GUIDELINE, BRIEF, SELF ->
          entries.keyed(draft, draft.key, number);
      case INTERNAL -> Meaning.none("a place in this document");
    };
  }

  /** A paper of the record, or the decision that goes by such a name: "Roe Order at *6". */
  private Meaning record(Draft draft, int number) {
    Meaning named = byName.decision(text, draft);
    return named == null ? entries.keyed(draft, aliases.find(draft.key), number) : named;
  }

  private Meaning id(Draft draft, Meaning last, int number) {
    return draft.part.isEmpty() ? laws.section(draft, last, number) : parts.of(draft, last, number);
  }

  /** A decision by its docket number: one number is used by many courts, and on many days. */
  private Meaning docket(Draft draft, int number) {
    boolean dated = draft.year > 0 && !draft.day.isEmpty();
    String court = draft.court.isEmpty() ? "" : draft.court + "/";
    String day = dated ? "/" + draft.year + "-" + Keys.slug(draft.month) + "-" + draft.day : "";
    String bare = draft.key;
    List<Entry> same =
        court.isEmpty() && !dated
            ? dockets.getOrDefault(bare, List.of()).stream()
                .filter(entry -> Doubts.agree(draft, entry))
                .toList()
            : List.of();
    if (!same.isEmpty()) {
      return same.size() == 1
          ? Meaning.of(same.getFirst(), "the same docket number as before")
          : Meaning.ambiguous(same, "two decisions cited before have this docket number");
    }
    draft.key =
        (court.isEmpty() ? Keys.OPEN : "") + bare.replace("docket:", "docket:" + court) + day;
    Meaning meaning = entries.keyed(draft, draft.key, number);
    Entry entry = meaning.entry();
    if (entry != null && entry.root == number) {
      List<Entry> known = dockets.computeIfAbsent(bare, n -> new ArrayList<>());
      if (known.size() < MOST_OF_DOCKET) {
        known.add(entry);
      }
      names.add(entry, draft.plaintiff, draft.defendant);
      names.add(entry, draft.antecedent, draft.alias);
    }
    return meaning;
  }

  /** "Rev. Rul. 2004-55, 2004-1 C.B. 1081" is one ruling. */
  private Meaning parallel(Draft draft, int number) {
    Meaning led = draft.leader == null ? null : antecedents.meaningOf(draft.leader);
    Entry entry = led == null ? null : led.entry();
    if (entry == null) {
      return entries.keyed(draft, draft.key, number);
    }
    entries.put(draft.key, entry);
    return Meaning.of(entry, "parallel citation");
  }

  private Meaning fullCase(Draft draft, int number) {
    if (draft.title != null) {
      draft.edition = draft.title.reporter(draft.volume, draft.year);
    }
    Reporter edition = draft.edition;
    if (edition == null && !draft.page.isEmpty()) {
      return unknownReporter(draft, number);
    }
    if (edition == null || draft.page.isEmpty()) {
      return blankPage(draft, number);
    }
    draft.key = Keys.caseKey(draft.volume, edition, draft.page);
    if (draft.court.isEmpty()) {
      draft.court = edition.court();
    }
    Entry known = entries.get(draft.key);
    if (known == null && draft.leader != null) {
      Entry led = entries.get(draft.leader.key);
      if (led != null) {
        led.parallels.add(draft);
        index(draft, led);
        return Meaning.of(led, "parallel citation");
      }
    }
    known = known == null ? byFollower(draft) : known;
    return known == null ? newCase(draft, number, edition) : again(draft, known, edition);
  }

  /** The case that a parallel citation after this one names, when it was cited before. */
  private @Nullable Entry byFollower(Draft draft) {
    for (Draft follower : draft.followers) {
      Reporter edition =
          follower.title == null
              ? follower.edition
              : follower.title.reporter(follower.volume, draft.year);
      Entry known =
          edition == null || follower.page.isEmpty()
              ? null
              : entries.get(Keys.caseKey(follower.volume, edition, follower.page));
      if (known != null && Doubts.agree(draft, known)) {
        known.parallels.add(draft);
        index(draft, known);
        return known;
      }
    }
    return null;
  }

  private Meaning unknownReporter(Draft draft, int number) {
    draft.key = "case:" + draft.volume + "-" + draft.reporter.replace(" ", "") + "-" + draft.page;
    Entry known = entries.get(draft.key);
    Entry entry = known == null ? new Entry(draft.key, number, draft) : known;
    if (known == null) {
      index(draft, entry);
      names.add(entry, draft.plaintiff, draft.defendant);
    }
    Doubt doubt = new Doubt(Code.C203, "no table knows the reporter " + draft.reporter);
    return Meaning.doubtful(entry, doubt, "named in full");
  }

  /** "559 U. S. ___": known by its name until its page is. */
  private Meaning blankPage(Draft draft, int number) {
    String name = Keys.slug(draft.plaintiff + " " + draft.defendant);
    String mark = name.isEmpty() ? "blank-" + number : "blank-" + name;
    draft.key = "case:" + draft.volume + "-" + Keys.slug(draft.reporter) + "-" + mark;
    if (draft.court.isEmpty() && draft.edition != null) {
      draft.court = draft.edition.court();
    }
    Entry known = entries.get(draft.key);
    if (known != null) {
      return Meaning.of(known, "the same name and volume as before");
    }
    Entry entry = new Entry(draft.key, number, draft);
    if (draft.leader != null) {
      Entry led = entries.get(draft.leader.key);
      index(draft, led == null ? entry : led);
      return Meaning.of(led == null ? entry : led, "parallel citation");
    }
    index(draft, entry);
    names.add(entry, draft.plaintiff, draft.defendant);
    return Meaning.of(entry, "its page is not yet known");
  }

  private Meaning newCase(Draft draft, int number, Reporter edition) {
    Meaning page = isBare(draft) ? pageOfCase(draft) : null;
    if (page != null) {
      return page;
    }
    Entry entry = new Entry(draft.key, number, draft);
    index(draft, entry);
    names.add(entry, draft.plaintiff, draft.defendant);
    names.add(entry, draft.antecedent, draft.alias);
    Doubt doubt = Doubts.first(draft, edition, home);
    return doubt == null
        ? Meaning.of(entry, "named in full")
        : Meaning.doubtful(entry, doubt, "named in full");
  }

  /** What looks like the start of a case and is a page of one cited before: "475 U. S. 302". */
  private @Nullable Meaning pageOfCase(Draft draft) {
    Optional<Entry> holding = volumes.holding(draft);
    Optional<Entry> near = draft.parted ? volumes.before(draft) : Optional.empty();
    if (holding.isEmpty() && near.isEmpty()) {
      return null;
    }
    draft.kind = CitationKind.SHORT_CASE;
    draft.pin = draft.page;
    draft.page = "";
    return holding
        .map(entry -> Meaning.of(entry, "a page between those cited of a case of this volume"))
        .orElseGet(() ->
            Meaning.doubtful(
                near.orElseThrow(),
                new Doubt(Code.C102, "it may be a page of this case, or another that starts there"),
                "a page not far after the start of a case of this volume"));
  }

  /** Whether a volume and page stand there and no more. */
  private static boolean isBare(Draft draft) {
    return draft.year == 0
        && draft.pin.isEmpty()
        && draft.leader == null
        && draft.followers.isEmpty()
        && (draft.plaintiff + draft.defendant + draft.antecedent + draft.docket).isEmpty();
  }

  private void index(Draft draft, Entry entry) {
    entries.put(draft.key, entry);
    volumes.reach(draft, entry);
    volumes.add(draft, entry);
  }

  private Meaning again(Draft draft, Entry known, Reporter edition) {
    boolean shortDatabase = edition.database() && draft.year == 0 && draft.plaintiff.isEmpty();
    if (shortDatabase) {
      draft.kind = CitationKind.SHORT_CASE;
      draft.end = draft.linkEnd;
    }
    names.add(known, draft.plaintiff, draft.defendant);
    volumes.reach(draft, known);
    Doubt doubt = Doubts.again(draft, known, edition, home);
    String why = "same volume, reporter and page as before";
    return doubt == null ? Meaning.of(known, why) : Meaning.doubtful(known, doubt, why);
  }

  private Meaning shortCase(Draft draft) {
    if (draft.court.isEmpty() && draft.edition != null) {
      draft.court = draft.edition.court();
    }
    if (draft.leader != null) {
      Meaning led = antecedents.meaningOf(draft.leader);
      if (led != null && led.entry() != null) {
        return Meaning.of(led.entry(), "parallel to the short form before it");
      }
    }
    List<Entry> found = volumes.at(draft);
    if (found.isEmpty()) {
      return volumes.holds(draft)
          ? Meaning.unknown(Code.C101, "no case cited before holds this page")
          : Meaning.unknown(Code.C101, "no case in this volume was cited before");
    }
    String name = draft.antecedent.isEmpty() ? draft.defendant : draft.antecedent;
    return found.size() == 1 ? held(found.getFirst(), draft, name) : oneOf(found, draft, name);
  }

  /** The only case of its volume, unless the printed name is that of neither of its parties. */
  private Meaning held(Entry entry, Draft draft, String name) {
    if (named(entry, name)) {
      volumes.reach(draft, entry);
      return Meaning.of(entry, "the case of this volume whose pages hold the pin");
    }
    if (!entry.best.defendant.isEmpty()) {
      return Meaning.unknown(Code.C101, "no case of this name was cited before in this volume");
    }
    volumes.reach(draft, entry);
    return Meaning.doubtful(
        entry,
        new Doubt(Code.C201, "the name is not that of the case at this place"),
        "volume and page");
  }

  private boolean named(Entry entry, String name) {
    return name.isEmpty() || names.find(name).contains(entry) || Doubts.loosely(entry, name);
  }

  /** Of several cases the one of the name, or the one that was just spoken of. */
  private Meaning oneOf(List<Entry> found, Draft draft, String name) {
    List<Entry> fit =
        name.isEmpty()
            ? found.stream().filter(e -> e == recent && near(draft)).toList()
            : ofName(found, name);
    return fit.size() == 1
        ? Meaning.of(
            fit.getFirst(),
            name.isEmpty()
                ? "the case of this volume that was just named"
                : "the case of this volume and name")
        : Meaning.ambiguous(found, "two cases cited before may hold this page");
  }

  /** Those of the cases that have this name, or else those that may have it. */
  private List<Entry> ofName(List<Entry> found, String name) {
    List<Entry> surely = names.find(name).stream().filter(found::contains).toList();
    return surely.isEmpty() ? found.stream().filter(e -> named(e, name)).toList() : surely;
  }

  private boolean near(Draft draft) {
    return draft.coreStart - recentEnd < NEAR;
  }
}
