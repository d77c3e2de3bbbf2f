package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.evident.assurance.availability.boundary.CheckKeeping.Checked;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.register.boundary.ColumnFile;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/**
 * The door checks of many services come in by, in one file and as many as there are. It is stored part by part: what was read
 * before it broke stays, and the same file again changes nothing (AVM-2).
 */
@Stateless
@RolesAllowed({AVAILABILITY_MANAGERS, LEVEL_MANAGERS, SERVICE_OWNERS, RESOLVERS})
public class MonitorFiles {

  @Inject private CheckKeeping keeping;
  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /**
   * Takes in a file of JSON lines or CSV, plain or packed by gzip. A line of a service that no role of the caller reaches is
   * rejected as one of a service nobody knows (PTY-10).
   *
   * @throws RuleBroken if the file is no such file at all; single lines are rejected in the result
   * @throws IOException if the sender breaks off
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public CheckResult take(CheckColumns columns, InputStream file) throws IOException {
    CheckIntake intake = new CheckIntake(this::service, keeping::take, clock.instant());
    ColumnFile.each(file, columns.columns(), intake);
    intake.end();
    return intake.result();
  }

  private Checked service(String named) {
    List<Checked> found =
        statements.list(
            "select id, number from service where number = ? or name = ? order by id fetch first 2"
                + " rows only",
            row -> new Checked(row.number("id"), row.text("number")),
            named,
            named);
    if (found.size() != 1) {
      throw RuleBroken.at("service", "AV.SERVICE", named);
    }
    try {
      mandates.require(List.of(Scope.service(found.get(0).number())), MonitorRecords.WRITERS);
    } catch (RuleBroken unreached) {
      throw RuleBroken.at("service", "AV.SERVICE", named);
    }
    return found.get(0);
  }
}
