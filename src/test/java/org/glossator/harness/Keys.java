package org.glossator.harness;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Keys by the names that pages see, as the DevTools protocol wants them. */
final class Keys {
  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("Backspace", 8),
          Map.entry("Tab", 9),
          Map.entry("Enter", 13),
          Map.entry("Escape", 27),
          Map.entry(" ", 32),
          Map.entry("PageUp", 33),
          Map.entry("PageDown", 34),
          Map.entry("End", 35),
          Map.entry("Home", 36),
          Map.entry("ArrowLeft", 37),
          Map.entry("ArrowUp", 38),
          Map.entry("ArrowRight", 39),
          Map.entry("ArrowDown", 40),
          Map.entry("Delete", 46));
  private static final int ALT = 1;
  private static final int CONTROL = 2;
  private static final int SHIFT = 8;

  private Keys() {}

  /** One press: what goes down, and up again. */
  record Press(Map<String, ?> down, Map<String, ?> up) {}

  static Press of(String name) {
    String key = name;
    int modifiers = 0;
    while (key.indexOf('+') > 0) {
      String modifier = key.substring(0, key.indexOf('+'));
      modifiers |=
          switch (modifier) {
            case "Alt" -> ALT;
            case "Control" -> CONTROL;
            case "Shift" -> SHIFT;
            default -> throw new IllegalArgumentException("no such modifier: " + modifier);
          };
      key = key.substring(key.indexOf('+') + 1);
    }
    return press(key, modifiers);
  }

  private static Press press(String key, int modifiers) {
    Integer named = CODES.get(key);
    if (named == null && key.codePointCount(0, key.length()) != 1) {
      throw new IllegalArgumentException("no such key: " + key);
    }
    boolean letter = key.length() == 1 && Character.isLetter(key.charAt(0));
    int code = named != null ? named : key.toUpperCase(Locale.ROOT).charAt(0);
    Map<String, Object> event = new HashMap<>();
    event.put("key", key);
    event.put("code", letter ? "Key" + key.toUpperCase(Locale.ROOT) : named != null ? key : "");
    event.put("windowsVirtualKeyCode", named != null || letter ? code : 0);
    event.put("modifiers", modifiers);
    Map<String, Object> up = new HashMap<>(event);
    up.put("type", "keyUp");
    String text = key.equals("Enter") ? "\r" : named != null && !key.equals(" ") ? "" : key;
    boolean writes = !text.isEmpty() && (modifiers & (ALT | CONTROL)) == 0;
    event.put("type", writes ? "keyDown" : "rawKeyDown");
    if (writes) {
      event.put("text", text);
    }
    return new Press(event, up);
  }
}
