package org.glossator.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.glossator.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossator serve}: shows the content as a site while it is written. */
@Command(
    name = "serve",
    description = {
      "Shows the site on this machine while you write, and publishes nothing.",
      "Open pages follow every change; what is wrong is shown over them and told here, once."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8000",
      description = "The port on this machine, or 0 for any (default: ${DEFAULT-VALUE}).")
  private int port = 8000;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--port': '" + port + "' is no port from 0 to " + LAST_PORT);
    }
    SourceFolder.check(sources.content());
    try (PreviewServer server =
        PreviewServer.start(
            sources.workshop(terminal),
            sources.watched(),
            port,
            new ServeReport(terminal, sources))) {
      terminal.out().println(server.url() + " shows " + sources.content() + "; Ctrl+C ends it");
      terminal.out().flush();
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    } catch (BindException e) {
      throw new IOException("port " + port + " is in use; choose another with --port", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.DONE;
    }
  }
}
