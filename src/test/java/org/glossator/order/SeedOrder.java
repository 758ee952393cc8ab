package org.glossator.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.text.SourceFile;
import org.glossator.transcript.Transcript;
import org.glossator.transcript.pleading.PleadingReader;

/** The first published order, read as the build reads it. */
public final class SeedOrder {
  private static final Path FILE = Path.of("content/orders/first-time-videos-v-does/order.txt");

  private SeedOrder() {}

  /** The source as it came. */
  public static SourceFile source() {
    try {
      return SourceFile.of(FILE.toString(), Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The order as printed. */
  public static Transcript transcript() {
    return PleadingReader.read(source()).value();
  }

  /** The order as lawyers see it, without knowing any court by name. */
  public static Order order() {
    return Structure.of(transcript(), name -> Optional.empty()).value();
  }
}
