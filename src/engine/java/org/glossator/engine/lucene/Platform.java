package org.glossator.engine.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.teavm.classlib.PlatformDetector;
import org.teavm.jso.JSBody;

/** Methods of the JDK that TeaVM's class library lacks. The receiver is the first argument. */
public final class Platform {
  private Platform() {}

  /**
   * Rounds to a float. JavaScript computes with doubles; without this after each operation scores
   * differ from the JVM's in their last bits, and orders change places.
   */
  public static float round(float value) {
    return PlatformDetector.isJavaScript() ? fround(value) : value;
  }

  @JSBody(params = "value", script = "return Math.fround(value);")
  private static native float fround(float value);

  public static boolean isAnonymousClass(Class<?> type) {
    return false;
  }

  /** Only messages of failures are formatted; the arguments say enough. */
  public static String format(String pattern, Object[] arguments) {
    return pattern + Arrays.asList(arguments);
  }

  public static String format(Locale locale, String pattern, Object[] arguments) {
    return format(pattern, arguments);
  }

  public static long maxMemory(Runtime runtime) {
    return 512L << 20;
  }

  public static int getOpaque(AtomicInteger value) {
    return value.get();
  }

  public static int compareUnsigned(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    int shared = Math.min(aTo - aFrom, bTo - bFrom);
    for (int i = 0; i < shared; i++) {
      int difference = (a[aFrom + i] & 0xFF) - (b[bFrom + i] & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return (aTo - aFrom) - (bTo - bFrom);
  }
}
