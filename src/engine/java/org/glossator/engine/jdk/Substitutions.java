package org.glossator.engine.jdk;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Tells TeaVM where the classes of the JDK are that we add to its own. */
public final class Substitutions extends SimpleSubstitutionPolicy {
  @Override
  public void contribute(SubstitutionSink sink) {
    sink.selectClasses(inPackage("java", true)).packagePrefix("org.glossator.engine.jdk.");
  }
}
