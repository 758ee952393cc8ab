package org.glossator.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotate.Approximate.Hit;
import org.glossator.text.Span;

/**
 * Finds a {@link Selector}'s words in an order's text as it is now. Words are compared as {@link
 * Folded}; a place's score is how much of the words and of what surrounded them agrees. What is
 * below {@value #MOVED} is never taken without asking, nor what is no more like the selector than
 * another place was when it was made, nor what lacks the characters right beside the words: where a
 * passage was deleted, the passage most like it must not take its note.
 */
final class Anchoring {
  /** From this score on words may be taken for those of the note. */
  static final double MOVED = 0.90;

  /** From this score on words are shown as what may be meant. */
  static final double REVIEW = 0.55;

  /** How much more like the selector the best place must be than any other. */
  private static final double MARGIN = 0.01;

  /** How many characters on each side stand right beside the words. */
  private static final int BESIDE = 32;

  /** Words of this many characters are not found twice by chance. */
  private static final int LONG = 64;

  private final Quotations quotations;
  private final String text;

  Anchoring(Quotations quotations) {
    this.quotations = quotations;
    this.text = quotations.folded().text();
  }

  /** The selector of words that stand at {@code target} for sure. */
  Selector select(Target target) {
    Span span = span(target.start(), target.end());
    int start = quotations.folded().indexOf(span.start());
    int end = quotations.folded().indexOf(span.end());
    Folded words = Folded.of(target.quote());
    List<Span> same = quotations.folded().occurrencesOf(words);
    int nth = 1 + (int) same.stream().filter(s -> s.start() < span.start()).count();
    Selector selector =
        new Selector(
            target.quote(),
            target.prefix(),
            target.suffix(),
            target.start(),
            target.end(),
            nth,
            same.size(),
            0,
            quotations.hash());
    double rival =
        candidates(new Likeness(selector)).stream()
            .filter(c -> c.end <= start || c.start >= end)
            .mapToDouble(Candidate::score)
            .max()
            .orElse(0);
    return new Selector(
        selector.exact(),
        selector.prefix(),
        selector.suffix(),
        selector.start(),
        selector.end(),
        nth,
        same.size(),
        Math.min(1, Math.ceil(rival * 100) / 100),
        quotations.hash());
  }

  /** Where the words stand now. */
  Anchor find(Selector selector) {
    if (selector.textHash().equals(quotations.hash()) && unmoved(selector)) {
      return new Anchor.Exact(quotations.target(span(selector.start(), selector.end())));
    }
    Likeness like = new Likeness(selector);
    List<Candidate> same = same(like);
    List<Candidate> whole = same.stream().filter(c -> c.score() > 1 - 1e-9).toList();
    if (selector.rival() >= 1) {
      boolean counted = same.size() == selector.times() && selector.nth() <= same.size();
      return counted && whole.contains(same.get(selector.nth() - 1))
          ? new Anchor.Exact(target(same.get(selector.nth() - 1)))
          : best(like, "the same words stood in the same surroundings more than once");
    }
    if (whole.size() == 1) {
      return new Anchor.Exact(target(whole.getFirst()));
    }
    boolean alone = same.size() == 1 && selector.times() == 1;
    if (alone && (like.words.length() >= LONG || same.getFirst().besideOne(like))) {
      return new Anchor.Exact(target(same.getFirst()));
    }
    return best(like, "");
  }

  private boolean unmoved(Selector selector) {
    String all = quotations.order().text();
    return selector.end() <= all.codePointCount(0, all.length())
        && selector.start() < selector.end()
        && span(selector.start(), selector.end()).of(all).equals(selector.exact());
  }

  /** The best place, as sure as it is; {@code doubt} says why it cannot be sure, if so. */
  private Anchor best(Likeness like, String doubt) {
    List<Candidate> all = candidates(like);
    if (all.isEmpty() || all.getFirst().score() < REVIEW) {
      return new Anchor.Orphan();
    }
    Candidate best = all.getFirst();
    double second =
        all.stream()
            .filter(c -> c.end <= best.start || c.start >= best.end)
            .mapToDouble(Candidate::score)
            .findFirst()
            .orElse(0);
    double other = Math.max(second, like.selector.rival());
    String why = doubt;
    if (why.isEmpty() && best.score() < MOVED) {
      why = "the words or what surrounds them changed too much";
    } else if (why.isEmpty() && best.score() <= other + MARGIN) {
      why = "another passage is as like them";
    } else if (why.isEmpty() && !best.besideBoth(like)) {
      why = "what stood right beside them is gone";
    }
    return why.isEmpty()
        ? new Anchor.Moved(words(best), best.score())
        : new Anchor.Review(words(best), best.score(), why);
  }

  private Target target(Candidate place) {
    return quotations.target(quotations.folded().sourceOf(place.start, place.end));
  }

  /** A place that is like the words, widened so that no word is cut. */
  private Target words(Candidate place) {
    int start = place.start;
    int end = place.end;
    while (start > 0 && insideWord(start)) {
      start--;
    }
    while (end < text.length() && insideWord(end)) {
      end++;
    }
    return quotations.target(quotations.folded().sourceOf(start, end));
  }

  /** Whether letters or digits, or the halves of one character, stand on both sides. */
  private boolean insideWord(int at) {
    return (Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at)))
        || Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private Span span(int start, int end) {
    String all = quotations.order().text();
    return new Span(all.offsetByCodePoints(0, start), all.offsetByCodePoints(0, end));
  }

  /** The places where the words stand exactly, by place. */
  private List<Candidate> same(Likeness like) {
    List<Candidate> found = new ArrayList<>();
    String words = like.words;
    for (int at = text.indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.indexOf(words, at + 1)) {
      found.add(like.at(at, at + words.length(), 0));
    }
    return found;
  }

  /** Every place that is like the selector in its words or its surroundings, the best first. */
  private List<Candidate> candidates(Likeness like) {
    Map<Long, Candidate> found = new LinkedHashMap<>();
    for (Candidate place : same(like)) {
      found.put(place.key(), place);
    }
    for (Hit hit : Approximate.search(like.words, text, like.words.length() * 3 / 10)) {
      add(like.at(hit.start(), hit.end(), hit.distance()), found);
    }
    between(like, found);
    List<Candidate> sorted = new ArrayList<>(found.values());
    sorted.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparingInt(c -> c.start));
    return sorted;
  }

  /** What stands now between the old surroundings: other words, perhaps, in the old place. */
  private void between(Likeness like, Map<Long, Candidate> found) {
    if (like.prefix.length() < BESIDE || like.suffix.length() < BESIDE) {
      return;
    }
    int longest = 3 * like.words.length() + LONG;
    List<Hit> after = Approximate.search(like.suffix, text, like.suffix.length() * 3 / 10);
    for (Hit before : Approximate.search(like.prefix, text, like.prefix.length() * 3 / 10)) {
      for (Hit next : after) {
        int start = skipSpace(before.end());
        boolean space = next.start() > start && text.charAt(next.start() - 1) == ' ';
        int end = space ? next.start() - 1 : next.start();
        if (end - start > longest) {
          break;
        }
        if (end > start) {
          int distance = Approximate.of(like.words).distance(text.substring(start, end));
          add(like.at(start, end, Math.min(distance, like.words.length())), found);
          break;
        }
      }
    }
  }

  private int skipSpace(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private static void add(Candidate place, Map<Long, Candidate> found) {
    if (place.end > place.start) {
      found.merge(place.key(), place, (a, b) -> a.score() >= b.score() ? a : b);
    }
  }

  /** A place and how much of the words, of what stood before and of what stood after agrees. */
  private record Candidate(
      int start, int end, double score, double besideBefore, double besideAfter) {
    long key() {
      return (long) start << 32 | end;
    }

    boolean besideOne(Likeness like) {
      return besideBefore >= like.besideFloor || besideAfter >= like.besideFloor;
    }

    boolean besideBoth(Likeness like) {
      return besideBefore >= like.besideFloor && besideAfter >= like.besideFloor;
    }
  }

  /** Measures places against a selector. */
  private final class Likeness {
    private final Selector selector;
    private final String words;
    private final String prefix;
    private final String suffix;
    private final Approximate before;
    private final Approximate after;
    private final Approximate besideBefore;
    private final Approximate besideAfter;
    private final double besideFloor;

    Likeness(Selector selector) {
      this.selector = selector;
      this.words = Folded.of(selector.exact()).text();
      this.prefix = Folded.of(selector.prefix()).text();
      this.suffix = Folded.of(selector.suffix()).text();
      this.before = Approximate.backwards(prefix);
      this.after = Approximate.of(suffix);
      String nearBefore = prefix.substring(Math.max(0, prefix.length() - BESIDE));
      String nearAfter = suffix.substring(0, Math.min(BESIDE, suffix.length()));
      this.besideBefore = Approximate.backwards(nearBefore);
      this.besideAfter = Approximate.of(nearAfter);
      // Words as short as these, once deleted, must not be found in their neighbor's place.
      double most = Math.min(BESIDE / 4.0, Math.max(2, words.length() / 2.0));
      this.besideFloor = 1 - most / BESIDE;
    }

    Candidate at(int start, int end, int distance) {
      int left = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
      int right = skipSpace(end);
      double context = 60.0 / Math.max(120, words.length());
      double leftWeight = context / 2 * weight(prefix);
      double rightWeight = context / 2 * weight(suffix);
      double own = 1 - (double) distance / Math.max(1, words.length());
      double score =
          (1 - leftWeight - rightWeight) * own
              + leftWeight * before.likeness(text, left)
              + rightWeight * after.likeness(text, right);
      return new Candidate(
          start, end, score, besideBefore.likeness(text, left), besideAfter.likeness(text, right));
    }

    /** Little that stood beside the words says little. */
    private static double weight(String context) {
      return Math.min(1, context.length() / (double) BESIDE);
    }
  }
}
