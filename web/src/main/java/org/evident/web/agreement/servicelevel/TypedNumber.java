package org.evident.web.agreement.servicelevel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/** Numbers as people type them in either language, and spans of time as minutes or hours and minutes. */
final class TypedNumber {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}([.,]\\d{1,4})?");
  private static final Pattern MINUTES = Pattern.compile("\\d{1,7}");
  private static final Pattern HOURS = Pattern.compile("(\\d{1,5}):([0-5]\\d)");
  private static final Pattern PERCENTS = Pattern.compile("\\d{1,3}([ ,;]+\\d{1,3}){0,8}");
  private static final int HOUR = 60;

  private TypedNumber() {}

  /** A number with a point or a comma, null where none is typed; breaks SLM.NUMBER for anything else. */
  static BigDecimal number(String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    if (!NUMBER.matcher(written.strip()).matches()) {
      throw RuleBroken.at("number", "SLM.NUMBER", written.strip());
    }
    return new BigDecimal(written.strip().replace(',', '.'));
  }

  /** Minutes written as {@code 240} or {@code 4:00}; breaks SLM.MINUTES for anything else. */
  static long minutes(String written) {
    Matcher hours = HOURS.matcher(written.strip());
    if (hours.matches()) {
      return Long.parseLong(hours.group(1)) * HOUR + Long.parseLong(hours.group(2));
    }
    if (!MINUTES.matcher(written.strip()).matches()) {
      throw RuleBroken.at("limitMinutes", "SLM.MINUTES", written.strip());
    }
    return Long.parseLong(written.strip());
  }

  /** Whole numbers written one behind the other, null where none is; breaks SLA-9 for anything else. */
  static List<Integer> percents(String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    if (!PERCENTS.matcher(written.strip()).matches()) {
      throw RuleBroken.at("warningPercents", "SLA-9", written.strip());
    }
    return Arrays.stream(written.strip().split("\\D+")).map(Integer::valueOf).toList();
  }

  /** Whole numbers as they are written. */
  static String percents(List<Integer> percents) {
    return percents.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Minutes as hours and minutes. */
  static String minutes(long minutes) {
    return "%d:%02d".formatted(minutes / HOUR, minutes % HOUR);
  }

  /** A number without zeros at its end, empty for none. */
  static String words(BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
