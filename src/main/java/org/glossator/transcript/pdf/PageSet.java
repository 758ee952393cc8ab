package org.glossator.transcript.pdf;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some pages of a PDF, as people write them: "29-30, 32".
 *
 * @param pages their numbers from 1, each no greater than {@link Limits#PAGES}
 */
public record PageSet(NavigableSet<Integer> pages) {
  private static final Pattern RANGE =
      Pattern.compile("(?<first>\\d{1,4})(?:\\s?[-–]\\s?(?<last>\\d{1,4}))?");
  private static final int LONGEST = 1_000;

  public PageSet {
    pages = Collections.unmodifiableNavigableSet(new TreeSet<>(pages));
  }

  /** The pages of these numbers. */
  public static PageSet of(Collection<Integer> pages) {
    return new PageSet(new TreeSet<>(pages));
  }

  /** What {@code text} names; empty if it is anything but pages and ranges of pages. */
  public static Optional<PageSet> parse(String text) {
    NavigableSet<Integer> pages = new TreeSet<>();
    for (String part : text.length() > LONGEST ? List.of("") : List.of(text.split(",", -1))) {
      Matcher range = RANGE.matcher(part.strip());
      if (!range.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(range.group("first"));
      int last = Integer.parseInt(Optional.ofNullable(range.group("last")).orElse("" + first));
      if (first < 1 || last < first || last > Limits.PAGES) {
        return Optional.empty();
      }
      for (int page = first; page <= last; page++) {
        pages.add(page);
      }
    }
    return Optional.of(new PageSet(pages));
  }

  public boolean isEmpty() {
    return pages.isEmpty();
  }

  /** "page 7", "pages 1-3, 7". */
  public String named() {
    return (pages.size() == 1 ? "page " : "pages ") + this;
  }

  /** A sentence for readers of a text that lacks the words of these pages of {@code file}. */
  public String withoutWords(String file) {
    boolean one = pages.size() == 1;
    return (one ? "Page " : "Pages ")
        + toString().replace('-', '–')
        + (one ? " is a picture in " : " are pictures in ")
        + file
        + "; "
        + (one ? "its words are" : "their words are")
        + " not in this text.";
  }

  /** "1-3, 7", which {@link #parse} reads again. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    int last = 0;
    boolean open = false;
    for (int page : pages) {
      boolean next = last > 0 && page == last + 1;
      if (!next) {
        out.append(open ? "-" + last : "").append(out.isEmpty() ? "" : ", ").append(page);
      }
      open = next;
      last = page;
    }
    return out.append(open ? "-" + last : "").toString();
  }
}
