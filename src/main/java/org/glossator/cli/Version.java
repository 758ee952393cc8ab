package org.glossator.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {
  /** "0.1.0", or "0" where the program was not packed. */
  static String number() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {
      "glossator "
          + (version == null ? "(unpacked)" : version)
          + ", Java "
          + System.getProperty("java.version")
    };
  }
}
