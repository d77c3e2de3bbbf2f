package org.evident.assurance.availability.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.flag;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.record;
import static org.evident.foundation.register.rule.Field.service;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evident.assurance.availability.rule.Dependencies;
import org.evident.assurance.availability.rule.Dependency;
import org.evident.assurance.availability.rule.DependencyKind;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Standing;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Outages, maintenance windows, and what services lean on. */
@ApplicationScoped
public class AvailabilityForms implements Forms {

  private static final Form WINDOWS =
      new Form(
          "maintenance-windows",
          RecordKind.MAINTENANCE_WINDOW,
          "maintenance_window",
          Set.of(Role.AVAILABILITY_MANAGER, Role.CHANGE_MANAGER, Role.SERVICE_LEVEL_MANAGER),
          false,
          List.of(
              service().must(),
              instant("start", "began_at").must(),
              instant("end", "ended_at").must(),
              instant("noticeSentAt", "notice_sent_at").happened(),
              text("approvedBy", "approved_by", 100),
              instant("approvedAt", "approved_at").happened(),
              text("change", "change_ref", 100)),
          List.of(),
          "start",
          List.of(Check.after("end", "start"), Check.together("approvedBy", "approvedAt")));

  private static final Form OUTAGES =
      new Form(
          "outages",
          RecordKind.OUTAGE,
          "outage",
          Set.of(
              Role.AVAILABILITY_MANAGER,
              Role.SERVICE_LEVEL_MANAGER,
              Role.SERVICE_OWNER,
              Role.RESOLVER),
          false,
          List.of(
              service(),
              text("component", "component", 150),
              instant("start", "began_at").must().happened(),
              instant("end", "ended_at").happened(),
              choice("kind", "kind", "FULL", "PARTIAL", "DEGRADED").must(),
              flag("belowMinimumFunction", "below_minimum_function"),
              number("affectedUserShare", "affected_user_share", "0", "1", 4),
              record("maintenanceWindow", "maintenance_window_id", "maintenance_window", "ref"),
              text("cause", "cause", 1000),
              record("incident", "incident_id", "incident", "external_ref"),
              text("excludedReason", "excluded_reason", 1000),
              text("excludedBy", "excluded_by", 100),
              choice("origin", "origin", "MONITORING", "INCIDENT", "PERSON").must()),
          List.of(),
          "start",
          List.of(
              Check.either("service", "component"),
              Check.after("end", "start"),
              Check.together("excludedReason", "excludedBy")));

  private static final Form DEPENDENCIES =
      new Form(
          "service-dependencies",
          RecordKind.SERVICE_DEPENDENCY,
          "service_dependency",
          Set.of(Role.AVAILABILITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER),
          false,
          List.of(
              service().must(),
              new Field(
                  "toService",
                  "to_service_id",
                  FieldType.SERVICE,
                  false,
                  false,
                  0,
                  null,
                  null,
                  0,
                  List.of()),
              text("toComponent", "to_component", 150),
              choice("kind", "kind", "REQUIRES", "SUPPORTS").must(),
              text("redundancyGroup", "redundancy_group", 60),
              number("k", "k", "1", "100", 0),
              flag("leaf", "leaf"),
              date("validFrom", "valid_from"),
              date("validUntil", "valid_until")),
          List.of("service", "toService", "toComponent"),
          null,
          List.of(
              Check.either("toService", "toComponent"),
              Check.together("redundancyGroup", "k"),
              values ->
                  Dependency.requireOrder(
                      (LocalDate) values.of("validFrom"), (LocalDate) values.of("validUntil"))));

  @Inject private DependencyRows dependencies;
  @Inject private RedundancyGroups groups;
  @Inject private DowntimeDecisions decisions;

  @Override
  public List<Form> forms() {
    return List.of(OUTAGES, WINDOWS, DEPENDENCIES);
  }

  @Override
  public List<Standing> standings(Form form) {
    return form == WINDOWS ? WindowStandings.ALL : List.of();
  }

  /** Refuses approvals and exclusions by whom they are not for (SOD-1, SOD-5). */
  @Override
  public void beforeDeciding(Form form, Registered before, Values values) {
    if (form == WINDOWS) {
      decisions.window(before, values);
    } else if (form == OUTAGES) {
      decisions.outage(before, values);
    }
  }

  /** Refuses a circle of what is required, and a group of which its members say different things (AV-8). */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    if (form != DEPENDENCIES) {
      return;
    }
    groups.agree(id, values);
    if (!"REQUIRES".equals(values.text("kind"))) {
      return;
    }
    List<Dependency> all = new ArrayList<>(dependencies.required(id));
    Reference to = (Reference) values.of("toService");
    String target = to == null ? DependencyRows.component(values.text("toComponent")) : to.number();
    String from = ((Reference) values.of("service")).number();
    all.add(new Dependency(from, target, DependencyKind.REQUIRES, null, 0));
    try {
      new Dependencies(all);
    } catch (RuleBroken circle) {
      throw RuleBroken.at("toService", circle.rule(), circle.values().toArray());
    }
  }
}
