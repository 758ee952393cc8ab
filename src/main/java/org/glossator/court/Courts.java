package org.glossator.court;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of courts. Lookups forgive what printers vary: spaces and periods in an abbreviation,
 * "2nd" for "2d", capitals and small words in a name.
 */
public final class Courts {
  private static final String TABLE = "courts.tsv";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}']+");
  private static final Pattern STATE_OF = Pattern.compile("\\b(?:state|commonwealth) of\\b");
  private static final Set<String> SMALL = Set.of("for", "the", "of", "in", "and", "at");

  private final Map<String, Court> byId = new LinkedHashMap<>();
  private final Map<String, Court> byAbbreviation = new HashMap<>();
  private final Map<String, Court> byName = new HashMap<>();
  private final Map<String, Court> byCaption = new HashMap<>();

  private Courts(Stream<String> rows) {
    rows.filter(row -> !row.isBlank() && !row.startsWith("#")).forEach(this::add);
  }

  /** The courts of the United States and its states, as the table beside this class lists them. */
  public static Courts standard() {
    return with("");
  }

  /**
   * The standard courts and more.
   *
   * @param rows lines in the format of the standard table, which its head explains; a row with a
   *     known id replaces that court
   */
  public static Courts with(String rows) {
    return new Courts(Stream.concat(table().lines(), rows.lines()));
  }

  /** The court with this id, such as "cand". */
  public Optional<Court> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The court of a citation's parenthetical, such as "N.D. Cal.", "N. D. Cal." or "9th Cir.". */
  public Optional<Court> byAbbreviation(String abbreviation) {
    return Optional.ofNullable(byAbbreviation.get(squeezed(abbreviation)));
  }

  /**
   * The court that a caption names, such as "UNITED STATES DISTRICT COURT / Northern District of
   * California".
   */
  public Optional<Court> byName(String name) {
    return Optional.ofNullable(byName.get(words(name)));
  }

  /**
   * The court that names itself at the head of an order, in more forms than citations have: "IN THE
   * SUPREME COURT OF THE STATE OF OREGON", "STATE OF MICHIGAN COURT OF APPEALS", "U.S. DISTRICT
   * COURT, DISTRICT OF OREGON".
   */
  public Optional<Court> byCaption(String name) {
    return byName(name).or(() -> Optional.ofNullable(byCaption.get(captionWords(name))));
  }

  /** The court that an editor means: by id, by abbreviation ("N.D. Cal.") or by its whole name. */
  public Optional<Court> find(String words) {
    return byId(words.strip())
        .or(() -> byAbbreviation(words))
        .or(() -> byName(words))
        .or(() -> byId(words.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * Courts that an editor may have meant by {@code words}, which name none: those with all letters
   * of the abbreviation in their order, the shortest first; at most three.
   */
  public List<Court> like(String words) {
    String asked = squeezed(words);
    return byId.values().stream()
        .filter(court -> asked.length() > 1)
        .filter(court ->
            court.id().startsWith(asked)
                || squeezed(court.abbreviation()).contains(asked)
                || isWithin(asked, squeezed(court.abbreviation()))
                || isWithin(squeezed(court.abbreviation()), asked))
        .sorted(
            java.util.Comparator.comparingInt(
                court -> Math.abs(squeezed(court.abbreviation()).length() - asked.length())))
        .limit(3)
        .toList();
  }

  /** Whether the letters of {@code few} stand in {@code many} in their order, few between them. */
  private static boolean isWithin(String few, String many) {
    if (few.length() < 3 || many.length() - few.length() > 3) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < many.length() && at < few.length(); i++) {
      at += many.charAt(i) == few.charAt(at) ? 1 : 0;
    }
    return at == few.length();
  }

  /** Every court, in the order of the table. */
  public List<Court> all() {
    return List.copyOf(byId.values());
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length < 4) {
      throw new IllegalArgumentException("not a row of the table of courts: " + row);
    }
    List<String> variants =
        cells.length > 5
            ? Stream.of(cells[5].split(";", -1))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList()
            : List.of();
    Court court = new Court(cells[0], cells[1], cells[2], cells[3], variants);
    byId.put(court.id(), court);
    byName.put(words(court.name()), court);
    byCaption.putIfAbsent(captionWords(court.name()), court);
    stateFirst(court.name()).ifPresent(name -> byCaption.putIfAbsent(captionWords(name), court));
    if (!court.abbreviation().isEmpty()) {
      byAbbreviation.putIfAbsent(squeezed(court.abbreviation()), court);
    }
    for (String variant : variants) {
      byAbbreviation.putIfAbsent(squeezed(variant), court);
      byName.putIfAbsent(words(variant), court);
    }
  }

  /** Letters and digits in lower case; "2nd" and "3rd" as "2d" and "3d". */
  private static String squeezed(String abbreviation) {
    StringBuilder out = new StringBuilder(abbreviation.length());
    for (int i = 0; i < abbreviation.length(); i++) {
      char c = abbreviation.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString().replace("2nd", "2d").replace("3rd", "3d");
  }

  /** "Michigan Court of Appeals" of "Court of Appeals of Michigan". */
  private static Optional<String> stateFirst(String name) {
    int of = name.lastIndexOf(" of ");
    boolean state = of > 0 && !name.startsWith("United States") && name.indexOf(',') < 0;
    return state
        ? Optional.of(name.substring(of + 4) + " " + name.substring(0, of))
        : Optional.empty();
  }

  /** The words of a name without what captions add to a state's: "STATE OF", "Commonwealth of". */
  private static String captionWords(String name) {
    String words = words(STATE_OF.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" "));
    return words.startsWith("u s ") ? "united states " + words.substring(4) : words;
  }

  private static String words(String name) {
    return Stream.of(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static String table() {
    try (InputStream in = Courts.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table of courts is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
