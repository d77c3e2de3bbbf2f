package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.monitoring.boundary.PullOrders;
import org.evident.foundation.monitoring.boundary.PullRows;
import org.evident.foundation.monitoring.boundary.PullSource;
import org.evident.foundation.monitoring.boundary.PullTurn;
import org.evident.foundation.monitoring.rule.UpRule;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.FreeText;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.Services;

/** The door to where checks are pulled from: a service has one source, or none. What is done to it is the service's history. */
@Stateless
@RolesAllowed({AVAILABILITY_MANAGERS, ADMIN})
public class CheckSources {

  private static final Pattern KEY = Pattern.compile("([A-Z]{1,5}-\\d{1,12})?");
  private static final Role[] WRITERS = {Role.AVAILABILITY_MANAGER, Role.ADMINISTRATOR};

  @Inject private CheckSourceRows rows;
  @Inject private Services services;
  @Inject private PullRows pulls;
  @Inject private PullTurn turn;
  @Inject private PullOrders orders;
  @Inject private Mandates mandates;
  @Inject private Histories histories;

  /** A page of the sources of services within reach, in the order of the services' numbers. */
  public Page<CheckSourceView> page(String after, int limit) {
    String key = after == null ? "" : after;
    if (!KEY.matcher(key).matches()) {
      throw RuleBroken.at("after", "API.KEY", key);
    }
    return Page.of(
        rows.page(mandates.scopes(WRITERS), key, limit + 1), limit, CheckSourceView::service);
  }

  /** The source of a service within reach, if it has one. */
  public Optional<CheckSourceView> find(String service) {
    reached(service);
    return rows.of(service);
  }

  /** The number of the source of many series one of which is of a service within reach, empty where none is. */
  public String fedBy(String service) {
    reached(service);
    return pulls.feeding(CheckSourceRows.TABLE, service).orElse("");
  }

  /**
   * The source of a service.
   *
   * @throws RuleBroken REC-1 if there is no such service, or it has no source, PTY-10 if no role reaches it
   */
  public CheckSourceView one(String service) {
    return find(service).orElseThrow(() -> RuleBroken.at("service", "REC-1", service));
  }

  /**
   * Says where checks of a service come from. Another address, query, step, beginning or meaning of its values is read from its
   * beginning on; checks that are there already stay, and of two states at one instant the worse holds (AVM-2).
   *
   * @throws RuleBroken CAP.SOURCE.ADDRESS, .INSIDE or .LISTED if that may not be asked, REC-2 if somebody changed it meanwhile
   */
  public CheckSourceView declare(String service, @Valid WriteCheckSource command) {
    CheckSourceView before = find(service).orElse(null);
    UpRule up = UpRule.of(command.upFrom());
    turn.require(command.source());
    pulls.declare(
        CheckSourceRows.TABLE, service, before == null ? null : before.pull(), command.source());
    rows.say(service, up);
    if (before != null && !before.up().equals(up)) {
      rows.again(service);
    }
    CheckSourceView after = one(service);
    PullSource was = before == null ? null : before.pull();
    List<FieldChange> changes = new ArrayList<>(List.of(after.pull().changes(was)));
    changes.add(FieldChange.of("upFrom", before == null ? null : before.up().from(), up.from()));
    histories.changed(
        about(service), "CHECK_SOURCE_DECLARED", "", changes.toArray(FieldChange[]::new));
    return after;
  }

  /** Pulls nothing for a service any more; what has come stays. */
  public void withdraw(String service, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    CheckSourceView before = one(service);
    pulls.delete(CheckSourceRows.TABLE, service);
    histories.write(
        about(service), "CHECK_SOURCE_WITHDRAWN", before.pull().address() + "; " + reason);
  }

  /** Orders that a source is asked now, also while it waits after a failure. */
  public JobOrder pull(String service) {
    one(service);
    pulls.hurry(CheckSourceRows.TABLE, service);
    return orders.place();
  }

  /** What a service within reach is called. */
  public String name(String service) {
    reached(service);
    return services.service(service).name();
  }

  private void reached(String service) {
    services.service(service);
    mandates.require(List.of(Scope.service(service)), WRITERS);
  }

  private static RecordRef about(String service) {
    return new RecordRef(RecordKind.SERVICE, service);
  }
}
