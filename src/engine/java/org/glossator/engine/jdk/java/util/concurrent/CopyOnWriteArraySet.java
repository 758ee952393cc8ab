package org.glossator.engine.jdk.java.util.concurrent;

import java.util.LinkedHashSet;

/** Replaces the JDK's class of this name in browsers, where there is one thread. */
public class CopyOnWriteArraySet<E> extends LinkedHashSet<E> {
  private static final long serialVersionUID = 1;
}
