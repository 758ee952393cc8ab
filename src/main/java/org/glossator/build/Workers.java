package org.glossator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does many things at once, one for each processor, in the order in which they are given: who is
 * done with one takes the next. A parallel stream deals them out beforehand, and some that take
 * long leave the other processors idle.
 */
final class Workers {
  private Workers() {}

  /** The result for each item, in the order of the items. */
  static <T, R> List<R> map(List<T> items, Function<T, R> work) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
      List<Future<R>> results =
          items.stream().map(item -> workers.submit(() -> work.apply(item))).toList();
      List<R> all = new ArrayList<>();
      try {
        for (Future<R> result : results) {
          all.add(result.get());
        }
        return all;
      } catch (ExecutionException e) {
        workers.shutdownNow();
        throw rethrown(e);
      } catch (InterruptedException e) {
        workers.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  private static RuntimeException rethrown(ExecutionException e) {
    return switch (e.getCause()) {
      case RuntimeException exception -> exception;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e);
    };
  }
}
