package org.glossator.quote.check;

/** A piece of a quotation, and which of the order's words it may stand for. */
sealed interface Element {
  Token token();

  /**
   * Words and signs as they are.
   *
   * @param loose whether nothing is lost if the order has no such sign there: a comma or full stop
   *     before the closing mark, or beside an ellipsis
   */
  record Literal(Token token, boolean loose) implements Element {
    boolean stands(Token order) {
      if (token.kind() != order.kind()) {
        return false;
      }
      if (token.form().equals(order.form())) {
        return true;
      }
      return order.form().length() <= token.form().length() // most words are not looked into
          && token.form().indexOf(Tokens.LINE_HYPHEN) >= 0
          && (order.form().equals(without(token.form(), ""))
              || order.form().equals(without(token.form(), "-")));
    }

    private static String without(String form, String hyphen) {
      return form.replace(String.valueOf(Tokens.LINE_HYPHEN), hyphen);
    }
  }

  /** A word of which the quoter changed letters, and says so: "[S]evering", "defendant[s]". */
  record Changed(Token token) implements Element {
    private static final int MOST_LETTERS = 8;

    boolean stands(Token order) {
      if (!order.isWord()) {
        return false;
      }
      if (token.form().equals(order.form())) {
        return true;
      }
      String kept = token.form();
      String before = kept.substring(0, kept.indexOf('['));
      String after = kept.substring(kept.lastIndexOf(']') + 1);
      String whole = order.form().replace("[", "").replace("]", "");
      int changed = whole.length() - before.length() - after.length();
      return changed >= 0
          && changed <= MOST_LETTERS
          && whole.startsWith(before)
          && whole.endsWith(after);
    }
  }

  /**
   * Words in brackets of their own, in place of the order's or beside them.
   *
   * @param token from the opening to the closing bracket
   * @param most how many of the order's tokens it may replace
   */
  record Replaced(Token token, int most) implements Element {}
}
