package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to what makes an incident a major one: proposed by one, approved by another, in force from then on (INC-3). */
@Stateless
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  PROCESS_OWNERS,
  OWNER_OF_SMS,
  AUDITORS
})
public class CriteriaBook {

  @Inject private Statements statements;
  @Inject private MajorRows rows;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The versions, newest first, at most two hundred. */
  public List<CriteriaView> versions() {
    int inForce = rows.criteria().version();
    return statements.list(
        "select * from major_criteria order by version desc limit " + Page.MOST,
        row -> CriteriaView.of(row, inForce));
  }

  /** Proposes another version; the one in force stays until this one is approved. */
  @RolesAllowed({INCIDENT_MANAGERS, PROCESS_OWNERS})
  public List<CriteriaView> propose(@Valid ProposeCriteria command) {
    int version = lock() + 1;
    statements.change(
        "insert into major_criteria (version, text, grave_impact, many_reports, overdue, proposed_by,"
            + " proposed_at) values (?, ?, ?, ?, ?, ?, ?)",
        version,
        command.text().strip(),
        command.graveImpact(),
        command.manyReports(),
        command.overdue(),
        callers.login(),
        now());
    return done(version, "PROPOSED", command.text().strip());
  }

  /**
   * Approves a version, which is in force from then on; verdicts of before keep theirs.
   *
   * @throws RuleBroken SOD-1 for who wrote it; APR-1 if it is approved; INC.CRITERIA if a later one is in force
   */
  @RolesAllowed({INCIDENT_MANAGERS, PROCESS_OWNERS, OWNER_OF_SMS})
  public List<CriteriaView> approve(int version) {
    lock();
    CriteriaView proposed =
        versions().stream()
            .filter(one -> one.criteria().version() == version)
            .findFirst()
            .orElseThrow(() -> RuleBroken.at("version", "REC-1", version));
    proposed.criteria().approve(proposed.proposedBy(), proposed.approvedBy(), callers.login());
    proposed.criteria().after(rows.criteria());
    statements.change(
        "update major_criteria set approved_by = ?, approved_at = ? where version = ?",
        callers.login(),
        now(),
        version);
    return done(version, "APPROVED", proposed.text());
  }

  /** The latest version, while nobody else writes one. */
  private int lock() {
    return statements
        .list(
            "select version from major_criteria order by version for update",
            row -> (int) row.number("version"))
        .stream()
        .reduce(0, Math::max);
  }

  private List<CriteriaView> done(int version, String act, String text) {
    histories.write(new RecordRef(RecordKind.MAJOR_CRITERIA, String.valueOf(version)), act, text);
    return versions();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
