package org.glossator.search;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104PostingsFormat;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;
import org.glossator.search.engine.Indexed;

/**
 * Lucene's own format, with the court's words in files of their own: a note or a tag more leaves
 * these, by far the largest, as they were.
 */
final class PublishedCodec extends FilterCodec {
  private final PostingsFormat body = new Lucene104PostingsFormat();
  private final PostingsFormat rest = new Lucene104PostingsFormat();
  private final PostingsFormat postings =
      new PerFieldPostingsFormat() {
        @Override
        public PostingsFormat getPostingsFormatForField(String field) {
          return field.equals(Indexed.BODY) ? body : rest;
        }
      };

  PublishedCodec() {
    super(Codec.getDefault().getName(), Codec.getDefault());
  }

  @Override
  public PostingsFormat postingsFormat() {
    return postings;
  }
}
