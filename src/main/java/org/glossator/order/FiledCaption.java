package org.glossator.order;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.transcript.pdf.FilingStamp;

/**
 * What caption and file stamp say together. Where they contradict each other neither is taken: a
 * copy may be filed in another case than its own, and a caption may be misread.
 *
 * @param docketNumber as the caption prints it, or as the stamp does where the caption has none
 * @param entry the number of the docket entry
 * @param dated the day in the signature block, or of filing
 * @param doubts what contradicts, in a phrase each
 */
public record FiledCaption(
    Optional<String> docketNumber,
    Optional<String> entry,
    Optional<LocalDate> dated,
    List<String> doubts) {
  /** "06" and "1905" of "C 06-01905 JSW", "3:06-cv-01905-JSW" and "06 Civ. 1905". */
  private static final Pattern KEY =
      Pattern.compile("(?<!\\d)(?:20|19)?(\\d{2})\\D{1,6}(\\d{1,6})(?!\\d)");

  /** An order is filed no more days before the day that it bears. */
  private static final long DAYS_BEFORE = 7;

  /** And no more days after it. */
  private static final long DAYS_AFTER = 120;

  public FiledCaption {
    doubts = List.copyOf(doubts);
  }

  /** Holds the caption of {@code order} against {@code stamp}. */
  public static FiledCaption of(Order order, FilingStamp stamp) {
    Caption caption = order.caption();
    List<String> numbers = numbers(order);
    Optional<String> stamped = stamp.docketNumber();
    Optional<String> key = stamped.flatMap(FiledCaption::key);
    List<String> comparable = numbers.stream().filter(n -> key(n).isPresent()).toList();
    Optional<String> same = comparable.stream().filter(n -> key(n).equals(key)).findFirst();
    if (key.isPresent() && !comparable.isEmpty() && same.isEmpty()) {
      String doubt =
          "the caption's docket number is "
              + comparable.getFirst()
              + ", the stamp's "
              + stamped.get();
      return new FiledCaption(Optional.empty(), Optional.empty(), caption.dated(), List.of(doubt));
    }
    Optional<String> number = same.or(caption::docketNumber).or(() -> stamped);
    Optional<String> doubt =
        caption.dated().flatMap(day -> stamp.filed().flatMap(filed -> contradiction(day, filed)));
    Optional<LocalDate> day =
        doubt.isPresent() ? Optional.empty() : caption.dated().or(stamp::filed);
    return new FiledCaption(number, stamp.entry(), day, doubt.stream().toList());
  }

  private static Optional<String> contradiction(LocalDate day, LocalDate filed) {
    long after = ChronoUnit.DAYS.between(day, filed);
    return after < -DAYS_BEFORE || after > DAYS_AFTER
        ? Optional.of("the order bears the date " + day + ", and was filed on " + filed)
        : Optional.empty();
  }

  /** Every docket number in the caption, the one that was taken first. */
  private static List<String> numbers(Order order) {
    List<String> numbers = new ArrayList<>(order.caption().docketNumber().stream().toList());
    DocketNumbers reader = new DocketNumbers();
    for (Block block : order.blocks()) {
      if (block instanceof Block.CaptionRow row && row.part() == Block.CaptionPart.DOCKET_NUMBER) {
        reader.read(row.passage().text());
      }
    }
    numbers.addAll(reader.all());
    return numbers;
  }

  private static Optional<String> key(String number) {
    Matcher matcher = KEY.matcher(number.replace('–', '-'));
    return matcher.find()
        ? Optional.of(matcher.group(1) + "-" + Integer.parseInt(matcher.group(2)))
        : Optional.empty();
  }
}
