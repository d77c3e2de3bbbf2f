package org.evident.h2;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a statement does to the file: nothing, change maps in memory, or also have them saved. */
enum Effect {
  NONE,
  CHANGE,
  SAVE;

  private static final Pattern SEQUENCE = Pattern.compile("\\bnext\\s+value\\b|\\bnextval\\b");
  private static final Pattern CHANGING = Pattern.compile("\\b(insert|update|delete|merge)\\b");
  private static final Pattern FIRST_WORD =
      Pattern.compile("(?s)\\A(?:[\\s(]|/\\*.*?\\*/|--[^\\n]*\\n)*+([a-z]+)");

  /**
   * The effect of a statement. What is not known to do less counts as saving: a data definition commits, and a sequence
   * is saved in a transaction of its own.
   *
   * @param autoCommit whether each statement is a transaction
   */
  static Effect of(String sql, boolean autoCommit) {
    String text = sql.toLowerCase(Locale.ROOT);
    if (SEQUENCE.matcher(text).find()) {
      return SAVE;
    }
    var word = FIRST_WORD.matcher(text);
    return switch (word.find() ? word.group(1) : "") {
      case "select", "with", "values", "table" ->
          CHANGING.matcher(text).find() ? changing(autoCommit) : NONE;
      case "insert", "update", "delete", "merge" -> changing(autoCommit);
      default -> SAVE;
    };
  }

  private static Effect changing(boolean autoCommit) {
    return autoCommit ? SAVE : CHANGE;
  }
}
