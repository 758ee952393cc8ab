package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.Order;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the citations of a text and says what each means.
 *
 * <p>It reads a text once for the anchors of citations and looks a bounded way around each, so time
 * grows with length. It holds nothing but its tables: one citator serves any number of texts and
 * threads.
 */
public final class Citator {
  private final Tables tables;

  private Citator(Tables tables) {
    this.tables = tables;
  }

  /** A citator with the program's own tables. */
  public static Citator standard() {
    return of(Tables.standard());
  }

  /** A citator with these tables. */
  public static Citator of(Tables tables) {
    return new Citator(tables);
  }

  /** The citations of a plain text; spans are UTF-16 units of {@code text}. */
  public List<Citation> plain(String text) {
    return cite(TextReader.plain(text), Home.NOWHERE);
  }

  /** The citations of a Markdown text, footnotes after the body. */
  public List<Citation> markdown(String text) {
    return cite(TextReader.markdown(text), Home.NOWHERE);
  }

  /** The citations of HTML or XML; spans are those of the mark-up. */
  public List<Citation> html(String html) {
    return cite(HtmlReader.read(html), Home.NOWHERE);
  }

  /** The order and its citations: the body's blocks are one stream, each footnote's another. */
  public CitedOrder cite(Order order) {
    return checked(order).value();
  }

  /** The order and its citations, and what its editor should look at. */
  public Checked<CitedOrder> checked(Order order) {
    List<BlockReader.Stream> streams = BlockReader.streams(order);
    List<Mention> mentions = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Reading> readings = streams.stream().map(BlockReader.Stream::reading).toList();
    for (Citation citation : cite(readings, Home.of(order.caption()))) {
      BlockReader.Stream stream = streams.get(citation.stream());
      mentions.add(mention(mentions.size() + 1, citation, stream));
      diagnostic(order, citation, stream).ifPresent(diagnostics::add);
    }
    return new Checked<>(new CitedOrder(order, mentions), diagnostics);
  }

  private static Optional<Diagnostic> diagnostic(
      Order order, Citation citation, BlockReader.Stream stream) {
    BlockReader.Piece piece = stream.pieceAt(citation.core().start());
    Span local = piece.local(citation.link());
    Span place = piece.block().passage().origin().sourceOf(local);
    String message = citation.parts().coreText() + ": " + citation.why();
    return citation
        .code()
        .map(code ->
            new Diagnostic(
                code,
                order.transcript().source(),
                place,
                words(citation, message),
                Advice.of(code, citation.resolution())));
  }

  private static String words(Citation citation, String otherwise) {
    return switch (citation.resolution()) {
      case Resolution.Doubtful d -> citation.parts().coreText() + ": " + d.why();
      case Resolution.Means m -> otherwise;
      case Resolution.Ambiguous a -> otherwise;
      case Resolution.Unknown u -> otherwise;
    };
  }

  private List<Citation> cite(List<Reading> streams, Home home) {
    Aliases aliases = new Aliases();
    Authors authors = new Authors();
    List<List<Draft>> drafts = new ArrayList<>();
    Records records = null;
    for (Reading stream : streams) {
      Scanner scanner = new Scanner(stream, tables, aliases, authors, home, records);
      drafts.add(scanner.scan());
      records = scanner.records();
    }
    Resolver resolver = new Resolver(aliases, tables, home);
    Freezer freezer = new Freezer(new Authorities(tables, home.year()));
    for (int i = 0; i < streams.size(); i++) {
      freezer.add(i, streams.get(i), resolver.resolve(streams.get(i), drafts.get(i)));
    }
    return freezer.citations();
  }

  private static Mention mention(int number, Citation citation, BlockReader.Stream stream) {
    BlockReader.Piece piece = stream.pieceAt(citation.core().start());
    Optional<Integer> root = citation.root().map(r -> r + 1).filter(r -> r != number);
    return new Mention(
        number,
        piece.block().id(),
        piece.local(citation.span()),
        piece.local(citation.core()),
        piece.local(citation.link()),
        citation.kind(),
        citation.parts().pin(),
        citation.signal(),
        citation.parentheticals(),
        root,
        citation.nestedIn().map(n -> n + 1),
        citation.resolution(),
        citation.parts());
  }

  /** Turns drafts and their meanings into citations. */
  private static final class Freezer {
    private final Authorities authorities;
    private final List<Citation> out = new ArrayList<>();
    private final Map<Draft, Integer> numbers = new HashMap<>();

    Freezer(Authorities authorities) {
      this.authorities = authorities;
    }

    List<Citation> citations() {
      return List.copyOf(out);
    }

    void add(int stream, Reading text, List<Resolver.Resolved> resolved) {
      for (Resolver.Resolved each : resolved) {
        numbers.put(each.draft(), numbers.size());
      }
      for (Resolver.Resolved each : resolved) {
        out.add(citation(stream, text, each.draft(), each.meaning()));
      }
    }

    private Citation citation(int stream, Reading text, Draft draft, Meaning meaning) {
      Span span = text.sourceOf(draft.start, draft.end);
      List<String> parentheticals = new ArrayList<>();
      for (Draft.Range range : draft.parentheticals) {
        parentheticals.add(text.text(range.start(), range.end()));
      }
      return new Citation(
          draft.kind,
          stream,
          span,
          text.sourceOf(draft.coreStart, draft.coreEnd),
          text.sourceOf(draft.linkStart, draft.linkEnd),
          parts(text, draft),
          parentheticals,
          draft.signal,
          Optional.ofNullable(meaning.entry()).map(e -> e.root),
          number(draft.host),
          number(draft.leader),
          number(draft.historyOf),
          number(draft.stringWith),
          resolution(meaning),
          meaning.code(),
          meaning.why());
    }

    private Optional<Integer> number(@Nullable Draft draft) {
      return draft == null ? Optional.empty() : Optional.ofNullable(numbers.get(draft));
    }

    private static Citation.Parts parts(Reading text, Draft draft) {
      return new Citation.Parts(
          text.text(draft.start, draft.end),
          text.text(draft.coreStart, draft.coreEnd),
          draft.volume,
          draft.reporter,
          draft.edition == null ? draft.reporter : draft.edition.abbreviation(),
          draft.page.isEmpty() ? draft.section : draft.page,
          draft.pin,
          draft.court,
          draft.year,
          draft.month,
          draft.day,
          draft.plaintiff,
          draft.defendant,
          draft.antecedent,
          draft.docket);
    }

    private Resolution resolution(Meaning meaning) {
      Entry entry = meaning.entry();
      if (entry != null) {
        Authority target = authorities.of(entry);
        return meaning.doubt().isEmpty()
            ? new Resolution.Means(target)
            : new Resolution.Doubtful(target, meaning.doubt());
      }
      if (!meaning.candidates().isEmpty()) {
        return new Resolution.Ambiguous(
            meaning.candidates().stream().map(authorities::of).toList(), meaning.doubt());
      }
      return new Resolution.Unknown(meaning.doubt());
    }
  }
}
