package org.evident.agreement.servicelevel.boundary;

import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Row;

/** A version of an agreement as its row says it, before what it promises is put in. */
record VersionRow(long id, AgreementView.Version plain) {
  static VersionRow of(Row row) {
    return new VersionRow(
        row.number("id"),
        new AgreementView.Version(
            (int) row.number("version_no"),
            row.date("valid_from"),
            row.date("valid_to"),
            row.text("state"),
            row.text("author"),
            row.flag("entered_later"),
            row.text("provider_signed_by"),
            row.text("customer_signed_by"),
            row.text("requirement"),
            row.text("exceptions"),
            row.flag("migrate_running"),
            row.decimal("monthly_fee"),
            (int) row.number("notice_period_days"),
            notice(row),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            measuring(row),
            new AgreementView.Duties(row.text("provider_duties"), row.text("customer_duties")),
            List.of()));
  }

  private static AgreementView.Notice notice(Row row) {
    return row.date("notice_on") == null
        ? null
        : new AgreementView.Notice(
            row.date("notice_on"), row.text("notice_side"), row.text("end_reason"));
  }

  private static AgreementView.Measuring measuring(Row row) {
    return new AgreementView.Measuring(
        row.text("planned_mode"),
        (int) row.number("notice_days"),
        row.flag("user_weighted"),
        row.number("merge_gap_seconds"),
        row.numberOrNull("planned_allowance"),
        row.text("minimum_function"),
        row.flag("cost_reported"),
        row.decimal("cost_tolerance"),
        row.decimal("cost_least"),
        row.text("cost_forecast"));
  }

  /** The same with what it promises. */
  AgreementView.Version with(Terms terms) {
    return new AgreementView.Version(
        plain.version(),
        plain.validFrom(),
        plain.validTo(),
        plain.state(),
        plain.author(),
        plain.enteredLater(),
        plain.signedForProvider(),
        plain.signedForCustomer(),
        plain.requirement(),
        plain.exceptions(),
        plain.migrateRunning(),
        plain.monthlyFee(),
        plain.noticePeriodDays(),
        plain.notice(),
        terms.targets().getOrDefault(id, List.of()),
        terms.goals().getOrDefault(id, List.of()),
        terms.credits().getOrDefault(id, List.of()),
        terms.supports().getOrDefault(id, List.of()),
        terms.serviceTargets().getOrDefault(id, List.of()),
        terms.modelTargets().getOrDefault(id, List.of()),
        plain.measuring(),
        plain.duties(),
        terms.others().getOrDefault(id, List.of()));
  }

  /** What versions promise, by their keys. */
  record Terms(
      Map<Long, List<AgreementView.Target>> targets,
      Map<Long, List<AgreementView.Goal>> goals,
      Map<Long, List<AgreementView.Credit>> credits,
      Map<Long, List<AgreementView.Support>> supports,
      Map<Long, List<AgreementView.ServiceTarget>> serviceTargets,
      Map<Long, List<AgreementView.ModelTarget>> modelTargets,
      Map<Long, List<AgreementView.Other>> others) {}
}
