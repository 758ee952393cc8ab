package org.glossator.render.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Target;
import org.glossator.annotate.Written;
import org.glossator.cite.Authority;
import org.glossator.cite.Citation;
import org.glossator.cite.CitationKind;
import org.glossator.cite.CitedOrder;
import org.glossator.cite.Mention;
import org.glossator.cite.Resolution;
import org.glossator.corpus.AuthorityEntry;
import org.glossator.corpus.Cited;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.OrderMetadata;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Sentence;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.court.Courts;
import org.glossator.order.Block;
import org.glossator.order.Caption;
import org.glossator.order.Footnote;
import org.glossator.order.Mark;
import org.glossator.order.Order;
import org.glossator.order.Passage;
import org.glossator.order.SeedOrder;
import org.glossator.order.Structure;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.LineAddress;
import org.glossator.transcript.Origin;
import org.glossator.transcript.Transcript;

/** Orders to export: the first published one with a few citations and notes, and odd ones. */
final class Samples {
  static final String QUOTE = "severing the putative defendants at this early stage is no solution";
  static final String BASE = "https://orders.example.org/";

  static final OrderMetadata METADATA =
      new OrderMetadata(
          "0b0a2c52-6f0d-4c55-9a51-3a7f0c1e2d01",
          "First Time Videos, LLC v. Does 1–95",
          "First Time Videos",
          "",
          "Leave to take early discovery, with conditions.",
          Optional.of(LocalDate.of(2026, 1, 10)),
          Optional.of(LocalDate.of(2026, 1, 15)),
          "Read by machine.",
          List.of("joinder", "early discovery"),
          "",
          "",
          "");

  private static final OrderMetadata BARE =
      new OrderMetadata(
          "", "", "", "", "", Optional.empty(), Optional.empty(), "", List.of(), "", "", "");

  private static final Authority COLUMBIA =
      new Authority(
          "case:185-F.R.D.-573",
          Authority.Kind.CASE,
          "Columbia Ins. Co. v. seescandy.com",
          "185 F.R.D. 573 (N.D. Cal. 1999)",
          List.of(new Authority.Link("https://www.courtlistener.com/c/F.R.D./185/573/", "there")));

  private Samples() {}

  static Site site(String base) {
    return new Site(
        "Example Clinic Annotated Orders",
        "Orders with notes.",
        base,
        "Example Clinic",
        "",
        "Notes: CC BY 4.0.",
        "https://creativecommons.org/licenses/by/4.0/",
        Map.of("editor", new Site.Author("editor", "R. Doe", "editor")));
  }

  static Corpus corpus(String base) {
    PublishedOrder order = seed();
    Mention mention = order.cited().mentions().getFirst();
    Block block = order.order().block(mention.block()).orElseThrow();
    AuthorityEntry entry =
        new AuthorityEntry(
            COLUMBIA,
            new SitePath("authorities/185-f-r-d-573/"),
            List.of(
                new AuthorityEntry.Use(
                    order,
                    new Cited(
                        mention.number(),
                        0,
                        true,
                        mention.kind(),
                        Sentence.of(block.id(), block.passage().text(), mention.span()),
                        false,
                        mention.link().start() - mention.span().start(),
                        mention.link().end() - mention.span().start(),
                        "",
                        mention.signal(),
                        mention.pin(),
                        block.passage().pinOf(Span.at(mention.span().start()))),
                    Optional.empty())));
    return new Corpus(
        site(base),
        List.of(order),
        List.of(entry),
        List.of(new Page(new SitePath("about/"), "About", "Words.")));
  }

  static PublishedOrder seed() {
    Order order = Structure.of(SeedOrder.transcript(), Courts.standard()::byCaption).value();
    List<Mention> mentions = new ArrayList<>();
    mentions.add(columbia(order, 1, "Columbia Ins. Co. v. seescandy.com, 185 F.R.D. 573, 578-80"));
    mentions.add(columbia(order, 2, "Id. at 578"));
    return new PublishedOrder(
        new SitePath("cand/c-11-3822-mej/2011-10-07-order-granting-expedited-discovery/"),
        METADATA.name(),
        METADATA.shortName(),
        "Order Granting Plaintiff's Ex Parte Application for Leave to Take Limited Expedited"
            + " Discovery",
        METADATA,
        new CitedOrder(order, mentions),
        List.of(note(order)),
        List.of(
            new Correction(
                "c7", Correction.Kind.SIC, "sufficiently", target(order, "has sufficient pled"))));
  }

  private static Mention columbia(Order order, int number, String words) {
    Block block = blockWith(order, words);
    int start = block.passage().text().indexOf(words);
    Span span = new Span(start, start + words.length());
    boolean first = number == 1;
    return new Mention(
        number,
        block.id(),
        span,
        span,
        span,
        first ? CitationKind.FULL_CASE : CitationKind.ID,
        first ? "578-80" : "578",
        first ? "See" : "",
        List.of(),
        first ? Optional.empty() : Optional.of(1),
        Optional.empty(),
        new Resolution.Means(COLUMBIA),
        Citation.Parts.NONE);
  }

  private static Annotation note(Order order) {
    return new Annotation(
        1,
        "deferral",
        new Kind.Note(),
        "editor",
        List.of("joinder"),
        Optional.of(LocalDate.of(2026, 1, 15)),
        Optional.empty(),
        "The court defers the question.",
        Optional.empty(),
        target(order, QUOTE),
        1,
        new Written(SourceFile.of("notes.md", ""), Span.at(0)));
  }

  private static Target target(Order order, String words) {
    Block block = blockWith(order, words);
    int start = block.passage().text().indexOf(words);
    Span span = new Span(start, start + words.length());
    return new Target(
        words,
        "before ",
        " after",
        100,
        100 + words.length(),
        List.of(new Target.Piece(block.id(), span)),
        block.passage().pinOf(span));
  }

  static Block blockWith(Order order, String words) {
    return order
        .everyBlock()
        .filter(b -> b.passage().text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  /** An order of these blocks and footnotes that says nothing of itself. */
  static PublishedOrder odd(List<Block> blocks, List<Footnote> notes, List<Mention> mentions) {
    Caption caption =
        new Caption(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Transcript transcript = new Transcript(SourceFile.of("order.txt", ""), List.of(), List.of());
    return new PublishedOrder(
        new SitePath("odd/order/"),
        "In re Odd \"Ends\"",
        "",
        "",
        BARE,
        new CitedOrder(new Order(transcript, caption, blocks, notes), mentions),
        List.of(),
        List.of());
  }

  static Passage passage(String text, Mark... marks) {
    List<Mark> all = new ArrayList<>();
    all.add(new Mark.LineStart(Span.at(0), LineAddress.printed(1, 1)));
    all.addAll(List.of(marks));
    return new Passage(text, all, Origin.NONE);
  }

  static Mention link(String block, Span span) {
    return new Mention(
        1,
        block,
        span,
        span,
        span,
        CitationKind.FULL_CASE,
        "",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        new Resolution.Means(COLUMBIA),
        Citation.Parts.NONE);
  }
}
