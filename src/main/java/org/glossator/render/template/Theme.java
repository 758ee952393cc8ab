package org.glossator.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.render.OutputFile;
import org.glossator.text.ContentHash;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;

/**
 * How the site looks: templates ({@code *.ftlh}) and assets ({@code assets/…}). A publisher's own
 * files take the place of the standard ones, file by file.
 */
public final class Theme {
  /** Where the standard theme lies in the program. */
  private static final String RESOURCES = "/org/glossator/templates/";

  /** The standard theme's files; a test compares this list with the folder. */
  static final List<String> STANDARD =
      List.of(
          "404.ftlh",
          "authorities.ftlh",
          "authority.ftlh",
          "embed.ftlh",
          "gathered.ftlh",
          "facsimile.ftlh",
          "home.ftlh",
          "layout.ftlh",
          "listing.ftlh",
          "moved.ftlh",
          "note.ftlh",
          "notelist.ftlh",
          "notes.ftlh",
          "order.ftlh",
          "page.ftlh",
          "casebook.ftlh",
          "corrections.ftlh",
          "register.ftlh",
          "quotecheck.ftlh",
          "removed.ftlh",
          "search.ftlh",
          "table.ftlh",
          "words.ftlh",
          "assets/embed.css",
          "assets/facsimile.css",
          "assets/fonts/OFL.txt",
          "assets/fonts/source-sans-3-latin-400-normal.woff2",
          "assets/fonts/source-sans-3-latin-600-normal.woff2",
          "assets/fonts/source-serif-4-latin-400-italic.woff2",
          "assets/fonts/source-serif-4-latin-400-normal.woff2",
          "assets/fonts/source-serif-4-latin-600-normal.woff2",
          "assets/deadlines.js",
          "assets/icon.svg",
          "assets/keys.js",
          "assets/moved.js",
          "assets/order.css",
          "assets/order.js",
          "assets/print.css",
          "assets/quotecheck.css",
          "assets/quotecheck.js",
          "assets/search/engine.js",
          "assets/search/search.css",
          "assets/search/search.js",
          "assets/search/hits.js",
          "assets/search/within.css",
          "assets/search/within.js",
          "assets/settings.js",
          "assets/site.css");

  private final SortedMap<String, SourceFile> templates = new TreeMap<>();
  private final SortedMap<String, OutputFile> assets = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private Theme() {}

  /** The theme that comes with the program. */
  public static Theme standard() {
    Theme theme = new Theme();
    for (String name : STANDARD) {
      theme.put(name, "templates/" + name, resource(name));
    }
    return theme;
  }

  /** The hash of all its files. */
  public ContentHash hash() {
    ContentHash.Maker maker = new ContentHash.Maker();
    templates.forEach((name, template) -> {
      maker.add(name);
      maker.add(template.name());
      maker.add(template.text());
    });
    assets.forEach((name, asset) -> {
      maker.add(name);
      maker.add(ContentHash.of(asset.bytes()).hex());
    });
    return maker.hash();
  }

  /**
   * This theme with a publisher's files instead of or beside its own.
   *
   * @param folder what to call their folder in messages: "templates/"
   * @param files by path inside that folder, with {@code /}; templates are UTF-8
   */
  public Theme with(String folder, Map<String, byte[]> files) {
    Theme theme = new Theme();
    theme.templates.putAll(templates);
    theme.assets.putAll(assets);
    SortedMap<String, byte[]> own = new TreeMap<>(files);
    own.forEach((name, bytes) -> theme.put(name, folder + name, bytes));
    own.keySet().stream()
        .filter(theme::isIdle)
        .forEach(name -> theme.diagnostics.add(idle(folder + name)));
    return theme;
  }

  /** What is wrong with a publisher's own files: T501 and T502. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** The names of the built-in files, in order. */
  public static List<String> names() {
    return STANDARD.stream().sorted().toList();
  }

  /** A built-in file; nothing where {@link #names} has no such name. */
  public static Optional<byte[]> builtIn(String name) {
    return STANDARD.contains(name) ? Optional.of(resource(name)) : Optional.empty();
  }

  /** Templates by name: "order.ftlh". */
  public SortedMap<String, SourceFile> templates() {
    return Collections.unmodifiableSortedMap(templates);
  }

  /** The assets as they are published, by path. */
  public List<OutputFile> assets() {
    return new ArrayList<>(assets.values());
  }

  private void put(String name, String shown, byte[] bytes) {
    if (name.endsWith(".ftlh")) {
      templates.put(name, SourceFile.of(shown, text(shown, bytes)));
    } else if (name.startsWith("assets/")) {
      assets.put(name, new OutputFile(name, bytes));
    }
  }

  private String text(String shown, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      diagnostics.add(
          new Diagnostic(
              Code.T501,
              SourceFile.of(shown, ""),
              Span.at(0),
              "this template is not text in UTF-8",
              "save it as UTF-8"));
      return "";
    }
  }

  /** Whether a file neither replaces a built-in one nor is named in any template. */
  private boolean isIdle(String name) {
    if (name.startsWith("assets/") || name.endsWith(".md") || STANDARD.contains(name)) {
      return false;
    }
    return templates.values().stream()
        .noneMatch(t -> t.text().contains('"' + name + '"') || t.text().contains("'" + name + "'"));
  }

  private static Diagnostic idle(String shown) {
    return new Diagnostic(
        Code.T502,
        SourceFile.of(shown, ""),
        Span.at(0),
        "no page is made with this file",
        "`glossator theme` lists the files that can be replaced");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Theme.class.getResourceAsStream(RESOURCES + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
