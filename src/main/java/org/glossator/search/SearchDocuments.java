package org.glossator.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotate.Annotation;
import org.glossator.cite.Mention;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.court.Court;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Passage;
import org.glossator.order.Pin;
import org.glossator.search.SearchDocument.Author;
import org.glossator.search.SearchDocument.Cited;
import org.glossator.search.SearchDocument.CourtName;
import org.glossator.search.SearchPassage.LineStart;
import org.glossator.search.engine.PassageKind;
import org.glossator.transcript.LineAddress;

/** Makes search documents of published orders. */
public final class SearchDocuments {
  private SearchDocuments() {}

  /** The orders of {@code corpus} in the order of their publication. */
  public static List<PublishedOrder> inOrder(Corpus corpus) {
    return corpus.orders().stream()
        .sorted(
            Comparator.comparing(SearchDocuments::published).thenComparing(PublishedOrder::path))
        .toList();
  }

  private static LocalDate published(PublishedOrder order) {
    return order.metadata().published().or(() -> order.caption().dated()).orElse(LocalDate.MIN);
  }

  /** What search sees of {@code published}: of the site only the names of authors. */
  public static SearchDocument of(PublishedOrder published, Site site) {
    Caption caption = published.caption();
    return new SearchDocument(
        published.path().value(),
        published.title(),
        published.name(),
        caption.court().map(SearchDocuments::name).orElse(CourtName.UNKNOWN),
        caption.judge().orElse(""),
        caption.docketNumber().orElse(""),
        caption.dated(),
        kind(published.title()),
        parties(published),
        tags(published),
        authors(published, site),
        cites(published),
        passages(published));
  }

  /** Where the caption names no parties, the two of "Carr v. United States". */
  private static List<String> parties(PublishedOrder published) {
    List<String> named = published.caption().parties().stream().map(Caption.Party::name).toList();
    String[] sides = published.name().split(" v\\. ", -1);
    return named.isEmpty() && sides.length == 2 ? List.of(sides) : named;
  }

  /**
   * How to find a court. A name that begins with "U.S." is left out where it is not all of it: the
   * Supreme Court is meant by that alone.
   */
  private static CourtName name(Court court) {
    List<String> others =
        court.variants().stream()
            .filter(v -> court.abbreviation().isEmpty() || !v.startsWith("U.S."))
            .toList();
    return new CourtName(court.id(), court.abbreviation(), court.name(), others);
  }

  /** The sort of document, when its title says so. */
  private static String kind(String title) {
    String lower = title.toLowerCase(java.util.Locale.ROOT);
    for (String kind : List.of("judgment", "opinion", "order", "memorandum", "ruling")) {
      if (lower.contains(kind)) {
        return kind;
      }
    }
    return "";
  }

  private static List<String> tags(PublishedOrder published) {
    Set<String> tags = new LinkedHashSet<>(published.metadata().topics());
    published.notes().forEach(n -> tags.addAll(n.tags()));
    return List.copyOf(tags);
  }

  private static List<Author> authors(PublishedOrder published, Site site) {
    Set<String> ids = new LinkedHashSet<>();
    published.notes().forEach(n -> ids.add(n.author()));
    return ids.stream().map(id -> new Author(id, name(id, site))).toList();
  }

  private static String name(String author, Site site) {
    return Optional.ofNullable(site.authors().get(author)).map(Site.Author::name).orElse(author);
  }

  private static List<Cited> cites(PublishedOrder published) {
    Map<String, Cited> cites = new LinkedHashMap<>();
    for (Mention mention : published.cited().mentions()) {
      mention
          .resolution()
          .authority()
          .filter(a -> !a.isLocal())
          .ifPresent(a -> cites.putIfAbsent(a.key(), new Cited(a.key(), a.name(), a.citation())));
    }
    return List.copyOf(cites.values());
  }

  private static List<SearchPassage> passages(PublishedOrder published) {
    List<SearchPassage> passages = new ArrayList<>();
    for (Block block : published.order().blocks()) {
      passages.add(
          new SearchPassage(
              PassageKind.BODY,
              block.id(),
              block.passage().pin().hasPages() ? "" : Block.counted(block.id()),
              block.passage().text(),
              lines(block.passage())));
    }
    published.order().footnotes().forEach(note -> footnote(note, passages));
    published.notes().forEach(note -> passages.add(note(note)));
    return passages;
  }

  private static void footnote(Footnote footnote, List<SearchPassage> into) {
    for (Block block : footnote.blocks()) {
      Pin at = block.passage().pin();
      String pin = (at.hasPages() ? at.pages() + " n." : "n.") + footnote.mark();
      into.add(
          new SearchPassage(
              PassageKind.FOOTNOTE, footnote.id(), pin, block.passage().text(), List.of()));
    }
  }

  /** A note is searched as it was written; its mark-up separates words and is none itself. */
  private static SearchPassage note(Annotation note) {
    return new SearchPassage(
        PassageKind.NOTE,
        note.id(),
        Block.place(note.target().pin(), note.target().pieces().getFirst().block()),
        NoteWords.of(note.markdown()),
        List.of());
  }

  private static List<LineStart> lines(Passage passage) {
    List<LineStart> lines = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      if (mark instanceof Mark.LineStart start) {
        LineAddress address = start.address();
        int line = address.citable() ? address.line() : 0;
        lines.add(new LineStart(mark.span().start(), address.page(), line));
      }
    }
    return lines;
  }
}
