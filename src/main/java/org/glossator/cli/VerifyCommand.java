package org.glossator.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.render.receipt.Receipt;
import org.glossator.render.receipt.SiteSums;
import org.glossator.render.receipt.Verification;
import org.glossator.text.ContentHash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator verify}: makes the hashes of a published site again from its files. */
@Command(
    name = "verify",
    description = {
      "Takes the court's words out of the files of a published site, hashes them, and compares"
          + " with the hashes that the site tells; then every file with the list SHA256SUMS, so"
          + " that what is missing, changed or added is found.",
      "Needs nothing but the folder: a copy from anywhere can be verified. Whoever could change"
          + " the list too is found out by its own hash, which is told at the end: compare it"
          + " with the publisher's."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SITE",
      arity = "0..1",
      defaultValue = "site",
      description = "The published site (default: ${DEFAULT-VALUE}).")
  private Path site = Path.of("site");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "For people, or one JSON list of every comparison.")
  private AnswerFormat format = AnswerFormat.TEXT;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PublishedSite published = new PublishedSite(site);
    if (!Files.isDirectory(site)) {
      terminal.complain("there is no folder " + site);
      return ExitCode.ERRORS;
    }
    List<String> orders = published.orders();
    if (orders.isEmpty() && published.read(SiteSums.PATH).isEmpty()) {
      terminal.complain("there is no published order in " + site + ", and no " + SiteSums.PATH);
      return ExitCode.ERRORS;
    }
    List<Receipt> receipts = Verification.of(published::read, published.files());
    List<Receipt> broken = receipts.stream().filter(r -> !r.holds()).toList();
    if (format == AnswerFormat.JSON) {
      terminal.out().println(json(receipts));
    } else {
      long unfound = broken.stream().filter(r -> r.what().equals(Verification.UNNAMED)).count();
      broken.forEach(receipt -> tell(receipt, unfound));
      terminal.out().println(summary(orders.size(), receipts.size(), broken.size()));
      Optional<byte[]> list = published.read(SiteSums.PATH);
      list.ifPresent(l -> terminal.out().println(SiteSums.PATH + ": " + ContentHash.of(l).hex()));
    }
    return broken.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS;
  }

  private String summary(int orders, int compared, int broken) {
    String counts =
        (orders == 1 ? "1 order, " : orders + " orders, ") + compared + " comparisons: ";
    return site + ": " + counts + (broken == 0 ? "all hold" : broken + " do not hold");
  }

  /**
   * Tells what does not hold.
   *
   * @param unfound how many lines of the list name no file and fit none that is there
   */
  private void tell(Receipt receipt, long unfound) {
    String what = Terminal.visible(receipt.file() + ": " + receipt.what());
    if (receipt.what().equals(Verification.UNNAMED)) {
      terminal.err().println(what + " is changed or not there: " + receipt.published());
    } else if (receipt.found().isEmpty()) {
      terminal.err().println(what + " is not there");
    } else if (receipt.published().isEmpty() && unfound > 0 && receipt.what().equals("the file")) {
      terminal
          .err()
          .println(
              what
                  + " is not what was published, or was not published: it may be one of the "
                  + unfound
                  + " that "
                  + SiteSums.PATH
                  + " does not name and that are changed or not there");
    } else if (receipt.published().isEmpty()) {
      terminal.err().println(what + " was not published");
    } else {
      terminal.err().println(what + " is not what was published");
      terminal.err().println("  published " + receipt.published());
      terminal.err().println("  found     " + receipt.found());
    }
  }

  private static String json(List<Receipt> receipts) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (Receipt receipt : receipts) {
        json.writeStartObject();
        json.writeStringField("file", receipt.file());
        json.writeStringField("what", receipt.what());
        json.writeStringField("published", receipt.published());
        json.writeStringField("found", receipt.found());
        json.writeBooleanField("holds", receipt.holds());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }
}
