package org.apache.lucene.util;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttributeImpl;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;

/**
 * Replaces Lucene's class of this name in browsers: the attributes that the stemmer needs are made
 * by name, where Lucene finds them by reflection.
 */
public abstract class AttributeFactory {
  public static final AttributeFactory DEFAULT_ATTRIBUTE_FACTORY =
      new AttributeFactory() {
        @Override
        public AttributeImpl createAttributeInstance(Class<? extends Attribute> type) {
          return make(type);
        }
      };

  public abstract AttributeImpl createAttributeInstance(Class<? extends Attribute> type);

  public static <A extends AttributeImpl> AttributeFactory getStaticImplementation(
      AttributeFactory delegate, Class<A> type) {
    return delegate;
  }

  private static AttributeImpl make(Class<?> type) {
    if (type == CharTermAttribute.class || type == TermToBytesRefAttribute.class) {
      return new CharTermAttributeImpl();
    }
    if (type == KeywordAttribute.class) {
      return new KeywordAttributeImpl();
    }
    throw new IllegalArgumentException(type.getName());
  }

  public abstract static class StaticImplementationAttributeFactory<A extends AttributeImpl>
      extends AttributeFactory {}
}
