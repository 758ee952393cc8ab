package org.glossator.serve;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.build.Plan;
import org.glossator.build.Workshop;
import org.glossator.render.OutputFile;

/**
 * What a preview shows now. After a change the orders are shown as they are at once, and who cites
 * whom as soon as that is joined again.
 */
final class Preview {
  private final Workshop workshop;
  private final Herald herald;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Edition edition;
  private final Object joining = new Object();
  private volatile int waiting;

  Preview(Workshop workshop, Herald herald) {
    this.workshop = workshop;
    this.herald = herald;
    Plan first = workshop.join();
    this.edition = edition(1, first);
    herald.content(first.diagnostics());
  }

  Edition edition() {
    return edition;
  }

  private Edition edition(int number, Plan plan) {
    return new Edition(number, plan.batches(), plan.diagnostics(), herald::page);
  }

  Workshop workshop() {
    return workshop;
  }

  Optional<OutputFile> file(String path) {
    return edition.file(path);
  }

  /** Has {@code listener} called after every change, until it is removed. */
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void forget(Runnable listener) {
    listeners.remove(listener);
  }

  /** These files or folders are new, different or gone; nothing given, anything may be. */
  void changed(Collection<Path> paths) {
    int mine;
    synchronized (this) {
      mine = ++waiting;
      workshop.changed(paths);
      herald.changed(paths);
      show(edition(edition.number() + 1, workshop.glance()));
    }
    Thread.ofVirtual().start(() -> settle(mine));
  }

  /** Joins everything again, one change at a time, unless another came in between. */
  private void settle(int mine) {
    synchronized (joining) {
      if (mine != waiting) {
        return;
      }
      Plan whole = workshop.join();
      synchronized (this) {
        if (mine == waiting) {
          show(edition(edition.number() + 1, whole));
          herald.content(whole.diagnostics());
        }
      }
    }
  }

  private void show(Edition next) {
    edition = next;
    listeners.forEach(Runnable::run);
  }
}
