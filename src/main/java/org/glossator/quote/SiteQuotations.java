package org.glossator.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.annotate.Annotation;
import org.glossator.cite.Authority;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Mention;
import org.glossator.corpus.PublishedOrder;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.Block;
import org.glossator.order.OrderText;
import org.glossator.quote.check.Draft;
import org.glossator.quote.check.Finding;
import org.glossator.quote.check.HeldIndex;
import org.glossator.quote.check.HeldText;
import org.glossator.quote.check.PinVerdict;
import org.glossator.quote.check.QuotationCheck;
import org.glossator.quote.check.Said;
import org.glossator.render.Sink;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * The site's own quotations: what its orders quote of each other, and what annotators quote of
 * them. The same check as a reader's.
 */
final class SiteQuotations {
  private final HeldNames names;
  private final HeldIndex index;
  private final Sink sink;

  /**
   * A check of some orders.
   *
   * @param sink hears which other orders are quoted
   */
  SiteQuotations(HeldNames names, Sink sink) {
    this.names = names;
    this.index = names.index();
    this.sink = sink;
  }

  /** What is wrong with the quotations in {@code order} and in the notes on it. */
  List<Diagnostic> of(PublishedOrder order) {
    List<Diagnostic> diagnostics = new ArrayList<>(inText(order));
    Set<SourceFile> files = new LinkedHashSet<>();
    for (Annotation note : order.notes()) {
      files.add(note.source().file());
    }
    files.forEach(file -> diagnostics.addAll(inNotes(file, order)));
    return diagnostics;
  }

  private Map<String, HeldText> texts(QuotationCheck check) {
    Map<String, HeldText> texts = new HashMap<>();
    for (String path : check.wanted()) {
      Optional<PublishedOrder> order = names.order(path);
      if (order.isPresent()) {
        sink.needs(path, order.get().cited().version());
        texts.put(path, HeldOrders.text(order.get().fetched()));
      }
    }
    return texts;
  }

  private List<Diagnostic> inNotes(SourceFile file, PublishedOrder order) {
    Draft draft = Draft.of(file.text()).about(order.path().value());
    QuotationCheck check = QuotationCheck.read(draft, names.citator(), index);
    List<Diagnostic> told = new ArrayList<>();
    for (Finding finding : check.findingsOfHeld(texts(check))) {
      boolean anchor = draft.blocks().contains(finding.span());
      if (!anchor) {
        problem(finding, Code.A420, Code.A421)
            .map(p -> new Diagnostic(p.code, file, finding.span(), p.message, p.help))
            .ifPresent(told::add);
      }
    }
    return told;
  }

  private List<Diagnostic> inText(PublishedOrder order) {
    List<Mention> mentions = order.cited().mentions();
    if (mentions.stream().noneMatch(this::mayBeHeld)) {
      return List.of();
    }
    OrderText text = OrderText.of(order.order());
    Map<String, Integer> starts = new HashMap<>();
    List<Span> blocks = new ArrayList<>();
    for (OrderText.Segment segment : text.segments()) {
      starts.put(segment.block().id(), segment.start());
      if (segment.block() instanceof Block.Quotation && !segment.span().isEmpty()) {
        blocks.add(segment.span());
      }
    }
    List<Said> said =
        mentions.stream()
            .filter(mention -> starts.containsKey(mention.block()))
            .map(mention -> said(mention, starts.getOrDefault(mention.block(), 0)))
            .toList();
    Draft draft = new Draft(text.text(), blocks, "");
    QuotationCheck check = QuotationCheck.read(draft, said, index);
    List<Diagnostic> told = new ArrayList<>();
    for (Finding finding : check.findingsOfHeld(texts(check))) {
      problem(finding, Code.C205, Code.C204)
          .map(p -> diagnostic(p, order, text, finding.span()))
          .ifPresent(told::add);
    }
    return told;
  }

  /** Whether it may cite an order held here; cheap, to spare the texts that cite none. */
  private boolean mayBeHeld(Mention mention) {
    return mention.kind() != CitationKind.SELF && index.mayMean(said(mention, 0));
  }

  private static Said said(Mention mention, int start) {
    return new Said(
        mention.span().shift(start),
        mention.root().orElse(mention.number()),
        mention.resolution().authority().map(Authority::key).orElse(""),
        mention.parts(),
        mention.nestedIn().isPresent(),
        mention.signal(),
        mention.kind() == CitationKind.SELF);
  }

  private static Diagnostic diagnostic(
      Problem problem, PublishedOrder order, OrderText text, Span span) {
    OrderText.Segment segment = text.segmentsIn(span).getFirst();
    int start = Math.max(0, span.start() - segment.start());
    int end = Math.min(segment.block().passage().text().length(), span.end() - segment.start());
    Span source = segment.block().passage().origin().sourceOf(new Span(start, end));
    SourceFile file = order.order().transcript().source();
    return new Diagnostic(problem.code, file, source, problem.message, problem.help);
  }

  private record Problem(Code code, String message, String help) {}

  private static Optional<Problem> problem(Finding finding, Code words, Code pin) {
    String quotation = "“" + finding.quotation() + "”";
    return switch (finding.verdict()) {
      case Finding.Exact exact ->
          exact.pin() instanceof PinVerdict.Wrong wrong
              ? Optional.of(
                  new Problem(
                      pin,
                      quotation + " stands at " + wrong.right() + " in " + exact.order().name(),
                      "the citation beside it is " + finding.source()))
              : Optional.empty();
      case Finding.Altered altered ->
          Optional.of(
              new Problem(
                  words,
                  quotation
                      + " is not what "
                      + altered.order().name()
                      + " says at "
                      + altered.place().text(),
                  Quoting.marked(altered.pieces()) + "  ([-quoted-] {+the order’s+})"));
      case Finding.NotFound missing ->
          Optional.of(
              new Problem(
                  words,
                  missing.order().name() + " has no words " + quotation,
                  "the citation beside it is " + finding.source()));
      case Finding.NotChecked unchecked -> Optional.empty();
    };
  }
}
