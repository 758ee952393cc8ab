package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import org.glossator.corpus.SitePath;
import org.glossator.corpus.Visibility;
import org.glossator.diagnostic.Code;
import org.glossator.privacy.Decisions;

/** Reads what {@code order.yaml} says about privacy and about where an order is found. */
final class PrivacyKeys {
  private PrivacyKeys() {}

  /** The keys {@code redact} and {@code keep}. */
  static Decisions decisions(YamlMap map) {
    List<Decisions.Redaction> redactions = new ArrayList<>();
    for (YamlMap item : map.maps("redact")) {
      String text = item.required("text");
      redactions.add(new Decisions.Redaction(text, item.required("by"), item.spanOf("text")));
      item.refuseOthers();
    }
    List<Decisions.Kept> kept = new ArrayList<>();
    for (YamlMap item : map.maps("keep")) {
      kept.add(
          new Decisions.Kept(
              item.required("text"),
              item.required("because"),
              item.required("by"),
              item.spanOf("text")));
      item.refuseOthers();
    }
    redactions.removeIf(redaction -> redaction.words().isEmpty());
    kept.removeIf(keep -> keep.words().isEmpty());
    return new Decisions(redactions, kept);
  }

  /** The keys {@code index}, {@code search}, {@code files} and {@code aliases}. */
  static Visibility visibility(YamlMap map, Decisions decisions) {
    boolean index = map.flag("index", true);
    return new Visibility(
        index,
        map.flag("search", index),
        map.flag("files", index),
        !decisions.redactions().isEmpty(),
        aliases(map));
  }

  /** Former addresses: folders of the site. */
  static List<SitePath> aliases(YamlMap map) {
    List<SitePath> aliases = new ArrayList<>();
    for (String alias : map.texts("aliases")) {
      path(map, "aliases", alias).ifPresent(aliases::add);
    }
    return aliases;
  }

  /** An address inside the site, with or without slashes around it. */
  static java.util.Optional<SitePath> path(YamlMap map, String key, String given) {
    String path = given.replaceFirst("^/", "").replaceFirst("(?:index\\.html)?$", "");
    String folder = path.endsWith("/") ? path : path + "/";
    boolean sound = folder.matches("(?:[a-z0-9][a-z0-9._-]{0,120}/){1,12}") && !path.contains("..");
    if (!sound) {
      map.error(
          Code.M303,
          map.spanOf(key),
          "\"" + given + "\" is no address of a page of this site",
          "write it as in the address bar, after the site's own address: \"cand/c-11-1/old/\"");
    }
    return sound ? java.util.Optional.of(new SitePath(folder)) : java.util.Optional.empty();
  }
}
