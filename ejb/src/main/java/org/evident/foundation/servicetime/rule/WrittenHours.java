package org.evident.foundation.servicetime.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evident.kernel.RuleBroken;

/** The hours of one day as people write them: {@code 08:00-12:00, 13:00-17:00}; nothing for a closed day (CAL-1). */
public final class WrittenHours {

  private static final Pattern SPAN = Pattern.compile("(\\S+?)\\s*[-\u2013]\\s*(\\S+)");

  private WrittenHours() {}

  /** From one local time to another, as written. */
  public record Span(String start, String end) {}

  /**
   * Takes the hours of a day apart.
   *
   * @return the spans in the order they were written, each with a first and a last time that can still be none
   * @throws RuleBroken CAL-1 at {@code hours} where a part is no span of two times
   */
  public static List<Span> read(String written) {
    List<Span> spans = new ArrayList<>();
    if (written == null || written.isBlank()) {
      return spans;
    }
    for (String part : written.strip().split("[,;]")) {
      Matcher span = SPAN.matcher(part.strip());
      if (!span.matches()) {
        throw RuleBroken.at("hours", "CAL-1", written.strip());
      }
      spans.add(new Span(padded(span.group(1)), padded(span.group(2))));
    }
    return spans;
  }

  /** Windows as {@link #read} takes them. */
  public static String of(List<Window> windows) {
    return windows.stream().map(Window::toString).collect(Collectors.joining(", "));
  }

  /** {@code 8:00} is {@code 08:00}. */
  private static String padded(String time) {
    return time.matches("\\d:\\d\\d") ? "0" + time : time;
  }
}
