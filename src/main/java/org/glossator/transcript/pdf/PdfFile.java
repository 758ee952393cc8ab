package org.glossator.transcript.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.glossator.diagnostic.Code;
import org.glossator.text.ContentHash;
import org.glossator.transcript.ruled.RuledWriter;

/**
 * Opens, checks and reads one PDF in this very process. Files of strangers go through {@link
 * PdfProcess}.
 */
final class PdfFile {
  private static final long MEMORY = 64L << 20;
  private static final long SCRATCH = 1L << 30;

  /** No page of paper is wider or higher: 100 inches, in points. */
  private static final double LARGEST = 7200;

  private final Path file;
  private final Optional<Path> pictures;
  private final Watch watch;
  private final List<Finding> findings = new ArrayList<>();

  private PdfFile(Path file, Optional<Path> pictures, Watch watch) {
    this.file = file;
    this.pictures = pictures;
    this.watch = watch;
  }

  /** Reads {@code file}; {@code watch} hears of each step that takes time. */
  static PdfReport read(Path file, Watch watch) throws IOException {
    return read(file, Optional.empty(), watch);
  }

  /** Reads {@code file} and draws its pages into the folder {@code pictures}, if one is named. */
  static PdfReport read(Path file, Optional<Path> pictures, Watch watch) throws IOException {
    return new PdfFile(file, pictures, watch).read();
  }

  private PdfReport read() throws IOException {
    watch.step(0);
    try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
        PDDocument document =
            new PDFParser(
                    bytes,
                    "",
                    null,
                    null,
                    () -> new ScratchFile(MemoryUsageSetting.setupMixed(MEMORY, SCRATCH)))
                .parse(false)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      String message = "a password is needed to open this file";
      return refused(Code.P112, 0, message, "take the public copy from the court");
    } catch (LimitException e) {
      return refused(
          Code.P115, watch.page(), e.getMessage(), "print it to a new PDF, if it is real");
    } catch (IOException | ClassCastException | IllegalArgumentException e) {
      return refused(
          Code.P113,
          watch.page(),
          "this is not a whole PDF",
          "download it again and compare its size; \"qpdf in.pdf out.pdf\" may mend it");
    }
  }

  private PdfReport refused(
      Code code, int page, @org.jspecify.annotations.Nullable String message, String help) {
    return PdfReport.refused(new Finding(code, page, message == null ? "" : message, help));
  }

  private PdfReport read(PDDocument document) throws IOException {
    int count = document.getNumberOfPages();
    if (count > Limits.PAGES) {
      throw new LimitException("more than " + Limits.PAGES + " pages");
    }
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      findings.add(new Finding(Code.P116, 0, "copying text is forbidden by the file's owner", ""));
    }
    List<PageScan> scans = new ArrayList<>();
    Fonts fonts = new Fonts();
    for (PDPage page : document.getPages()) {
      watch.step(scans.size() + 1);
      checkPage(page);
      scans.add(GlyphEngine.scan(page, scans.size() + 1, new Limits.Budget(), fonts));
    }
    Reading reading = PdfReader.read(scans, Tags.of(document));
    findings.addAll(TextLayer.check(scans, reading));
    findings.addAll(HiddenText.check(document, scans, watch));
    findings.addAll(Unshown.check(document, scans));
    findings.addAll(EarlierStates.check(file, scans, watch));
    if (pictures.isPresent()) {
      PageDrawing.write(document, pictures.orElseThrow(), watch);
    }
    if (findings.stream().anyMatch(f -> f.code() == Code.P110)) {
      return new PdfReport(count, findings, "", "", "", PageSet.of(List.of()), "");
    }
    StringWriter json = new StringWriter();
    String name = String.valueOf(file.getFileName());
    ReadingJson.write(reading, name, hash(), json);
    String ruled = RuledWriter.write(RuledPages.of(reading));
    Optional<String> stamp = reading.stamp().map(Reading.FileStamp::text);
    PageSet pictures = TextLayer.pictures(scans, reading);
    return new PdfReport(
        count, findings, ruled, json.toString(), stamp.orElse(""), pictures, PdfAbout.of(document));
  }

  private String hash() throws IOException {
    return ContentHash.of(java.nio.file.Files.readAllBytes(file)).hex();
  }

  private static void checkPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    if (box.getWidth() > LARGEST || box.getHeight() > LARGEST) {
      throw new LimitException("a page larger than 100 inches");
    }
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations != null && annotations.size() > Limits.ANNOTATIONS) {
      throw new LimitException("more than " + Limits.ANNOTATIONS + " annotations on a page");
    }
  }
}
