package org.glossator.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {
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
