package org.glossator.search.engine;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/** The published index as a directory of Lucene's. It can only be read. */
final class IndexFolder extends Directory {
  private final SortedMap<String, IndexFile> files;

  IndexFolder(SortedMap<String, IndexFile> files) {
    this.files = files;
  }

  @Override
  public String[] listAll() {
    return files.keySet().toArray(new String[0]);
  }

  @Override
  public long fileLength(String name) throws IOException {
    return file(name).length();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    IndexFile file = file(name);
    return new IndexFileInput(name, file, 0, file.length());
  }

  @Override
  public void close() {}

  @Override
  public Set<String> getPendingDeletions() {
    return Set.of();
  }

  @Override
  public void deleteFile(String name) {
    throw readOnly();
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) {
    throw readOnly();
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
    throw readOnly();
  }

  @Override
  public void sync(Collection<String> names) {
    throw readOnly();
  }

  @Override
  public void syncMetaData() {
    throw readOnly();
  }

  @Override
  public void rename(String source, String dest) {
    throw readOnly();
  }

  @Override
  public Lock obtainLock(String name) {
    throw readOnly();
  }

  private IndexFile file(String name) throws IOException {
    IndexFile file = files.get(name);
    if (file == null) {
      throw new FileNotFoundException(name);
    }
    return file;
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a published index is only read");
  }

  /**
   * The file of one kind in which the words of {@code field} are; null if no order has the field.
   *
   * @param kind "doc" for lists of orders, "pos" for places
   */
  static @Nullable IndexFile file(
      SegmentReader segment, String field, String kind, SortedMap<String, IndexFile> files) {
    FieldInfo info = segment.getFieldInfos().fieldInfo(field);
    if (info == null) {
      return null;
    }
    String format = info.getAttribute(PerFieldPostingsFormat.PER_FIELD_FORMAT_KEY);
    String suffix = info.getAttribute(PerFieldPostingsFormat.PER_FIELD_SUFFIX_KEY);
    return files.get(segment.getSegmentName() + "_" + format + "_" + suffix + "." + kind);
  }
}
