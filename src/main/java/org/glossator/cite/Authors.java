package org.glossator.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The books and articles of one document by the surnames of their authors, for the short forms that
 * name these alone: "Scalia & Garner 170", "Kerr, supra, at 390".
 */
final class Authors {
  /** Parts what the document calls a work from the names of authors. */
  private static final String DEFINED = "=";

  private static final Set<String> GENERATIONS = Set.of("Jr.", "Sr.", "II", "III", "IV");

  private static final Pattern VOLUME = Pattern.compile("[0-9]+[A-Z]?");

  private final Map<String, Set<String>> works = new HashMap<>();

  /**
   * Remembers a work.
   *
   * @param written its authors with or without its title, as written
   * @param key the key of its authority
   */
  void add(String written, String key) {
    List<String> names = surnames(written);
    if (names.isEmpty()) {
      return;
    }
    put(joined(names), key);
    put(joined(names.subList(0, 1)), key);
  }

  /** Remembers the name that the document gives a work: "(hereinafter New Wigmore)". */
  void define(String name, String key) {
    put(DEFINED + Words.lower(name), key);
  }

  /** The key of the one work that goes by this name; empty when none does. */
  String defined(String name) {
    Set<String> found = works.getOrDefault(DEFINED + Words.lower(name), Set.of());
    return found.size() == 1 ? found.iterator().next() : "";
  }

  private void put(String names, String key) {
    works.computeIfAbsent(names, n -> new LinkedHashSet<>()).add(key);
  }

  /** The key of the one work whose authors these are; empty when none or several are known. */
  String key(String written) {
    List<String> names = surnames(written);
    Set<String> found = names.isEmpty() ? Set.of() : works.getOrDefault(joined(names), Set.of());
    return found.size() == 1 ? found.iterator().next() : "";
  }

  private static String joined(List<String> names) {
    return Words.lower(String.join(" ", names));
  }

  /** The surnames before the title: "A. Scalia & B. Garner, Reading Law" has Scalia and Garner. */
  static List<String> surnames(String written) {
    List<String> out = new ArrayList<>();
    readAuthors(written, out);
    return out;
  }

  /**
   * The name that all forms of one book share, its authors' surnames and its title without what
   * follows a colon: "scalia-garner-reading-law"; empty when no title follows the authors.
   */
  static String slug(String written) {
    List<String> names = new ArrayList<>();
    String title = readAuthors(written, names);
    int colon = title.indexOf(':');
    String head = colon > 0 ? title.substring(0, colon) : title;
    return names.isEmpty() || head.isEmpty() ? "" : Keys.slug(String.join(" ", names) + " " + head);
  }

  /** Reads the surnames; returns what follows the authors. */
  private static String readAuthors(String written, List<String> names) {
    int at = 0;
    String plain = written.replace(" and ", " & ");
    for (String part : plain.split(", ", -1)) {
      boolean joined = part.startsWith("& ");
      boolean further = names.isEmpty() || joined || initialed(part);
      List<String> found = further ? surnamesOf(joined ? part.substring(2) : part) : List.of();
      if (found.isEmpty() && !GENERATIONS.contains(part)) {
        return plain.substring(at);
      }
      names.addAll(found);
      at = Math.min(plain.length(), at + part.length() + 2);
    }
    return "";
  }

  /** The surnames of authors joined by "&"; none when one of them is no name. */
  private static List<String> surnamesOf(String part) {
    List<String> out = new ArrayList<>();
    for (String author : part.split(" & ", -1)) {
      String name = surname(author);
      if (name.isEmpty()) {
        return List.of();
      }
      out.add(name);
    }
    return out;
  }

  private static boolean initialed(String part) {
    return part.length() > 3 && part.charAt(1) == '.' && Reading.isUpper(part.charAt(0));
  }

  /** The last of at most four words with capitals, or an empty string. */
  private static String surname(String part) {
    String[] words = part.replace(" et al.", "").strip().split(" ", -1);
    if (words.length > 5) {
      return "";
    }
    String last = words[words.length - 1];
    for (int i = VOLUME.matcher(words[0]).matches() ? 1 : 0; i < words.length; i++) {
      boolean name = !words[i].isEmpty() && Reading.isUpper(words[i].charAt(0));
      if (!name && !Words.particle(words[i])) {
        return "";
      }
    }
    boolean letters =
        last.chars().allMatch(c -> Reading.isLetter((char) c) || c == '-' || c == '\u2019');
    return letters && last.length() > 2 ? last : "";
  }
}
