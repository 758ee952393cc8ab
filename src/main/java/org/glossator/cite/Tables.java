package org.glossator.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.cite.TableText.Row;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Checked;
import org.glossator.diagnostic.Diagnostic;
import org.glossator.text.SourceFile;

/**
 * The facts that the scanner knows: reporters, codes, sets of rules, journals, courts. Each is a
 * table of tab-separated columns whose head explains them; a publisher's rows come before ours.
 */
public final class Tables {
  /** The names of the tables that a publisher may add to. */
  public static final Set<String> NAMES =
      Set.of("codes", "courts", "journals", "reporters", "rules", "words");

  private final Courts courts;
  private final Trie<Title> titles = new Trie<>();
  private final Trie<Anchor> words = new Trie<>();
  private final Map<String, RuleSet> ruleSets = new LinkedHashMap<>();
  private final Map<String, LawCode> codes = new LinkedHashMap<>();
  private final Map<String, LawCode> codesByKey = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> shared = new LinkedHashMap<>();

  private Tables(Map<String, SourceFile> extra, List<Diagnostic> diagnostics) {
    TableReader reader = new TableReader(titles, words, ruleSets, codes, shared, diagnostics);
    courts = reader.courts(rows("courts", extra));
    reader.reporters(both("reporters", extra));
    reader.codeTitles();
    reader.journals(both("journals", extra));
    reader.rules(both("rules", extra));
    reader.words(both("words", extra));
    reader.codes(both("codes", extra));
    codes.values().forEach(code -> codesByKey.putIfAbsent(code.key(), code));
  }

  /** The tables of the program. */
  public static Tables standard() {
    return with(Map.of()).value();
  }

  /**
   * The tables of the program with more rows; a row that cannot be used is an error and left out.
   *
   * @param extra files by the names of their tables, in the format that the head of the table
   *     explains
   */
  public static Checked<Tables> with(Map<String, SourceFile> extra) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    return new Checked<>(new Tables(extra, diagnostics), diagnostics);
  }

  /** The courts. */
  public Courts courts() {
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

  /** The codes and acts by their names. */
  Map<String, LawCode> codes() {
    return codes;
  }

  /** The codes by the heads of their keys; of two with one head the first. */
  Map<String, LawCode> codesByKey() {
    return codesByKey;
  }

  /**
   * For each name of rules or of a code that several use, by the head of its keys: what it means in
   * orders of a court, of a state's courts or of the courts of the United States, "US".
   */
  Map<String, Map<String, String>> shared() {
    return shared;
  }

  /** The words at which the scanner stops. */
  Trie<Anchor> words() {
    return words;
  }

  private static List<Row> both(String table, Map<String, SourceFile> extra) {
    List<Row> out = new ArrayList<>(rows(table, extra));
    out.addAll(TableText.rows(TableText.own(table)));
    return out;
  }

  private static List<Row> rows(String table, Map<String, SourceFile> extra) {
    SourceFile source = extra.get(table);
    return source == null ? List.of() : TableText.rows(source);
  }
}
