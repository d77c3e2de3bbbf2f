package org.evident.foundation.savedview.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.evident.kernel.RuleBroken;

/** The part of a list's address that says what it shows, such as {@code unsolved=true&priority=P1} (VWS-1). */
public final class ViewQuery {

  /** How long it may be. */
  public static final int LONGEST = 1_000;

  private static final Pattern VALUE =
      Pattern.compile("(?:[A-Za-z0-9_.,*-]|%[2-9A-F][0-9A-F]){1,200}");

  private ViewQuery() {}

  /**
   * The query without what is empty.
   *
   * @param known the names of a list's parameters
   * @throws RuleBroken VWS-1 where a name is not known, or a value is none that a list understands
   */
  public static String checked(String query, Collection<String> known) {
    List<String> parts = new ArrayList<>();
    for (String part : query.split("&")) {
      int cut = part.indexOf('=');
      String value = part.substring(cut + 1);
      if (cut >= 0 && value.isEmpty()) {
        continue;
      }
      if (cut < 1 || !known.contains(part.substring(0, cut)) || !VALUE.matcher(value).matches()) {
        throw new RuleBroken("VWS-1", part);
      }
      parts.add(part);
    }
    String checked = String.join("&", parts);
    if (checked.isEmpty() || checked.length() > LONGEST) {
      throw new RuleBroken("VWS-1", checked);
    }
    return checked;
  }
}
