package org.glossator.quote.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.cite.Citator;
import org.glossator.quote.check.Draft;
import org.glossator.quote.check.FindingsJson;
import org.glossator.quote.check.HeldCodec;
import org.glossator.quote.check.HeldIndex;
import org.glossator.quote.check.HeldText;
import org.glossator.quote.check.JsonText;
import org.glossator.quote.check.QuotationCheck;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/**
 * What the script exports: {@code names} once, then for each draft {@code read}, {@code hold} for
 * each text that it asks for, and {@code findings}.
 */
public final class BrowserChecker {
  private static final State STATE = new State();

  private BrowserChecker() {}

  /** Nothing is done until the page asks. */
  public static void main(String[] args) {}

  private static final class State {
    final Citator citator = Citator.standard();
    final Map<String, HeldText> texts = new HashMap<>();
    HeldIndex index = HeldIndex.of(List.of());
    @Nullable QuotationCheck check;
  }

  /** The index of the orders held here. */
  @JSExport
  public static void names(String written) {
    STATE.index = HeldIndex.of(HeldCodec.names(written));
  }

  /**
   * Reads a draft.
   *
   * @return the paths of the texts that are needed and not yet held, as a JSON list
   */
  @JSExport
  public static String read(String draft) {
    QuotationCheck check = QuotationCheck.read(Draft.of(draft), STATE.citator, STATE.index);
    STATE.check = check;
    JsonText json = new JsonText().open("[");
    check.wanted().stream().filter(p -> !STATE.texts.containsKey(p)).forEach(json::value);
    return json.close("]").toString();
  }

  /** A text has come; one that cannot be read is as if it had not. */
  @JSExport
  public static void hold(String written) {
    if (!written.isEmpty()) {
      HeldText text = HeldCodec.text(written);
      STATE.texts.put(text.path(), text);
    }
  }

  /** What is to be said of the quotations of the draft that was read, as a JSON list. */
  @JSExport
  public static String findings() {
    QuotationCheck check = STATE.check;
    return check == null ? "[]" : FindingsJson.of(check.findings(STATE.texts));
  }
}
