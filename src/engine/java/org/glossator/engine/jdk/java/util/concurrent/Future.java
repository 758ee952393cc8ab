package org.glossator.engine.jdk.java.util.concurrent;

import java.util.concurrent.ExecutionException;

/** Replaces the JDK's interface of this name in browsers. */
public interface Future<V> {
  boolean cancel(boolean interrupt);

  boolean isCancelled();

  boolean isDone();

  V get() throws InterruptedException, ExecutionException;
}
