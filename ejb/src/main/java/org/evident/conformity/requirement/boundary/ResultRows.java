package org.evident.conformity.requirement.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Reads what evaluations have found. */
@ApplicationScoped
class ResultRows {

  private static final int DAYS = 400;

  /** The sums over the conditions of a requirement {@code r} on its day. */
  private static final String SUMS =
      " coalesce((select sum(c.population) from conformity_count c where c.on_day = r.on_day and"
          + " c.requirement = r.requirement), 0) as population, coalesce((select sum(c.satisfied) from"
          + " conformity_count c where c.on_day = r.on_day and c.requirement = r.requirement), 0) as"
          + " satisfied ";

  /** What people recognise the record of a row {@code x} by. */
  private static final String TITLE =
      "(select min(s.title) from search_entry s where s.kind = x.kind and s.number = x.number and"
          + " s.audience <> 'CUSTOMER') as title ";

  @Inject private Statements statements;
  @Inject private Reaches reaches;
  @Inject private Clock clock;

  /** The last day up to one on which everything was evaluated. */
  Optional<LocalDate> lastDay(LocalDate upTo) {
    return statements.first(
        "select on_day from conformity_day where on_day <= ? order by on_day desc fetch first 1 rows"
            + " only",
        row -> row.date("on_day"),
        upTo);
  }

  /** When the evaluation of a day took place; null without one. */
  Instant evaluatedAt(LocalDate day) {
    return statements
        .first(
            "select evaluated_at from conformity_day where on_day = ?",
            row -> row.instant("evaluated_at"),
            day)
        .orElse(null);
  }

  /**
   * What was found on a day, by requirement.
   *
   * @param since the day it is compared with; null for the evaluation before
   */
  Map<String, StoredResult> on(LocalDate day, LocalDate since) {
    Map<String, StoredResult> found = new HashMap<>();
    LocalDate former = since == null && day != null ? day.minusDays(1) : since;
    LocalDate before = former == null ? null : lastDay(former).orElse(null);
    statements.each(
        "select r.requirement, r.status, r.reason, r.score, r.conforms, r.query_version, r.window_from,"
            + " r.window_to, f.status as former,"
            + SUMS
            + "from conformity_result r left join conformity_result f on f.requirement = r.requirement"
            + " and f.on_day = ? where r.on_day = ?",
        row -> found.put(row.text("requirement"), StoredResult.of(row)),
        before,
        day);
    return found;
  }

  /** What each condition of a requirement came to on a day. */
  List<ConditionView> conditions(LocalDate day, String requirement) {
    return statements.list(
        "select place, kind, population, satisfied from conformity_count where on_day = ? and"
            + " requirement = ? order by place",
        ConditionView::of,
        day,
        requirement);
  }

  /** A page of the records kept that broke a requirement on a day, as far as the caller's roles reach. */
  Page<ProofLine> breaking(LocalDate day, String requirement, String after, int limit) {
    List<Object> values = new ArrayList<>();
    values.add(day);
    values.add(requirement);
    String seen = seen(conditions(day, requirement), values);
    String[] key = after.matches("\\d{1,4}:.+") ? after.split(":", 2) : new String[] {"-1", ""};
    values.add(Integer.parseInt(key[0]));
    values.add(Integer.parseInt(key[0]));
    values.add(key[1]);
    values.add(limit + 1);
    return Page.of(
        statements.list(
            "select x.place, x.kind, x.number, x.failed, "
                + TITLE
                + "from conformity_exception x where x.on_day = ? and x.requirement = ? and "
                + seen
                + " and (x.place > ? or x.place = ? and x.number > ?) order by x.place, x.number limit"
                + " ?",
            ProofLine::of,
            values.toArray()),
        limit,
        ProofLine::key);
  }

  /** Of how many records that broke each condition of a requirement on a day the number is kept, by condition. */
  Map<Integer, Long> kept(LocalDate day, String requirement) {
    Map<Integer, Long> kept = new HashMap<>();
    statements.each(
        "select place, count(*) as kept from conformity_exception where on_day = ? and requirement = ?"
            + " group by place",
        row -> kept.put((int) row.number("place"), row.number("kept")),
        day,
        requirement);
    return kept;
  }

  private String seen(List<ConditionView> conditions, List<Object> values) {
    List<String> ways = new ArrayList<>(List.of("1 = 0"));
    for (RecordKind kind : conditions.stream().map(ConditionView::kind).distinct().toList()) {
      Reach reach = reaches.of(kind);
      ways.add(
          "x.kind = '"
              + kind.name()
              + "' and "
              + reach.sql("x.customer_number", "x.service_number"));
      values.addAll(reach.values());
    }
    return "(" + String.join(" or ", ways) + ")";
  }

  /** Records of a kind with what people recognise them by, in the order given. */
  List<ProofLine> titled(int place, RecordKind kind, List<String> numbers) {
    Map<String, String> titles = new HashMap<>();
    if (!numbers.isEmpty()) {
      List<Object> values = new ArrayList<>(numbers);
      values.add(0, kind);
      statements.each(
          "select number, title from search_entry where audience <> 'CUSTOMER' and kind = ? and number"
              + " in ("
              + Statements.places(numbers.size())
              + ")",
          row -> titles.put(row.text("number"), row.text("title")),
          values.toArray());
    }
    return numbers.stream()
        .map(number -> new ProofLine(place, kind, number, titles.get(number), null))
        .toList();
  }

  /** How a requirement stood on the days it was evaluated, the latest first. */
  List<DayView> past(String requirement) {
    return statements.list(
        "select r.on_day, r.status, r.score,"
            + SUMS
            + "from conformity_day d join conformity_result r on r.on_day = d.on_day where r.requirement = ?"
            + " order by r.on_day desc limit "
            + DAYS,
        DayView::of,
        requirement);
  }

  /** Who owns which process on a day; today only whose account is in use. */
  ProcessOwners owners(LocalDate day) {
    ProcessOwners owners = new ProcessOwners();
    statements.each(
        "select p.login, p.name, a.scope, a.scope_key from role_assignment a join person p on p.id ="
            + " a.person_id where a.role = ? and a.scope in ('GLOBAL', 'PROCESS') and (p.active or"
            + " cast(? as boolean)) and a.accepted_at is not null and a.valid_from <= ? and (a.valid_to is null or a.valid_to > ?)"
            + " order by p.name",
        owners::add,
        Role.PROCESS_OWNER,
        day.isBefore(LocalDate.now(clock)),
        day,
        day);
    return owners;
  }
}
