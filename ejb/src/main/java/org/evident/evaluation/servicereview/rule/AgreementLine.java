package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The agreement a review measures against (S2).
 *
 * @param reference its number
 * @param version its version in the period
 * @param validFrom first day
 * @param validTo last day, {@code null} if open
 * @param serviceHours name of the calendar of service hours
 * @param supportHours name of the calendar of support hours
 * @param targets what was agreed
 * @param changes what changed in the agreement within the period, empty if nothing
 */
public record AgreementLine(
    String reference,
    int version,
    LocalDate validFrom,
    LocalDate validTo,
    String serviceHours,
    String supportHours,
    List<TargetLine> targets,
    String changes) {
  public AgreementLine {
    targets =
        targets.stream()
            .sorted(
                Comparator.comparing(TargetLine::figure)
                    .thenComparing(TargetLine::dimension)
                    .thenComparing(
                        TargetLine::service, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
  }

  /** Agreements of several services, each version once with what it promises for each of them (AGR-6). */
  public static List<AgreementLine> together(Collection<AgreementLine> lines) {
    Map<String, AgreementLine> versions = new LinkedHashMap<>();
    lines.forEach(
        line -> versions.merge(line.reference() + " " + line.version(), line, AgreementLine::and));
    return List.copyOf(versions.values());
  }

  private AgreementLine and(AgreementLine other) {
    return new AgreementLine(
        reference,
        version,
        validFrom,
        validTo,
        hours(serviceHours, other.serviceHours),
        hours(supportHours, other.supportHours),
        Stream.concat(targets.stream(), other.targets.stream()).distinct().toList(),
        changes);
  }

  /** The calendars of both, each once. */
  private static String hours(String one, String other) {
    return Stream.of(one, other)
        .filter(hours -> hours != null && !hours.isEmpty())
        .flatMap(hours -> Stream.of(hours.split(", ")))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
