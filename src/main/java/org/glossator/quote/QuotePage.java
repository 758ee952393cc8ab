package org.glossator.quote;

import java.util.List;
import java.util.Map;
import org.glossator.corpus.Corpus;
import org.glossator.corpus.SitePath;
import org.glossator.diagnostic.Checked;
import org.glossator.render.OutputFile;
import org.glossator.render.html.Html;
import org.glossator.render.page.PageView;
import org.glossator.render.page.Shell;
import org.glossator.render.template.Renderer;
import org.glossator.render.template.Theme;

/** The page where a reader pastes a draft. */
final class QuotePage {
  private static final SitePath PATH = new SitePath(HeldFiles.FOLDER);

  /**
   * No request can be made but for the site's own scripts and styles: the draft cannot leave the
   * page, whatever a script on it tries.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'none'; form-action 'none'; base-uri 'none'";

  private QuotePage() {}

  /**
   * What the template sees as {@code quotecheck}.
   *
   * @param names the index's script, relative to the page
   * @param checker the checker's script; empty where it was not built
   * @param orders how many orders are held
   */
  public record QuoteView(String names, String checker, int orders) {}

  static Checked<OutputFile> of(Corpus corpus, Theme theme, String names, String checker) {
    PageView page =
        Shell.of(corpus)
            .page(
                PATH,
                "Check my quotations",
                "Checks the quotations and pin cites of a draft against the orders held here;"
                    + " the draft does not leave your browser.",
                "quotecheck",
                List.of());
    String style = page.root() + "assets/quotecheck.css";
    PageView whole =
        page.with(
            List.of(new PageView.Meta("http-equiv", "Content-Security-Policy", POLICY)),
            List.of(new PageView.HeadLink("stylesheet", "", style, "")),
            Html.EMPTY);
    QuoteView view = new QuoteView(name(names), name(checker), corpus.orders().size());
    return Renderer.of(theme)
        .render(
            "quotecheck.ftlh",
            PATH.value() + "index.html",
            Map.of("page", whole, "quotecheck", view));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
