package org.glossator.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A web address on the command line. */
final class Web implements ITypeConverter<String> {
  @Override
  public String convert(String url) {
    if (url.isEmpty() || url.matches("https?://[^\\s\"'<>?#]+")) {
      return url;
    }
    throw new TypeConversionException(url + " is no web address; start with https://");
  }
}
