package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.annotate.Correction;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.Version;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.OrderText;
import org.glossator.privacy.Decisions;
import org.glossator.privacy.Identifier;
import org.glossator.privacy.Identifiers;
import org.glossator.privacy.Secret;
import org.glossator.privacy.Words;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Holds an order back until somebody has answered for each personal identifier in it. What it tells
 * never shows the identifier itself: reports are kept in places that many can read.
 */
final class PrivacyGate {
  private final Decisions decisions;
  private final List<String> privateNames;
  private final SourceFile decided;
  private final Collection<Diagnostic> diagnostics;
  private boolean printed;

  /**
   * The gate of one order.
   *
   * @param decided the file with the decisions
   */
  PrivacyGate(
      Decisions decisions,
      List<String> privateNames,
      SourceFile decided,
      Collection<Diagnostic> diagnostics) {
    this.decisions = decisions;
    this.privateNames = privateNames;
    this.decided = decided;
    this.diagnostics = diagnostics;
  }

  /**
   * Tells of decisions about words that the order does not have.
   *
   * @param original every text of the order and about it as it stood, without the decisions
   */
  void checkDecisions(String original) {
    if (decisions.equals(Decisions.NONE)) {
      return;
    }
    Secret.Text text = Secret.Text.of(original);
    SourceFile shown =
        covered(decided, decisions.redactions().stream().map(Decisions.Redaction::place).toList());
    for (Decisions.Redaction redaction : decisions.redactions()) {
      if (!Secret.of(redaction.words()).isIn(text)) {
        diagnostics.add(
            new Diagnostic(
                Code.V705,
                shown,
                redaction.place(),
                "the words to be redacted are not in the order",
                "write them as the order has them"));
      }
    }
    for (Decisions.Kept kept : decisions.kept()) {
      if (!Secret.of(kept.words()).isIn(text)) {
        diagnostics.add(
            new Diagnostic(
                Code.V709,
                shown,
                kept.place(),
                "the words to be kept are not in the order",
                "write them as the order has them, or take the entry out"));
      }
    }
  }

  /**
   * Looks through the order as it will be published.
   *
   * @param inPrint whether a public reporter prints the opinion: then it only warns
   */
  void pass(SourceFile source, OrderText text, boolean inPrint) {
    printed = inPrint;
    List<Identifier> open =
        Identifiers.in(text.text(), privateNames).stream()
            .filter(found -> !decisions.keeps(found.span().of(text.text())))
            .toList();
    List<Span> places = open.stream().map(found -> place(text, found.span())).toList();
    SourceFile shown = covered(source, places);
    for (int i = 0; i < open.size(); i++) {
      Identifier found = open.get(i);
      tell(found, shown, places.get(i), found.span().of(text.text()), pin(text, found.span()));
    }
    if (!decisions.in(text.text()).isEmpty() || !decisions.in(source.text()).isEmpty()) {
      List<Span> secret = new ArrayList<>(secretPlaces(source.text()));
      secretPlaces(text.text()).forEach(span -> secret.add(place(text, span)));
      leak(source, secret, places, "the redacted words are still in the order");
    }
  }

  private List<Span> secretPlaces(String text) {
    return decisions.in(text).stream()
        .flatMap(found -> Secret.of(found.words()).places(text).stream())
        .toList();
  }

  /** Looks through a file that is published beside the order: notes, metadata. */
  void passFile(SourceFile file) {
    List<Identifier> open =
        Identifiers.in(file.text(), privateNames).stream()
            .filter(found -> !decisions.keeps(found.span().of(file.text())))
            .toList();
    List<Span> places = open.stream().map(Identifier::span).toList();
    SourceFile shown = covered(file, places);
    open.forEach(found -> tell(found, shown, found.span(), found.span().of(file.text()), ""));
    if (!decisions.in(file.text()).isEmpty()) {
      leak(
          file,
          secretPlaces(file.text()),
          places,
          "words that are redacted in the order stand in this file");
    }
  }

  /**
   * Looks through what belongs to no order: pages of the publisher's own, casebooks, settings. A
   * date of birth or a child's name may belong into a page, so that it only warns.
   */
  static void passOwn(
      Content content, List<String> privateNames, Collection<Diagnostic> diagnostics) {
    List<String> own = new ArrayList<>(List.of("site.yaml", "authors.yaml"));
    own.addAll(content.below("pages/"));
    own.addAll(content.below("casebooks/"));
    for (String path : own) {
      content
          .text(path, new ArrayList<>())
          .ifPresent(file ->
              new PrivacyGate(Decisions.NONE, privateNames, file, diagnostics).passOwn(file));
    }
  }

  private void passOwn(SourceFile file) {
    List<Identifier> open =
        Identifiers.in(file.text(), privateNames).stream()
            .filter(found -> found.kind().code() == Code.V702 || found.kind().code() == Code.V701)
            .toList();
    SourceFile shown = covered(file, open.stream().map(Identifier::span).toList());
    for (Identifier found : open) {
      boolean personal =
          found.kind() == Identifier.Kind.BIRTH_DATE || found.kind() == Identifier.Kind.MINOR;
      String words = Words.masked(found.span().of(file.text()));
      diagnostics.add(
          new Diagnostic(
              personal ? Code.V703 : found.kind().code(),
              shown,
              found.span(),
              found.kind().words() + ": " + words + " (" + found.kind().rule() + ")",
              personal ? "leave it only if it must be read here" : "take it out"));
    }
  }

  /** Looks at what the site makes of the order beyond its text: its name and its address. */
  void passNames(PublishedOrder order) {
    String all = names(order);
    List<Identifier> open =
        Identifiers.in(all, privateNames).stream()
            .filter(found -> found.kind().code() != Code.V704)
            .filter(found -> !decisions.keeps(found.span().of(all)))
            .toList();
    List<Secret> secrets = secrets(order, all);
    if (secrets.isEmpty() && open.isEmpty()) {
      return;
    }
    MetadataSecrets said = MetadataSecrets.in(decided);
    List<Span> cover = new ArrayList<>();
    decisions.redactions().forEach(redaction -> cover.add(redaction.place()));
    secrets.forEach(secret -> said.places(secret).forEach(p -> cover.add(p.span())));
    open.forEach(
        found -> said.places(Secret.of(found.span().of(all))).forEach(p -> cover.add(p.span())));
    SourceFile shown = covered(decided, cover);
    secrets.forEach(secret -> leak(secret, said.places(secret), shown));
    for (Identifier found : open) {
      String words = found.span().of(all);
      Optional<Span> place =
          said.places(Secret.of(words)).stream().map(MetadataSecrets.Place::span).findFirst();
      SourceFile file = place.isPresent() ? shown : SourceFile.of(decided.name(), "");
      tell(found, file, place.orElse(Span.at(0)), words, "");
    }
  }

  /** What is redacted in the order and stands in what the site makes of it beyond its text. */
  private List<Secret> secrets(PublishedOrder order, String names) {
    Secret.Text text = Secret.Text.of(names);
    String address = order.path().value();
    return decisions.secrets().stream()
        .map(Secret::of)
        .filter(secret -> secret.isIn(text) || SecretAddress.has(address, secret))
        .toList();
  }

  private void leak(Secret secret, List<MetadataSecrets.Place> places, SourceFile shown) {
    if (places.isEmpty()) {
      leak(
          decided,
          "words that are redacted in the order stand in what is said of it: its name, summary,"
              + " judge, docket number, citation, corrections, versions, or its address");
    }
    for (MetadataSecrets.Place place : places) {
      diagnostics.add(
          new Diagnostic(
              Code.V706,
              shown,
              place.span(),
              "words that are redacted in the order stand in its \""
                  + place.key()
                  + "\": "
                  + secret,
              "write it without them: the order's pages, lists and address are made of it; nothing"
                  + " is published until they are gone"));
    }
  }

  /** What the site makes of an order beyond its text. */
  static String names(PublishedOrder order) {
    var about = order.metadata();
    return String.join(
        "\n",
        order.path().value(),
        order.name(),
        order.shortName(),
        order.title(),
        about.summary(),
        about.source(),
        String.join(", ", about.topics()),
        about.visibility().aliases().toString(),
        about.database(),
        about.ecf(),
        about.reported(),
        order.caption().docketNumber().orElse(""),
        order.caption().judge().orElse(""),
        order.caption().office().orElse(""),
        order.caption().court().map(court -> court.name()).orElse(""),
        about.counsel().stream().map(c -> c.name() + "; " + c.party()).toList().toString(),
        about.history().versions().stream().map(Version::because).toList().toString(),
        order.corrections().stream().map(Correction::editor).toList().toString());
  }

  /**
   * Looks through a PDF that is published beside the order.
   *
   * @param text its text
   * @param about what it says of itself: its title, its author, its bookmarks
   * @param isSource whether the order's text was read from it, which is looked through already
   */
  void passPdf(SourceFile text, String about, boolean isSource) {
    if (!decisions.in(text.text()).isEmpty()) {
      leak(text, "the PDF still has words that are redacted in the order");
    }
    if (!decisions.in(about).isEmpty()) {
      leak(
          text,
          "the PDF's own title, author, keywords or bookmarks have words that are redacted in the"
              + " order");
    }
    String all = isSource ? about : text.text() + "\n" + about;
    for (Identifier found : Identifiers.in(all, privateNames)) {
      boolean grave = found.kind().code() == Code.V701 || found.kind().code() == Code.V702;
      if (grave && !decisions.keeps(found.span().of(all))) {
        tell(found, SourceFile.of(text.name(), ""), Span.at(0), found.span().of(all), "");
      }
    }
  }

  /** Says that a PDF is not published. */
  void withhold(String name) {
    diagnostics.add(
        new Diagnostic(
            Code.V707,
            SourceFile.of(name, ""),
            Span.at(0),
            "the PDF is not published with this order, nor are pictures of its pages",
            "to publish it, take the same words out of it and write \"pdf-redacted: true\", or, for an"
                + " order with \"index: false\" on a host that sends headers, \"files: true\""));
  }

  private void leak(SourceFile file, String what) {
    leak(SourceFile.of(file.name(), ""), List.of(), List.of(), what);
  }

  /** Tells of secrets at their places, or of the file where these are not known. */
  private void leak(SourceFile file, List<Span> secret, List<Span> others, String what) {
    SourceFile shown =
        secret.isEmpty()
            ? SourceFile.of(file.name(), "")
            : covered(file, Stream.concat(secret.stream(), others.stream()).toList());
    (secret.isEmpty() ? List.of(Span.at(0)) : secret.stream().distinct().toList())
        .forEach(place ->
            diagnostics.add(
                new Diagnostic(
                    Code.V706,
                    shown,
                    place,
                    what,
                    "take them out here too; nothing is published until they are gone")));
  }

  private void tell(Identifier found, SourceFile shown, Span place, String words, String pin) {
    Identifier.Kind kind = found.kind();
    String where = pin.isEmpty() ? "" : " at " + pin;
    diagnostics.add(
        new Diagnostic(
            printed && kind.code() == Code.V701 ? Code.V708 : kind.code(),
            shown,
            place,
            kind.words() + where + ": " + Words.masked(words) + " (" + kind.rule() + ")",
            "in order.yaml, redact it, or keep it and say why:"
                + " \"redact: [{text: …, by: …}]\", \"keep: [{text: …, because: …, by: …}]\""));
  }

  private static String pin(OrderText text, Span span) {
    var pin = text.pinOf(span);
    return pin.hasPages() ? pin.text() : "";
  }

  /** Where words of an order stand in its source; of words in two paragraphs those in the first. */
  static Span place(OrderText text, Span span) {
    OrderText.Segment segment = text.segmentsIn(span).getFirst();
    int start = Math.max(0, span.start() - segment.start());
    int end = Math.min(segment.span().length(), span.end() - segment.start());
    return segment.block().passage().origin().sourceOf(new Span(start, Math.max(start, end)));
  }

  /** The file with these places covered, character by character, so that places stay true. */
  static SourceFile covered(SourceFile file, List<Span> places) {
    if (places.isEmpty()) {
      return file;
    }
    StringBuilder text = new StringBuilder(file.text());
    for (Span place : places) {
      for (int i = place.start(); i < Math.min(place.end(), text.length()); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          text.setCharAt(i, '•');
        }
      }
    }
    return SourceFile.of(file.name(), text.toString());
  }
}
