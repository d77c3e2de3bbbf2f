package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.evident.assurance.availability.boundary.CheckKeeping.Checked;
import org.evident.assurance.availability.rule.StatusChecks.Check;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * Takes in what a monitor saw of one service and keeps it as outages of origin MONITORING (AVM-2): a state holds until the
 * next check, one that lasts leaves its outage open. Files come in whichever order; together they say what one file of them
 * all would. What a person has corrected or withdrawn stays.
 */
@Stateless
@RolesAllowed({AVAILABILITY_MANAGERS, LEVEL_MANAGERS, SERVICE_OWNERS, RESOLVERS})
public class MonitorRecords {

  static final Role[] WRITERS = {
    Role.AVAILABILITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER, Role.RESOLVER
  };

  @Inject private CheckKeeping keeping;
  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /**
   * Reads a file of comma-separated lines below a heading; columns nobody asks for are left out.
   *
   * @param service its number
   * @param columns what the columns of the instant (with its offset) and of the state (up or down) are called
   * @param dryRun whether everything is checked and counted and nothing is stored
   * @return the counts of outages, or every problem and nothing stored
   * @throws RuleBroken REC-1 if there is no such service, PTY-10 if no such role of the caller reaches it
   */
  public ImportResult take(String service, Columns columns, InputStream file, boolean dryRun) {
    long id = service(service);
    mandates.require(List.of(Scope.service(service)), WRITERS);
    CheckFile read = new CheckFile(columns, clock.instant());
    List<LineProblem> problems = read.problems(file);
    if (!problems.isEmpty()) {
      return new ImportResult(false, read.lines(), 0, 0, 0, problems);
    }
    List<Check> checks = read.checks();
    return checks.isEmpty()
        ? new ImportResult(!dryRun, 0, 0, 0, 0, List.of())
        : keeping.last(new Checked(id, service), checks, dryRun).outages();
  }

  /** What the columns of a file are called. */
  public record Columns(String at, String status) {}

  private long service(String number) {
    return statements
        .first("select id from service where number = ?", row -> row.number("id"), number)
        .orElseThrow(() -> RuleBroken.at("service", "REC-1", number));
  }
}
