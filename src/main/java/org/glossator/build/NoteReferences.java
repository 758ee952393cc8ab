package org.glossator.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.annotate.Annotation;
import org.glossator.annotate.Kind;
import org.glossator.annotate.Written;
import org.glossator.corpus.Casebook;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.OrderReferences;
import org.glossator.corpus.PublishedOrder;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.render.html.NoteText;
import org.glossator.text.Span;

/** Holds what notes refer to against the whole site: other orders, pictures, each other's names. */
final class NoteReferences {
  /** The pictures that a note may show: nothing that could hold a script. */
  static final Pattern PICTURE =
      Pattern.compile("images/[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.(?:png|jpe?g|gif|webp|avif)");

  private static final Pattern SHOWN =
      Pattern.compile("!\\[[^\\]]{0,500}\\]\\(\\s*<?([^\\s)>]{1,500})");

  private final OrderReferences orders;
  private final Content content;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Written> names = new HashMap<>();

  private NoteReferences(Corpus corpus, Content content) {
    this.orders = new OrderReferences(corpus.orders());
    this.content = content;
  }

  /** What is wrong with the references of these orders' notes. */
  static List<Diagnostic> check(
      Corpus corpus, Content content, List<ReadOrder> read, List<ReadCasebook> books) {
    NoteReferences references = new NoteReferences(corpus, content);
    for (ReadOrder order : read) {
      order.order().notes().forEach(note -> references.note(note, order));
    }
    books.forEach(references::casebook);
    return references.diagnostics;
  }

  /** A casebook's texts and notes; it has no pictures. */
  private void casebook(ReadCasebook read) {
    Written whole = new Written(read.file(), Configuration.whole(read.file()));
    for (Casebook.Item item : read.book().items()) {
      switch (item) {
        case Casebook.Heading heading -> {}
        case Casebook.Text text -> words(text.markdown(), whole);
        case Casebook.Excerpt excerpt ->
            excerpt.notes().forEach(note -> words(note.markdown(), note.source()));
      }
    }
  }

  private void words(String markdown, Written source) {
    String prose = NoteText.withoutCode(markdown);
    references(prose, source);
    Matcher shown = SHOWN.matcher(prose);
    while (shown.find()) {
      tell(
          Code.S602,
          source,
          place(source, shown.group(1)),
          "a casebook has no pictures",
          "put it into a note on the order, and show it with \"own-notes: yes\"");
    }
  }

  /** Whether there are pictures for notes in an order's folder. */
  static boolean hasPictures(Content content, ReadOrder read) {
    return !read.place().single()
        && read.place().files(content).stream()
            .map(path -> path.substring(read.place().path().length()))
            .anyMatch(name -> PICTURE.matcher(name).matches());
  }

  /** The pictures in an order's folder, at their places on the site. */
  static List<OutputFile> pictures(Content content, ReadOrder read) {
    List<OutputFile> files = new ArrayList<>();
    SitePath folder = read.order().path();
    for (String path : read.place().single() ? List.<String>of() : read.place().files(content)) {
      String name = path.substring(read.place().path().length());
      if (PICTURE.matcher(name).matches()) {
        content
            .bytes(path)
            .ifPresent(bytes -> files.add(new OutputFile(folder.resolve(name).value(), bytes)));
      }
    }
    return files;
  }

  private void note(Annotation note, ReadOrder read) {
    Written other = names.putIfAbsent(note.name(), note.source());
    if (other != null) {
      tell(
          Code.S601,
          note.source(),
          note.source().span(),
          "a note in " + other.file().name() + " is called \"" + note.name() + "\" too",
          "give one of them another {id=…}");
    }
    String prose = NoteText.withoutCode(note.markdown());
    references(prose, note.source());
    pictures(prose, note, read);
    kind(note, read.order());
  }

  private void kind(Annotation note, PublishedOrder order) {
    if (note.kind() instanceof Kind.Link link) {
      references(link.to(), note.source());
    }
    boolean unnamed =
        note.kind() instanceof Kind.Treatment treatment
            && treatment.of().isEmpty()
            && note.target().pieces().stream()
                    .flatMap(piece ->
                        order.cited().in(piece.block()).stream()
                            .filter(m -> m.core().overlaps(piece.span())))
                    .flatMap(m -> m.resolution().authority().stream())
                    .distinct()
                    .count()
                != 1;
    if (unnamed) {
      tell(
          Code.A403,
          note.source(),
          note.source().span(),
          "this treatment does not say of which authority: its words cite none, or several",
          "quote the words that cite it, or name it: of=\"551 F. Supp. 2d 1\"");
    }
  }

  private void references(String text, Written source) {
    Matcher reference = OrderReferences.IN_TEXT.matcher(text);
    while (reference.find()) {
      if (orders.read(reference.group(1)).isEmpty()) {
        tell(
            Code.S602,
            source,
            place(source, reference.group()),
            "\"" + reference.group() + "\" is not one place of one order here",
            ends(reference.group(1))
                + "write [[docket number, page:line]]; if the docket has several orders, the date after"
                + " the number: [[11-3822, 2011-10-07, 11:26]]");
      }
    }
  }

  /** Where the order ends that the words name, if it is the place in it that is not there. */
  private String ends(String inside) {
    int comma = inside.lastIndexOf(',');
    Optional<PublishedOrder> order =
        comma < 0
            ? Optional.empty()
            : orders.read(inside.substring(0, comma)).map(OrderReferences.Reference::order);
    int pages = order.map(o -> o.cited().facts().pages()).orElse(0);
    String last =
        pages > 0 ? "it ends on page " + pages + ", and only printed lines can be named; " : "";
    return order.isPresent() && pages == 0 ? "that order marks no pages; " : last;
  }

  private void pictures(String prose, Annotation note, ReadOrder read) {
    Matcher shown = SHOWN.matcher(prose);
    while (shown.find()) {
      String name = shown.group(1);
      boolean there = PICTURE.matcher(name).matches() && content.has(read.place().file(name));
      if (!there) {
        tell(
            Code.S602,
            note.source(),
            place(note.source(), name),
            "there is no picture \"" + name + "\" in this order's folder",
            PICTURE.matcher(name).matches()
                ? "put it into the folder \"images\" beside notes.md"
                : PictureFile.NAMES
                    + "; pictures of other sites are not shown, since every reader would be known"
                    + " there");
      }
    }
  }

  private static Span place(Written source, String words) {
    int at = source.file().text().indexOf(words, source.span().start());
    return at < 0 || at >= source.span().end() ? source.span() : new Span(at, at + words.length());
  }

  private void tell(Code code, Written source, Span span, String message, String help) {
    diagnostics.add(new Diagnostic(code, source.file(), span, message, help));
  }
}
