package org.glossator.engine.jdk.java.lang;

/** Replaces the JDK's class of this name in browsers. */
public class IllegalCallerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IllegalCallerException() {}

  public IllegalCallerException(String message) {
    super(message);
  }
}
