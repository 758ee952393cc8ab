package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.cite.Citator;
import org.glossator.cite.Tables;
import org.glossator.diagnostic.Checked;
import org.glossator.quote.Quoting;
import org.glossator.quote.check.Draft;
import org.glossator.quote.check.Finding;
import org.glossator.quote.check.FindingsJson;
import org.glossator.quote.check.HeldName;
import org.glossator.quote.check.HeldPlace;
import org.glossator.quote.check.PinVerdict;
import org.glossator.quote.draft.DraftFile;
import org.glossator.quote.draft.UnreadableDraft;
import org.glossator.text.Position;
import org.glossator.text.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator quotecheck}: the page that checks a draft's quotations, without a browser. */
@Command(
    name = "quotecheck",
    description = {
      "Holds the quotations and pin cites of a draft against the orders of a published site.",
      "Exits with 1 if a quotation is altered or not found, or a pin cite is wrong."
    },
    mixinStandardHelpOptions = true)
final class QuotecheckCommand implements Callable<Integer> {
  private static final String RED = "\u001b[1;31m";
  private static final String GREEN = "\u001b[32m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final Terminal terminal;

  @Parameters(paramLabel = "DRAFT", description = "A .docx, .md or .txt file.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "The published site (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "For people, or one JSON list.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(
      names = "--tables",
      paramLabel = "FOLDER",
      description = "A publisher's tables; content/tables when there is one.")
  private Path tables = Path.of("content", "tables");

  QuotecheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Draft draft;
    try {
      if (!Files.isRegularFile(file)) {
        terminal.complain("there is no file " + file);
        return ExitCode.ERRORS;
      }
      draft = DraftFile.read(file);
    } catch (UnreadableDraft e) {
      terminal.complain("cannot read " + file + ": " + e.getMessage());
      return ExitCode.ERRORS;
    }
    Checked<Tables> known = TablesFolder.read(tables);
    Report report = Report.of(known.diagnostics(), false);
    if (report.fails()) {
      report.print(terminal);
      return ExitCode.ERRORS;
    }
    Optional<List<Finding>> findings = Quoting.check(site, draft, Citator.of(known.value()));
    if (findings.isEmpty()) {
      terminal.complain("there is no published site in " + site + "; run glossator build first");
      return ExitCode.ERRORS;
    }
    if (format == AnswerFormat.JSON) {
      terminal.out().println(FindingsJson.of(findings.get()));
    } else {
      SourceFile source = SourceFile.of(file.toString(), draft.text());
      findings.get().forEach(finding -> tell(finding, source));
      terminal.out().println(summary(findings.get()));
    }
    return findings.get().stream().anyMatch(QuotecheckCommand::isWrong)
        ? ExitCode.ERRORS
        : ExitCode.DONE;
  }

  private static boolean isWrong(Finding finding) {
    return switch (finding.verdict()) {
      case Finding.Exact exact -> exact.pin() instanceof PinVerdict.Wrong;
      case Finding.Altered a -> true;
      case Finding.NotFound n -> true;
      case Finding.NotChecked n -> false;
    };
  }

  private void tell(Finding finding, SourceFile source) {
    Position at = source.position(finding.span().start());
    String place = source.name() + ":" + at.line() + ":" + at.column() + ": ";
    terminal.out().println(Terminal.visible(place) + verdict(finding.verdict()));
    terminal.out().println("  " + Terminal.visible(words(finding)));
    if (!finding.source().isEmpty()) {
      terminal.out().println(styled(FAINT, "  cited: " + Terminal.visible(finding.source())));
    }
    terminal.out().println();
  }

  private String verdict(Finding.Verdict verdict) {
    return switch (verdict) {
      case Finding.Exact e -> styled(GREEN, "exact") + found(e.order(), e.place()) + pin(e.pin());
      case Finding.Altered a -> styled(RED, "altered") + found(a.order(), a.place()) + pin(a.pin());
      case Finding.NotFound n -> styled(RED, "not found") + " in " + n.order().name();
      case Finding.NotChecked n -> "not checked: " + n.why() + seen(n.seen());
    };
  }

  private static String found(HeldName order, HeldPlace place) {
    return ": " + Terminal.visible(order.name()) + ", " + place.text();
  }

  private String pin(PinVerdict verdict) {
    return switch (verdict) {
      case PinVerdict.Right r -> "; the pin is right";
      case PinVerdict.Wrong w -> "; " + styled(RED, "pin wrong") + ": they are at " + w.right();
      case PinVerdict.Missing m -> "; no pin is given";
      case PinVerdict.Unchecked u -> "; the pin was not checked: " + u.why();
    };
  }

  private static String seen(List<Finding.Seen> seen) {
    StringBuilder out = new StringBuilder();
    for (Finding.Seen each : seen) {
      out.append("; the very words stand in ").append(each.order().name()).append(", ");
      out.append(each.place().text());
    }
    return Terminal.visible(out.toString());
  }

  private static String words(Finding finding) {
    if (!(finding.verdict() instanceof Finding.Altered altered)) {
      return "“" + finding.quotation() + "”";
    }
    return Quoting.marked(altered.pieces()) + "  ([-yours-] {+the court’s+})";
  }

  private static String summary(List<Finding> findings) {
    long exact = findings.stream().filter(f -> f.verdict() instanceof Finding.Exact).count();
    long altered = findings.stream().filter(f -> f.verdict() instanceof Finding.Altered).count();
    long missing = findings.stream().filter(f -> f.verdict() instanceof Finding.NotFound).count();
    long unchecked = findings.size() - exact - altered - missing;
    return findings.size()
        + (findings.size() == 1 ? " quotation: " : " quotations: ")
        + exact
        + " exact, "
        + altered
        + " altered, "
        + missing
        + " not found, "
        + unchecked
        + " not checked";
  }

  private String styled(String style, String text) {
    return terminal.coloredOut() ? style + text + PLAIN : text;
  }
}
