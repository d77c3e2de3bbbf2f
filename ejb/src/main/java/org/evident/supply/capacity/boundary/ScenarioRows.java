package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Keyed;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.WhatIf;
import org.evident.supply.capacity.rule.WhatIfKind;

/** Where scenarios are kept, each with all its revisions. */
@ApplicationScoped
class ScenarioRows {

  private static final int BLOCK = 50;

  /** Of a scenario {@code c} in a revision {@code r}: that it is about a metric within reach. */
  private static final String ABOUT =
      "exists (select 1 from capacity_scenario_metric x join capacity_metric m on m.id = x.metric_id"
          + " join service s on s.id = m.service_id where x.scenario_id = c.id and x.revision_no ="
          + " r.revision_no ";

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Scenarios about a metric within reach, the newest first, each with its key. */
  List<Keyed<ScenarioLine>> page(MetricReach reach, long before, int limit) {
    return statements.list(
        "select "
            + ScenarioLine.COLUMNS
            + "from capacity_scenario c join capacity_scenario_revision r on r.scenario_id = c.id and"
            + " r.revision_no = c.revision_no where c.id < ? and "
            + ABOUT
            + reach.sql()
            + ") order by c.id desc fetch first "
            + limit
            + " rows only",
        ScenarioRows::keyed,
        reach.between(List.of(before), List.of()));
  }

  /** The latest revisions of the scenarios about a metric that count, the oldest first. */
  List<Keyed<ScenarioLine>> about(String metric, int most) {
    return statements.list(
        "select "
            + ScenarioLine.COLUMNS
            + "from capacity_scenario c join capacity_scenario_revision r on r.scenario_id = c.id and"
            + " r.revision_no = c.revision_no where c.withdrawn_at is null and exists (select 1 from"
            + " capacity_scenario_metric x join capacity_metric m on m.id = x.metric_id where"
            + " x.scenario_id = c.id and x.revision_no = r.revision_no and m.number = ?) order by c.id"
            + " fetch first "
            + most
            + " rows only",
        ScenarioRows::keyed,
        metric);
  }

  /** A revision of a scenario, the one that holds for 0, if a metric it is about is within reach. */
  Stored find(String number, int revision, MetricReach reach) {
    return statements
        .first(
            "select "
                + ScenarioLine.COLUMNS
                + ", c.version, c.revision_no as revisions, c.withdrawn_reason, r.assumptions from"
                + " capacity_scenario c join capacity_scenario_revision r on r.scenario_id = c.id where"
                + " c.number = ? and r.revision_no = case when ? = 0 then c.revision_no else ? end and "
                + ABOUT
                + reach.sql()
                + ")",
            ScenarioRows::stored,
            reach.between(List.of(number, revision, revision), List.of()))
        .orElseThrow(() -> RuleBroken.at("scenario", "REC-1", number));
  }

  /** The numbers of the metrics a revision is about that are within reach. */
  List<String> metrics(long scenario, int revision, MetricReach reach) {
    return statements.list(
        "select m.number from capacity_scenario_metric x join capacity_metric m on m.id = x.metric_id"
            + " join service s on s.id = m.service_id where x.scenario_id = ? and x.revision_no = ? "
            + reach.sql()
            + "order by m.number",
        row -> row.text("number"),
        reach.between(List.of(scenario, revision), List.of()));
  }

  /** The changes of revisions, by key of the scenario. */
  Map<Long, List<WhatIf>> changes(Collection<Keyed<ScenarioLine>> wanted) {
    Map<Long, Integer> revisions = new HashMap<>();
    wanted.forEach(one -> revisions.put(one.id(), one.shown().revision()));
    Map<Long, List<WhatIf>> changes = new HashMap<>();
    if (!revisions.isEmpty()) {
      statements.each(
          "select scenario_id, revision_no, kind, amount, present, from_day from"
              + " capacity_scenario_change where scenario_id in ("
              + Statements.places(revisions.size())
              + ") order by scenario_id, revision_no, position",
          row -> {
            long scenario = row.number("scenario_id");
            if (revisions.get(scenario) == row.number("revision_no")) {
              changes.computeIfAbsent(scenario, s -> new ArrayList<>()).add(change(row));
            }
          },
          revisions.keySet().toArray());
    }
    return changes;
  }

  long insert(String number) {
    long id = statements.block("capacity_scenario_seq", BLOCK);
    statements.change(
        "insert into capacity_scenario (id, number, version, revision_no) values (?, ?, 1, 1)",
        id,
        number);
    return id;
  }

  /** Notes that a revision more holds, unless somebody else changed the scenario meanwhile. */
  void revise(String number, long version) {
    changed(
        number,
        statements.change(
            "update capacity_scenario set revision_no = revision_no + 1, version = version + 1 where"
                + " number = ? and version = ? and withdrawn_at is null",
            number,
            version));
  }

  void withdraw(String number, String reason) {
    changed(
        number,
        statements.change(
            "update capacity_scenario set withdrawn_at = ?, withdrawn_reason = ?, version = version +"
                + " 1 where number = ? and withdrawn_at is null",
            clock.instant(),
            reason,
            number));
  }

  /** Writes all of a revision down. */
  void write(
      long id,
      int revision,
      WriteScenario command,
      List<WhatIf> changes,
      List<String> metrics,
      String by) {
    statements.change(
        "insert into capacity_scenario_revision (scenario_id, revision_no, title, assumptions, cost,"
            + " currency, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        revision,
        command.title().strip(),
        command.assumptions().strip(),
        command.cost(),
        command.paidIn(),
        by,
        clock.instant());
    statements.changeAll(
        "insert into capacity_scenario_change (scenario_id, revision_no, position, kind, amount,"
            + " present, from_day) values (?, ?, ?, ?, ?, cast(? as double precision), cast(? as date))",
        IntStream.range(0, changes.size())
            .mapToObj(
                i -> {
                  WhatIf one = changes.get(i);
                  return new Object[] {
                    id, revision, i, one.kind(), one.amount(), one.present(), one.from()
                  };
                })
            .toList());
    statements.changeAll(
        "insert into capacity_scenario_metric (scenario_id, revision_no, metric_id) select ?, ?, id"
            + " from capacity_metric where number = ?",
        metrics.stream().map(metric -> new Object[] {id, revision, metric}).toList());
  }

  private static void changed(String number, int rows) {
    if (rows == 0) {
      throw new RuleBroken("REC-2", number);
    }
  }

  private static Keyed<ScenarioLine> keyed(Row row) {
    return new Keyed<>(row.number("id"), ScenarioLine.of(row));
  }

  private static Stored stored(Row row) {
    return new Stored(
        keyed(row),
        (int) row.number("revisions"),
        row.text("assumptions"),
        row.instant("withdrawn_at"),
        row.text("withdrawn_reason"),
        row.number("version"));
  }

  private static WhatIf change(Row row) {
    return new WhatIf(
        WhatIfKind.valueOf(row.text("kind")),
        row.real("amount"),
        row.realOrNull("present"),
        row.date("from_day"));
  }

  /** A revision of a scenario with what holds for all of them. */
  record Stored(
      Keyed<ScenarioLine> keyed,
      int revisions,
      String assumptions,
      Instant withdrawnAt,
      String withdrawnReason,
      long version) {}
}
