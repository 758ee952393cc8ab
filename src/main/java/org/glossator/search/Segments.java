package org.glossator.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * Joins indexes of one segment each into one index whose bytes depend on the documents alone.
 *
 * <p>Lucene gives every segment and every commit a random id, which stands in the header of each
 * file and under the check sum at its end, and notes when and where it wrote. Here the ids are made
 * from the segments' names, the notes are left out, and the check sums are made again. Rules of the
 * file format: CodecUtil's index header and footer.
 */
final class Segments {
  private Segments() {}

  /** The files of the joined index by name. */
  static SortedMap<String, byte[]> join(List<ByteBuffersDirectory> folders) throws IOException {
    ByteBuffersDirectory joined = new ByteBuffersDirectory();
    SegmentInfos all = new SegmentInfos(Version.LATEST.major);
    for (int i = 0; i < folders.size(); i++) {
      for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(folders.get(i))) {
        all.add(copy(segment.info, "_" + Integer.toString(i, Character.MAX_RADIX), joined));
      }
    }
    all.commit(joined);
    byte[] random = SegmentInfos.readLatestCommit(joined).getId();
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String name : joined.listAll()) {
      byte[] bytes = bytes(joined, name);
      boolean commit = name.startsWith("segments");
      files.put(name, commit ? withId(bytes, random, id("commit")) : bytes);
    }
    return files;
  }

  private static SegmentCommitInfo copy(SegmentInfo from, String name, Directory into)
      throws IOException {
    byte[] id = id(name);
    Set<String> names = new HashSet<>();
    for (String file : from.files()) {
      if (!file.endsWith(".si")) {
        String renamed = name + file.substring(from.name.length());
        write(into, renamed, withId(bytes(from.dir, file), from.getId(), id));
        names.add(renamed);
      }
    }
    SegmentInfo info =
        new SegmentInfo(
            into,
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
    info.setFiles(names);
    from.getCodec().segmentInfoFormat().write(into, info, IOContext.DEFAULT);
    return new SegmentCommitInfo(info, 0, 0, -1, -1, -1, id);
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

  private static byte[] bytes(Directory folder, String name) throws IOException {
    try (IndexInput in = folder.openInput(name, IOContext.READONCE)) {
      byte[] bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      CodecUtil.retrieveChecksum(in);
      return bytes;
    }
  }

  private static void write(Directory folder, String name, byte[] bytes) throws IOException {
    try (var out = folder.createOutput(name, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
  }
}
