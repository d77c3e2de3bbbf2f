package org.evident.foundation.attachment.rule;

import java.util.Locale;
import org.evident.kernel.RuleBroken;

/** Names of files, as people see them again (ATT-1). */
public final class FileName {

  /** How long a name may be. */
  public static final int LONGEST = 150;

  private FileName() {}

  /**
   * The mere name in what a program or a browser sent.
   *
   * @throws RuleBroken ATT-1 at {@code name} if there is none, it is too long, or holds signs nobody sees
   */
  public static String of(String sent) {
    String path = sent == null ? "" : sent;
    String name =
        path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).strip();
    if (path.codePoints().anyMatch(FileName::unseen)) {
      throw RuleBroken.at("name", "ATT-1.UNSEEN");
    }
    if (name.isEmpty() || name.chars().allMatch(sign -> sign == '.')) {
      throw RuleBroken.at("name", "ATT-1");
    }
    if (name.length() > LONGEST) {
      throw RuleBroken.at("name", "ATT-1.LONG", name.length(), LONGEST);
    }
    return name;
  }

  /** What stands after the last dot, in lower case; empty where nothing does. */
  public static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Signs that end lines, end strings or turn the direction of reading. */
  private static boolean unseen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
