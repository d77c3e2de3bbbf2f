package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.SampleMonth;

/**
 * The months samples are kept by. PostgreSQL divides the table by them: a month is made when its first sample comes and
 * dropped as a whole. H2 keeps one table, and the rows of a month are deleted.
 */
@ApplicationScoped
class SampleMonths {

  /** The same number for everybody who makes a month; others wait, and then find it made. */
  private static final long TURN = 8_403_176L;

  @Inject private Statements statements;

  /**
   * What lets an insert from {@code a(metric_id, at)} leave out what is there. PostgreSQL finds it by the key of the one
   * month; asked for by a query it would weigh reading all months instead.
   */
  String unlessThere() {
    return isDivided()
        ? "on conflict do nothing"
        : "where not exists (select 1 from capacity_sample s where s.metric_id = a.metric_id and s.at ="
            + " a.at)";
  }

  /** Makes the months that are missing and keeps them from being dropped until the caller's transaction ends. */
  void prepare(Collection<Sample> samples) {
    if (!isDivided()) {
      return;
    }
    String[] parts =
        samples.stream().map(s -> SampleMonth.of(s.at()).part()).distinct().toArray(String[]::new);
    // Who holds this lock lets a month be added, but none be dropped.
    statements.change("lock table only capacity_sample in row exclusive mode");
    if (missing(parts).isEmpty()) {
      return;
    }
    statements.list("select pg_advisory_xact_lock(?)", row -> TURN, TURN);
    missing(parts).forEach(this::add);
  }

  /** Deletes the samples of a metric before an instant, where they do not go by whole months. */
  void forget(long metric, Instant limit) {
    if (!isDivided()) {
      statements.change(
          "delete from capacity_sample where metric_id = ? and at < ?", metric, limit);
    }
  }

  /** Drops the months that end by an instant, where the table is divided by them. */
  void drop(Instant limit) {
    if (isDivided()) {
      statements
          .list(
              "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where"
                  + " i.inhparent = cast('capacity_sample' as regclass) order by c.relname",
              row -> row.text("relname"))
          .stream()
          .filter(part -> SampleMonth.ofPart(part).filter(m -> m.endsBy(limit)).isPresent())
          .forEach(part -> statements.change("drop table " + part));
    }
  }

  private boolean isDivided() {
    return Statements.POSTGRES.equals(statements.dialect());
  }

  private List<String> missing(String... parts) {
    return statements.list(
        "select a.part from unnest(cast(? as varchar array)) as a(part) where to_regclass(a.part) is"
            + " null order by a.part",
        row -> row.text("part"),
        (Object) parts);
  }

  /** Made beside the table and attached then, which nobody who reads or stores has to wait for; no name takes a place. */
  private void add(String part) {
    SampleMonth month = SampleMonth.ofPart(part).orElseThrow();
    statements.change("create table " + part + " (like capacity_sample including all)");
    statements.change(
        "alter table capacity_sample attach partition "
            + part
            + " for values from ('"
            + month.start()
            + "') to ('"
            + month.end()
            + "')");
  }
}
