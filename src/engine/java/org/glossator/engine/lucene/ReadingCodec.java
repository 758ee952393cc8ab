package org.glossator.engine.lucene;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.CompoundFormat;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.FieldInfosFormat;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.LiveDocsFormat;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.PointsFormat;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.TermVectorsFormat;
import org.apache.lucene.codecs.lucene90.Lucene90NormsFormat;
import org.apache.lucene.codecs.lucene94.Lucene94FieldInfosFormat;
import org.apache.lucene.codecs.lucene99.Lucene99SegmentInfoFormat;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Reads what Lucene wrote under the name of its codec of today, as far as a published index uses
 * it: postings and norms. It has no stored fields, doc values, points, vectors or deletions.
 */
public final class ReadingCodec extends Codec {
  /** The codec, under the name that the index's files bear. */
  public ReadingCodec() {
    super("Lucene104");
  }

  @Override
  public PostingsFormat postingsFormat() {
    return new PerFieldPostingsFormat() {
      @Override
      public PostingsFormat getPostingsFormatForField(String field) {
        throw readOnly();
      }
    };
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return new NothingStored();
  }

  @Override
  public FieldInfosFormat fieldInfosFormat() {
    return new Lucene94FieldInfosFormat();
  }

  @Override
  public SegmentInfoFormat segmentInfoFormat() {
    return new Lucene99SegmentInfoFormat();
  }

  @Override
  public NormsFormat normsFormat() {
    return new Lucene90NormsFormat();
  }

  @Override
  public DocValuesFormat docValuesFormat() {
    throw readOnly();
  }

  @Override
  public TermVectorsFormat termVectorsFormat() {
    throw readOnly();
  }

  @Override
  public LiveDocsFormat liveDocsFormat() {
    throw readOnly();
  }

  @Override
  public CompoundFormat compoundFormat() {
    throw readOnly();
  }

  @Override
  public PointsFormat pointsFormat() {
    throw readOnly();
  }

  @Override
  public KnnVectorsFormat knnVectorsFormat() {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException();
  }

  /** The files of stored fields hold nothing and are not opened. */
  private static final class NothingStored extends StoredFieldsFormat {
    @Override
    public StoredFieldsReader fieldsReader(
        Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context) {
      return new StoredFieldsReader() {
        @Override
        public void document(int order, StoredFieldVisitor visitor) {}

        @Override
        public StoredFieldsReader clone() {
          return this;
        }

        @Override
        public void checkIntegrity() {}

        @Override
        public void close() {}
      };
    }

    @Override
    public StoredFieldsWriter fieldsWriter(
        Directory directory, SegmentInfo segment, IOContext context) {
      throw readOnly();
    }
  }
}
