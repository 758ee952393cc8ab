package org.glossator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.glossator.corpus.Page;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;
import org.glossator.text.Span;
import org.glossator.transcript.ruled.RuledReader;

/** Reads {@code content/pages/*.md}: front matter with a title, then Markdown. */
final class PublisherPages {
  private static final String FOLDER = "pages/";

  private PublisherPages() {}

  static List<Page> read(Content content, Collection<Diagnostic> diagnostics) {
    List<Page> pages = new ArrayList<>();
    for (String path : content.below(FOLDER)) {
      String name = path.substring(FOLDER.length());
      if (!name.matches("[a-z0-9]+(?:-[a-z0-9]+){0,20}\\.md")) {
        diagnostics.add(
            new Diagnostic(
                Code.S604,
                SourceFile.of(content.name(path), ""),
                Span.at(0),
                "a page's file has small letters, digits and hyphens, and ends in .md",
                "rename it; its name becomes its address"));
        continue;
      }
      content
          .text(path, diagnostics)
          .ifPresent(file -> pages.add(page(file, name.replace(".md", "/"), diagnostics)));
    }
    return pages;
  }

  private static Page page(SourceFile file, String path, Collection<Diagnostic> diagnostics) {
    Optional<Span> front = RuledReader.frontMatter(file);
    YamlMap map = YamlMap.read(file, front.orElse(Span.at(0)), diagnostics);
    String title = map.required("title");
    map.refuseOthers();
    int body = front.map(Span::end).orElse(0);
    String text = file.text().substring(body);
    String markdown = front.isPresent() ? text.substring(text.indexOf('\n') + 1) : text;
    return new Page(new SitePath(path), title, markdown);
  }
}
