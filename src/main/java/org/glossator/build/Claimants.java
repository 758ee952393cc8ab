package org.glossator.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossator.build.OutputPaths.Refusal;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Tombstone;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.ruled.RuledReader;

/**
 * Who wants which place of the site, so that a file which the site may not have can be told to the
 * author of the words that ask for it.
 */
final class Claimants {
  private static final String IMAGES = "images/";

  private final Content content;
  private final List<Claimant> all = new ArrayList<>();

  private Claimants(Content content) {
    this.content = content;
  }

  /** What wants places, the most easily mended first. */
  private enum Kind {
    ALIAS("this former address", "take it out of \"aliases\", or write the address that it had"),
    REMOVED(
        "the address of this removed order",
        "write the address that the removed order had; where another order stands now, it needs no"
            + " tombstone"),
    PICTURE("this picture", "give the file another name"),
    PAGE("this page", "give the file another name; its name is its address"),
    CASEBOOK("this casebook", "give the file another name; its name is its address"),
    ORDER("this order", "give the order another \"slug: …\" in its order.yaml");

    private final String words;
    private final String help;

    Kind(String words, String help) {
      this.words = words;
      this.help = help;
    }
  }

  /**
   * Something that wants a place.
   *
   * @param folder below which all its files are
   */
  private record Claimant(Kind kind, String folder, SourceFile file, Span span) {
    boolean wants(String path) {
      return path.startsWith(folder);
    }
  }

  /**
   * What is wrong with the places that {@code content} asks for. Where it has errors, two orders at
   * one place or two notes of one name are among them.
   */
  static List<Diagnostic> tell(
      Content content, Reading read, List<Refusal> refusals, boolean hasErrors) {
    if (refusals.isEmpty()) {
      return List.of();
    }
    Claimants claimants = new Claimants(content);
    read.orders().forEach(claimants::order);
    content.below("orders/").forEach(claimants::removed);
    claimants.named("pages/", ".md", "", Kind.PAGE);
    claimants.named("casebooks/", ".yaml", "casebooks/", Kind.CASEBOOK);
    Set<Object> told = new HashSet<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Refusal refusal : refusals) {
      List<Claimant> wanting = claimants.wanting(refusal);
      boolean first =
          told.add(
              wanting.isEmpty()
                  ? refusal
                  : List.of(wanting.subList(0, Math.min(2, wanting.size())), refusal.other()));
      boolean known = // between its own notes, or orders
          wanting.isEmpty()
              || wanting.getFirst().kind() == Kind.ORDER
              || (wanting.getFirst().kind() == Kind.CASEBOOK && wanting.size() == 1);
      if (first && !(known && hasErrors)) {
        diagnostics.add(told(wanting, refusal));
      }
    }
    return diagnostics.stream().distinct().toList();
  }

  /** The same of files of which nobody knows who wants them. */
  static List<Diagnostic> unknown(List<Refusal> refusals) {
    return refusals.stream().map(refusal -> told(List.of(), refusal)).distinct().toList();
  }

  private void order(ReadOrder read) {
    String folder = read.order().path().value();
    all.add(new Claimant(Kind.ORDER, folder, SourceFile.of(read.source(), ""), Span.at(0)));
    for (String path : read.place().single() ? List.<String>of() : read.place().files(content)) {
      String name = path.substring(read.place().path().length());
      if (name.startsWith(IMAGES)) {
        SourceFile file = SourceFile.of(content.name(path), "");
        all.add(new Claimant(Kind.PICTURE, folder + name, file, Span.at(0)));
      }
    }
    List<SitePath> aliases = read.order().metadata().visibility().aliases();
    if (!aliases.isEmpty()) {
      SourceFile file = saying(read);
      Span part = RuledReader.frontMatter(file).orElse(Configuration.whole(file));
      aliases(aliases, file, YamlMap.read(file, part, new ArrayList<>()));
    }
  }

  /** The file that has an order's metadata. */
  private SourceFile saying(ReadOrder read) {
    return read.place()
        .metadata(content)
        .filter(file -> file.text().contains("aliases"))
        .findFirst()
        .orElse(SourceFile.of(read.source(), ""));
  }

  private void aliases(List<SitePath> aliases, SourceFile file, YamlMap map) {
    for (SitePath alias : aliases) {
      Span place = place(alias, file, map.spanOf("aliases"));
      all.add(new Claimant(Kind.ALIAS, alias.value(), file, place));
    }
  }

  private void removed(String path) {
    Optional<SourceFile> file =
        content.text(path, new ArrayList<>()).filter(yaml -> path.endsWith("/order.yaml"));
    if (file.isEmpty() || !Removals.isRemoved(file.get())) {
      return;
    }
    Optional<Tombstone> stone = Removals.stone(file.get(), new ArrayList<>());
    YamlMap all = YamlMap.read(file.get(), Configuration.whole(file.get()), new ArrayList<>());
    Optional<YamlMap> removed = all.mapping("removed");
    if (stone.isPresent() && removed.isPresent()) {
      String folder = stone.get().path().value();
      Span place = removed.get().spanOf("path");
      this.all.add(new Claimant(Kind.REMOVED, folder, file.get(), place));
      aliases(stone.get().aliases(), file.get(), all);
    }
  }

  private void named(String folder, String ending, String at, Kind kind) {
    for (String path : content.below(folder)) {
      if (path.endsWith(ending)) {
        String name = path.substring(folder.length(), path.length() - ending.length());
        SourceFile file = SourceFile.of(content.name(path), "");
        all.add(new Claimant(kind, at + name + "/", file, Span.at(0)));
      }
    }
  }

  /** Where an address stands in a list of them, or the list. */
  private static Span place(SitePath path, SourceFile file, Span list) {
    String words = path.value().substring(0, path.value().length() - 1);
    int at = file.text().indexOf(words, list.start());
    return at < 0 || at >= list.end() ? list : new Span(at, at + words.length());
  }

  /** Who wants a file: first who may mend it most easily, of those the one with the most to say. */
  private List<Claimant> wanting(Refusal refusal) {
    return all.stream()
        .filter(each -> each.wants(refusal.path()) || each.wants(refusal.other()))
        .sorted(
            Comparator.comparing(Claimant::kind)
                .thenComparing(each -> each.folder().length(), Comparator.reverseOrder())
                .thenComparing(each -> each.file().name()))
        .toList();
  }

  private static Diagnostic told(List<Claimant> wanting, Refusal refusal) {
    if (wanting.isEmpty()) {
      Code code = refusal.other().isEmpty() ? Code.S608 : Code.S601;
      String help = "give what it is made of another name";
      return new Diagnostic(
          code, SourceFile.of(refusal.path(), ""), Span.at(0), refusal.words(), help);
    }
    Claimant one = wanting.getFirst();
    if (refusal.other().isEmpty()) {
      return new Diagnostic(
          Code.S608,
          one.file(),
          one.span(),
          one.kind().words + " cannot be at " + one.folder() + ": " + refusal.reason(),
          one.kind().help);
    }
    return new Diagnostic(
        Code.S601, one.file(), one.span(), clash(wanting, refusal), one.kind().help);
  }

  private static String clash(List<Claimant> wanting, Refusal refusal) {
    Claimant one = wanting.getFirst();
    if (!refusal.path().equals(refusal.other())) {
      return one.kind().words + " cannot be: the site would have " + refusal.reason();
    }
    if (wanting.size() == 1) {
      return one.kind().words + " is where the site has a page of its own, " + refusal.path();
    }
    Claimant other = wanting.get(1);
    if (!one.file().name().equals(other.file().name())) {
      return one.kind().words + " and " + other.file().name() + " would both be at " + one.folder();
    }
    return other.kind() == Kind.ALIAS
        ? "this former address is written twice, " + one.folder()
        : one.kind().words + " is where the order is now, " + one.folder();
  }
}
