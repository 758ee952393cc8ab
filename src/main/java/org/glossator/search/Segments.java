package org.glossator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * Makes of indexes of one segment each one index whose bytes depend on the documents alone.
 *
 * <p>Lucene gives every segment and every commit a random id, which stands in the header of each
 * file and under the check sum at its end, and notes when and where it wrote. Here the ids are made
 * from the segments' names, the notes are left out, and the check sums are made again. Rules of the
 * file format: CodecUtil's index header and footer.
 */
final class Segments {
  private Segments() {}

  /**
   * A segment with an id by its name.
   *
   * @param info the file that describes it
   * @param files its files by name, that one with them
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Segment(byte[] info, SortedMap<String, byte[]> files) {}

  /**
   * The one segment of the index in {@code folder}; empty if it has no document.
   *
   * @param number what it is named by
   */
  static Optional<Segment> of(Directory folder, int number) throws IOException {
    String name = name(number);
    for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(folder)) {
      return Optional.of(named(segment.info, name));
    }
    return Optional.empty();
  }

  /**
   * The file that tells Lucene of all the segments, under its name.
   *
   * @param segments the file that describes each, by number
   */
  static SortedMap<String, byte[]> commit(SortedMap<Integer, byte[]> segments) {
    SegmentInfos all = new SegmentInfos(Version.LATEST.major);
    ByteBuffersDirectory folder = new ByteBuffersDirectory();
    TreeMap<String, byte[]> files = new TreeMap<>();
    try {
      for (Map.Entry<Integer, byte[]> segment : segments.entrySet()) {
        all.add(described(name(segment.getKey()), segment.getValue()));
      }
      all.commit(folder);
      for (String name : folder.listAll()) {
        byte[] file = bytes(folder, name);
        int start = CodecUtil.headerLength("segments");
        byte[] random = Arrays.copyOfRange(file, start, start + StringHelper.ID_LENGTH);
        files.put(name, withId(file, random, id("commit")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Segment named(SegmentInfo from, String name) throws IOException {
    byte[] id = id(name);
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String file : from.files()) {
      if (!file.endsWith(".si")) {
        files.put(
            name + file.substring(from.name.length()),
            withId(bytes(from.dir, file), from.getId(), id));
      }
    }
    ByteBuffersDirectory folder = new ByteBuffersDirectory();
    SegmentInfo info =
        new SegmentInfo(
            folder,
            from.getVersion(),
            from.getMinVersion(),
            name,
            from.maxDoc(),
            false,
            false,
            from.getCodec(),
            Map.of(),
            id,
            from.getAttributes(),
            null);
    info.setFiles(files.keySet());
    from.getCodec().segmentInfoFormat().write(folder, info, IOContext.DEFAULT);
    byte[] described = bytes(folder, name + ".si");
    files.put(name + ".si", described);
    return new Segment(described, files);
  }

  private static SegmentCommitInfo described(String name, byte[] file) throws IOException {
    byte[] id = id(name);
    Directory folder = folder(new TreeMap<>(Map.of(name + ".si", file)));
    Codec codec = new PublishedCodec();
    SegmentInfo info = codec.segmentInfoFormat().read(folder, name, id, IOContext.DEFAULT);
    info.setCodec(codec);
    return new SegmentCommitInfo(info, 0, 0, -1, -1, -1, id);
  }

  private static String name(int number) {
    return "_" + Integer.toString(number, Character.MAX_RADIX);
  }

  private static byte[] id(String name) {
    byte[] id = new byte[StringHelper.ID_LENGTH];
    byte[] letters = ("glossator " + name).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(letters, 0, id, 0, Math.min(id.length, letters.length));
    return id;
  }

  /**
   * The file with another id wherever the old one stands (a file can hold the header of another),
   * and the check sum that belongs to it.
   */
  private static byte[] withId(byte[] file, byte[] old, byte[] id) {
    byte[] changed = file.clone();
    int end = changed.length - Long.BYTES;
    for (int i = 0; i + id.length <= end; i++) {
      if (file[i] == old[0] && Arrays.equals(file, i, i + old.length, old, 0, old.length)) {
        System.arraycopy(id, 0, changed, i, id.length);
      }
    }
    CRC32 sum = new CRC32();
    sum.update(changed, 0, end);
    for (int i = 0; i < Long.BYTES; i++) {
      changed[end + i] = (byte) (sum.getValue() >>> (56 - 8 * i));
    }
    return changed;
  }

  /** A folder of these files. */
  static ByteBuffersDirectory folder(SortedMap<String, byte[]> files) throws IOException {
    ByteBuffersDirectory folder = new ByteBuffersDirectory();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (IndexOutput out = folder.createOutput(file.getKey(), IOContext.DEFAULT)) {
        out.writeBytes(file.getValue(), file.getValue().length);
      }
    }
    return folder;
  }

  /** The bytes of one of Lucene's files, which are found to be whole. */
  static byte[] bytes(Directory folder, String name) throws IOException {
    try (IndexInput in = folder.openInput(name, IOContext.READONCE)) {
      byte[] bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      CodecUtil.retrieveChecksum(in);
      return bytes;
    }
  }
}
