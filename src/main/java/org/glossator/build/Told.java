package org.glossator.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.glossator.build.memory.Codec;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;

/** Diagnostics as bytes that can be read again. There may be hundreds of thousands. */
final class Told {
  private static final int TOGETHER = 1_000;
  private static final Codec<Some> CODEC =
      Codec.of(Some.class, Set.of(SourceFile.class), OrderCodecs.SOURCE);

  /** What they consist of; bytes of another shape cannot be read. */
  static final String SHAPE = CODEC.shape();

  private record Some(List<Diagnostic> diagnostics) {}

  private Told() {}

  /** The same without the rest of their sources, which would fill the memory. */
  static List<Diagnostic> brief(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::brief).toList();
  }

  static byte[] packed(List<Diagnostic> diagnostics) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, quick))) {
      for (int from = 0; from < diagnostics.size(); from += TOGETHER) {
        int to = Math.min(diagnostics.size(), from + TOGETHER);
        byte[] some = CODEC.write(new Some(brief(diagnostics.subList(from, to))));
        out.writeInt(some.length);
        out.write(some);
      }
      out.writeInt(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The diagnostics again.
   *
   * @throws RuntimeException if the bytes are not what {@link #packed} gave
   */
  static List<Diagnostic> unpacked(byte[] bytes) {
    List<Diagnostic> all = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        all.addAll(CODEC.read(in.readNBytes(length)).diagnostics);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }
}
