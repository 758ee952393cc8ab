package org.glossator.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual of all commands, as the program's own model of its command line gives it. */
final class CommandManual {
  private final StringBuilder out = new StringBuilder();

  private CommandManual() {}

  static CommandLine commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commandLine(new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false));
  }

  /** The whole manual in Markdown. */
  static String text() {
    CommandManual manual = new CommandManual();
    manual.out.append(
        """
        # Commands

        Every command, every option. `glossator COMMAND --help` says the same in the terminal. See also \
        [Settings](settings.md), [Publishing](publishing.md), [Notes](notes.md) and [Your own look](theme.md).

        Results go to standard output, everything said about them to standard error. Exit codes: 0 done, \
        nothing wrong; 1 errors in the content (or warnings, with `--strict`), or the machine refused something; \
        2 the command line is wrong; 69 no suitable JDK; 70 a bug in glossator.

        Environment: `JAVA_HOME`, a JDK 21 or newer to prefer; `GLOSSATOR_JAVA_OPTS`, more options for Java, \
        such as `-Xmx4g`; `NO_COLOR`, no colors.
        """);
    commands().getSubcommands().values().forEach(command -> manual.command(command, "##"));
    return manual.out.toString();
  }

  private void command(CommandLine command, String level) {
    CommandSpec spec = command.getCommandSpec();
    out.append('\n').append(level).append(' ').append(spec.qualifiedName()).append("\n\n");
    out.append("```\n").append(synopsis(spec)).append("\n```\n\n");
    out.append(words(String.join("\n\n", spec.usageMessage().description()))).append('\n');
    List<ArgSpec> args = new ArrayList<>(spec.positionalParameters());
    spec.options().stream().filter(option -> !option.usageHelp()).forEach(args::add);
    args.removeIf(arg -> arg instanceof OptionSpec option && option.versionHelp());
    if (!args.isEmpty()) {
      out.append("\n| | |\n|---|---|\n");
      args.forEach(this::argument);
    }
    command.getSubcommands().values().forEach(sub -> command(sub, level + "#"));
  }

  private static String synopsis(CommandSpec spec) {
    List<String> parts = new ArrayList<>(List.of(spec.qualifiedName()));
    if (!spec.subcommands().isEmpty()) {
      parts.add(String.join("|", spec.subcommands().keySet()));
    }
    if (spec.options().stream().anyMatch(o -> !o.usageHelp() && !o.versionHelp())) {
      parts.add("[OPTIONS]");
    }
    for (PositionalParamSpec each : spec.positionalParameters()) {
      String many = each.arity().max() > 1 ? "…" : "";
      parts.add(
          each.arity().min() > 0 ? each.paramLabel() + many : "[" + each.paramLabel() + many + "]");
    }
    return String.join(" ", parts);
  }

  private void argument(ArgSpec arg) {
    String name =
        arg instanceof OptionSpec option
            ? String.join(", ", option.names())
                + (option.arity().max() == 0 ? "" : " " + option.paramLabel())
            : arg.paramLabel();
    String said =
        List.of(arg.description()).stream()
            .map(line -> line.replace("${DEFAULT-VALUE}", String.valueOf(arg.defaultValue())))
            .collect(Collectors.joining(" "));
    out.append("| `").append(name.replace("|", "\\|")).append("` | ");
    out.append(words(said).replace("|", "\\|")).append(" |\n");
  }

  /** Braces and stars are no mark-up here; the terminal shows one percent sign for two. */
  private static String words(String text) {
    return text.replace("%%", "%").replace("*", "\\*").replace("<", "\\<");
  }
}
