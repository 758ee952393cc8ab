package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.glossator.search.Search;
import org.glossator.search.engine.BrokenIndex;
import org.glossator.search.engine.Choice;
import org.glossator.search.engine.Engine;
import org.glossator.search.engine.Facet;
import org.glossator.search.engine.PassageKind;
import org.glossator.search.engine.Request;
import org.glossator.search.engine.Results;
import org.glossator.search.engine.ResultsJson;
import org.glossator.search.language.QueryProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator search}: the search page's answers, without a browser. */
@Command(
    name = "search",
    description = {
      "Searches a published site with terms and connectors, as its search page does.",
      "From the loosest: %% (but not), & or a space, /p, /s, /5 (within five words), or. Then"
          + " \"phrases\", root!, wom*n, alike~, #exact, and fields: court: judge: party: docket:"
          + " cites: title: note: tag: author: kind: date:2011..2014."
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  private static final String BOLD = "\u001b[1m";
  private static final String HIT = "\u001b[1;33m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  /** So many values of a facet are named at most. */
  private static final int VALUES = 12;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to search for.")
  private List<String> words = new ArrayList<>();

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
      description = "For people, or one JSON object.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Option(
      names = "--only",
      paramLabel = "FACET=VALUE",
      description = {
        "Only orders with this court, judge, year, kind, cites, tag or author.",
        "Given twice for one of them, either will do."
      })
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "relevance|newest|oldest",
      defaultValue = "relevance",
      description = "In which order (default: ${DEFAULT-VALUE}).")
  private Request.Sort sort = Request.Sort.RELEVANCE;

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many orders to skip.")
  private int first;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "" + Request.ORDERS,
      description = "How many orders to show at most (default: ${DEFAULT-VALUE}).")
  private int count = Request.ORDERS;

  @Option(
      names = "--passages",
      paramLabel = "N",
      defaultValue = "" + Request.PASSAGES,
      description = "How many passages of each at most (default: ${DEFAULT-VALUE}).")
  private int passages = Request.PASSAGES;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    notNegative("--first", first);
    notNegative("--count", count);
    notNegative("--passages", passages);
    Request request =
        new Request(
            String.join(" ", words),
            choices(),
            sort,
            first,
            count,
            passages,
            EnumSet.allOf(Facet.class));
    Optional<Engine> engine;
    Results results;
    try {
      engine = Search.open(site);
      if (engine.isEmpty()) {
        terminal.complain("there is no search index in " + site + "; run glossator build first");
        return ExitCode.ERRORS;
      }
      results = engine.get().search(request);
    } catch (BrokenIndex e) {
      terminal.complain("the search index in " + site + " is not whole; run glossator build again");
      return ExitCode.ERRORS;
    }
    if (format == AnswerFormat.JSON) {
      terminal.out().println(ResultsJson.of(request, results));
    }
    return switch (results) {
      case Results.Found found -> {
        request.choices().forEach(choice -> tellIfNone(choice, found));
        yield tell(found);
      }
      case Results.Refused refused -> refuse(request, refused.problem());
    };
  }

  private void notNegative(String option, int number) {
    if (number < 0) {
      throw new ParameterException(spec.commandLine(), option + " wants 0 or more, not " + number);
    }
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (String each : only) {
      int equals = each.indexOf('=');
      Optional<Facet> facet =
          equals < 0 ? Optional.empty() : Facet.named(each.substring(0, equals));
      choices.add(
          new Choice(
              facet.orElseThrow(() ->
                  new ParameterException(
                      spec.commandLine(), "--only wants FACET=VALUE, not " + each)),
              each.substring(equals + 1)));
    }
    return choices;
  }

  /** Nothing else says how the values of a facet are written. */
  private void tellIfNone(Choice choice, Results.Found found) {
    List<String> values =
        found.facets().getOrDefault(choice.facet(), List.of()).stream()
            .map(Results.FacetCount::key)
            .toList();
    if (!values.contains(choice.value())) {
      String some = String.join(", ", values.stream().limit(VALUES).toList());
      terminal.complain(
          "none of the orders has "
              + choice.facet().key()
              + "="
              + choice.value()
              + (some.isEmpty() ? "" : "; they have " + some)
              + (values.size() > VALUES ? ", …" : ""));
    }
  }

  private int refuse(Request request, QueryProblem problem) {
    if (format == AnswerFormat.TEXT) {
      terminal.err().println("query: " + problem.message());
      problem.excerpt(request.query()).lines().forEach(l -> terminal.err().println("  " + l));
      if (!problem.suggestion().isEmpty()) {
        terminal.err().println("help: " + problem.suggestion());
      }
    }
    return ExitCode.USAGE;
  }

  private int tell(Results.Found found) {
    if (format == AnswerFormat.JSON) {
      return ExitCode.DONE;
    }
    String orders = found.total() == 1 ? "1 order" : found.total() + " orders";
    boolean offered = found.total() == 0 && found.named().isPresent();
    terminal.out().println(orders + (offered ? " mention it: " : ": ") + found.understood());
    for (Results.Expansion expansion : found.expansions()) {
      boolean itself = expansion.words().equals(List.of(expansion.written()));
      if (!itself && !expansion.words().isEmpty()) {
        String forms = String.join(", ", expansion.words());
        String only = expansion.otherOnly() ? " itself is in no order, but" : "";
        terminal.out().println(faint("  " + expansion.written() + only + ": " + forms));
      }
    }
    found.named().ifPresent(this::tell);
    if (found.total() == 0) {
      tellOfShells();
    }
    found.orders().forEach(this::tell);
    return ExitCode.DONE;
  }

  /** Of several arguments one with a space had quotation marks, which the shell took. */
  private void tellOfShells() {
    String query = String.join(" ", words);
    boolean taken = words.size() > 1 && words.stream().anyMatch(w -> w.strip().indexOf(' ') > 0);
    if (taken && query.indexOf('"') < 0 && query.indexOf('“') < 0) {
      terminal
          .err()
          .println(
              "help: a shell takes quotation marks for its own; for a phrase put single ones around"
                  + " the whole query: glossator search '\"…\"'");
    }
  }

  /** Who writes a name or a number may want that very order, and not those that mention it. */
  private void tell(Results.Named named) {
    boolean number = named.query().startsWith("docket:");
    terminal.out().println();
    if (named.orders().isEmpty()) {
      String where = number ? "docket numbers" : "names";
      terminal
          .out()
          .println(named.total() + " orders have this in their " + where + ": " + named.query());
    } else {
      String names = named.orders().size() == 1 ? "its name:" : "their names:";
      terminal.out().println("with this " + (number ? "docket number:" : "in " + names));
    }
    for (Results.NamedOrder order : named.orders()) {
      terminal.out().println("  " + styled(BOLD, Terminal.visible(order.caseName())));
      line("  ", order.docketNumber(), order.court(), order.date(), order.path());
    }
  }

  private void line(String indent, String... facts) {
    String line = String.join(" · ", Stream.of(facts).filter(f -> !f.isEmpty()).toList());
    terminal.out().println(faint(indent + Terminal.visible(line)));
  }

  private void tell(Results.OrderHit order) {
    terminal.out().println();
    terminal.out().println(styled(BOLD, Terminal.visible(order.caseName())));
    line("", order.docketNumber(), order.court(), order.date(), order.path());
    order.passages().forEach(this::tell);
    int more = order.matching() - order.passages().size();
    if (more > 0) {
      terminal.out().println(faint("  and " + more + " more"));
    }
  }

  private void tell(Results.PassageHit passage) {
    StringBuilder line = new StringBuilder("  ");
    if (!passage.pin().isEmpty()) {
      line.append(passage.pin()).append("  ");
    }
    line.append(passage.kind() == PassageKind.NOTE ? "[note] " : "");
    for (Results.Piece piece : passage.pieces()) {
      String text = Terminal.visible(piece.text().replace('\n', ' '));
      line.append(piece.hit() ? styled(HIT, text) : text);
    }
    terminal.out().println(line);
  }

  private String faint(String text) {
    return styled(FAINT, text);
  }

  private String styled(String style, String text) {
    return terminal.coloredOut() ? style + text + PLAIN : text;
  }
}
