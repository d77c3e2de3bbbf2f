package org.evident.foundation.verification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evident.foundation.history.boundary.HistorySight;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/**
 * Shows somebody whose role is limited to customers or services the history of what belongs to these, and nothing else
 * (PTY-10). Such a part proves nothing, so that only a role for everything verifies or takes out the history. A role for a
 * process is for all customers.
 */
@ApplicationScoped
class RecordPlaces implements HistorySight {

  private static final Role[] READERS = {Role.AUDITOR, Role.SMS_OWNER, Role.ADMINISTRATOR};

  /** What keeps the key of a customer, with a column {@code number}. */
  private static final List<String> OF_CUSTOMER =
      List.of(
          "incident",
          "agreement",
          "review",
          "import_run",
          "person",
          "user_group",
          "action_item",
          "survey",
          "complaint",
          "change_record",
          "cost_line",
          "service_request",
          "workload_count",
          "metric_value",
          "demand_forecast",
          "communication_plan_entry",
          "communication");

  /** What keeps the key of a service. */
  private static final List<String> OF_SERVICE =
      List.of(
          "incident",
          "review",
          "action_item",
          "survey",
          "complaint",
          "cost_line",
          "service_request",
          "workload_count",
          "metric_value",
          "demand_forecast",
          "outage",
          "maintenance_window",
          "service_dependency",
          "consumed_units",
          "continuity_test",
          "security_incident",
          "problem",
          "supplier_target",
          "capacity_metric",
          "capacity_requirement",
          "availability_requirement",
          "availability_plan",
          "availability_test",
          "capacity_review",
          "demand_pattern",
          "release_record",
          "continuity_requirement",
          "continuity_invocation");

  /** What belongs to a customer or service by way of something else. */
  private static final String BY_SURVEY =
      "select r.number from survey_response r join survey o on o.id = r.survey_id where o.";

  private static final List<String> BY_SERVICE =
      List.of(
          BY_SURVEY + "service_id in %s",
          "select r.number from known_error r join problem o on o.id = r.problem_id where"
              + " o.service_id in %s",
          "select r.number from capacity_event r join capacity_metric o on o.id = r.metric_id where"
              + " o.service_id in %s",
          "select r.number from agreement r join agreement_service l on l.agreement_id = r.id where"
              + " l.service_id in %s",
          "select r.number from change_record r join change_record_service l on l.record_id = r.id"
              + " where l.service_id in %s");

  @Inject private Mandates mandates;
  @Inject private Callers callers;

  @Override
  public Part part() {
    if (callers.current().id() == null) {
      return Part.WHOLE;
    }
    Set<Scope> scopes = Scope.across(mandates.scopes(READERS), ScopeKind.PROCESS);
    if (scopes.contains(Scope.GLOBAL)) {
      return Part.WHOLE;
    }
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    add(
        ways,
        values,
        keys(scopes, ScopeKind.CUSTOMER),
        "customer",
        Stream.concat(
            Stream.of(BY_SURVEY + "customer_id in %s"), kept(OF_CUSTOMER, "customer_id")));
    add(
        ways,
        values,
        keys(scopes, ScopeKind.SERVICE),
        "service",
        Stream.concat(BY_SERVICE.stream(), kept(OF_SERVICE, "service_id")));
    return ways.isEmpty()
        ? new Part(" and 1 = 0", List.of())
        : new Part(" and record_number in (" + String.join(" union all ", ways) + ")", values);
  }

  private static Stream<String> kept(List<String> tables, String column) {
    return tables.stream()
        .map(table -> "select r.number from " + table + " r where r." + column + " in %s");
  }

  private static void add(
      List<String> ways,
      List<Object> values,
      List<String> keys,
      String table,
      Stream<String> queries) {
    if (!keys.isEmpty()) {
      String among =
          "(select id from " + table + " where number in (" + Statements.places(keys.size()) + "))";
      String itself = "select r.number from " + table + " r where r.id in %s";
      Stream.concat(Stream.of(itself), queries)
          .forEach(
              query -> {
                ways.add(query.formatted(among));
                values.addAll(keys);
              });
    }
  }

  private static List<String> keys(Set<Scope> scopes, ScopeKind kind) {
    return scopes.stream().filter(scope -> scope.kind() == kind).map(Scope::key).toList();
  }
}
