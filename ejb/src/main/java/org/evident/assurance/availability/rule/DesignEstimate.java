package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Availability to expect of a design, as shares of 1; an estimate, never mixed with what was measured (AV-9). */
public final class DesignEstimate {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  // From here on two digits would call a design perfect that is not.
  private static final BigDecimal NEARLY = new BigDecimal("99.99");
  private static final int USUAL = 2;
  private static final int FINE = 4;

  private DesignEstimate() {}

  /** Parts that must all be up. */
  public static BigDecimal series(Collection<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /** Independent parts of which one suffices. */
  public static BigDecimal parallel(Collection<BigDecimal> parts) {
    return BigDecimal.ONE.subtract(series(parts.stream().map(BigDecimal.ONE::subtract).toList()));
  }

  /** n independent equal parts of which k must be up. */
  public static BigDecimal kOfN(int k, int n, BigDecimal part) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int up = k; up <= n; up++) {
      BigDecimal ways = new BigDecimal(choose(n, up));
      sum =
          sum.add(ways.multiply(part.pow(up)).multiply(BigDecimal.ONE.subtract(part).pow(n - up)));
    }
    return sum;
  }

  /**
   * What a service can reach if each part it requires just keeps its own target; empty where nothing is required, or a
   * part has no target.
   *
   * @param parts what it requires directly; of a group as many must be up as it says, each as good as its weakest member
   * @param targets percent by part
   */
  public static Optional<BigDecimal> ofTargets(
      Collection<Dependency> parts, Map<String, BigDecimal> targets) {
    if (parts.isEmpty() || parts.stream().anyMatch(part -> targets.get(part.to()) == null)) {
      return Optional.empty();
    }
    Map<String, List<Dependency>> groups =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    part -> part.group() == null ? "to " + part.to() : "of " + part.group()));
    BigDecimal share =
        series(groups.values().stream().map(members -> group(members, targets)).toList());
    BigDecimal percent = share.multiply(HUNDRED);
    int digits = percent.compareTo(NEARLY) > 0 ? FINE : USUAL;
    return Optional.of(percent.setScale(digits, RoundingMode.HALF_UP));
  }

  private static BigDecimal group(List<Dependency> members, Map<String, BigDecimal> targets) {
    BigDecimal weakest =
        members.stream()
            .map(part -> targets.get(part.to()))
            .min(BigDecimal::compareTo)
            .orElseThrow();
    int needed = members.get(0).group() == null ? 1 : Dependency.needed(members);
    return kOfN(needed, members.size(), weakest.divide(HUNDRED));
  }

  private static BigInteger choose(int n, int k) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= k; i++)
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    return ways;
  }
}
