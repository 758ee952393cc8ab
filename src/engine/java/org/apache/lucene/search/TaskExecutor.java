package org.apache.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/** Replaces Lucene's class of this name in browsers, where there is one thread. */
public final class TaskExecutor {
  public TaskExecutor(Executor executor) {}

  public <T> List<T> invokeAll(Collection<Callable<T>> tasks) throws IOException {
    List<T> results = new ArrayList<>(tasks.size());
    for (Callable<T> task : tasks) {
      try {
        results.add(task.call());
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return results;
  }
}
