package org.evident.agreement.supplier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.boundary.AgreementDrafted;
import org.evident.agreement.servicelevel.boundary.SupportedTargets;
import org.evident.agreement.servicelevel.rule.Alignment;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.agreement.supplier.rule.ContractTerm;
import org.evident.agreement.supplier.rule.Promise;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Compares what contracts promise with the targets it supports, whenever either side changes (SLM-4). */
@ApplicationScoped
class ContractChecks {

  @Inject private Statements statements;
  @Inject private SupportedTargets supported;
  @Inject private Calendars calendars;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  void compare(@Observes AgreementDrafted drafted) {
    compare(
        statements.list(
            "select id from agreement where number = ?",
            row -> row.number("id"),
            drafted.about().number()));
  }

  /** Today where the organisation is. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), organisation.calendar().zone());
  }

  /** Compares all that is promised for agreements; what was found about earlier versions stays. */
  void compare(Collection<Long> agreements) {
    if (agreements.isEmpty()) {
      return;
    }
    Map<Long, List<Promise>> promises = promises(agreements);
    Instant now = clock.instant();
    Map<Checked, Set<Alignment.Gap>> found = new LinkedHashMap<>();
    for (SupportedTargets.Line agreed : supported.of(agreements)) {
      List<Promise> others = promises.getOrDefault(agreed.agreement(), List.of());
      LocalDate from = agreed.validFrom().isAfter(today()) ? agreed.validFrom() : today();
      for (Promise promise : others) {
        if (promise.supports(agreed.metric(), agreed.priority())) {
          promise
              .gaps(side(agreed), others, from)
              .ifPresent(
                  gaps ->
                      found
                          .computeIfAbsent(
                              Checked.of(promise, agreed),
                              key -> EnumSet.noneOf(Alignment.Gap.class))
                          .addAll(gaps));
        }
      }
    }
    List<Object[]> rows = new ArrayList<>();
    found.forEach((checked, gaps) -> rows.add(checked.row(gaps, now)));
    store(agreements, rows, now);
  }

  private void store(Collection<Long> agreements, List<Object[]> rows, Instant now) {
    String keys = "agreement_id in (" + Statements.places(agreements.size()) + ")";
    Object[] wanted = agreements.toArray();
    statements.change(
        "delete from contract_check where "
            + keys
            + " and exists (select 1 from agreement_version v where v.agreement_id ="
            + " contract_check.agreement_id and v.version_no = contract_check.version_no and v.state in "
            + SupportedTargets.LIVING
            + ")",
        wanted);
    statements.changeAll(
        "insert into contract_check (contract_id, position, agreement_id, version_no, gaps,"
            + " checked_at) values (?, ?, ?, ?, ?, ?)",
        rows);
    List<Object> values = new ArrayList<>();
    values.add(now);
    values.addAll(agreements);
    statements.change(
        "update contract set checked_at = ? where id in (select contract_id from"
            + " contract_agreement where "
            + keys
            + ")",
        values.toArray());
  }

  /** A promise and the version it was compared with; one line even where single services have targets of their own. */
  private record Checked(long contract, int position, long agreement, int version) {
    static Checked of(Promise promise, SupportedTargets.Line agreed) {
      return new Checked(
          promise.contract(), promise.position(), agreed.agreement(), agreed.version());
    }

    Object[] row(Set<Alignment.Gap> gaps, Instant now) {
      String words = gaps.stream().map(Enum::name).collect(Collectors.joining(" "));
      return new Object[] {contract, position, agreement, version, words, now};
    }
  }

  private Map<Long, List<Promise>> promises(Collection<Long> agreements) {
    Map<Long, List<Promise>> promises = new HashMap<>();
    statements
        .list(
            "select n.agreement_id, t.contract_id, t.position, t.metric, t.priority, t.limit_seconds,"
                + " t.allowance_seconds, t.calendar_code, t.availability, c.state, c.starts_on,"
                + " c.ends_on, c.notice_days from contract_agreement n join contract c on c.id ="
                + " n.contract_id join contract_target t on t.contract_id = c.id where n.agreement_id"
                + " in ("
                + Statements.places(agreements.size())
                + ") order by t.contract_id, t.position",
            Read::of,
            agreements.toArray())
        .forEach(
            read ->
                promises
                    .computeIfAbsent(read.agreement(), key -> new ArrayList<>())
                    .add(promise(read)));
    return promises;
  }

  private Promise promise(Read read) {
    return new Promise(
        read.contract(),
        read.position(),
        read.metric(),
        read.priority(),
        side(read.limit(), read.calendar(), read.availability()),
        read.allowance(),
        Promise.standing(read.state(), read.term(), today()));
  }

  private Alignment side(SupportedTargets.Line agreed) {
    return side(agreed.limitSeconds(), agreed.calendar(), agreed.availability());
  }

  private Alignment side(Long seconds, String calendar, BigDecimal availability) {
    return new Alignment(seconds, calendars.calendar(calendar), availability);
  }

  private record Read(
      long agreement,
      long contract,
      int position,
      String metric,
      String priority,
      Long limit,
      long allowance,
      String calendar,
      BigDecimal availability,
      ContractState state,
      ContractTerm term) {

    static Read of(Row row) {
      return new Read(
          row.number("agreement_id"),
          row.number("contract_id"),
          (int) row.number("position"),
          row.text("metric"),
          row.text("priority"),
          row.numberOrNull("limit_seconds"),
          row.number("allowance_seconds"),
          row.text("calendar_code"),
          row.decimal("availability"),
          ContractState.valueOf(row.text("state")),
          StoredContract.term(row));
    }
  }
}
