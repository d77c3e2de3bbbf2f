package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evident.agreement.servicelevel.rule.TargetBound;
import org.evident.agreement.servicelevel.rule.WarningPercents;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Reads agreements as they are shown: a fixed number of statements for any number of them. */
@ApplicationScoped
class AgreementRows {

  private static final int SECONDS = 60;
  private static final String HEAD =
      "select a.id, a.number, a.name, c.number as customer, a.all_services, a.form from agreement a join"
          + " customer c on c.id = a.customer_id where ";

  @Inject private Statements statements;

  /** How many of the agreements somebody reads are being negotiated: those whose newest version is. */
  long offered(ReachedRows reached) {
    return statements
        .first(
            "select count(*) as n from agreement a join agreement_version v on v.agreement_id = a.id where"
                + " v.state = 'IN_NEGOTIATION' and not exists (select 1 from agreement_version w where"
                + " w.agreement_id = a.id and w.version_no > v.version_no) "
                + reached.sql(),
            row -> row.number("n"),
            reached.after())
        .orElse(0L);
  }

  /** The agreements somebody reads by number, after one and up to a number of them. */
  List<AgreementView> page(String after, int limit, ReachedRows reached) {
    return views(
        statements.list(
            HEAD
                + "a.number > ? "
                + reached.sql()
                + "order by a.number fetch first "
                + limit
                + " rows only",
            Head::of,
            reached.after(after)));
  }

  /** One agreement by number. */
  Optional<AgreementView> find(String number) {
    return views(statements.list(HEAD + "a.number = ?", Head::of, number)).stream().findFirst();
  }

  private List<AgreementView> views(List<Head> heads) {
    List<Object> ids = new ArrayList<>(heads.stream().map(Head::id).toList());
    Map<Long, List<String>> services =
        grouped(
            "select n.agreement_id as part_of, s.number from agreement_service n join service s on"
                + " s.id = n.service_id where n.agreement_id in (%s) order by s.number",
            ids, row -> row.text("number"));
    Map<Long, List<AgreementView.Version>> versions = versions(ids);
    return heads.stream()
        .map(
            head ->
                new AgreementView(
                    head.number(),
                    head.name(),
                    head.customer(),
                    services.getOrDefault(head.id(), List.of()),
                    head.allServices(),
                    head.form(),
                    versions.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private Map<Long, List<AgreementView.Version>> versions(List<Object> agreements) {
    Map<Long, List<VersionRow>> rows =
        grouped(
            "select id, agreement_id as part_of, version_no, valid_from, valid_to, state, author,"
                + " entered_later, provider_signed_by, customer_signed_by, requirement, exceptions, provider_duties, customer_duties,"
                + " notice_period_days, notice_on, notice_side, end_reason,"
                + " monthly_fee, migrate_running, planned_mode, notice_days, user_weighted,"
                + " merge_gap_seconds, planned_allowance, minimum_function, cost_reported, cost_tolerance, cost_least, cost_forecast from"
                + " agreement_version where agreement_id in (%s) order by"
                + " version_no",
            agreements, VersionRow::of);
    List<Object> ids = new ArrayList<>();
    rows.values().forEach(some -> some.forEach(row -> ids.add(row.id())));
    VersionRow.Terms terms = terms(ids);
    Map<Long, List<AgreementView.Version>> versions = new HashMap<>();
    rows.forEach(
        (agreement, some) ->
            versions.put(agreement, some.stream().map(row -> row.with(terms)).toList()));
    return versions;
  }

  private VersionRow.Terms terms(List<Object> ids) {
    return new VersionRow.Terms(
        grouped(
            "select version_id as part_of, metric, priority, limit_seconds, calendar_code,"
                + " pause_allowed, warnings, after_approval from agreement_target where version_id in (%s) order by metric,"
                + " priority",
            ids,
            row ->
                new AgreementView.Target(
                    row.text("metric"),
                    row.text("priority"),
                    row.number("limit_seconds") / SECONDS,
                    row.text("calendar_code"),
                    row.flag("pause_allowed"),
                    WarningPercents.read(row.text("warnings")),
                    row.flag("after_approval"))),
        grouped(
            "select version_id as part_of, figure, goal, tolerance, calendar_code from agreement_goal"
                + " where version_id in (%s) order by figure",
            ids,
            row ->
                new AgreementView.Goal(
                    row.text("figure"),
                    row.decimal("goal"),
                    row.decimal("tolerance"),
                    row.text("calendar_code"))),
        grouped(
            "select version_id as part_of, below, percent from agreement_credit where version_id in"
                + " (%s) order by below desc",
            ids, row -> new AgreementView.Credit(row.decimal("below"), row.decimal("percent"))),
        grouped(
            "select version_id as part_of, supplier, metric, priority, limit_seconds,"
                + " allowance_seconds, calendar_code, availability, gaps from agreement_support where"
                + " version_id in (%s) order by position",
            ids, AgreementRows::support),
        grouped(
            "select t.version_id as part_of, s.number, s.name, t.metric, t.priority, t.limit_seconds,"
                + " t.calendar_code, t.pause_allowed, t.warnings, t.after_approval from agreement_service_target t join service s on"
                + " s.id = t.service_id where t.version_id in (%s) order by s.name, t.metric, t.priority",
            ids,
            row ->
                new AgreementView.ServiceTarget(
                    row.text("number"),
                    row.text("name"),
                    row.text("metric"),
                    row.text("priority"),
                    row.number("limit_seconds") / SECONDS,
                    row.text("calendar_code"),
                    row.flag("pause_allowed"),
                    WarningPercents.read(row.text("warnings")),
                    row.flag("after_approval"))),
        grouped(
            "select t.version_id as part_of, t.request_model, s.number, s.name, t.priority,"
                + " t.limit_seconds, t.calendar_code, t.after_approval from agreement_model_target t left join service s on"
                + " s.id = t.service_id where t.version_id in (%s) order by t.position",
            ids,
            row ->
                new AgreementView.ModelTarget(
                    row.text("request_model"),
                    row.text("number"),
                    row.text("name"),
                    row.text("priority"),
                    row.number("limit_seconds") / SECONDS,
                    row.text("calendar_code"),
                    row.flag("after_approval"))),
        grouped(
            "select version_id as part_of, name, unit, bound, goal from agreement_other_target where"
                + " version_id in (%s) order by position",
            ids,
            row ->
                new AgreementView.Other(
                    row.text("name"),
                    row.text("unit"),
                    TargetBound.valueOf(row.text("bound")),
                    row.decimal("goal"))));
  }

  private static AgreementView.Support support(Row row) {
    Long limit = row.numberOrNull("limit_seconds");
    String gaps = row.text("gaps");
    return new AgreementView.Support(
        row.text("supplier"),
        row.text("metric"),
        row.text("priority"),
        limit == null ? null : limit / SECONDS,
        row.number("allowance_seconds") / SECONDS,
        row.text("calendar_code"),
        row.decimal("availability"),
        gaps.isEmpty() ? List.of() : List.of(gaps.split(" ")));
  }

  /** Rows by the key of what they are part of; the text has one place, for as many keys as there are. */
  private <T> Map<Long, List<T>> grouped(String sql, List<Object> keys, Function<Row, T> mapping) {
    Map<Long, List<T>> grouped = new HashMap<>();
    if (!keys.isEmpty()) {
      statements.each(
          sql.formatted(Statements.places(keys.size())),
          row ->
              grouped
                  .computeIfAbsent(row.number("part_of"), key -> new ArrayList<>())
                  .add(mapping.apply(row)),
          keys.toArray());
    }
    return grouped;
  }

  private record Head(
      long id, String number, String name, String customer, boolean allServices, String form) {
    static Head of(Row row) {
      return new Head(
          row.number("id"),
          row.text("number"),
          row.text("name"),
          row.text("customer"),
          row.flag("all_services"),
          row.text("form"));
    }
  }
}
