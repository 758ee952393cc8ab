package org.glossator.transcript.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/**
 * A page whose content may be no longer than {@link Limits#CONTENT} once it is unpacked. A gigabyte
 * of blanks packs into a megabyte and runs no operator that could be counted.
 */
final class CountedPage extends PDPage {
  private final PDPage page;

  CountedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public ResourceCache getResourceCache() {
    return page.getResourceCache();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return new Counted(super.getContentsForStreamParsing());
  }

  /** Counts what is read of {@code source}, which is read once from end to end. */
  private static final class Counted implements RandomAccessRead {
    private final RandomAccessRead source;

    private Counted(RandomAccessRead source) {
      this.source = source;
    }

    private void check() throws IOException {
      if (source.getPosition() > Limits.CONTENT) {
        throw new LimitException("more than " + (Limits.CONTENT >> 20) + " MB to draw on a page");
      }
    }

    @Override
    public int read() throws IOException {
      int read = source.read();
      check();
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = source.read(bytes, offset, length);
      check();
      return read;
    }

    @Override
    public long getPosition() throws IOException {
      return source.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
      source.seek(position);
    }

    @Override
    public int peek() throws IOException {
      return source.peek();
    }

    @Override
    public void rewind(int bytes) throws IOException {
      source.rewind(bytes);
    }

    @Override
    public long length() throws IOException {
      return source.length();
    }

    @Override
    public boolean isClosed() {
      return source.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
      return source.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
      return source.createView(start, length);
    }

    @Override
    public void skip(int length) throws IOException {
      source.skip(length);
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
