package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.cite.Citator;
import org.glossator.quote.check.Finding.Altered;
import org.glossator.quote.check.Finding.Exact;
import org.glossator.quote.check.Finding.NotChecked;
import org.glossator.quote.check.Finding.NotFound;
import org.glossator.quote.check.Finding.Seen;
import org.glossator.quote.check.Finding.Verdict;
import org.glossator.quote.check.Quotations.Found;
import org.glossator.text.Span;

/**
 * Checks the quotations of a draft against the orders that stand beside them. What it says is never
 * more than it knows: a quotation without a citation to an order that is held here is "not
 * checked", never false.
 *
 * <p>Reading a draft tells which orders it cites; their texts can then be fetched and the findings
 * made.
 */
public final class QuotationCheck {
  /** Of a quotation's words, in percent, how many must stand in one place to call it altered. */
  private static final int LEAST_MATCHED = 55;

  /** So many words may be anybody's; fewer are not looked for where nothing is cited. */
  private static final int LEAST_SEEN = 6;

  private final Draft draft;
  private final HeldIndex index;
  private final List<Found> quotations;
  private final Sources sources;

  private QuotationCheck(Draft draft, HeldIndex index, List<Cited> citations) {
    this.draft = draft;
    this.index = index;
    this.quotations = Quotations.of(draft);
    this.sources = new Sources(draft, citations);
  }

  /** Reads {@code draft}. */
  public static QuotationCheck read(Draft draft, Citator citator, HeldIndex index) {
    return new QuotationCheck(draft, index, Citations.of(draft, citator, index));
  }

  /** Reads {@code draft}, of which the citations are known. */
  public static QuotationCheck read(Draft draft, List<Said> citations, HeldIndex index) {
    return new QuotationCheck(draft, index, Citations.of(draft, citations, index));
  }

  /** The paths of the orders whose texts are needed, in the order of the draft. */
  public Set<String> wanted() {
    Set<String> paths = new LinkedHashSet<>();
    for (Found quotation : quotations) {
      for (Cited source : sources.of(quotation)) {
        source.orders().forEach(order -> paths.add(order.path()));
      }
    }
    return paths;
  }

  /**
   * What is to be said of each quotation, by place.
   *
   * @param texts the wanted texts by path; one that is missing is not checked
   */
  public List<Finding> findings(Map<String, HeldText> texts) {
    return findings(texts, true);
  }

  /**
   * The same, but nothing is said of quotations beside which no order stands that is held here, so
   * that their words need not be looked for.
   */
  public List<Finding> findingsOfHeld(Map<String, HeldText> texts) {
    return findings(texts, false);
  }

  private List<Finding> findings(Map<String, HeldText> texts, boolean all) {
    Map<String, HeldWords> words = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Found quotation : quotations) {
      List<Cited> cited = sources.of(quotation);
      if (!all && cited.stream().noneMatch(Cited::held)) {
        continue;
      }
      Quoted quoted = Quoted.of(draft.text(), quotation.words());
      if (quoted.words() > 0) {
        String source = cited.isEmpty() ? "" : cited.getFirst().words();
        Verdict verdict =
            quotation.closed()
                ? new Judge(quotation, quoted, texts, words).verdict(cited)
                : new NotChecked("its closing quotation mark is missing", List.of());
        findings.add(new Finding(quotation.whole(), shown(quotation.words()), source, verdict));
      }
    }
    return List.copyOf(findings);
  }

  private String shown(Span span) {
    return String.join(" ", span.of(draft.text()).strip().split("\\s+"));
  }

  /** Judges one quotation. */
  private final class Judge {
    private final Found quotation;
    private final Quoted quoted;
    private final Map<String, HeldText> texts;
    private final Map<String, HeldWords> words;

    Judge(
        Found quotation, Quoted quoted, Map<String, HeldText> texts, Map<String, HeldWords> words) {
      this.quotation = quotation;
      this.quoted = quoted;
      this.texts = texts;
      this.words = words;
    }

    Verdict verdict(List<Cited> cited) {
      List<Cited> held = cited.stream().filter(Cited::held).toList();
      if (held.isEmpty()) {
        return new NotChecked(
            cited.isEmpty()
                ? "no citation stands beside it"
                : "what is cited beside it is not held here",
            seen());
      }
      List<Verdict> likeliest = List.of();
      for (Cited source : held) {
        List<Verdict> verdicts = new ArrayList<>();
        for (HeldName order : source.orders()) {
          verdicts.add(verdict(source, order));
        }
        Optional<Verdict> exact = verdicts.stream().filter(Exact.class::isInstance).findFirst();
        if (exact.isPresent()) {
          return exact.get();
        }
        likeliest = likeliest.isEmpty() ? verdicts : likeliest;
      }
      return against(likeliest, cited.getFirst().held());
    }

    /** Where it is not sure which order is meant, nothing is said against the words. */
    private static Verdict against(List<Verdict> verdicts, boolean likeliest) {
      if (verdicts.size() == 1 && likeliest) {
        return verdicts.getFirst();
      }
      return new NotChecked(
          likeliest
              ? "the citation beside it may mean more than one order"
              : "two citations stand beside it, and one of them is not held here",
          List.of());
    }

    private HeldWords wordsOf(HeldText text) {
      return words.computeIfAbsent(text.path(), path -> new HeldWords(text));
    }

    private Verdict verdict(Cited source, HeldName order) {
      HeldText text = texts.get(order.path());
      if (text == null) {
        return new NotChecked("the text of " + order.name() + " could not be loaded", List.of());
      }
      HeldWords held = wordsOf(text);
      List<Match> matches = new Finder(held, leave(source)).find(quoted);
      int least = matches.getFirst().cost();
      boolean found = least == 0 || isNear(matches.getFirst());
      if (!found) {
        return new NotFound(order);
      }
      List<Match> best = matches.stream().filter(m -> m.cost() == least).toList();
      Match match =
          best.stream()
              .filter(m -> pin(source, place(m, held), text) instanceof PinVerdict.Right)
              .findFirst()
              .orElse(best.getFirst());
      HeldPlace place = place(match, held);
      PinVerdict pin = pin(source, place, text);
      return match.exact()
          ? new Exact(order, place, pin)
          : new Altered(order, place, pin, Diff.of(draft.text(), quoted, match, held));
    }

    private boolean isNear(Match match) {
      boolean most = match.matched() * 100 >= quoted.words() * LEAST_MATCHED;
      return most && match.matched() >= Math.min(2, quoted.words());
    }

    private HeldPlace place(Match match, HeldWords held) {
      return held.held().place(match.span(held).orElse(Span.at(0)));
    }

    /** What the draft says is left out, up to the end of the citation and its parentheticals. */
    private Leave leave(Cited source) {
      int start = Math.min(quotation.whole().end(), source.span().end());
      int end = Math.max(quotation.whole().end(), source.span().end());
      int more = Math.min(draft.text().length(), end + 120);
      String after = draft.text().substring(end, more).stripLeading();
      int close = after.startsWith("(") ? after.indexOf(')') : -1;
      String added = close > 0 ? after.substring(0, close) : "";
      return Leave.of(draft.text().substring(start, end) + " " + added);
    }

    private PinVerdict pin(Cited source, HeldPlace place, HeldText text) {
      Optional<DraftPin> pin = DraftPin.of(source.pin());
      if (pin.isEmpty()) {
        return new PinVerdict.Missing(place.text());
      }
      boolean paged = pin.get().ranges().stream().allMatch(r -> isPage(r.fromPage(), text));
      return source.reporter() && !pin.get().star() && !paged
          ? new PinVerdict.Unchecked("a reporter's page; only the court's own pages are held here")
          : PinVerdict.of(pin.get(), place);
    }

    private static boolean isPage(int page, HeldText text) {
      Span pages = text.pages();
      return pages.start() > 1 && pages.start() <= page && page <= pages.end();
    }

    /** Where the very words stand in an order whose text is at hand. */
    private List<Seen> seen() {
      if (quoted.words() < LEAST_SEEN) {
        return List.of();
      }
      List<Seen> seen = new ArrayList<>();
      for (HeldText text :
          texts.values().stream().sorted(Comparator.comparing(HeldText::path)).toList()) {
        HeldWords held = wordsOf(text);
        Match match = new Finder(held, Leave.NONE).find(quoted).getFirst();
        if (match.exact() && match.span(held).isPresent()) {
          nameOf(text.path()).ifPresent(name -> seen.add(new Seen(name, place(match, held))));
        }
      }
      return seen;
    }

    private Optional<HeldName> nameOf(String path) {
      return index.names().stream().filter(o -> o.path().equals(path)).findFirst();
    }
  }
}
