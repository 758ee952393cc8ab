package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Orphan;
import org.glossator.cite.Citation;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Citator;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.Noted;
import org.glossator.corpus.OrderMetadata;
import org.glossator.corpus.PublishedOrder;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * What an editor may want to look at although nothing stands in the way of publishing: addresses
 * that cannot be right, tags that are nearly the same, authors who sign nothing, citations in notes
 * that are spelled unusually, metadata that is missing. It asks no network.
 */
final class Proofreader {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?|ftp)://[^\\s<>\"')\\]]*");
  private static final Pattern SOUND =
      Pattern.compile(
          "(?i)https?://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}(?::\\d{1,5})?"
              + "(?:[/?#][^\\s]*)?");

  private final Content content;

  /** The files that say what orders are, where the text itself does not. */
  private final Set<String> described;

  private final Corpus corpus;
  private final List<Diagnostic> told = new ArrayList<>();

  private Proofreader(Content content, Corpus corpus) {
    this.content = content;
    this.corpus = corpus;
    this.described =
        content.below("orders/").stream()
            .filter(path -> path.endsWith("/order.yaml"))
            .map(content::name)
            .collect(Collectors.toSet());
  }

  static List<Diagnostic> of(Content content, Corpus corpus) {
    Proofreader reader = new Proofreader(content, corpus);
    reader.files();
    reader.tags();
    reader.authors();
    corpus.orders().forEach(reader::metadata);
    return reader.told;
  }

  private void files() {
    Citator citator = corpus.citator();
    for (String path : content.below("")) {
      boolean notes = path.endsWith("/notes.md");
      if (notes || (path.startsWith("pages/") && path.endsWith(".md"))) {
        content
            .text(path, new ArrayList<>())
            .ifPresent(file -> {
              addresses(file);
              if (notes) {
                citations(file, citator);
              }
            });
      }
    }
  }

  private void addresses(SourceFile file) {
    Matcher address = ADDRESS.matcher(file.text());
    while (address.find()) {
      String url = address.group().replaceFirst("[.,;:!?*_]+$", "");
      boolean twice = url.indexOf("://", 8) > 0 && !url.contains("archive");
      if (twice || !SOUND.matcher(url).matches()) {
        Span place = new Span(address.start(), address.start() + url.length());
        tell(Code.L801, file, place, "no page can be at this address", "compare it with the page");
      }
    }
  }

  /** A reporter that is printed otherwise than usual makes a citation hard to find. */
  private void citations(SourceFile file, Citator citator) {
    for (Citation citation : citator.markdown(file.text())) {
      Citation.Parts parts = citation.parts();
      boolean other =
          citation.kind() == CitationKind.FULL_CASE
              && !parts.edition().isEmpty()
              && !squeezed(parts.reporter()).equals(squeezed(parts.edition()));
      if (other) {
        tell(
            Code.L802,
            file,
            citation.core(),
            "the usual abbreviation of \"" + parts.reporter() + "\" is \"" + parts.edition() + "\"",
            "write \"" + parts.edition() + "\"");
      }
    }
  }

  private static String squeezed(String reporter) {
    return reporter.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  /** Tags and topics whose letters are the same are meant as one. */
  private void tags() {
    Map<String, Set<String>> forms = new TreeMap<>();
    Map<String, PublishedOrder> seen = new TreeMap<>();
    for (PublishedOrder order : corpus.orders()) {
      Set<String> words = new TreeSet<>(order.metadata().topics());
      order.notes().forEach(note -> words.addAll(note.tags()));
      for (String word : words) {
        forms.computeIfAbsent(folded(word), f -> new TreeSet<>()).add(word);
        seen.putIfAbsent(word, order);
      }
    }
    for (Set<String> same : forms.values()) {
      if (same.size() > 1) {
        String last = new TreeSet<>(same).last();
        PublishedOrder order = seen.get(last);
        SourceFile file = SourceFile.of(order == null ? "" : source(order).name(), "");
        String words = "“" + String.join("”, “", same) + "”";
        tell(Code.L803, file, Span.at(0), words + " are written as different tags", "write one");
      }
    }
  }

  private static String folded(String tag) {
    String letters = tag.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
  }

  private void authors() {
    Set<String> signed = new HashSet<>();
    corpus
        .orders()
        .forEach(order -> {
          order.notes().stream().map(Annotation::author).forEach(signed::add);
          order.orphans().stream().map(Orphan::author).forEach(signed::add);
        });
    for (Casebook book : corpus.casebooks()) {
      signed.add(book.author());
      Noted.of(book).map(noted -> noted.note().author()).forEach(signed::add);
    }
    for (String author : corpus.site().authors().keySet()) {
      if (!signed.contains(author)) {
        SourceFile file =
            content
                .text("authors.yaml", new ArrayList<>())
                .orElseGet(() -> SourceFile.of(content.name("authors.yaml"), ""));
        int at = Math.max(0, file.text().indexOf(author + ":"));
        Span place = new Span(at, Math.min(file.text().length(), at + author.length()));
        tell(Code.L804, file, place, author + " signs no note", "");
      }
    }
  }

  private void metadata(PublishedOrder order) {
    OrderMetadata about = order.metadata();
    List<String> missing = new ArrayList<>();
    add(missing, about.id().isEmpty(), "id");
    add(missing, about.published().isEmpty(), "published");
    add(missing, about.source().isEmpty(), "source");
    add(missing, about.summary().isEmpty(), "summary");
    add(missing, order.caption().title().isEmpty(), "title");
    if (!missing.isEmpty()) {
      String name = source(order).name();
      boolean top =
          name.endsWith(".md")
              && !described.contains(name.replaceFirst("order\\.md$", "order.yaml"));
      tell(
          Code.L805,
          SourceFile.of(name, ""),
          Span.at(0),
          "nothing says its " + String.join(", ", missing),
          top
              ? "write it at the text's top, between two lines of three hyphens"
              : "write it into the order.yaml beside the text");
    }
  }

  private static void add(Collection<String> missing, boolean isMissing, String key) {
    if (isMissing) {
      missing.add(key);
    }
  }

  private static SourceFile source(PublishedOrder order) {
    return order.order().transcript().source();
  }

  private void tell(Code code, SourceFile file, Span place, String message, String help) {
    told.add(new Diagnostic(code, file, place, message, help));
  }
}
