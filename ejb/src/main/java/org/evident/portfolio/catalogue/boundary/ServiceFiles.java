package org.evident.portfolio.catalogue.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The door to files of services: taken in as a whole or not at all, and given out in the same form (SVC-1). */
@Stateless
@RolesAllowed({LEVEL_MANAGERS, ADMIN})
public class ServiceFiles {

  @Inject private Services services;
  @Inject private ServiceKeeping keeping;
  @Inject private ServiceReach reach;
  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * Reads a file (RFC 4180, UTF-8, at most 5,000 lines). A name that is not known becomes a service; of one that is known, what
   * differs is corrected. The same file again changes nothing.
   *
   * @param reason why services are offered from another day than before; may be null while none is (GEN-4)
   * @param dryRun whether everything is checked and counted and nothing is stored
   */
  public ImportResult read(InputStream file, String reason, boolean dryRun) {
    ServiceIntake intake =
        new ServiceIntake(
            services,
            keeping,
            reach,
            new ServiceIntake.Known(
                words("select login as word from person where customer_id is null"),
                words("select name as word from team")),
            new ValueReader(null, clock.instant()),
            reason,
            dryRun);
    intake.read(file);
    if (!intake.stays()) {
      session.setRollbackOnly();
    }
    return intake.result();
  }

  /** The heading of a file of services. */
  public String heading() {
    return String.join(",", ServiceIntake.FIELDS.stream().map(Field::name).toList());
  }

  /** Gives all services that are offered, by name; the history keeps that it was done (GEN-2). */
  public void export(Consumer<ServiceView> taker) {
    services.list().stream().filter(ServiceView::offered).forEach(taker);
    histories.write(new RecordRef(RecordKind.SERVICE, "ALL"), "EXPORTED", heading());
  }

  private Set<String> words(String query) {
    return new HashSet<>(statements.list(query, row -> row.text("word")));
  }
}
