package org.evident.foundation.register.boundary;

import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.ValueReader;

/**
 * Takes in a file of records: every line is checked, and either all are stored or none.
 *
 * <p>A line is known by its number elsewhere, so the same file again changes nothing, and a changed line corrects. Of its lines, {@link #MOST} at most, only the numbers elsewhere are held in memory.
 */
@Stateless
@RolesAllowed({
  TOP,
  PROCESS_OWNERS,
  OWNER_OF_SMS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  FINANCE_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  FULFILLERS,
  AVAILABILITY_MANAGERS,
  CAPACITY_MANAGERS,
  CONTINUITY_MANAGERS,
  SECURITY_MANAGERS
})
public class RegisterImports {

  /** The most lines of one file. */
  public static final int MOST = 5000;

  @Inject private FormBook book;
  @Inject private RecordRows rows;
  @Inject private RecordKeeping keeping;
  @Inject private RecordReach reach;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * Reads a file.
   *
   * @param zone the zone of times without an offset, or null if each has one
   * @param reason why lines that differ from their record do, for those without a reason of their own; may be null
   * @param dryRun whether everything is checked and counted and nothing is stored
   */
  public ImportResult read(
      String path, InputStream file, String zone, String reason, boolean dryRun) {
    Form form = book.writable(callers.current(), path);
    ValueReader reader = new ValueReader(RegisterEntries.zone(zone), clock.instant());
    FileIntake intake =
        new FileIntake(form, rows, keeping, reach.writing(form), reader, reason, dryRun);
    intake.read(file);
    if (!intake.stays()) {
      session.setRollbackOnly();
    }
    return intake.result();
  }

  /** The heading of a file of a kind, as the template has it. */
  public static String heading(Form form) {
    return "ref," + String.join(",", form.fields().stream().map(Field::name).toList()) + ",reason";
  }
}
