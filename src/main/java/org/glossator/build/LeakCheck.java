package org.glossator.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.privacy.Decisions;
import org.glossator.privacy.Words;
import org.glossator.render.Batch;
import org.glossator.render.OutputFile;
import org.glossator.render.Sink;
import org.glossator.render.StreamedFile;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.ruled.RuledReader;

/**
 * The last look before publishing: no file of the site may have words that were redacted in any
 * order. Nothing is looked at where nothing was redacted.
 */
final class LeakCheck {
  /** Shorter words than this occur by accident. */
  private static final int SHORTEST = 6;

  private static final Set<String> TEXT =
      Set.of("html", "txt", "json", "jsonl", "jsonld", "xml", "csv", "atom", "ris", "md", "ics");

  private final List<String> secrets = new ArrayList<>();

  private LeakCheck() {}

  /**
   * The check for everything that orders of {@code content} redact and none of them keeps.
   *
   * @param memory what the files decide
   */
  static LeakCheck of(Content content, FileMemory<Decisions> memory) {
    LeakCheck check = new LeakCheck();
    Set<String> kept = new TreeSet<>();
    for (String path : content.below("orders/")) {
      if (path.endsWith(".yaml") || path.endsWith(".md")) {
        Decisions decided = memory.of(content, path, () -> decisions(content, path));
        check.secrets.addAll(decided.secrets());
        decided.kept().forEach(k -> kept.add(Words.plain(k.words())));
      }
    }
    check.secrets.removeIf(
        secret -> secret.length() < SHORTEST || kept.contains(Words.plain(secret)));
    return check;
  }

  /** What a file decides; what is wrong with it is told where orders are read. */
  private static Decisions decisions(Content content, String path) {
    Collection<Diagnostic> ignored = new ArrayList<>();
    return content
        .bytes(path)
        .map(bytes -> new String(bytes, ISO_8859_1))
        .filter(latin -> latin.contains("redact:") || latin.contains("keep:"))
        .flatMap(decides -> content.text(path, ignored))
        .map(file -> decisions(file, ignored))
        .orElse(Decisions.NONE);
  }

  private static Decisions decisions(SourceFile file, Collection<Diagnostic> ignored) {
    boolean yaml = file.name().endsWith(".yaml");
    Optional<Span> part =
        yaml ? Optional.of(Configuration.whole(file)) : RuledReader.frontMatter(file);
    return part.map(p -> PrivacyKeys.decisions(YamlMap.read(file, p, ignored)))
        .orElse(Decisions.NONE);
  }

  /** The same batch, which tells of every file that may not be published. */
  Batch guard(Batch batch) {
    return secrets.isEmpty()
        ? batch
        : new Batch(
            batch.folder(),
            () -> key(batch.key().get()),
            batch.turn(),
            sink -> batch.maker().accept(new Guard(this, sink)));
  }

  /** What was looked at for the same words need not be looked at again. */
  private String key(String plain) {
    if (plain.isEmpty()) {
      return "";
    }
    ContentHash.Maker key = new ContentHash.Maker();
    key.add(plain);
    secrets.forEach(key::add);
    return key.hash().hex();
  }

  /** What is streamed holds the words of files that are looked at one by one. */
  private record Guard(LeakCheck check, Sink sink) implements Sink {
    @Override
    public void put(OutputFile file) {
      check.of(file).ifPresent(sink::tell);
      sink.put(file);
    }

    @Override
    public ContentHash put(StreamedFile file) {
      return sink.put(file);
    }

    @Override
    public void tell(Diagnostic diagnostic) {
      sink.tell(diagnostic);
    }

    @Override
    public void once(String key, Consumer<Sink> maker) {
      sink.once(check.key(key), inner -> maker.accept(new Guard(check, inner)));
    }

    @Override
    public void needs(String path, String version) {
      sink.needs(path, version);
    }

    @Override
    public Optional<byte[]> made(String path) {
      return sink.made(path);
    }

    @Override
    public Optional<ContentHash> sum(String path) {
      return sink.sum(path);
    }
  }

  private Optional<Diagnostic> of(OutputFile file) {
    String bytes = new String(file.bytes(), ISO_8859_1);
    boolean text = TEXT.contains(file.path().substring(file.path().lastIndexOf('.') + 1));
    String plain = text ? Words.plain(file.text()) : "";
    boolean leaks =
        secrets.stream()
            .anyMatch(secret ->
                bytes.contains(new String(secret.getBytes(UTF_8), ISO_8859_1))
                    || plain.contains(Words.plain(secret)));
    return leaks
        ? Optional.of(
            new Diagnostic(
                Code.V706,
                SourceFile.of(file.path(), ""),
                Span.at(0),
                "words that one order redacts would be published here",
                "redact them in the order that this comes from too, or keep them there"))
        : Optional.empty();
  }
}
