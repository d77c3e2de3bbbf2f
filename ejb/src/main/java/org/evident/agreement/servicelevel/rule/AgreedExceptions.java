package org.evident.agreement.servicelevel.rule;

import java.util.List;
import java.util.stream.Stream;
import org.evident.kernel.RuleBroken;

/**
 * The exceptions an agreement names, one a line or parted by semicolons; only for these a clock may be excluded (SLA-12).
 *
 * @param reasons the exceptions in the agreement's words
 */
public record AgreedExceptions(List<String> reasons) {

  /** Reads the exceptions as the agreement has them; null means that there are none. */
  public static AgreedExceptions read(String written) {
    return new AgreedExceptions(
        written == null
            ? List.of()
            : Stream.of(written.split("[;\\n]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
  }

  /** The exception in the agreement's own words; refuses a reason it does not name (SLA-12, field {@code reason}). */
  public String require(String reason) {
    return reasons.stream()
        .filter(agreed -> agreed.equalsIgnoreCase(reason == null ? "" : reason.strip()))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("reason", "SLA-12", reason, String.join("; ", reasons)));
  }
}
