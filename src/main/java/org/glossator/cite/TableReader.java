package org.glossator.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.glossator.cite.TableText.Row;
import org.glossator.court.Courts;
import org.glossator.diagnostic.Code;
import org.glossator.diagnostic.Diagnostic;

/** Fills the {@link Tables} from their rows, and says which rows cannot be used. */
final class TableReader {
  private static final Set<String> REPORTERS =
      Set.of(
          "scotus",
          "federal",
          "regional",
          "state",
          "nominative",
          "specialty",
          "database",
          "secondary",
          "foreign",
          "journal",
          "neutral");

  private final Trie<Title> titles;
  private final Trie<Anchor> words;
  private final Map<String, RuleSet> ruleSets;
  private final Map<String, LawCode> codes;
  private final Map<String, Map<String, String>> shared;
  private final List<Diagnostic> diagnostics;
  private final Map<String, List<Reporter>> byWord = new LinkedHashMap<>();
  private final List<List<String>> states = new ArrayList<>();

  TableReader(
      Trie<Title> titles,
      Trie<Anchor> words,
      Map<String, RuleSet> ruleSets,
      Map<String, LawCode> codes,
      Map<String, Map<String, String>> shared,
      List<Diagnostic> diagnostics) {
    this.titles = titles;
    this.words = words;
    this.ruleSets = ruleSets;
    this.codes = codes;
    this.shared = shared;
    this.diagnostics = diagnostics;
  }

  /** The program's courts and those of a publisher's rows. */
  Courts courts(List<Row> rows) {
    StringBuilder good = new StringBuilder();
    each(
        rows,
        row -> {
          need(row, 4, "id, abbreviation, name and state");
          good.append(String.join("\t", row.cells())).append('\n');
        });
    return Courts.with(good.toString());
  }

  void reporters(List<Row> rows) {
    each(rows, this::reporter);
    byWord.forEach((word, meant) ->
        titles.add(word, new Title(Title.Form.REPORTER, meant.getFirst().abbreviation(), meant)));
  }

  void journals(List<Row> rows) {
    each(
        rows,
        row -> {
          Title title = new Title(Title.Form.JOURNAL, row.cell(0), List.of());
          titles.add(row.cell(0), title);
          row.parts(2).forEach(variant -> titles.add(variant, title));
        });
  }

  void rules(List<Row> rows) {
    each(rows, this::ruleSet);
  }

  void words(List<Row> rows) {
    each(rows, this::word);
  }

  void codes(List<Row> rows) {
    each(rows, this::code);
  }

  /** The federal codes and collections whose citations start with a number. */
  void codeTitles() {
    title(
        Title.Form.USC,
        "U.S.C.",
        "U.S.C.A.",
        "U.S.C.S.",
        "U.S. Code",
        "United States Code",
        "U.S.C. Ann.");
    title(
        Title.Form.CFR,
        "C.F.R.",
        "Code of Federal Regulations",
        "Code Fed. Regs.",
        "Code Fed. Reg.");
    title(Title.Form.STAT, "Stat.", "Stat. at L.", "Stats. at L.");
    title(Title.Form.FED_REG, "Fed. Reg.", "Fed. Register", "F.R.", "Federal Register");
    title(Title.Form.CONG_REC, "Cong. Rec.", "Congressional Record", "Cong. Record");
    title(
        Title.Form.CONG_REC,
        "U.S.C.C.A.N.",
        "USCCAN",
        "U.S. Code Cong. & Admin. News",
        "U.S. Code Cong. & Ad. News");
    title(Title.Form.CONG_REC, "Cong. Globe");
    title(Title.Form.CONG_REC, "Annals of Cong.", "Annals of Congress", "Annals Cong.");
    title(Title.Form.CONG_REC, "Reg. Deb.", "Cong. Deb.");
    title(Title.Form.TREATY, "U.S.T.");
    title(Title.Form.TREATY, "U.N.T.S.");
    title(Title.Form.TREATY, "L.N.T.S.");
    title(Title.Form.TREATY, "I.L.M.", "Int'l Legal Mats.");
    title(Title.Form.TREATY, "Bevans");
  }

  private void title(Title.Form form, String name, String... variants) {
    Title title = new Title(form, name, List.of());
    titles.add(name, title);
    Arrays.stream(variants).forEach(variant -> titles.add(variant, title));
  }

  private void each(List<Row> rows, Consumer<Row> add) {
    for (Row row : rows) {
      try {
        add.accept(row);
      } catch (BadRowException e) {
        diagnostics.add(
            new Diagnostic(
                Code.C301,
                row.source(),
                row.place(),
                String.valueOf(e.getMessage()),
                "the columns are parted by tabs; \"glossator explain C301\" names those of each"
                    + " table"));
      }
    }
  }

  private void reporter(Row row) {
    need(row, 5, "abbreviation, name, kind, court and series");
    if (!REPORTERS.contains(row.cell(2))) {
      throw new BadRowException("no kind of reporter is called \"" + row.cell(2) + "\"");
    }
    for (String series : row.cell(4).split(",", -1)) {
      Series read = Series.of(series.strip());
      Reporter reporter =
          new Reporter(
              read.name(row.cell(0)),
              row.cell(1),
              row.cell(2),
              row.cell(3),
              read.from(),
              read.to());
      List<String> all = new ArrayList<>(List.of(row.cell(0)));
      all.addAll(row.parts(5));
      for (String word : all) {
        for (String form : read.forms(word)) {
          byWord.computeIfAbsent(titles.known(form), w -> new ArrayList<>()).add(reporter);
        }
      }
    }
  }

  private void ruleSet(Row row) {
    need(row, 3, "key, name and kind");
    CitationKind kind =
        switch (row.cell(2)) {
          case "federal" -> CitationKind.RULE_FEDERAL;
          case "local" -> CitationKind.RULE_LOCAL;
          case "other" -> CitationKind.RULE_OTHER;
          default ->
              throw new BadRowException(
                  "no kind of rules is called \"" + row.cell(2) + "\": federal, local or other");
        };
    address(row.cell(3));
    RuleSet set = new RuleSet(row.cell(0), row.cell(1), kind, row.cell(3));
    ruleSets.putIfAbsent(set.key(), set);
    owners(row, set.key(), 5);
    Anchor anchor = new Anchor(Anchor.Form.RULE_SET, row.cell(1), set);
    law(row.cell(1), anchor);
    row.parts(4).forEach(variant -> law(variant, anchor));
  }

  private void word(Row row) {
    need(row, 3, "form, name and words");
    Anchor anchor = Anchor.of(form(row.cell(0)), row.cell(1));
    boolean law =
        anchor.form() == Anchor.Form.CONSTITUTION || anchor.form() == Anchor.Form.PUBLIC_LAW;
    if (anchor.form() == Anchor.Form.STATE) {
      states.add(row.parts(2));
    }
    for (String word : row.parts(2)) {
      if (law) {
        law(word, anchor);
      } else {
        words.add(word, anchor);
      }
    }
  }

  private static Anchor.Form form(String name) {
    return Arrays.stream(Anchor.Form.values())
        .filter(form -> form.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadRowException("nothing reads at a word of \"" + name + "\""));
  }

  private void code(Row row) {
    need(row, 3, "name, key and kind");
    LawCode.Kind kind =
        switch (row.cell(2)) {
          case "statute" -> LawCode.Kind.STATUTE;
          case "regulation" -> LawCode.Kind.REGULATION;
          case "act" -> LawCode.Kind.ACT;
          default ->
              throw new BadRowException(
                  "no kind of code is called \"" + row.cell(2) + "\": statute, regulation or act");
        };
    if (row.cell(1).indexOf(':') <= 0) {
      throw new BadRowException("a code's key has a colon, such as \"code:minn-stat\"");
    }
    address(row.cell(4));
    LawCode code = new LawCode(row.cell(0), row.cell(1), kind, row.cell(3), row.cell(4));
    codes.putIfAbsent(code.name(), code);
    owners(row, code.key(), 6);
    codeWord(code.name(), code);
    row.parts(5).forEach(variant -> codeWord(variant, code));
    byState(code);
  }

  /** "ID=code:idaho-code; IN=code:ind-code": who uses the name, and for what. */
  private void owners(Row row, String key, int column) {
    Map<String, String> owners = new LinkedHashMap<>();
    for (String part : row.parts(column)) {
      int equals = part.indexOf('=');
      if (equals <= 0 || equals == part.length() - 1) {
        throw new BadRowException(
            "who uses a name is written as \"OH=ohio-civ-r\", not \"" + part + "\"");
      }
      owners.put(part.substring(0, equals), part.substring(equals + 1));
    }
    if (!owners.isEmpty()) {
      shared.putIfAbsent(key, Map.copyOf(owners));
    }
  }

  /** Adds the name of a state's code with each of the state's names: "Florida Stat.". */
  private void byState(LawCode code) {
    for (List<String> names : states) {
      for (String name : names) {
        if (code.name().startsWith(name + " ")) {
          String rest = code.name().substring(name.length());
          names.forEach(other -> codeWord(other + rest, code));
        }
      }
    }
  }

  private void codeWord(String word, LawCode code) {
    law(word, Anchor.of(Anchor.Form.CODE, code.name()));
    if (!code.division().isEmpty()) {
      titles.add(word, new Title(Title.Form.CODE, code.name(), List.of()));
    }
  }

  /** Adds a word, and with it the capitals in which notes print the names of laws. */
  private void law(String word, Anchor anchor) {
    words.add(word, anchor);
    if (word.indexOf(' ') > 0) {
      words.add(word.toUpperCase(Locale.ROOT), anchor);
    }
  }

  private static void address(String link) {
    if (!link.isEmpty() && !link.startsWith("https://")) {
      throw new BadRowException("an address starts with https://, not \"" + link + "\"");
    }
  }

  private static void need(Row row, int columns, String names) {
    if (row.cells().size() < columns || row.cell(0).isEmpty()) {
      throw new BadRowException("a row of this table has at least " + names);
    }
  }
}
