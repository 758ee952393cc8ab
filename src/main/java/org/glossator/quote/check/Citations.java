package org.glossator.quote.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.cite.Authority;
import org.glossator.cite.Citation;
import org.glossator.cite.CitationKind;
import org.glossator.cite.Citator;
import org.glossator.text.Span;

/**
 * Finds the citations of a draft: those that the citation engine knows, and two kinds that only
 * matter beside orders held here, a case's short name with a page ("First Time Videos, slip op. at
 * 11") and, in a text on one order, a bare page and line.
 */
final class Citations {
  private static final String PIN =
      "(?<pin>\\d{1,5}(?::\\d{1,3})?(?:\\s?[–—-]\\s?\\d{1,5}(?::\\d{1,3})?)?"
          + "(?:\\s(?:&\\s)?nn?\\.\\s?\\d{1,4}|\\s¶{1,2}\\s?\\d{1,4})?)";

  /** What follows a short name: ", slip op. at 4 n.1", " (11:26–27)". */
  private static final Pattern AFTER_NAME =
      Pattern.compile("[*_]{0,2},?\\s(?:slip\\s[Oo]p\\.,?\\s)?(?:at\\s|\\()" + PIN);

  /** "11:26–27" by itself. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\d:.–-])(?<pin>\\d{1,4}:\\d{1,2}(?:\\s?[–-]\\s?\\d{1,4}(?::\\d{1,2})?)?)(?![\\d:]|\\s?[ap]\\.?m)");

  private final Draft draft;
  private final HeldIndex index;
  private final List<Cited> found = new ArrayList<>();

  private Citations(Draft draft, HeldIndex index) {
    this.draft = draft;
    this.index = index;
  }

  /** The citations of {@code draft}, by place. */
  static List<Cited> of(Draft draft, Citator citator, HeldIndex index) {
    return of(draft, said(citator.markdown(draft.text())), index);
  }

  /** The citations of {@code draft}, of which the engine has read {@code all}. */
  static List<Cited> of(Draft draft, List<Said> all, HeldIndex index) {
    Citations citations = new Citations(draft, index);
    citations.known(all);
    citations.shortNames();
    citations.bare();
    citations.found.sort(Comparator.comparing(Cited::span));
    return List.copyOf(citations.found);
  }

  private static List<Said> said(List<Citation> all) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Citation citation = all.get(i);
      said.add(
          new Said(
              citation.span(),
              root(all, i),
              citation.resolution().authority().map(Authority::key).orElse(""),
              citation.parts(),
              citation.nestedIn().isPresent(),
              citation.signal(),
              citation.kind() == CitationKind.SELF));
    }
    return said;
  }

  private void known(List<Said> all) {
    Map<Integer, List<Said>> groups = new HashMap<>();
    all.forEach(s -> groups.computeIfAbsent(s.group(), g -> new ArrayList<>()).add(s));
    Map<Integer, List<HeldName>> orders = new HashMap<>();
    groups.forEach((group, members) -> orders.put(group, index.meantBy(members)));
    for (Said said : all) {
      boolean self = said.own() && !draft.about().isEmpty();
      boolean reporter =
          groups.getOrDefault(said.group(), List.of()).stream()
              .anyMatch(s -> !s.parts().volume().isEmpty());
      found.add(
          new Cited(
              said.span(),
              said.parts().text(),
              said.parts().pin(),
              said.nested(),
              said.signal(),
              self ? own() : orders.getOrDefault(said.group(), List.of()),
              false,
              reporter && !self));
    }
  }

  /** A parallel citation belongs to its leader's authority. */
  private static int root(List<Citation> all, int number) {
    Citation citation = all.get(number);
    return citation
        .parallelTo()
        .flatMap(leader -> all.get(leader).root())
        .or(citation::root)
        .orElse(number);
  }

  private List<HeldName> own() {
    return index.names().stream().filter(n -> n.path().equals(draft.about())).toList();
  }

  /** A name may end wherever what follows a name stands; each place is looked at once. */
  private void shortNames() {
    String text = draft.text();
    ShortNames names = index.shortNames();
    Matcher matcher = AFTER_NAME.matcher(text);
    for (int at = 0; at < text.length(); at++) {
      boolean follows = mayFollowName(text, at) && matcher.region(at, text.length()).lookingAt();
      int start = follows ? names.start(text, at) : -1;
      if (start >= 0) {
        List<HeldName> orders = names.named(text.substring(start, at));
        add(new Span(start, matcher.end()), matcher.group("pin"), preferred(orders), false);
      }
    }
  }

  /** What follows a name begins with signs and a blank, and with "at", "slip" or a parenthesis. */
  private static boolean mayFollowName(String text, int at) {
    int i = at;
    while (i < text.length() && i < at + 3 && "*_,".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    char blank = i + 1 < text.length() ? text.charAt(i) : 'x';
    return (blank == ' ' || (blank >= '\t' && blank <= '\r'))
        && "as(".indexOf(text.charAt(i + 1)) >= 0;
  }

  /** Of orders with one short name those that the draft cites in full. */
  private List<HeldName> preferred(List<HeldName> orders) {
    List<HeldName> cited =
        orders.stream().filter(o -> found.stream().anyMatch(c -> c.orders().contains(o))).toList();
    return cited.isEmpty() ? orders : cited;
  }

  private void bare() {
    if (draft.about().isEmpty()) {
      return;
    }
    Matcher matcher = BARE.matcher(draft.text());
    while (matcher.find()) {
      add(new Span(matcher.start(), matcher.end()), matcher.group("pin"), own(), true);
    }
  }

  private void add(Span span, String pin, List<HeldName> orders, boolean bare) {
    String words = span.of(draft.text());
    List<Cited> there = found.stream().filter(c -> c.span().overlaps(span)).toList();
    if (there.isEmpty()) {
      found.add(new Cited(span, words, pin, false, "", orders, bare, false));
    } else if (there.size() == 1 && isNameOnly(there.getFirst(), span, orders)) {
      Cited name = there.getFirst();
      found.remove(name);
      found.add(
          new Cited(span, words, pin, name.nested(), name.signal(), name.orders(), false, false));
    }
  }

  /** Of an italic name the engine knows that it cites; what follows it here, only we do. */
  private static boolean isNameOnly(Cited there, Span span, List<HeldName> orders) {
    return there.pin().isEmpty()
        && there.span().start() >= span.start() - 2
        && there.span().end() <= span.end()
        && there.orders().equals(orders);
  }
}
