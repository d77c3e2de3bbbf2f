package org.evident.portfolio.catalogue.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Retiring;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door through which services are corrected, retired and offered again. */
@Stateless
@RolesAllowed({LEVEL_MANAGERS, ADMIN})
public class ServiceKeeping {

  @Inject private Services services;
  @Inject private ServiceReach reach;
  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Event<Retiring> retiring;

  /**
   * Corrects a service; one that an import made is described by it, once it has an owner.
   *
   * @throws RuleBroken REC-2 if somebody else has changed it since the version given, REC-3 if another has the name, REC-1 if
   *     owner or team are not known
   */
  public ServiceView change(String number, @Valid ChangeService command) {
    ServiceView before = reached(number);
    String name = command.name().strip();
    requireFree(name, before.id());
    Long owner = key("select id from person where login = ?", command.owner(), "owner");
    Long team = key("select id from team where name = ?", command.team(), "team");
    int changed =
        statements.change(
            "update service set name = ?, owner_id = cast(? as bigint), team_id = cast(? as bigint),"
                + " criticality = ?, to_complete = ?, version = version + 1 where id = ? and version ="
                + " ?",
            name,
            owner,
            team,
            command.criticality(),
            before.toComplete() && owner == null,
            before.id(),
            Objects.requireNonNullElse(command.version(), before.version()));
    if (changed == 0) {
      throw RuleBroken.at("version", "REC-2", number);
    }
    ServiceView after = services.service(number);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("name", before.name(), after.name()),
        FieldChange.of("owner", before.owner(), after.owner()),
        FieldChange.of("team", before.team(), after.team()),
        FieldChange.of("criticality", before.criticality(), after.criticality()));
    return after;
  }

  /**
   * Says that a service is offered no more.
   *
   * @param reason why, in words (GEN-4)
   * @throws RuleBroken PTY-21 while an agreement names it and goes on, or an incident is open
   */
  public ServiceView retire(String number, String reason) {
    ServiceView before = reached(number);
    FreeText.require(reason, "reason", "GEN-4");
    Retiring leaving = new Retiring(about(number), before.id());
    retiring.fire(leaving);
    leaving.require();
    return turn(before, ServiceView.RETIRED, "RETIRED", reason);
  }

  /** Says that a service is offered again, and why. */
  public ServiceView resume(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    return turn(reached(number), ServiceView.LIVE, "RESUMED", reason);
  }

  private ServiceView reached(String number) {
    ServiceView service = services.service(number);
    reach.require(service);
    return service;
  }

  private ServiceView turn(ServiceView before, String state, String act, String reason) {
    statements.change(
        "update service set state = ?, version = version + 1 where id = ?", state, before.id());
    histories.changed(
        about(before.number()),
        act,
        reason.strip(),
        FieldChange.of("state", before.state(), state));
    return services.service(before.number());
  }

  private void requireFree(String name, long id) {
    if (statements
        .first(
            "select id from service where name = ? and id <> ?", row -> row.number("id"), name, id)
        .isPresent()) {
      throw RuleBroken.at("name", "REC-3", name);
    }
  }

  private Long key(String query, String value, String field) {
    return value == null || value.isBlank()
        ? null
        : statements
            .first(query, row -> row.number("id"), value.strip())
            .orElseThrow(() -> RuleBroken.at(field, "REC-1", value));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.SERVICE, number);
  }
}
