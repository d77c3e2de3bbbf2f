package org.evident.assurance.availability.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evident.assurance.availability.boundary.CheckedOutages.OfService;
import org.evident.assurance.availability.rule.StatusChange;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.RecordsByRule;

/** Keeps checks of one service and what they say about its outages, in one transaction (AVM-2). The doors decide who may. */
@Stateless
@PermitAll
public class CheckKeeping {

  @Inject private RecordsByRule records;
  @Inject private StatusCheckRows rows;
  @Inject private CheckedOutages checked;
  @Inject private CheckedIncidents incidents;

  /**
   * Keeps some of the checks of a service that came in together, or the last of them, of which there may be none.
   *
   * @param checks in order, each instant once
   */
  public Kept take(Checked service, List<Check> checks, boolean last) {
    return last ? last(service, checks, false) : keep(service, checks, false);
  }

  /**
   * Keeps checks.
   *
   * @param checks in order, each instant once; at least one
   * @param dryRun whether everything is counted and nothing is stored
   * @return the counts, or every problem and nothing stored
   */
  private Kept keep(Checked service, List<Check> checks, boolean dryRun) {
    rows.hold(service.id());
    NavigableMap<Instant, Boolean> known =
        rows.around(service.id(), checks.get(0).at(), checks.get(checks.size() - 1).at());
    int fresh = rows.store(service.id(), known, checks);
    NavigableMap<Instant, Boolean> all = new TreeMap<>(known);
    checks.forEach(check -> all.merge(check.at(), check.up(), Boolean::logicalAnd));
    StatusChange change = StatusChange.between(checks(known), checks(all));
    OfService outages = checked.of(service.number());
    int corrected = outages.move(change.moved()) + outages.withdraw(change.gone());
    ImportResult added =
        records.read(
            "outages",
            new ByteArrayInputStream(
                outages.lines(change.begun()).getBytes(StandardCharsets.UTF_8)),
            dryRun);
    return new Kept(
        new ImportResult(
            added.stored(),
            checks.size(),
            added.added(),
            corrected,
            added.unchanged(),
            added.problems()),
        fresh);
  }

  /**
   * Keeps the last checks of a service that came in together, and lets what they found become incidents (MON-1).
   *
   * @param checks as for {@link #keep}, or none if all were kept before
   */
  public Kept last(Checked service, List<Check> checks, boolean dryRun) {
    Kept kept =
        checks.isEmpty()
            ? new Kept(new ImportResult(true, 0, 0, 0, 0, List.of()), 0)
            : keep(service, checks, dryRun);
    if (kept.outages().stored()) {
      rows.hold(service.id());
      incidents.settle(service.id(), service.number());
    }
    return kept;
  }

  private static List<Check> checks(NavigableMap<Instant, Boolean> states) {
    return states.entrySet().stream().map(e -> new Check(e.getKey(), e.getValue())).toList();
  }

  /**
   * What checks have changed.
   *
   * @param outages the counts of outages, or every problem and nothing stored
   * @param checks how many checks nobody knew of
   */
  public record Kept(ImportResult outages, int checks) {}

  /** A service that is checked. */
  public record Checked(long id, String number) {}
}
