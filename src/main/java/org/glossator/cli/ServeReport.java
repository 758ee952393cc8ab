package org.glossator.cli;

import java.io.IOException;
import org.glossator.serve.News;

/** Tells in the terminal what is wrong with the content that a preview shows. */
final class ServeReport implements News.Listener {
  private final Terminal terminal;
  private final SourceOptions sources;

  ServeReport(Terminal terminal, SourceOptions sources) {
    this.terminal = terminal;
    this.sources = sources;
  }

  @Override
  public void heard(News news) {
    Report fresh = Report.of(news.fresh(), sources.strict());
    if (sources.verbose()) {
      fresh.print(terminal, true);
    } else {
      fresh.printBriefly(terminal);
    }
    String counts = Report.of(news.all(), sources.strict()).counts();
    terminal
        .err()
        .println(sources.content() + ": " + (counts.isEmpty() ? "nothing is wrong now" : counts));
    terminal.err().flush();
  }

  @Override
  public void unread(IOException refusal) {
    terminal.complain(Failures.words(refusal));
    terminal.err().flush();
  }
}
