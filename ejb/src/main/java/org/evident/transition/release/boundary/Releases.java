package org.evident.transition.release.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about the releases of a service; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class Releases {

  private static final String OF_SERVICE =
      "select number, ref, title, kind, changes, planned_start, deployed_at, outcome, conclusions from"
          + " release_record where withdrawn_at is null and service_id = ? and ";

  @Inject private Statements statements;

  /** The releases of a service that went live between two instants, oldest first. */
  public List<ReleaseLine> deployed(long service, Instant from, Instant to) {
    return named(
        service,
        statements.list(
            OF_SERVICE + "deployed_at >= ? and deployed_at < ? order by deployed_at, number",
            Releases::line,
            service,
            from,
            to));
  }

  /** The releases of a service that are to begin between two instants and are not live, the next first. */
  public List<ReleaseLine> planned(long service, Instant from, Instant to) {
    return statements.list(
        OF_SERVICE
            + "deployed_at is null and planned_start >= ? and planned_start < ? order by planned_start,"
            + " number",
        Releases::line,
        service,
        from,
        to);
  }

  /** The same releases with each change by its number and its reference, since incidents may name either. */
  private List<ReleaseLine> named(long service, List<ReleaseLine> releases) {
    if (releases.stream().allMatch(release -> release.changes().isEmpty())) {
      return releases;
    }
    List<Set<String>> changes = new ArrayList<>();
    statements.each(
        "select c.number, c.ref from change_record c join change_record_service l on l.record_id = c.id"
            + " where l.service_id = ? and c.withdrawn_at is null and c.ref is not null",
        row -> changes.add(Set.of(row.text("number"), row.text("ref"))),
        service);
    return releases.stream().map(release -> named(release, changes)).toList();
  }

  private static ReleaseLine named(ReleaseLine release, List<Set<String>> changes) {
    Set<String> names = new HashSet<>(release.changes());
    changes.stream()
        .filter(change -> change.stream().anyMatch(release.changes()::contains))
        .forEach(names::addAll);
    return new ReleaseLine(
        release.number(),
        release.title(),
        release.type(),
        names,
        release.plannedStart(),
        release.deployedAt(),
        release.outcome(),
        release.conclusions());
  }

  private static ReleaseLine line(Row row) {
    return new ReleaseLine(
        row.text("number"),
        row.text("title"),
        row.text("kind"),
        names(row),
        row.instant("planned_start"),
        row.instant("deployed_at"),
        row.text("outcome"),
        row.text("conclusions"));
  }

  /** Who confirms a release as a cause names it, by its number or reference, or one of its changes. */
  private static Set<String> names(Row row) {
    Set<String> names = new HashSet<>();
    names.add(row.text("number"));
    if (row.text("ref") != null) {
      names.add(row.text("ref"));
    }
    if (row.text("changes") != null) {
      Arrays.stream(row.text("changes").split("[;,\\s]+"))
          .filter(name -> !name.isEmpty())
          .forEach(names::add);
    }
    return names;
  }
}
