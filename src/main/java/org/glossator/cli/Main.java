package org.glossator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry point: hands the words of the command line to the command that they name. */
@Command(
    name = "glossator",
    description = "Publishes annotated court orders as a static site.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes:",
      "  0   done, nothing wrong",
      "  1   errors in the content (or warnings, with --strict), or the machine refused something",
      "  2   the command line is wrong",
      "  69  no suitable JDK",
      "  70  a bug in glossator"
    })
public final class Main {
  /** Kept here because a logger that nobody holds forgets its level. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.lucene"), Logger.getLogger("org.apache.pdfbox"));

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String... args) {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    // The program's words and files are the same on every machine, whatever its settings.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    boolean live = isTerminal("glossator.color");
    boolean color = System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    boolean results = color && isTerminal("glossator.results");
    System.exit(run(new Terminal(System.in, out, err, color && live, results, live), args));
  }

  /** The launcher knows whether an output is a terminal; Java cannot ask of each by itself. */
  private static boolean isTerminal(String property) {
    return "always".equals(System.getProperty(property));
  }

  /** Runs a command and returns its exit code; prints to {@code terminal} alone. */
  static int run(Terminal terminal, String... args) {
    try {
      return commandLine(terminal).execute(args);
    } catch (OutOfMemoryError e) {
      terminal.complain("out of memory; give more with GLOSSATOR_JAVA_OPTS=-Xmx4g");
      return ExitCode.ERRORS;
    } catch (Throwable e) {
      return Failures.bug(terminal, e);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /** Every command that there is. A new one adds its line here. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine commands =
        new CommandLine(new Main())
            .addSubcommand(new InitCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(
                new BuildCommand(terminal, s -> s.plan(terminal), SourceOptions::lastBuild))
            .addSubcommand(new CheckCommand(terminal, s -> s.check(terminal)))
            .addSubcommand(without(new ServeCommand(terminal), "--format", "--timings"))
            .addSubcommand(without(new RepinCommand(terminal), "--format"))
            .addSubcommand(
                without(
                    new ChangesCommand(terminal),
                    "--format",
                    "--strict",
                    "--as-of",
                    "--templates",
                    "--base-url"))
            .addSubcommand(new CiteCommand(terminal))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new QuotecheckCommand(terminal))
            .addSubcommand(new PackCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new ThemeCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal))
            .addSubcommand(new CompletionCommand(terminal))
            .addSubcommand(help());
    return configured(commands, terminal);
  }

  private static CommandLine help() {
    CommandLine help = new CommandLine(new CommandLine.HelpCommand());
    help.getCommandSpec()
        .usageMessage()
        .header(new String[0])
        .description("Shows what a command does and its options, as --help after it does.");
    return help;
  }

  /** The same without options that {@code command} has no use for: it shows words to people. */
  private static CommandLine without(Object command, String... options) {
    CommandLine line = new CommandLine(command);
    CommandSpec spec = line.getCommandSpec();
    for (String option : options) {
      spec.remove(spec.findOption(option));
    }
    return line;
  }

  /** Sets how every command prints, fails and reads its options. */
  static CommandLine configured(CommandLine commands, Terminal terminal) {
    return commands
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.coloredOut() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Main::day)
        .setParameterExceptionHandler((error, words) -> wrongUsage(terminal, error))
        .setExecutionExceptionHandler((error, command, parsed) -> Failures.of(terminal, error));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(text + " is no day; write it as 2026-01-15");
    }
  }

  /** One line that says what is wrong, and where help is; the whole usage would bury it. */
  private static int wrongUsage(Terminal terminal, ParameterException error) {
    CommandSpec command = error.getCommandLine().getCommandSpec();
    terminal.complain(Objects.requireNonNullElse(error.getMessage(), "wrong usage"));
    UnmatchedArgumentException.printSuggestions(error, terminal.err());
    terminal.err().println("help: " + command.qualifiedName() + " --help");
    return ExitCode.USAGE;
  }
}
