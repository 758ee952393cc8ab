package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotate.Correction;
import org.glossator.annotate.Corrections;
import org.glossator.annotate.Notes;
import org.glossator.annotate.NotesFile;
import org.glossator.annotate.Pinned;
import org.glossator.annotate.ReadNotes;
import org.glossator.cite.Citator;
import org.glossator.cite.CitedOrder;
import org.glossator.corpus.CourtFile;
import org.glossator.corpus.History;
import org.glossator.corpus.OrderMetadata;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Visibility;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.diagnostic.Severity;
import org.glossator.order.Caption;
import org.glossator.order.FiledCaption;
import org.glossator.order.Order;
import org.glossator.order.OrderText;
import org.glossator.privacy.Secret;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.Page;
import org.glossator.transcript.pdf.Finding;
import org.glossator.transcript.ruled.RuledReader;

/** Reads one order's folder: text, metadata, corrections, notes. A pure function of its files. */
final class OrderReader {
  /** What keeps an order, or words of it, from being published or found. */
  private static final List<String> HIDING =
      List.of("draft", "publish_at", "index", "search", "files", "redact", "keep", "removed");

  private final Content content;
  private final OrderPlace place;
  private final Set<String> authors;
  private final List<String> privateNames;
  private final Pipeline.Options options;
  private final Courts courts;
  private final Citator citator;
  private final Optional<CourtPdf> pdf;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<FiledCaption> filed = Optional.empty();
  private List<String> secrets = List.of();

  private OrderReader(
      Content content,
      OrderPlace place,
      Set<String> authors,
      List<String> privateNames,
      Pipeline.Options options,
      Courts courts,
      Citator citator,
      CourtPdf.Reader pdfs) {
    this.content = content;
    this.place = place;
    this.options = options;
    this.authors = authors;
    this.privateNames = privateNames;
    this.courts = courts;
    this.citator = citator;
    this.pdf = CourtPdf.in(content, place, pdfs);
  }

  /** The order at {@code place}, or nothing where there is none to publish. */
  static Checked<Optional<ReadOrder>> read(
      Content content,
      OrderPlace place,
      Set<String> authors,
      List<String> privateNames,
      Pipeline.Options options,
      Courts courts,
      Citator citator,
      CourtPdf.Reader pdfs) {
    OrderReader reader =
        new OrderReader(content, place, authors, privateNames, options, courts, citator, pdfs);
    Optional<ReadOrder> order = reader.read();
    List<Secret> secrets =
        Stream.concat(reader.secrets.stream(), privateNames.stream()).map(Secret::of).toList();
    return new Checked<>(order, CoveredDiagnostics.of(reader.diagnostics, secrets));
  }

  private Optional<ReadOrder> read() {
    OrderFiles.check(content, place, diagnostics);
    if (content
        .text(place.file("order.yaml"), new ArrayList<>())
        .filter(Removals::isRemoved)
        .isPresent()) {
      return Optional.empty();
    }
    Optional<SourceFile> source = source();
    if (source.isEmpty()) {
      return Optional.empty();
    }
    OrderFolder about = about(source.get());
    secrets = about.decisions().secrets();
    if (!checkPdf(about)) {
      return Optional.empty();
    }
    PrivacyGate gate = new PrivacyGate(about.decisions(), privateNames, about.file(), diagnostics);
    OrderTexts texts = new OrderTexts(courts, about.decisions());
    Checked<Optional<Order>> structure = texts.read(source.get());
    diagnostics.addAll(structure.diagnostics());
    if (structure.value().isEmpty()) {
      return Optional.empty();
    }
    FormerTexts versions = new FormerTexts(content, place, about.file(), diagnostics);
    List<FormerTexts.Former> former = versions.read(about.versions(), texts);
    Order order = completed(structure.value().get(), about);
    if (!about.draft()) {
      new CaptionCheck(about, courts, diagnostics).check(order.caption());
    }
    checkPictures(order, about);
    Checked<CitedOrder> cited = citator.checked(order);
    OrderText text = OrderText.of(order);
    List<Correction> corrections = corrections(about, text);
    cited.diagnostics().stream()
        .filter(d -> !isCorrected(d, order, corrections))
        .forEach(diagnostics::add);
    gate.pass(order.transcript().source(), text, isPrinted(order, about));
    former.forEach(each ->
        gate.pass(
            each.order().transcript().source(),
            OrderText.of(each.order()),
            isPrinted(order, about)));
    ReadNotes notes = notes(text, gate);
    PublishedOrder read =
        PublishedOrder.of(
            place.name(),
            metadata(about),
            cited.value(),
            notes,
            corrections,
            published(about, gate).map(p -> p.file(isFromPdf(), about.pictures())));
    PublishedOrder published =
        read.with(
            new History(
                versions.versions(about.versions(), former, read.source().hex(), order),
                about.amends(),
                Optional.empty()));
    gate.passNames(published);
    gate.checkDecisions(texts.original() + beside() + PrivacyGate.names(published));
    List<Order> old = former.stream().map(FormerTexts.Former::order).toList();
    String name = order.transcript().source().name();
    return about.heldBack(options.day())
        ? Optional.empty()
        : Optional.of(new ReadOrder(place, name, published, notes, old));
  }

  /** What stands beside the order's text and may have words of persons too. */
  private String beside() {
    String notes =
        content
            .text(place.file("notes.md"), new ArrayList<>())
            .map(file -> file.text() + "\n")
            .orElse("");
    return notes + pdf.map(p -> p.text().text() + "\n" + p.about() + "\n").orElse("");
  }

  /** Whether a reporter prints the opinion, as one prints all of the Supreme Court's. */
  private static boolean isPrinted(Order order, OrderFolder about) {
    boolean supreme = order.caption().court().filter(c -> c.id().equals("scotus")).isPresent();
    return supreme || !about.metadata().reported().isEmpty();
  }

  /** Whether the PDF is all there is of the order. */
  private boolean isFromPdf() {
    return pdf.isPresent()
        && !content.has(place.file("order.md"))
        && !content.has(place.file("order.txt"));
  }

  /** The PDF, unless it shows what is redacted or could not ask search engines to stay away. */
  private Optional<CourtPdf> published(OrderFolder about, PrivacyGate gate) {
    Visibility visibility = about.metadata().visibility();
    boolean shown = visibility.files() && (!visibility.redacted() || about.pdfIsRedacted());
    if (!shown && pdf.isPresent()) {
      gate.withhold(content.name(place.file(CourtFile.NAME)));
    }
    pdf.filter(p -> shown).ifPresent(p -> gate.passPdf(p.text(), p.about(), isFromPdf()));
    return pdf.filter(p -> shown);
  }

  /** Tells what is wrong with the PDF; whether it may be published. */
  private boolean checkPdf(OrderFolder about) {
    List<Diagnostic> found = pdf.map(p -> p.diagnostics(isFromPdf(), about)).orElse(List.of());
    diagnostics.addAll(found);
    return found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  /** What the publisher says of the order, and what only the PDF's stamp does. */
  private OrderMetadata metadata(OrderFolder about) {
    OrderMetadata said = about.metadata();
    OrderMetadata metadata =
        pdf.filter(p -> isFromPdf())
            .map(p -> said.completed(p.provenance(), filed.flatMap(FiledCaption::entry).orElse("")))
            .orElse(said);
    OrderMetadata allowed =
        pdf.flatMap(p -> p.allowance(about)).map(metadata::noting).orElse(metadata);
    return about.pictures().isEmpty()
        ? allowed
        : allowed.noting(about.pictures().withoutWords("the court’s file"));
  }

  /** A page that is said to have no words in the text has none. */
  private void checkPictures(Order order, OrderFolder about) {
    order.transcript().pages().stream()
        .map(Page::number)
        .filter(about.pictures().pages()::contains)
        .findFirst()
        .ifPresent(page ->
            diagnostics.add(
                new Diagnostic(
                    Code.M303,
                    about.file(),
                    Span.at(0),
                    "picture-pages names page " + page + ", and the text has words of it",
                    "leave out the pages that can be read")));
  }

  /** Whether an editor has already said what there is to say about these very words. */
  private static boolean isCorrected(Diagnostic told, Order order, List<Correction> corrections) {
    return corrections.stream()
        .flatMap(correction -> correction.target().pieces().stream())
        .anyMatch(piece ->
            order
                .block(piece.block())
                .map(block -> block.passage().origin().sourceOf(piece.span()))
                .filter(span -> span.overlaps(told.span()))
                .isPresent());
  }

  private Optional<SourceFile> source() {
    boolean both = content.has(place.file("order.md")) && content.has(place.file("order.txt"));
    Optional<SourceFile> markdown = content.text(place.file("order.md"), diagnostics);
    Optional<SourceFile> text =
        markdown.isPresent() ? markdown : content.text(place.file("order.txt"), diagnostics);
    Optional<SourceFile> found = isFromPdf() ? pdf.map(CourtPdf::text) : text;
    if (both || (found.isEmpty() && diagnostics.isEmpty())) {
      diagnostics.add(
          new Diagnostic(
              Code.S603,
              SourceFile.of(content.name(place.path()), ""),
              Span.at(0),
              both
                  ? "this folder has both order.md and order.txt"
                  : "this folder holds no order.md, order.txt or order.pdf",
              both ? "keep one of them" : "put the order's text there, or the court's PDF"));
    }
    return both ? Optional.empty() : found;
  }

  /**
   * Two files that say what an order is: one of them would go unheard. Where it keeps something
   * from readers, that would be published.
   */
  private void twice(SourceFile source, Span lines) {
    YamlMap unread = YamlMap.read(source, lines, diagnostics);
    List<String> hiding = HIDING.stream().filter(unread::has).toList();
    String help = "move what they say into order.yaml, and take them out here";
    diagnostics.add(
        hiding.isEmpty()
            ? new Diagnostic(
                Code.M308,
                source,
                new Span(0, 3),
                "these lines are not read: this order has an order.yaml",
                help)
            : new Diagnostic(
                Code.M309,
                source,
                unread.spanOf(hiding.getFirst()),
                "these lines are not read, and they say "
                    + String.join(", ", hiding)
                    + ": this order has an order.yaml",
                help));
  }

  private OrderFolder about(SourceFile source) {
    Optional<SourceFile> yaml = content.text(place.file("order.yaml"), diagnostics);
    Optional<Span> front =
        source.name().endsWith(".md") ? RuledReader.frontMatter(source) : Optional.empty();
    if (front.isEmpty() && source.name().endsWith(".md") && source.text().startsWith("---\n")) {
      diagnostics.add(
          new Diagnostic(
              Code.M301,
              source,
              new Span(0, 3),
              "what is opened here is never closed",
              "write a line of three hyphens below the last key"));
    }
    if (yaml.isPresent()) {
      front
          .filter(lines -> !lines.of(source.text()).isBlank())
          .ifPresent(lines -> twice(source, lines));
      return OrderFolder.read(yaml.get(), Configuration.whole(yaml.get()), diagnostics);
    }
    return OrderFolder.read(source, front.orElse(Span.at(0)), diagnostics);
  }

  /**
   * What the publisher says of an order counts before what its caption was read to say; the text of
   * the caption itself stays as the court wrote it.
   */
  private Order completed(Order order, OrderFolder about) {
    Caption caption = order.caption();
    filed = pdf.filter(p -> isFromPdf()).map(p -> FiledCaption.of(order, p.stamp()));
    filed.ifPresent(f -> f.doubts().forEach(doubt -> tellDoubt(doubt, about)));
    Caption whole =
        new Caption(
            about.court().isEmpty() ? caption.court() : courts.find(about.court()),
            caption.parties(),
            given(about.docketNumber())
                .or(() -> filed.map(FiledCaption::docketNumber).orElse(caption.docketNumber())),
            given(about.title()).or(caption::title),
            given(about.judge()).or(caption::judge),
            caption.office(),
            about.dated().or(() -> filed.map(FiledCaption::dated).orElse(caption.dated())));
    return new Order(order.transcript(), whole, order.blocks(), order.footnotes());
  }

  /** Tells what caption and stamp contradict each other in, unless the publisher has decided. */
  private void tellDoubt(String doubt, OrderFolder about) {
    if (about.docketNumber().isEmpty() || about.dated().isEmpty()) {
      String help = "write docket and date into order.yaml";
      diagnostics.add(new Finding(Code.P124, 1, doubt, help).in(about.file().name()));
    }
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private ReadNotes notes(OrderText text, PrivacyGate gate) {
    Optional<SourceFile> file = content.text(place.file("notes.md"), diagnostics);
    Optional<SourceFile> kept = content.text(place.file(NotesLock.FILE), diagnostics);
    List<Pinned> lock = kept.map(source -> NotesLock.read(source, diagnostics)).orElse(List.of());
    if (file.isEmpty()) {
      kept.filter(source -> !lock.isEmpty()).ifPresent(source -> tellGone(source, lock.size()));
      return ReadNotes.NONE;
    }
    gate.passFile(file.get());
    Checked<ReadNotes> notes =
        Notes.read(
            new NotesFile(
                file.get(), place.name(), lock, authors, options.day(), options.allowReview()),
            text);
    diagnostics.addAll(notes.diagnostics());
    return notes.value();
  }

  /** All notes are gone with their file. */
  private void tellGone(SourceFile lock, int notes) {
    String many = notes == 1 ? "a note" : notes + " notes";
    diagnostics.add(
        new Diagnostic(
            Code.A416,
            SourceFile.of(lock.name(), ""),
            Span.at(0),
            "this knows " + many + " of a notes.md that is gone: links to them lead nowhere",
            "put notes.md back; if the notes are gone for good, delete this file too"));
  }

  private List<Correction> corrections(OrderFolder about, OrderText text) {
    if (about.corrections().isEmpty()) {
      return List.of();
    }
    Checked<List<Correction>> placed = Corrections.place(about.file(), about.corrections(), text);
    diagnostics.addAll(placed.diagnostics());
    return placed.value();
  }
}
