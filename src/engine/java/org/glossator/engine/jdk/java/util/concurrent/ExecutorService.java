package org.glossator.engine.jdk.java.util.concurrent;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/** Replaces the JDK's interface of this name in browsers. */
public interface ExecutorService extends Executor {
  <T> Future<T> submit(Callable<T> task);
}
