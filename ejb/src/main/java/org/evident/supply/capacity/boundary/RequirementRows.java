package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.supply.capacity.rule.RequirementTerms;

/** Where capacity requirements are kept. */
@ApplicationScoped
class RequirementRows {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** A requirement by its number, if its service is within reach. */
  RequirementView find(String number, MetricReach reach) {
    return statements
        .first(
            "select "
                + RequirementView.COLUMNS
                + RequirementView.TABLES
                + "where r.number = ? "
                + reach.sql(),
            RequirementView::of,
            reach.between(List.of(number), List.of()))
        .orElseThrow(() -> RuleBroken.at("requirement", "REC-1", number));
  }

  /**
   * Requirements within reach, the newest first, each with its key.
   *
   * @param state the one wanted, empty for each
   */
  List<Keyed<RequirementView>> page(MetricReach reach, String state, long before, int limit) {
    return statements.list(
        "select "
            + RequirementView.COLUMNS
            + RequirementView.TABLES
            + "where r.id < ? and (r.state = ? or ? = '') "
            + reach.sql()
            + "order by r.id desc fetch first "
            + limit
            + " rows only",
        row -> new Keyed<>(row.number("id"), RequirementView.of(row)),
        reach.between(List.of(before, state, state), List.of()));
  }

  /** The agreed requirements one would take the place of: of the same service and kind, measured by the same metric or by none. */
  List<RequirementView> before(RequirementView next) {
    return statements.list(
        "select "
            + RequirementView.COLUMNS
            + RequirementView.TABLES
            + "where s.number = ? and r.resource_kind = ? and r.state = ? and coalesce(m.number, '') ="
            + " ? and r.number <> ? order by r.number",
        RequirementView::of,
        next.service(),
        next.resourceKind(),
        RequirementState.AGREED,
        next.metric() == null ? "" : next.metric(),
        next.number());
  }

  void insert(
      String number, long service, WriteRequirement command, RequirementTerms terms, String by) {
    statements.change(
        "insert into capacity_requirement (id, number, version, service_id, resource_kind, needed,"
            + " amount, unit, metric_id, basis, state, author, created_at) values (?, ?, 1, ?, ?, ?,"
            + " cast(? as double precision), ?, (select id from capacity_metric where number = ?), ?, ?,"
            + " ?, ?)",
        statements.block("capacity_requirement_seq", BLOCK),
        number,
        service,
        command.resourceKind(),
        terms.needed(),
        terms.amount(),
        unit(terms),
        command.measuredBy(),
        terms.basis().strip(),
        RequirementState.DRAFT,
        by,
        clock.instant());
  }

  /** Writes a draft anew; whoever changes it becomes its author. */
  void update(
      RequirementView before,
      long version,
      long service,
      WriteRequirement command,
      RequirementTerms terms,
      String by) {
    set(
        before.number(),
        version,
        "service_id = ?, resource_kind = ?, needed = ?, amount = cast(? as double precision), unit ="
            + " ?, metric_id = (select id from capacity_metric where number = ?), basis = ?, author = ?",
        service,
        command.resourceKind(),
        terms.needed(),
        terms.amount(),
        unit(terms),
        command.measuredBy(),
        terms.basis().strip(),
        by);
  }

  /** Sets columns of a requirement, unless somebody else changed it meanwhile. */
  void set(String number, long version, String columns, Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(number);
    all.add(version);
    int changed =
        statements.change(
            "update capacity_requirement set "
                + columns
                + ", version = version + 1 where number = ? and version = ?",
            all.toArray());
    if (changed == 0) {
      throw new RuleBroken("REC-2", number);
    }
  }

  private static String unit(RequirementTerms terms) {
    return terms.needed() ? terms.unit().strip() : null;
  }
}
