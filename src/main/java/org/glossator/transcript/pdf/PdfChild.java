package org.glossator.transcript.pdf;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.glossator.diagnostic.Code;

/**
 * The process that reads one PDF and writes what it found to standard output as JSON. It has little
 * memory, and a clock stops it when a page takes longer than any court's page does.
 */
final class PdfChild {
  /** So much of all processors together may a page take, with what tidying the memory takes. */
  private static final long WHOLE_STEP_NANOS = 3_000_000_000L;

  private PdfChild() {}

  /** Reads the file {@code args[0]}; draws its pages into the folder {@code args[1]}, if given. */
  public static void main(String... args) throws IOException, InterruptedException {
    Watch watch = new Watch();
    Path file = Path.of(args[0]);
    Optional<Path> pictures = args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
    Thread reader =
        new Thread(null, () -> finish(read(file, pictures, watch)), "reader", 16L << 20);
    reader.start();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    int page = -1;
    long from = 0;
    long wholeFrom = 0;
    while (reader.isAlive()) {
      reader.join(100);
      long now = clock.getThreadCpuTime(reader.threadId());
      long whole = wholeTime();
      if (watch.page() != page || watch.isNew()) {
        page = watch.page();
        from = now;
        wholeFrom = whole;
      }
      boolean late = now - from > Limits.PAGE_NANOS || whole - wholeFrom > WHOLE_STEP_NANOS;
      if (reader.isAlive() && late) {
        finish(limit(page, "unpacking and drawing it takes too long"));
      }
    }
  }

  /** The processors' time that this process has used, in nanoseconds. */
  private static long wholeTime() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static PdfReport read(Path file, Optional<Path> pictures, Watch watch) {
    try {
      return PdfFile.read(file, pictures, watch);
    } catch (OutOfMemoryError e) {
      return limit(watch.page(), "reading it takes too much memory");
    } catch (StackOverflowError e) {
      return limit(watch.page(), "its objects are nested too deep");
    } catch (LimitException e) {
      return limit(watch.page(), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      // Whatever a damaged file makes the library do, the file is to blame.
      String help = "download it again and compare its size";
      return PdfReport.refused(
          new Finding(Code.P113, watch.page(), "this is not a whole PDF", help));
    }
  }

  private static PdfReport limit(int page, String message) {
    String help = "print it to a new PDF, if it is real";
    return PdfReport.refused(new Finding(Code.P115, page, message, help));
  }

  /** Writes the report and ends the process, whatever else still runs. */
  private static synchronized void finish(PdfReport report) {
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
      ReportJson.write(report, out);
    } catch (IOException e) {
      Runtime.getRuntime().halt(1);
    }
    Runtime.getRuntime().halt(0);
  }
}
