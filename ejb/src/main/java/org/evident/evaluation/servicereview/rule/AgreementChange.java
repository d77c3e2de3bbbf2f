package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A version of an agreement that came into force, or an agreement that ended, within the period (S2).
 *
 * @param reference the agreement's number
 * @param version the version that came into force; of an agreement that ended its last version
 * @param validFrom the day the change took effect
 * @param kind what happened
 * @param changes what is agreed differently from the version before; empty for a first version and for an end
 */
public record AgreementChange(
    String reference, int version, LocalDate validFrom, Kind kind, List<TermChange> changes) {
  public AgreementChange {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(kind, "kind");
    changes = changes.stream().sorted(Comparator.comparing(TermChange::name)).toList();
  }

  /** Changes of the agreements of several services, each version once with what it changed for each of them (AGR-6). */
  public static List<AgreementChange> together(Collection<AgreementChange> changes) {
    Map<String, AgreementChange> versions = new LinkedHashMap<>();
    changes.forEach(change -> versions.merge(change.name(), change, AgreementChange::and));
    return List.copyOf(versions.values());
  }

  private AgreementChange and(AgreementChange other) {
    return new AgreementChange(
        reference,
        version,
        validFrom,
        kind,
        Stream.concat(changes.stream(), other.changes.stream()).distinct().toList());
  }

  /** What it is listed under. */
  String name() {
    return validFrom + " " + reference + " " + version + " " + kind;
  }

  /** What happened to an agreement. */
  public enum Kind {
    /** Its first version came into force. */
    BEGUN,
    /** A later version came into force. */
    CHANGED,
    /** It ended without another version. */
    ENDED
  }
}
