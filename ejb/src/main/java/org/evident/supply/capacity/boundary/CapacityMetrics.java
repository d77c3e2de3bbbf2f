package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evident.foundation.action.boundary.ActionOpening;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.SubjectKind;

/** The door to what is measured. */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class CapacityMetrics {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private MetricRows rows;
  @Inject private EventRows events;
  @Inject private Services services;
  @Inject private ActionOpening actions;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private TrendRows trends;
  @Inject private Clock clock;

  /** Begins to measure something; nothing is foretold until samples have come. */
  public MetricCard define(@Valid WriteMetric command) {
    MetricTerms terms = command.terms();
    ServiceView service = reached(command);
    long id = statements.block("capacity_metric_seq", BLOCK);
    String number = numbers.next(RecordKind.CAPACITY_METRIC, Year.now(clock).getValue());
    rows.insert(id, number, command, service.id(), terms);
    trends.begin(id);
    histories.write(about(number), "CREATED", command.name());
    return rows.card(number, MetricReach.of(Set.of(Scope.GLOBAL)));
  }

  /**
   * Changes what is measured and how it is foretold; the next forecast rests on it.
   *
   * @param version the one that was read; whoever changed the metric meanwhile wins (REC-2)
   */
  public MetricCard change(String number, long version, @Valid WriteMetric command) {
    MetricView before = one(number).metric();
    MetricTerms terms = command.terms();
    ServiceView service = reached(command);
    if (!Objects.equals(before.zone(), terms.zone().getId())) {
      throw RuleBroken.at("zone", "CAP.ZONE", before.zone());
    }
    if (rows.update(number, version, command, service.id(), terms) == 0) {
      throw new RuleBroken("REC-2", number);
    }
    MetricCard after = one(number);
    histories.changed(about(number), "CHANGED", "", changes(before, after.metric()));
    return after;
  }

  /** Measures something no longer; its samples stay until they are disposed of. */
  public MetricCard retire(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    one(number);
    rows.retire(number);
    events.subside(number);
    histories.changed(about(number), "RETIRED", reason, FieldChange.of("active", true, false));
    return one(number);
  }

  /** Promises that somebody does something about a metric; breaks ACT-7, or REC-1 at an owner who is nobody of the provider. */
  public ActionView act(String number, @Valid OpenAction command) {
    MetricView metric = one(number).metric();
    long service = services.service(metric.service()).id();
    return actions.open(about(number), null, service, command);
  }

  private MetricCard one(String number) {
    return rows.card(number, MetricReach.of(mandates.scopes(Role.CAPACITY_MANAGER)));
  }

  /** The service a metric is to belong to, if the role of the caller reaches it. */
  private ServiceView reached(WriteMetric command) {
    if (command.kind() != SubjectKind.SERVICE) {
      FreeText.require(command.subject(), "subject", "CAP.SUBJECT");
    }
    ServiceView service = services.service(command.service());
    List<Scope> places = List.of(Scope.service(service.number()));
    mandates.require(places, Role.CAPACITY_MANAGER);
    return service;
  }

  private static FieldChange[] changes(MetricView before, MetricView after) {
    return new FieldChange[] {
      FieldChange.of("name", before.name(), after.name()),
      FieldChange.of("service", before.service(), after.service()),
      FieldChange.of("subject", before.subject(), after.subject()),
      FieldChange.of("resourceKind", before.resourceKind(), after.resourceKind()),
      FieldChange.of("unit", before.unit(), after.unit()),
      FieldChange.of("maximum", before.maximum(), after.maximum()),
      FieldChange.of("warning", before.warning(), after.warning()),
      FieldChange.of("critical", before.critical(), after.critical()),
      FieldChange.of("direction", before.direction(), after.direction()),
      FieldChange.of("intervalSeconds", before.intervalSeconds(), after.intervalSeconds()),
      FieldChange.of("aggregation", before.aggregation(), after.aggregation()),
      FieldChange.of("leadDays", before.leadDays(), after.leadDays()),
      FieldChange.of("horizonDays", before.horizonDays(), after.horizonDays()),
      FieldChange.of("method", before.method(), after.method()),
      FieldChange.of("season", before.season(), after.season()),
      FieldChange.of("trainingDays", before.trainingDays(), after.trainingDays())
    };
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CAPACITY_METRIC, number);
  }
}
