package org.glossator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.build.BuildInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads a site's sources. */
final class SourceOptions {
  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "The site's sources (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      description = "A theme of your own, in place of the built-in one.")
  private @Nullable Path templates;

  @Option(names = "--strict", description = "Treat warnings as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to report: for people, or one JSON object on standard output.")
  private Format format = Format.TEXT;

  /** How to report. */
  enum Format {
    TEXT,
    JSON
  }

  BuildInput input() {
    return new BuildInput(content, Optional.ofNullable(templates));
  }

  /** The folders that a site must not be written over. */
  List<Path> sources() {
    List<Path> sources = new ArrayList<>(List.of(content));
    Optional.ofNullable(templates).ifPresent(sources::add);
    return sources;
  }

  Path content() {
    return content;
  }

  boolean strict() {
    return strict;
  }

  boolean json() {
    return format == Format.JSON;
  }
}
