package org.glossator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat.IntBlockTermState;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.glossator.search.engine.Indexed;

/**
 * Which of the court's words stand where in the files that tell of them. They stand by their
 * letters, so the word with which each block begins is enough to know the blocks of any word.
 */
final class BlockWords {
  private final List<String> words = new ArrayList<>();
  private final List<Long> lists = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private String suffix = "";

  private BlockWords() {}

  /** Reads the words of the index in {@code folder}. */
  static BlockWords of(Directory folder) throws IOException {
    BlockWords all = new BlockWords();
    try (DirectoryReader reader = DirectoryReader.open(folder)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        if (leaf.reader().terms(Indexed.BODY) != null) {
          all.read(leaf.reader());
        }
      }
    }
    return all;
  }

  private void read(LeafReader segment) throws IOException {
    suffix =
        segment
            .getFieldInfos()
            .fieldInfo(Indexed.BODY)
            .getAttribute(PerFieldPostingsFormat.PER_FIELD_SUFFIX_KEY);
    TermsEnum terms = segment.terms(Indexed.BODY).iterator();
    while (terms.next() != null) {
      if (terms.termState() instanceof IntBlockTermState state) {
        words.add(terms.term().utf8ToString());
        lists.add(state.docStartFP);
        places.add(state.posStartFP);
      }
    }
  }

  /** Writes, for a file that is cut into blocks, what {@code engine.Signposts} reads. */
  void write(String name, int length, int size, ByteWriter boot) {
    boolean court = !suffix.isEmpty() && name.contains("_" + suffix + ".");
    if (court && name.endsWith(".doc")) {
      write(lists, length, size, boot);
    } else if (court && name.endsWith(".pos")) {
      write(places, length, size, boot);
    } else {
      boot.number(0);
    }
  }

  private void write(List<Long> starts, int length, int size, ByteWriter boot) {
    boot.number((length - 1) / size);
    String last = "";
    int at = 0;
    for (int block = size; block < length; block += size) {
      while (at + 1 < starts.size() && starts.get(at + 1) <= block) {
        at++;
      }
      String word = words.get(at);
      int same = common(last, word);
      boot.number(same).string(word.substring(same));
      last = word;
    }
  }

  private static int common(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }
}
