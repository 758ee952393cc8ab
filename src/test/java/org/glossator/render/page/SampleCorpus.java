package org.glossator.render.page;

import java.time.LocalDate;
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
import org.glossator.corpus.Corpus;
import org.glossator.corpus.OrderMetadata;
import org.glossator.corpus.Page;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Site;
import org.glossator.corpus.SitePath;
import org.glossator.court.Court;
import org.glossator.order.Block;
import org.glossator.order.Order;
import org.glossator.order.Structure;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.pleading.PleadingReader;

/** A short invented order with one of everything, and a site that publishes it. */
final class SampleCorpus {
  static final String TEXT =
      """
      1
      2
      3

      UNITED STATES DISTRICT COURT
      Northern District of California

      ACME MAPS, INC.,

      No. C 12-0001 ABC

      Plaintiff,

      **ORDER GRANTING MOTION TO COMPEL**

      v.

      ROE & SONS,

      Defendant.

      I. BACKGROUND

      Acme Maps & Co. moves to compel <answers> under Rule 37. FAC ¶ 3.

      1 The rule allows it. *Smith v. Jones*, 1 F.4th 2, 3 (9th Cir. 2021). “A party may move
      2 for an order.” *Id.* at 4. The swarm¹ of papers is large, and the
      3 parties has agreed to split the cost of

      4 ¹A swarm is a large number. *Id.*

      1 reading them between themselves.

      2 II. CONCLUSION

      3 The motion is granted as follows:

      4 1. IT IS HEREBY ORDERED that Defendant shall answer within 14 days of service of
      5 this Order.

      6 2. IT IS FURTHER ORDERED that each side shall bear its own costs.

      7 **IT IS SO ORDERED.**

      8 Dated: March 4, 2022

      9 Jane Q. Public
      10 United States District Judge
      """;

  static final SitePath PATH = new SitePath("cand/c-12-0001-abc/2022-03-04-order/");

  private static final Court CAND =
      new Court(
          "cand",
          "N.D. Cal.",
          "United States District Court for the Northern District of California",
          "CA",
          List.of());

  private final Order order;

  SampleCorpus() {
    SourceFile source = SourceFile.of("content/orders/acme/order.txt", TEXT);
    this.order =
        Structure.of(PleadingReader.read(source).value(), words -> Optional.of(CAND)).value();
  }

  Order order() {
    return order;
  }

  Corpus corpus(String baseUrl) {
    Site site =
        new Site(
            "Orders & Notes",
            "A sample.",
            baseUrl,
            "The Clinic",
            "clinic@example.org",
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            Map.of("ed", new Site.Author("ed", "E. Ditor", "editor")));
    return Corpus.of(
        site,
        List.of(published()),
        List.of(new Page(new SitePath("about/"), "About", "Words *about* the site.")));
  }

  PublishedOrder published() {
    OrderMetadata metadata =
        new OrderMetadata(
            "0b0a2c52-6f0d-4c55-9a51-3a7f0c1e2d01",
            "Acme Maps, Inc. v. Roe & Sons",
            "Acme Maps",
            "order",
            "The court orders <answers>.",
            Optional.empty(),
            Optional.empty(),
            "Typed by hand.",
            List.of("discovery", "motions to compel"),
            "",
            "",
            "");
    return new PublishedOrder(
        PATH,
        metadata.name(),
        metadata.shortName(),
        "Order Granting Motion to Compel",
        metadata,
        new CitedOrder(order, mentions()),
        notes(),
        corrections());
  }

  private List<Mention> mentions() {
    Authority smith =
        new Authority(
            "case:1-F.4th-2",
            Authority.Kind.CASE,
            "Smith v. Jones",
            "1 F.4th 2 (9th Cir. 2021)",
            List.of(
                new Authority.Link("https://www.courtlistener.com/c/F.4th/1/2/", "CourtListener")));
    Authority complaint =
        new Authority("record:fac", Authority.Kind.RECORD, "FAC", "Dkt. No. 1", List.of());
    Mention record = mention(1, "FAC ¶ 3", CitationKind.RECORD, "¶ 3", 0, complaint);
    Mention full =
        mention(2, "Smith v. Jones, 1 F.4th 2, 3", CitationKind.FULL_CASE, "3", 0, smith);
    Mention id = mention(3, "Id. at 4", CitationKind.ID, "4", 2, smith);
    Mention noted = mention(4, "Id.", CitationKind.ID, "", 2, smith, "A swarm");
    return List.of(record, full, id, noted);
  }

  private Mention mention(
      int number, String words, CitationKind kind, String pin, int root, Authority authority) {
    return mention(number, words, kind, pin, root, authority, words);
  }

  private Mention mention(
      int number,
      String words,
      CitationKind kind,
      String pin,
      int root,
      Authority authority,
      String blockWith) {
    Block block = blockWith(blockWith);
    int at = block.passage().text().indexOf(words);
    Span span = new Span(at, at + words.length());
    return new Mention(
        number,
        block.id(),
        span,
        span,
        span,
        kind,
        pin,
        "",
        List.of(),
        root == 0 ? Optional.empty() : Optional.of(root),
        Optional.empty(),
        new Resolution.Means(authority),
        Citation.Parts.NONE);
  }

  private List<Annotation> notes() {
    return List.of(
        new Annotation(
            1,
            "note-1",
            new Kind.Note(),
            "ed",
            List.of("discovery"),
            Optional.of(LocalDate.of(2026, 1, 15)),
            Optional.empty(),
            "What is *compelled* here.",
            Optional.empty(),
            target("moves to compel <answers> under"),
            1,
            new Written(SourceFile.of("notes.md", ""), Span.at(0))),
        new Annotation(
            2,
            "note-2",
            new Kind.Note(),
            "ed",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "It crosses a citation.",
            Optional.empty(),
            target("4. The swarm of papers"),
            1,
            new Written(SourceFile.of("notes.md", ""), Span.at(0))),
        new Annotation(
            3,
            "note-3",
            new Kind.Highlight(),
            "ed",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            target("large number"),
            1,
            new Written(SourceFile.of("notes.md", ""), Span.at(0))));
  }

  private List<Correction> corrections() {
    return List.of(
        new Correction("c1", Correction.Kind.SIC, "read “have agreed”", target("parties has")));
  }

  private Target target(String words) {
    Block block = blockWith(words);
    int at = block.passage().text().indexOf(words);
    Span span = new Span(at, at + words.length());
    return new Target(
        words,
        "",
        "",
        at,
        at + words.length(),
        List.of(new Target.Piece(block.id(), span)),
        block.passage().pinOf(span));
  }

  private Block blockWith(String words) {
    return order
        .everyBlock()
        .filter(b -> b.passage().text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block with " + words));
  }
}
