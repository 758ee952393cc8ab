package org.glossator.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Tombstone;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * Reads which orders were removed. An order whose {@code order.yaml} says so is not read at all, so
 * its text may and should be gone from the content folder.
 */
final class Removals {
  private static final String ORDER = "order.yaml";
  private static final String KEY = "removed:";

  private Removals() {}

  /** Whether this {@code order.yaml} says that its order was removed. */
  static boolean isRemoved(SourceFile yaml) {
    return yaml.text().startsWith(KEY) || yaml.text().contains("\n" + KEY);
  }

  /** What is left of the removed orders. */
  static List<Tombstone> read(
      Content content, LocalDate today, Collection<Diagnostic> diagnostics) {
    List<Tombstone> stones = new ArrayList<>();
    for (String path : content.below("orders/")) {
      if (path.endsWith("/" + ORDER)) {
        content
            .text(path, new ArrayList<>())
            .filter(Removals::isRemoved)
            .flatMap(file -> {
              Optional<Tombstone> stone = stone(file, diagnostics);
              stone.ifPresent(s -> doubt(content, path, file, today, diagnostics));
              return stone;
            })
            .ifPresent(stones::add);
      }
    }
    return stones;
  }

  /** Tells of a removal that is yet to be, and of an order that is removed and still there. */
  private static void doubt(
      Content content, String path, SourceFile file, LocalDate today, Collection<Diagnostic> told) {
    YamlMap all = YamlMap.read(file, Configuration.whole(file), new ArrayList<>());
    all.mapping("removed")
        .filter(map -> map.date("date").filter(date -> date.isAfter(today)).isPresent())
        .ifPresent(map ->
            told.add(
                new Diagnostic(
                    Code.S609,
                    file,
                    map.spanOf("date"),
                    "this day is yet to come, and the order is gone already",
                    "write the day on which it was removed")));
    String folder = path.substring(0, path.length() - ORDER.length());
    String left =
        content.below(folder).stream()
            .map(other -> other.substring(folder.length()))
            .filter(name -> !name.equals(ORDER))
            .collect(Collectors.joining(", "));
    int key = Math.max(0, file.text().indexOf("\n" + KEY) + 1);
    if (!left.isEmpty()) {
      told.add(
          new Diagnostic(
              Code.S609,
              file,
              new Span(key, key + KEY.length() - 1),
              "this order is removed, and its folder still holds " + left,
              "delete them, or take out \"removed\" to publish the order again"));
    }
  }

  /** What the {@code order.yaml} of a removed order leaves of it. */
  static Optional<Tombstone> stone(SourceFile file, Collection<Diagnostic> diagnostics) {
    YamlMap all = YamlMap.read(file, Configuration.whole(file), diagnostics);
    Optional<YamlMap> removed = all.mapping("removed");
    if (removed.isEmpty()) {
      return Optional.empty();
    }
    YamlMap map = removed.get();
    Optional<SitePath> path = PrivacyKeys.path(map, "path", map.required("path"));
    var date = map.date("date");
    Optional<Tombstone.Reason> reason = reason(map);
    String docket = map.text("docket");
    List<SitePath> aliases = PrivacyKeys.aliases(all);
    map.refuseOthers();
    if (date.isEmpty()) {
      map.error(Code.M304, map.span(), "the key \"date\" is missing", "add \"date: 2026-01-15\"");
    }
    return path.isEmpty() || date.isEmpty() || reason.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Tombstone(path.get(), aliases, all.text("id"), date.get(), reason.get(), docket));
  }

  private static Optional<Tombstone.Reason> reason(YamlMap map) {
    String word = map.required("class");
    for (Tombstone.Reason reason : Tombstone.Reason.values()) {
      if (reason.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return Optional.of(reason);
      }
    }
    map.error(
        Code.M303,
        map.spanOf("class"),
        "\"" + word + "\" is no class of reasons",
        "the classes are court-order, sealed, request and error");
    return Optional.empty();
  }
}
