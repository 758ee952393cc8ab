package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.annotate.Notes;
import org.glossator.annotate.NotesFile;
import org.glossator.annotate.Pinned;
import org.glossator.annotate.Quotations;
import org.glossator.annotate.ReadNotes;
import org.glossator.annotate.Selector;
import org.glossator.annotate.Target;
import org.glossator.annotate.web.ImportedWords;
import org.glossator.annotate.web.NoteWriter;
import org.glossator.annotate.web.WebAnnotation;
import org.glossator.annotate.web.WebAnnotation.Creator;
import org.glossator.annotate.web.WebAnnotations;
import org.glossator.corpus.Site;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.order.OrderText;
import org.glossator.render.OutputFile;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Puts annotations that were made elsewhere among the notes of a content folder. Each is held
 * against the order as a build would hold it: what has no sure place, no order or no author of this
 * site is told, and left out.
 */
public final class NoteImport {
  /** How many code points of a quotation a message shows. */
  private static final int SHOWN = 60;

  private final Content content;
  private final SourceFile file;
  private final String author;
  private final Site site;
  private final ImportAddress addresses;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, ReadOrder> byName = new LinkedHashMap<>();
  private final Map<ReadOrder, Quotations> quotations = new LinkedHashMap<>();
  private final Map<ReadOrder, List<Pinned>> pins = new LinkedHashMap<>();
  private final Map<String, List<String>> written = new TreeMap<>();
  private final Map<String, ReadOrder> byPath = new TreeMap<>();
  private int known;

  private NoteImport(
      Content content, Pipeline.Options options, SourceFile file, String folder, String author) {
    this.content = content;
    this.file = file;
    this.author = author;
    List<Diagnostic> ignored = new ArrayList<>();
    this.site = Configuration.read(content, ignored);
    List<ReadOrder> orders = Pipeline.orders(content, site, options, ignored);
    this.addresses = new ImportAddress(orders, folder);
    for (ReadOrder order : orders) {
      names(order.notes()).forEach(name -> byName.put(name, order));
    }
    if (!folder.isEmpty() && !addresses.knowsNamed()) {
      refuse(Span.at(0), "there is no order \"" + folder + "\"", "name a folder of content/orders");
    }
    if (!author.isEmpty() && !site.authors().containsKey(author)) {
      refuse(Span.at(0), "there is no author \"" + author + "\"", "add them to authors.yaml");
    }
  }

  /**
   * What an import makes.
   *
   * @param files of the content folder, as they are to be
   * @param diagnostics in the file's order; an error for each annotation that is left out
   * @param added how many notes are new
   * @param known how many were there already
   */
  public record Result(List<OutputFile> files, List<Diagnostic> diagnostics, int added, int known) {
    public Result {
      files = List.copyOf(files);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Imports {@code file}.
   *
   * @param folder the name of the order whose address the file does not know, or empty
   * @param author the id of the author of all, or empty to find each by name
   */
  public static Result of(
      Content content, Pipeline.Options options, SourceFile file, String folder, String author) {
    return new NoteImport(content, options, file, folder, author).run();
  }

  private static Set<String> names(ReadNotes notes) {
    Set<String> names = new LinkedHashSet<>();
    notes.lock().forEach(pinned -> names.add(pinned.name()));
    notes.notes().forEach(note -> names.add(note.name()));
    notes.orphans().forEach(orphan -> names.add(orphan.name()));
    return names;
  }

  private Result run() {
    Checked<List<WebAnnotation>> read = WebAnnotations.read(file);
    diagnostics.addAll(read.diagnostics());
    List<WebAnnotation> answers = new ArrayList<>();
    for (WebAnnotation annotation : read.value()) {
      if (byName.containsKey(annotation.name())) {
        known++;
      } else if (annotation.answers().isPresent()) {
        answers.add(annotation);
      } else {
        note(annotation);
      }
    }
    answers(answers);
    int added = written.values().stream().mapToInt(List::size).sum();
    return new Result(files(), diagnostics, added, known);
  }

  private void note(WebAnnotation annotation) {
    // A relative address starts from the file, which is then one of a published site.
    boolean relative = annotation.source().startsWith(".");
    Optional<ReadOrder> order =
        addresses.order(relative ? file.name() + "/" + annotation.source() : annotation.source());
    if (order.isEmpty()) {
      refuse(
          annotation,
          "no order is published at \"" + annotation.source() + "\"",
          "--name FOLDER says which order of content/orders is meant");
    } else if (annotation.quote().isEmpty()) {
      refuse(annotation, "it quotes no words of the order", "a note stands on words");
    } else {
      place(annotation, order.get(), annotation.quote().get());
    }
  }

  private void place(WebAnnotation annotation, ReadOrder order, WebAnnotation.Quote quote) {
    ImportedWords words = ImportedWords.find(quote, quotations(order));
    Optional<String> by = author(annotation);
    if (words.target().isEmpty()) {
      refuse(annotation, words.doubt(), "quote the words yourself in notes.md, if they are there");
      return;
    }
    if (by.isEmpty()) {
      return;
    }
    Target target = words.target().get();
    String text = NoteWriter.note(annotation, target, by.get());
    if (!stands(text, order, target, List.of()) && !pin(annotation, order, target, text)) {
      refuse(annotation, "its words cannot be told from others", "write it into notes.md by hand");
      return;
    }
    if (!words.doubt().isEmpty()) {
      say(Code.A412, place(annotation), words.doubt(), "compare it in notes.md");
    }
    add(annotation, order, text);
  }

  /** Whether the note, read again, stands on these words. */
  private boolean stands(String text, ReadOrder order, Target target, List<Pinned> lock) {
    Checked<ReadNotes> again = read(text, order, lock);
    return !again.hasErrors()
        && again.value().lock().stream()
            .map(Pinned::selector)
            .anyMatch(s -> s.start() == target.start() && s.end() == target.end());
  }

  /**
   * Where words recur on a page without line numbers no quotation tells them apart, but the lock
   * does, which has what stands around them.
   */
  private boolean pin(WebAnnotation annotation, ReadOrder order, Target target, String text) {
    String quotation = NoteWriter.quotation(target);
    String at = NoteWriter.place(target);
    Selector selector = quotations(order).select(target);
    Pinned first = new Pinned(annotation.name(), quotation, at, 1, selector);
    if (!stands(text, order, target, List.of(first))) {
      return false;
    }
    List<Pinned> own = pins.computeIfAbsent(order, this::lock);
    int turn = 1;
    while (isTaken(own, quotation, at, turn)) {
      turn++;
    }
    own.add(new Pinned(annotation.name(), quotation, at, turn, selector));
    return true;
  }

  private static boolean isTaken(List<Pinned> lock, String quotation, String at, int turn) {
    return lock.stream().anyMatch(p -> p.isOf(quotation, at, turn));
  }

  /** The lock of an order's notes as it is. */
  private List<Pinned> lock(ReadOrder order) {
    return new ArrayList<>(order.notes().lock());
  }

  /** Answers come after what they answer, in whatever order the file has them. */
  private void answers(List<WebAnnotation> answers) {
    List<WebAnnotation> left = new ArrayList<>(answers);
    boolean more = true;
    while (more) {
      List<WebAnnotation> ready =
          left.stream().filter(a -> byName.containsKey(a.answers().orElseThrow())).toList();
      left.removeAll(ready);
      ready.forEach(this::answer);
      more = !ready.isEmpty();
    }
    for (WebAnnotation annotation : left) {
      refuse(annotation, "what it answers is not among the notes", "import that too");
    }
  }

  private void answer(WebAnnotation annotation) {
    String parent = annotation.answers().orElseThrow();
    ReadOrder order = Optional.ofNullable(byName.get(parent)).orElseThrow();
    if (annotation.body().isEmpty()) {
      refuse(annotation, "it answers without a word", "leave it out");
      return;
    }
    author(annotation)
        .ifPresent(by -> add(annotation, order, NoteWriter.answer(annotation, parent, by)));
  }

  private void add(WebAnnotation annotation, ReadOrder order, String text) {
    if (annotation.isPrivate()) {
      say(
          Code.A413,
          place(annotation),
          "not everybody could read this annotation where it comes from: it is taken in as a draft",
          "remove draft=yes in notes.md if its author agrees that it is published");
    }
    byName.put(annotation.name(), order);
    String path = order.place().file("notes.md");
    byPath.put(path, order);
    written.computeIfAbsent(path, p -> new ArrayList<>()).add(text);
  }

  /** The author who is meant: the one that was named, or the one of this name or id. */
  private Optional<String> author(WebAnnotation annotation) {
    if (!author.isEmpty()) {
      return Optional.of(author);
    }
    Creator creator = annotation.creator();
    List<String> meant =
        site.authors().values().stream()
            .filter(a -> a.name().equals(creator.name()) || a.id().equals(creator.id()))
            .map(Site.Author::id)
            .toList();
    if (meant.size() != 1) {
      refuse(
          annotation,
          "its author, " + creator.called() + ", is no author of this site",
          "add them to authors.yaml, or sign all with --by AUTHOR");
      return Optional.empty();
    }
    return Optional.of(meant.getFirst());
  }

  private Quotations quotations(ReadOrder order) {
    return quotations.computeIfAbsent(order, o -> Quotations.in(OrderText.of(o.order().order())));
  }

  private Checked<ReadNotes> read(String notes, ReadOrder order, List<Pinned> lock) {
    SourceFile source = SourceFile.of(file.name(), notes);
    Set<String> authors = site.authors().keySet();
    return Notes.read(
        new NotesFile(source, order.place().name(), lock, authors, LocalDate.MAX, true),
        OrderText.of(order.order().order()));
  }

  /** The files of notes with what is new at their ends. */
  private List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>();
    written.forEach((path, notes) -> {
      ReadOrder order = Optional.ofNullable(byPath.get(path)).orElseThrow();
      String before =
          content.text(path, new ArrayList<>()).map(SourceFile::text).orElse("").stripTrailing();
      String whole =
          (before.isEmpty() ? "" : before + "\n\n")
              + notes.stream().collect(Collectors.joining("\n"));
      if (order.place().single()) {
        refuse(
            Span.at(0),
            order.place().path() + " is a single file, and has no room for notes",
            "move it to orders/" + order.place().name() + "/order.md");
      } else {
        files.add(OutputFile.text(path, whole));
      }
    });
    pins.forEach((order, lock) ->
        files.add(new OutputFile(order.place().file(NotesLock.FILE), NotesLock.write(lock))));
    return files;
  }

  /** Where an annotation stands in the file: at its id, which is its own. */
  private Span place(WebAnnotation annotation) {
    String id = "\"" + annotation.id() + "\"";
    int at = annotation.id().isEmpty() ? -1 : file.text().indexOf(id);
    return at < 0 ? Span.at(0) : new Span(at, at + id.length());
  }

  private void refuse(WebAnnotation annotation, String message, String help) {
    String which = annotation.quote().map(q -> "“" + shortened(q.exact()) + "”: ").orElse("");
    refuse(place(annotation), which + message, help);
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private void refuse(Span span, String message, String help) {
    say(Code.A410, span, message, help);
  }

  private void say(Code code, Span span, String message, String help) {
    diagnostics.add(new Diagnostic(code, file, span, message, help));
  }
}
