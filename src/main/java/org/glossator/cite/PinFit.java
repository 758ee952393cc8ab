package org.glossator.cite;

import java.util.List;

/**
 * Holds the pin of an <i>id.</i> against the authority that it may mean: its kind and its pages.
 */
final class PinFit {
  /** No opinion that an <i>id.</i> goes on citing is longer than this many pages. */
  static final int LONGEST = 300;

  /** No act goes on for more pages of the Statutes at Large. */
  private static final int LONGEST_LAW = 1000;

  /** Transcripts of argument and briefs seldom have more pages. */
  private static final int LONGEST_BRIEF = 150;

  private PinFit() {}

  /** Why the pin cannot belong to the entry, or an empty string. */
  static String misfit(Draft draft, Entry entry) {
    if (!draft.part.isEmpty() && !draft.pin.isEmpty() && !Parts.fits(draft.part, entry)) {
      return "the last authority may not have this part";
    }
    if (draft.pinStyle == 'x') {
      return entry.best.kind == CitationKind.RECORD
          ? ""
          : "only a document of the record has exhibits";
    }
    if (draft.pinStyle == '#') {
      return entry.key.startsWith(Laws.PAPERS) ? "" : "the last authority has no numbered papers";
    }
    if (draft.pinStyle == '@') {
      return manyVolumes(entry) || !draft.part.isEmpty()
          ? ""
          : "the last authority may not have this part";
    }
    if (draft.pin.isEmpty() || draft.pinStyle == 'n') {
      return "";
    }
    return switch (entry.best.kind) {
      case FULL_CASE, SHORT_CASE -> ofCase(draft, entry);
      case RULE_FEDERAL, RULE_LOCAL, RULE_OTHER, CONSTITUTION, STATUTE, REGULATION ->
          draft.pinStyle == '\u00a7' ? "" : ofLaw(draft, entry.best);
      case JOURNAL -> ofArticle(draft, entry.best);
      case RECORD, BRIEF ->
          draft.pinStyle == '*' || draft.pinStyle == '\u00a7' || draft.pin.startsWith("__")
              ? "a document of the record has no such pin"
              : ofBrief(draft, entry.best);
      default -> "";
    };
  }

  private static String ofBrief(Draft draft, Draft document) {
    String name = document.name;
    boolean brief =
        (document.kind == CitationKind.BRIEF && !name.contains("Pet. for Cert."))
            || name.contains("Oral Arg.")
            || name.endsWith("Br.")
            || name.endsWith("Brief");
    return brief && draft.pinStyle == 'p' && draft.pinFirst > LONGEST_BRIEF
        ? "hardly a brief or an argument has so many pages"
        : "";
  }

  /** A law that is cited by its page, "17 Stat. 13", starts there. */
  private static String ofLaw(Draft draft, Draft law) {
    if (law.page.isEmpty()) {
      return "a section has no page or paragraph";
    }
    boolean number = law.page.length() < 7 && law.page.chars().allMatch(Character::isDigit);
    if (!number || draft.pinStyle != 'p' || draft.pinFirst < 0) {
      return "";
    }
    int pages = draft.pinFirst - Integer.parseInt(law.page);
    return pages < 0
        ? "the page is before the law cited last"
        : pages > LONGEST_LAW ? "no law has so many pages" : "";
  }

  /** An article starts at the page by which it is cited. */
  private static String ofArticle(Draft draft, Draft article) {
    boolean number = article.page.length() < 7 && article.page.matches("[0-9]+");
    if (!number || draft.pinStyle != 'p' || draft.pinFirst < 0) {
      return "";
    }
    int pages = draft.pinFirst - Integer.parseInt(article.page);
    return pages >= 0 && pages <= LONGEST ? "" : "the page is outside the article cited last";
  }

  private static String ofCase(Draft draft, Entry entry) {
    Reporter edition = entry.best.edition;
    if (edition == null) {
      return "";
    }
    if (draft.pinStyle == '\u00a7'
        || draft.pinStyle == 'a'
        || (draft.pinStyle == '\u00b6' && !paragraphed(entry))
        || (draft.pinStyle == '*' && edition.paged())) {
      return "the last authority cited has no such pin";
    }
    if (draft.pinStyle != 'p' || draft.pinFirst < 0 || !edition.paged()) {
      return "";
    }
    List<Integer> pages = entry.firstPages();
    if (pages.isEmpty()) {
      return entry.best.page.isEmpty() ? "the last case cited has no page numbers yet" : "";
    }
    boolean inside =
        pages.stream().anyMatch(p -> draft.pinFirst >= p && draft.pinFirst <= p + LONGEST);
    return inside ? "" : "the page is outside the last case cited";
  }

  /** Whether the case is printed with numbered paragraphs, or was cited by one. */
  static boolean paragraphed(Entry entry) {
    Reporter edition = entry.best.edition;
    boolean numbered = edition == null || (!edition.paged() && !edition.database());
    return entry.isCase() && (numbered || entry.best.pin.indexOf('\u00b6') >= 0);
  }

  static boolean manyVolumes(Entry entry) {
    return switch (entry.best.kind) {
      case TREATISE, SECONDARY, RECORD, LEGISLATIVE, BRIEF -> true;
      default -> false;
    };
  }
}
