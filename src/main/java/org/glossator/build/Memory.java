package org.glossator.build;

import org.glossator.privacy.Decisions;

/**
 * What earlier builds of the same content, in this process, found out.
 *
 * @param orders each order by itself
 * @param decisions what each file redacts and keeps
 */
record Memory(OrderMemory<ReadOrder> orders, FileMemory<Decisions> decisions) {
  /** Nothing yet. */
  static Memory empty() {
    return new Memory(new OrderMemory<>(), new FileMemory<>());
  }
}
