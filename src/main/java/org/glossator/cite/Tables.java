package org.glossator.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.court.Courts;

/**
 * The facts that the scanner knows: reporters, codes, sets of rules, journals, courts. Each is a
 * table of tab-separated columns whose head explains them; a publisher's rows come before ours.
 */
public final class Tables {
  private final Courts courts;
  private final Map<String, List<Reporter>> byWord = new LinkedHashMap<>();
  private final Trie<Title> titles = new Trie<>();
  private final Trie<Anchor> words = new Trie<>();
  private final Map<String, RuleSet> ruleSets = new LinkedHashMap<>();

  private Tables(Courts courts, Map<String, String> extra) {
    this.courts = courts;
    rows("reporters", extra).forEach(this::addReporter);
    byWord.forEach(this::addTitle);
    addCodes();
    rows("journals", extra).forEach(this::addJournal);
    rows("rules", extra).forEach(this::addRules);
    rows("words", extra).forEach(this::addWord);
  }

  /** The tables of the program. */
  public static Tables standard() {
    return new Tables(Courts.standard(), Map.of());
  }

  /**
   * The tables of the program with more rows.
   *
   * @param extra by table ("reporters", "rules", "journals", "words", "courts"), lines in the
   *     format that the head of the table explains
   * @throws IllegalArgumentException when a row has too few columns; the message quotes it
   */
  public static Tables with(Map<String, String> extra) {
    return new Tables(Courts.with(extra.getOrDefault("courts", "")), extra);
  }

  Courts courts() {
    return courts;
  }

  /** What stands between a volume and a page. */
  Trie<Title> titles() {
    return titles;
  }

  /** The sets of rules by their keys. */
  Map<String, RuleSet> ruleSets() {
    return ruleSets;
  }

  /** The words at which the scanner stops. */
  Trie<Anchor> words() {
    return words;
  }

  private void addReporter(String[] row) {
    need(row, 5);
    String[] variants = row.length > 5 ? row[5].split(";", -1) : new String[0];
    for (String series : row[4].split(",", -1)) {
      String[] parts = series.strip().split(" ", -1);
      String ordinal = parts.length > 1 ? parts[0] : "";
      String years = parts[parts.length - 1];
      int dash = years.indexOf('-');
      int from = dash > 0 ? Integer.parseInt(years.substring(0, dash)) : 0;
      int to =
          dash >= 0 && dash + 1 < years.length()
              ? Integer.parseInt(years.substring(dash + 1))
              : 9999;
      String name = inSeries(row[0], ordinal);
      Reporter reporter = new Reporter(name, row[1], row[2], row[3], from, to);
      addForms(row[0], ordinal, reporter);
      for (String variant : variants) {
        if (!variant.isBlank()) {
          addForms(variant.strip(), ordinal, reporter);
        }
      }
    }
  }

  private void addForms(String word, String ordinal, Reporter reporter) {
    addWord(inSeries(word, ordinal), reporter);
    switch (ordinal) {
      case "2d" -> {
        addWord(inSeries(word, "2nd"), reporter);
        addWord(inSeries(word, "2D"), reporter);
      }
      case "3d" -> {
        addWord(inSeries(word, "3rd"), reporter);
        addWord(inSeries(word, "3D"), reporter);
      }
      default -> {}
    }
  }

  private void addWord(String word, Reporter reporter) {
    byWord
        .computeIfAbsent(word.replace(" ", "").replace(".", ""), w -> new ArrayList<>())
        .add(reporter);
  }

  /** "F. Supp." and "2d" make "F. Supp. 2d"; "(CCH)" stays at the end. */
  private static String inSeries(String word, String ordinal) {
    if (ordinal.isEmpty()) {
      return word;
    }
    boolean closed =
        word.length() <= 5 && word.indexOf(' ') < 0 && word.indexOf('.') < word.length() - 1;
    return word
        + (closed || word.matches("[A-Z]\\.|[A-Z]\\.[A-Z]\\.|[A-Z]\\.[A-Z]\\.[A-Z]\\.") ? "" : " ")
        + ordinal;
  }

  private void addTitle(String word, List<Reporter> reporters) {
    titles.add(
        word, new Title(Title.Form.REPORTER, reporters.getFirst().abbreviation(), reporters));
  }

  private void addCodes() {
    code(
        Title.Form.USC,
        "U.S.C.",
        "U.S.C.A.",
        "U.S.C.S.",
        "U.S. Code",
        "United States Code",
        "USC",
        "USCA",
        "USCS",
        "U.S.C. Ann.");
    code(
        Title.Form.CFR,
        "C.F.R.",
        "CFR",
        "Code of Federal Regulations",
        "Code Fed. Regs.",
        "Code Fed. Reg.");
    code(Title.Form.STAT, "Stat.", "Stat. at L.", "Stats. at L.");
    code(Title.Form.FED_REG, "Fed. Reg.", "Fed. Register", "F.R.", "Federal Register");
    code(Title.Form.CONG_REC, "Cong. Rec.", "Cong. Globe", "Congressional Record", "Cong. Record");
  }

  private void code(Title.Form form, String name, String... variants) {
    Title title = new Title(form, name, List.of());
    titles.add(name, title);
    for (String variant : variants) {
      titles.add(variant, title);
    }
  }

  private void addJournal(String[] row) {
    need(row, 1);
    Title title = new Title(Title.Form.JOURNAL, row[0], List.of());
    titles.add(row[0], title);
    if (row.length > 2) {
      for (String variant : row[2].split(";", -1)) {
        titles.add(variant, title);
      }
    }
  }

  private void addRules(String[] row) {
    need(row, 4);
    CitationKind kind =
        switch (row[2]) {
          case "federal" -> CitationKind.RULE_FEDERAL;
          case "local" -> CitationKind.RULE_LOCAL;
          default -> CitationKind.RULE_OTHER;
        };
    RuleSet set = new RuleSet(row[0], row[1], kind, row[3]);
    ruleSets.putIfAbsent(set.key(), set);
    Anchor anchor = new Anchor(Anchor.Form.RULE_SET, row[1], set);
    words.add(row[1], anchor);
    if (row.length > 4) {
      for (String variant : row[4].split(";", -1)) {
        words.add(variant, anchor);
      }
    }
  }

  private void addWord(String[] row) {
    need(row, 3);
    Anchor anchor = Anchor.of(Anchor.Form.valueOf(row[0]), row[1]);
    for (String word : row[2].split(";", -1)) {
      words.add(word, anchor);
    }
  }

  private static void need(String[] row, int columns) {
    if (row.length < columns) {
      throw new IllegalArgumentException(
          "too few columns in a row of a table: " + String.join("\t", row));
    }
  }

  private static List<String[]> rows(String table, Map<String, String> extra) {
    List<String[]> out = new ArrayList<>();
    addRows(extra.getOrDefault(table, ""), out);
    addRows(read(table + ".tsv"), out);
    return out;
  }

  private static void addRows(String text, List<String[]> out) {
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> out.add(line.split("\t", -1)));
  }

  private static String read(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("a table is missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
