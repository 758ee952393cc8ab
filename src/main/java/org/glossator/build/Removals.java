package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Tombstone;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;

/**
 * Reads which orders were removed. An order whose {@code order.yaml} says so is not read at all, so
 * its text may and should be gone from the content folder.
 */
final class Removals {
  private static final String KEY = "removed:";

  private Removals() {}

  /** Whether this {@code order.yaml} says that its order was removed. */
  static boolean isRemoved(SourceFile yaml) {
    return yaml.text().startsWith(KEY) || yaml.text().contains("\n" + KEY);
  }

  /** What is left of the removed orders. */
  static List<Tombstone> read(Content content, Collection<Diagnostic> diagnostics) {
    List<Tombstone> stones = new ArrayList<>();
    for (String path : content.below("orders/")) {
      if (path.endsWith("/order.yaml")) {
        content
            .text(path, new ArrayList<>())
            .filter(Removals::isRemoved)
            .flatMap(file -> stone(file, diagnostics))
            .ifPresent(stones::add);
      }
    }
    return stones;
  }

  private static Optional<Tombstone> stone(SourceFile file, Collection<Diagnostic> diagnostics) {
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
