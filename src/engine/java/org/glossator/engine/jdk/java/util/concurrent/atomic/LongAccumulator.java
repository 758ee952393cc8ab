package org.glossator.engine.jdk.java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;

/** Replaces the JDK's class of this name in browsers, where there is one thread. */
public class LongAccumulator extends Number {
  private static final long serialVersionUID = 1;

  private final transient LongBinaryOperator operator;
  private final long identity;
  private long value;

  public LongAccumulator(LongBinaryOperator operator, long identity) {
    this.operator = operator;
    this.identity = identity;
    this.value = identity;
  }

  public void accumulate(long other) {
    value = operator.applyAsLong(value, other);
  }

  public long get() {
    return value;
  }

  public void reset() {
    value = identity;
  }

  @Override
  public int intValue() {
    return (int) value;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public float floatValue() {
    return value;
  }

  @Override
  public double doubleValue() {
    return value;
  }
}
