package org.glossator.corpus;

import java.util.Arrays;
import java.util.List;
import org.glossator.transcript.pdf.PagePicture;
import org.glossator.transcript.pdf.PageSet;

/**
 * The court's own PDF of an order, which is published beside the text.
 *
 * @param bytes of the file; never changed after construction
 * @param pages how many it has
 * @param isSource whether the text was read from it and by nobody else
 * @param pictures of its pages, or empty if none are published
 * @param wordless its pages that are pictures, and whose words are not in the text
 */
@SuppressWarnings("ArrayRecordComponent") // equality is defined below
public record CourtFile(
    byte[] bytes, int pages, boolean isSource, List<PagePicture> pictures, PageSet wordless) {
  /** Its name in the order's folder. */
  public static final String NAME = "order.pdf";

  public CourtFile {
    pictures = List.copyOf(pictures);
  }

  /** The path of {@code picture} in the order's folder. */
  public static String name(PagePicture picture) {
    return "facsimile/" + picture.page() + ".png";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CourtFile that
        && pages == that.pages
        && isSource == that.isSource
        && Arrays.equals(bytes, that.bytes)
        && pictures.equals(that.pictures)
        && wordless.equals(that.wordless);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes) * 31 + pictures.hashCode();
  }

  @Override
  public String toString() {
    return NAME + " (" + bytes.length + " bytes, " + pictures.size() + " pictures)";
  }
}
