package org.glossator.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which paths a site may have: inside the folder, and good on every system, since a site that is
 * built on one is checked out and served on another.
 */
final class OutputPaths {
  /** Devices that Windows finds in every folder, with any extension. */
  private static final Set<String> DEVICES =
      Stream.concat(
              Stream.of("con", "prn", "aux", "nul"),
              IntStream.rangeClosed(1, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  private static final String FORBIDDEN = "\\:*?\"<>|";
  private static final int LONGEST_NAME = 255; // bytes, on the common file systems

  /** Each file and folder as the blindest system sees it, and how it is spelled. */
  private final Map<String, String> files = new HashMap<>();

  private final Map<String, String> folders = new HashMap<>();

  /**
   * Why there cannot be such a file.
   *
   * @param path the file
   * @param other the file or folder, which ends in a slash, that is there already; empty where the
   *     path breaks a rule
   * @param reason as a phrase
   */
  record Refusal(String path, String other, String reason) {
    /** The same as a whole sentence's worth. */
    String words() {
      return other.isEmpty()
          ? "the site would have a file \"" + path + "\": " + reason
          : "the site would have " + reason;
    }
  }

  /** Holds a path to the rules, and against all paths before it. A refused one is not noted. */
  synchronized Optional<Refusal> claim(String path) {
    Optional<String> fault = fault(path);
    if (fault.isPresent()) {
      return fault.map(reason -> new Refusal(path, "", reason));
    }
    String folded = folded(path);
    String folder = folders.get(folded);
    if (folder != null) {
      return Optional.of(clash(path, folder + "/"));
    }
    String other = files.putIfAbsent(folded, path);
    if (other != null) {
      return Optional.of(clash(path, other));
    }
    Optional<Refusal> above = claimFolders(path);
    above.ifPresent(refusal -> files.remove(folded));
    return above;
  }

  /** The files that were claimed and not refused. */
  synchronized List<String> claimed() {
    return List.copyOf(files.values());
  }

  /** Notes each folder above {@code path}; two spellings of one folder are a clash too. */
  private Optional<Refusal> claimFolders(String path) {
    for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
      String folder = path.substring(0, slash);
      String folded = folded(folder);
      String other = folders.putIfAbsent(folded, folder);
      if (folder.equals(other)) {
        return Optional.empty();
      }
      if (other != null) {
        return Optional.of(clash(path, other + "/", folder + "/"));
      }
      String file = files.get(folded);
      if (file != null) {
        folders.remove(folded);
        return Optional.of(clash(path, file));
      }
    }
    return Optional.empty();
  }

  private static Refusal clash(String path, String other) {
    return clash(path, other, path);
  }

  /** A clash of the file at {@code path}, or of a folder above it, {@code clashing}. */
  private static Refusal clash(String path, String other, String clashing) {
    return new Refusal(
        path,
        other,
        clashing.equals(other)
            ? "\"" + path + "\" twice"
            : "both \""
                + clashing
                + "\" and \""
                + other
                + "\", which some systems cannot keep apart");
  }

  private static Optional<String> fault(String path) {
    if (path.isEmpty() || path.startsWith("/")) {
      return Optional.of("its path must start with a name");
    }
    for (String name : path.split("/", -1)) {
      Optional<String> fault = nameFault(name);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> nameFault(String name) {
    if (name.isEmpty() || name.equals(".") || name.equals("..")) {
      return Optional.of("a path must not have empty names, \".\" or \"..\" in it");
    }
    boolean odd = name.chars().anyMatch(c -> c < ' ' || c == 0x7F || FORBIDDEN.indexOf(c) >= 0);
    if (odd || name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of("Windows cannot have the name \"" + name + "\"");
    }
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    if (DEVICES.contains(stem)) {
      return Optional.of("\"" + stem + "\" is a device on Windows");
    }
    if (name.getBytes(UTF_8).length > LONGEST_NAME) {
      return Optional.of("a name is longer than " + LONGEST_NAME + " bytes");
    }
    return Optional.empty();
  }

  /** What a system sees that tells neither case nor forms of Unicode apart. */
  private static String folded(String path) {
    if (path.chars().allMatch(c -> c < 0x80 && (c < 'A' || c > 'Z'))) {
      return path;
    }
    String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
