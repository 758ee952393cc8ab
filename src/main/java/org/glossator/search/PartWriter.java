package org.glossator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;
import org.glossator.search.SearchDocument.Cited;
import org.glossator.search.engine.Indexed;
import org.glossator.search.engine.PassageKind;
import org.glossator.search.language.Field;

/**
 * Writes the Lucene index of the orders of one part: one segment, one Lucene document per order, in
 * the order given. The words go through one order at a time.
 */
final class PartWriter implements AutoCloseable {
  private static final FieldType TEXT = type(true);
  private static final FieldType NAMES = type(false);
  private static final FieldType KEYS = whole();

  private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
  private final IndexWriter writer;

  PartWriter() throws IOException {
    writer = new IndexWriter(folder, configuration());
  }

  /** Adds {@code order} after those added so far. */
  void add(SearchDocument order) throws IOException {
    writer.addDocument(document(order));
  }

  /** The folder of Lucene's files, when all orders are in. */
  ByteBuffersDirectory finish() throws IOException {
    writer.commit();
    return folder;
  }

  /** The index of some runs one after the other, as if it had been written in one go. */
  static ByteBuffersDirectory joined(List<Run> runs) throws IOException {
    if (runs.size() == 1) {
      return runs.getFirst().folder();
    }
    List<DirectoryReader> readers = new ArrayList<>();
    try (PartWriter whole = new PartWriter()) {
      List<CodecReader> segments = new ArrayList<>();
      for (Run run : runs) {
        DirectoryReader reader = DirectoryReader.open(run.folder());
        readers.add(reader);
        reader.leaves().forEach(leaf -> segments.add((CodecReader) leaf.reader()));
      }
      whole.writer.addIndexes(segments.toArray(new CodecReader[0]));
      return whole.finish();
    } finally {
      IOUtils.close(readers);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static IndexWriterConfig configuration() {
    return new IndexWriterConfig()
        .setCodec(new PublishedCodec())
        .setUseCompoundFile(false)
        .setMergePolicy(NoMergePolicy.INSTANCE)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(1900)
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
  }

  private static Document document(SearchDocument order) {
    Document document = new Document();
    document.add(
        new org.apache.lucene.document.Field(
            Indexed.BODY, new WordStream(court(order), true), TEXT));
    List<SearchPassage> notes = notes(order);
    if (!notes.isEmpty()) {
      document.add(
          new org.apache.lucene.document.Field(Indexed.NOTE, new WordStream(notes, true), TEXT));
    }
    names(document, Field.TITLE, List.of(order.title(), order.caseName()));
    names(document, Field.COURT, court(order.court()));
    names(document, Field.JUDGE, List.of(order.judge()));
    names(document, Field.PARTY, order.parties());
    names(document, Field.DOCKET, List.of(order.docketNumber()));
    names(document, Field.KIND, List.of(order.kind()));
    names(document, Field.TAG, order.tags());
    names(document, Field.AUTHOR, authors(order));
    cites(document, order.cites());
    return document;
  }

  private static List<SearchPassage> court(SearchDocument order) {
    return order.passages().stream().filter(p -> p.kind() != PassageKind.NOTE).toList();
  }

  private static List<SearchPassage> notes(SearchDocument order) {
    return order.passages().stream().filter(p -> p.kind() == PassageKind.NOTE).toList();
  }

  private static List<String> court(SearchDocument.CourtName court) {
    List<String> names = new ArrayList<>(List.of(court.id(), court.abbreviation(), court.name()));
    names.addAll(court.others());
    return names;
  }

  private static List<String> authors(SearchDocument order) {
    List<String> names = new ArrayList<>();
    order.authors().forEach(a -> names.addAll(List.of(a.id(), a.name())));
    return names;
  }

  /** Each name is a stream of its own, so that no phrase runs from one into the next. */
  private static void names(Document document, Field field, List<String> names) {
    List<SearchPassage> passages =
        names.stream().filter(n -> !n.isBlank()).map(PartWriter::passage).toList();
    if (!passages.isEmpty()) {
      document.add(
          new org.apache.lucene.document.Field(
              Indexed.name(field), new WordStream(passages, false), NAMES));
    }
  }

  private static SearchPassage passage(String text) {
    return new SearchPassage(PassageKind.BODY, "", "", text, List.of());
  }

  private static void cites(Document document, List<Cited> cites) {
    String field = Indexed.name(Field.CITES);
    List<String> names = new ArrayList<>();
    for (Cited cited : cites) {
      document.add(new org.apache.lucene.document.Field(field, cited.key(), KEYS));
      names.add(cited.name() + " " + cited.citation());
    }
    names(document, Field.CITES, names);
  }

  private static FieldType whole() {
    FieldType type = new FieldType(NAMES);
    type.setTokenized(false);
    type.freeze();
    return type;
  }

  private static FieldType type(boolean ranked) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(!ranked);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}
