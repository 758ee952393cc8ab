package org.glossator.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.corpus.Site;
import org.glossator.corpus.Slug;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/** Reads {@code site.yaml} and {@code authors.yaml}. */
final class Configuration {
  private Configuration() {}

  static Site read(Content content, Collection<Diagnostic> diagnostics) {
    Map<String, Site.Author> authors = authors(content, diagnostics);
    Optional<SourceFile> file = content.text("site.yaml", diagnostics);
    if (file.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Code.M304,
              SourceFile.of(content.name("site.yaml"), ""),
              Span.at(0),
              "there is no site.yaml",
              "write one with at least \"title: …\" and \"publisher: …\""));
      return new Site("", "", "", "", "", "", "", authors);
    }
    YamlMap map = YamlMap.read(file.get(), whole(file.get()), diagnostics);
    Site site =
        new Site(
            map.required("title"),
            map.text("description"),
            baseUrl(map),
            map.required("publisher"),
            contact(map),
            map.text("rights"),
            url(map, "rights-url"),
            authors,
            map.flag("facsimile", true));
    map.refuseOthers();
    return site;
  }

  private static Map<String, Site.Author> authors(
      Content content, Collection<Diagnostic> diagnostics) {
    Map<String, Site.Author> authors = new TreeMap<>();
    Map<String, String> addresses = new HashMap<>();
    content
        .text("authors.yaml", diagnostics)
        .ifPresent(file ->
            YamlMap.read(file, whole(file), diagnostics)
                .entries()
                .forEach((id, map) -> {
                  String other = addresses.putIfAbsent(Slug.of(id), id);
                  if (other != null) {
                    map.error(
                        Code.S601,
                        map.span(),
                        "the page of \"%s\" has the address of that of \"%s\"".formatted(id, other),
                        "give one of them another id: of its signs, addresses have letters and digits alone");
                  }
                  authors.put(id, new Site.Author(id, map.required("name"), map.text("role")));
                  map.refuseOthers();
                }));
    return authors;
  }

  private static String baseUrl(YamlMap map) {
    String url = url(map, "base-url");
    return url.isEmpty() || url.endsWith("/") ? url : url + "/";
  }

  /** Where the publisher can be written to. */
  private static String contact(YamlMap map) {
    String contact = map.text("contact");
    boolean sound = contact.isEmpty() || isMail(contact) || isUrl(contact);
    if (!sound) {
      map.error(
          Code.M303,
          map.spanOf("contact"),
          "\"" + contact + "\" is no e-mail address and no web address",
          "write it as editors@example.org, or start with https://");
    }
    return sound ? contact : "";
  }

  private static boolean isMail(String text) {
    return text.matches("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,255}");
  }

  private static boolean isUrl(String text) {
    return text.matches("https?://[^\\s\"'<>]+");
  }

  private static String url(YamlMap map, String key) {
    String url = map.text(key);
    boolean sound = url.isEmpty() || isUrl(url);
    if (!sound) {
      map.error(
          Code.M303, map.spanOf(key), "\"" + url + "\" is no web address", "start with https://");
    }
    return sound ? url : "";
  }

  static Span whole(SourceFile file) {
    return new Span(0, file.text().length());
  }
}
