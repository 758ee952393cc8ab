package org.glossator.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.cite.Authority.Kind;
import org.glossator.cite.Authority.Link;
import org.glossator.court.Court;
import org.glossator.court.Courts;

/** Makes authorities of what the resolver found: names, citations and addresses. */
final class Authorities {
  private final Courts courts;
  private final Map<String, RuleSet> ruleSets;
  private final Map<String, LawCode> codes;
  private final int year;
  private final Map<Entry, Authority> made = new HashMap<>();

  /** Authorities of a document of {@code year}, or of an unknown year when it is 0. */
  Authorities(Tables tables, int year) {
    this.courts = tables.courts();
    this.ruleSets = tables.ruleSets();
    this.codes = tables.codesByKey();
    this.year = year;
  }

  Authority of(Entry entry) {
    return made.computeIfAbsent(entry, this::make);
  }

  private Authority make(Entry entry) {
    Draft draft = entry.best;
    return switch (draft.kind) {
      case FULL_CASE, SHORT_CASE, REFERENCE, SUPRA, ID -> ofCase(entry, draft);
      case STATUTE -> new Authority(entry.key, Kind.STATUTE, statute(draft), "", links(entry.key));
      case REGULATION ->
          new Authority(entry.key, Kind.REGULATION, statute(draft), "", links(entry.key));
      case RULE_FEDERAL, RULE_LOCAL, RULE_OTHER -> rule(entry, draft);
      case RECORD -> record(entry, draft);
      case CONSTITUTION ->
          new Authority(
              entry.key,
              Kind.CONSTITUTION,
              Constitutions.name(entry.key, draft.name),
              "",
              links(entry.key));
      case JOURNAL, TREATISE, SECONDARY ->
          new Authority(entry.key, Kind.SECONDARY, draft.name, "", List.of());
      case DOCKET -> new Authority(entry.key, Kind.CASE, title(draft), draft.name, List.of());
      case ADMIN, EXECUTIVE, LEGISLATIVE, GUIDELINE, BRIEF, INTERNAL, SELF ->
          new Authority(entry.key, Kind.OTHER, draft.name, "", links(entry.key));
    };
  }

  private Authority ofCase(Entry entry, Draft draft) {
    Reporter edition = draft.edition;
    String reporter = edition == null ? draft.reporter : edition.abbreviation();
    String place =
        draft.volume + " " + reporter + " " + (draft.page.isEmpty() ? "___" : draft.page);
    String court = courts.byId(draft.court).map(Court::abbreviation).orElse(draft.publisher);
    String when = draft.year == 0 ? "" : String.valueOf(draft.year);
    boolean implied = edition != null && !edition.court().isEmpty();
    String paren = ((implied ? "" : court) + " " + when).strip();
    List<Link> links = links(entry);
    return new Authority(
        entry.key,
        Kind.CASE,
        title(draft),
        place + (paren.isEmpty() ? "" : " (" + paren + ")"),
        links);
  }

  /** The addresses of the case in the reporter that gives the surest one. */
  private static List<Link> links(Entry entry) {
    List<Link> best = List.of();
    boolean sure = false;
    for (Draft draft : entry.places()) {
      Reporter edition = draft.edition;
      if (edition != null && !sure) {
        List<Link> links = Links.ofCase(edition, draft.volume, draft.page);
        sure = links.stream().anyMatch(link -> !Links.isSearch(link));
        best = sure || best.isEmpty() ? links : best;
      }
    }
    return best;
  }

  private static String title(Draft draft) {
    if (!draft.plaintiff.isEmpty()) {
      return draft.plaintiff + " v. " + draft.defendant;
    }
    if (!draft.defendant.isEmpty()) {
      return "In re " + draft.defendant;
    }
    return draft.antecedent;
  }

  private static String statute(Draft draft) {
    if (!draft.name.isEmpty()) {
      return draft.name;
    }
    if (!draft.page.isEmpty()) {
      return draft.volume + " " + draft.reporter + " " + draft.page;
    }
    return (draft.volume + " " + draft.reporter + " § " + Keys.section(draft.section)).strip();
  }

  private Authority rule(Entry entry, Draft draft) {
    int colon = entry.key.indexOf(':');
    Optional<RuleSet> set =
        Optional.ofNullable(ruleSets.get(entry.key.substring(0, Math.max(0, colon))));
    String number = entry.key.substring(colon + 1);
    String name = set.map(s -> s.name() + " " + number).orElse(draft.name);
    return new Authority(
        entry.key,
        Kind.RULE,
        name,
        "",
        set.map(s -> Links.rule(s.link(), number)).orElse(List.of()));
  }

  /** "Hansmeier Decl.", with its docket entry where the document gives it. */
  private static Authority record(Entry entry, Draft draft) {
    String docket = "";
    if (entry.key.startsWith("record:dkt-")) {
      int slash = entry.key.indexOf('/');
      docket = "Dkt. No. " + entry.key.substring(11, slash < 0 ? entry.key.length() : slash);
    }
    boolean bare = draft.alias.equals("docket");
    return new Authority(
        entry.key, Kind.RECORD, bare ? docket : draft.name, bare ? "" : docket, List.of());
  }

  /** The address of a code's section: "code:okla-stat/tit-21/701.7". */
  private List<Link> code(String key, int slash) {
    if (slash < 0) {
      return List.of();
    }
    LawCode code = codes.get(key.substring(0, slash));
    int last = key.lastIndexOf('/');
    String middle = last > slash ? key.substring(slash + 1, last) : "";
    String title = middle.replaceFirst("^[a-z]+-", "").toUpperCase(Locale.ROOT);
    return code == null ? List.of() : code.links(title, key.substring(last + 1));
  }

  private List<Link> links(String key) {
    int colon = key.indexOf(':');
    if (colon < 0) {
      return List.of();
    }
    String head = key.substring(0, colon);
    String rest = key.substring(colon + 1);
    int slash = rest.indexOf('/');
    String title = slash < 0 ? rest : rest.substring(0, slash);
    String section = slash < 0 ? "" : rest.substring(slash + 1);
    return switch (head) {
      case "usc" -> Links.usc(title, section, year);
      case "cfr" -> Links.cfr(title, section, year);
      case "stat", "fr" -> Links.paged(key);
      case "plaw" -> Links.publicLaw(title, section);
      case "const" -> Links.constitution(title, section);
      case "ussg" -> Links.guideline(rest);
      case "h-rep", "s-rep", "h-conf-rep" -> Links.report(head, rest);
      case "code" -> code(key, key.indexOf('/'));
      default -> List.of();
    };
  }
}
