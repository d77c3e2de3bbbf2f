package org.evident.foundation.communication.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.evident.kernel.RuleBroken;

/** What has to hold of a communication that asks whom it tells to acknowledge it. */
public final class Asked {

  /** What those who are asked rely on: the words, and who else is asked. */
  public static final List<String> FIXED =
      List.of("topic", "subject", "content", "audience", "named", "customer", "acknowledgeDays");

  private Asked() {}

  /**
   * Refuses to ask people nobody knows by name, or those it did not reach.
   *
   * @param delivered whether it came to them
   * @throws RuleBroken COM-5 at {@code audience} or {@code deliveryState}
   */
  public static void require(Audience audience, boolean delivered) {
    if (audience == Audience.SUPPLIERS || audience == Audience.INTERESTED_PARTIES) {
      throw RuleBroken.at("audience", "COM-5", audience);
    }
    if (!delivered) {
      throw RuleBroken.at("deliveryState", "COM-5.FAILED");
    }
  }

  /** The persons and teams of an audience by name, as they were written. */
  public static List<String> names(String named) {
    return named == null
        ? List.of()
        : Stream.of(named.split("[,;\\n]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
  }

  /**
   * Refuses to change what was asked.
   *
   * @param field of {@link #FIXED}, or whether it asks at all
   * @throws RuleBroken COM-7 at that field
   */
  public static void keep(String field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      throw RuleBroken.at(field, "COM-7");
    }
  }
}
