package org.evident.foundation.monitoring.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.monitoring.rule.SeriesState;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door by which people say what the series of a source are of. */
@Stateless
@RolesAllowed({CAPACITY_MANAGERS, AVAILABILITY_MANAGERS, ADMIN})
public class SeriesDecisions {

  @Inject private SeriesSources sources;
  @Inject private SeriesRows rows;
  @Inject private PullRows pulls;
  @Inject private Statements statements;
  @Inject private Histories histories;

  /**
   * Says what a series is of; its values are read from the beginning of its source on.
   *
   * @param subject the number of an active metric, or of a service
   * @param version the count that was read; whoever decided meanwhile wins (REC-2)
   * @throws RuleBroken CAP.METRIC or REC-1 if there is no such subject, CAP.SERIES.FED if another source gives its values
   */
  public SeriesView assign(String source, long id, String subject, Long version) {
    SeriesSource of = standing(source);
    SeriesView before = one(source, id);
    String wanted = subject == null ? "" : subject.strip();
    requireFree(of.feeds(), wanted, before);
    decide(of, before, version, SeriesState.ASSIGNED, wanted, "");
    pulls.hurry(SeriesSourceRows.TABLE, source);
    return one(source, id);
  }

  /** The number of what bears the value of a label of a series as its name, to be proposed; empty where nothing does. */
  public String proposal(String source, long id) {
    SeriesSource of = sources.one(source);
    List<Object> values =
        Arrays.stream(one(source, id).labels().split(", "))
            .map(label -> (Object) label.substring(label.indexOf('=') + 1))
            .toList();
    return statements
        .first(
            "select min(number) as number from "
                + of.feeds().alone().subjects()
                + " where "
                + of.feeds().named()
                + " in ("
                + Statements.places(values.size())
                + ")",
            row -> Objects.requireNonNullElse(row.text("number"), ""),
            values.toArray())
        .orElse("");
  }

  /** Says that a series is not wanted, with a reason; what has come of it stays. */
  public SeriesView ignore(String source, long id, String reason, Long version) {
    FreeText.require(reason, "reason", "GEN-4");
    SeriesSource of = standing(source);
    decide(of, one(source, id), version, SeriesState.IGNORED, null, reason);
    return one(source, id);
  }

  /** Lets a series wait for somebody to say what it is of, as if it had just been seen. */
  public SeriesView release(String source, long id, String reason, Long version) {
    FreeText.require(reason, "reason", "GEN-4");
    SeriesSource of = standing(source);
    decide(of, one(source, id), version, SeriesState.UNASSIGNED, null, reason);
    return one(source, id);
  }

  private SeriesSource standing(String source) {
    SeriesSource found = sources.one(source);
    if (found.withdrawnAt() != null) {
      throw RuleBroken.at("number", "CAP.SERIES.GONE", source);
    }
    return found;
  }

  private SeriesView one(String source, long id) {
    return rows.one(source, id).orElseThrow(() -> RuleBroken.at("series", "REC-1", id));
  }

  private void requireFree(Feeds feeds, String subject, SeriesView but) {
    PullTable alone = feeds.alone();
    boolean there =
        statements
            .first(
                "select 1 as found from "
                    + alone.subjects()
                    + " where number = ?"
                    + (feeds == Feeds.METRIC ? " and active" : ""),
                row -> row.number("found"),
                subject)
            .isPresent();
    if (!there) {
      throw RuleBroken.at("subject", feeds.unknown(), subject);
    }
    boolean itself = subject.equals(but.subject());
    String other = itself ? null : rows.feeding(alone, subject).orElse(null);
    if (other == null && pulls.isThere(alone, subject)) {
      other = subject;
    }
    if (other != null) {
      throw RuleBroken.at("subject", "CAP.SERIES.FED", subject, other);
    }
  }

  private void decide(
      SeriesSource of,
      SeriesView before,
      Long version,
      SeriesState state,
      String subject,
      String reason) {
    if (version == null) {
      throw RuleBroken.at("version", "REC-4", before.labels());
    }
    rows.decide(before, version, state, of.feeds(), subject);
    histories.changed(
        new RecordRef(RecordKind.SERIES_SOURCE, of.number()),
        "SERIES_" + state,
        reason.isEmpty() ? before.labels() : before.labels() + "; " + reason,
        FieldChange.of("subject", before.subject(), subject),
        FieldChange.of("state", before.state(), state));
  }
}
