package org.evident.foundation.monitoring.rule;

import java.util.regex.Pattern;
import org.evident.kernel.RuleBroken;

/** Reads what a monitoring tool writes for a measured value. */
public final class SampleText {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern QUALITY = Pattern.compile("[A-Za-z0-9_-]{1,20}");
  private static final int LONGEST = 40;
  private static final double LARGEST = 1e300;

  private SampleText() {}

  /**
   * A finite number with a decimal point.
   *
   * @throws RuleBroken CAP.VALUE at {@code value}
   */
  public static double value(String text) {
    String written = text == null ? "" : text.strip();
    if (written.length() <= LONGEST && NUMBER.matcher(written).matches()) {
      double value = Double.parseDouble(written);
      if (Math.abs(value) <= LARGEST) {
        return Math.abs(value) < 1 / LARGEST ? 0 : value;
      }
    }
    throw RuleBroken.at("value", "CAP.VALUE", written);
  }

  /**
   * A word for how good the value is, or null where none is given.
   *
   * @throws RuleBroken CAP.QUALITY at {@code quality}
   */
  public static String quality(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!QUALITY.matcher(text.strip()).matches()) {
      throw RuleBroken.at("quality", "CAP.QUALITY", text.strip());
    }
    return text.strip();
  }
}
