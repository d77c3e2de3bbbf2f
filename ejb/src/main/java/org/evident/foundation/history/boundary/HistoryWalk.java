package org.evident.foundation.history.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.evident.foundation.history.rule.ChainCheck;
import org.evident.foundation.history.rule.ChainSeal;
import org.evident.foundation.history.rule.ChainedEntry;
import org.evident.foundation.history.rule.Fault;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RecordKind;

/**
 * Reads the history where it is stored, in an order in which what is written meanwhile does no harm:
 * the ends are read before the entries, and nothing beyond them is looked at (GEN-2).
 */
public final class HistoryWalk {

  static final String ENTRY =
      "select shard, position, at, actor, acting_role, record_kind, record_number, act, detail, field,"
          + " old_value, new_value, channel, previous_hash, hash from history_entry ";
  private static final int STEP = 5000;

  /** Where each kind of record is kept that is never deleted (GEN-3). */
  static final Map<RecordKind, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put(RecordKind.INCIDENT, "incident");
    TABLES.put(RecordKind.SERVICE, "service");
    TABLES.put(RecordKind.CUSTOMER, "customer");
    TABLES.put(RecordKind.AGREEMENT, "agreement");
    TABLES.put(RecordKind.REVIEW, "review");
    TABLES.put(RecordKind.IMPORT_RUN, "import_run");
    TABLES.put(RecordKind.PERSON, "person");
    TABLES.put(RecordKind.ORGANISATION, "organisation");
    TABLES.put(RecordKind.USER_GROUP, "user_group");
    TABLES.put(RecordKind.ACTION, "action_item");
    TABLES.put(RecordKind.APPROVAL, "approval");
    TABLES.put(RecordKind.DUTY, "scheduled_duty");
    TABLES.put(RecordKind.OUTAGE, "outage");
    TABLES.put(RecordKind.MAINTENANCE_WINDOW, "maintenance_window");
    TABLES.put(RecordKind.SERVICE_DEPENDENCY, "service_dependency");
    TABLES.put(RecordKind.SURVEY, "survey");
    TABLES.put(RecordKind.SURVEY_RESPONSE, "survey_response");
    TABLES.put(RecordKind.COMPLAINT, "complaint");
    TABLES.put(RecordKind.CHANGE, "change_record");
    TABLES.put(RecordKind.COST_LINE, "cost_line");
    TABLES.put(RecordKind.CONSUMED_UNITS, "consumed_units");
    TABLES.put(RecordKind.SERVICE_REQUEST, "service_request");
    TABLES.put(RecordKind.WORKLOAD_COUNT, "workload_count");
    TABLES.put(RecordKind.METRIC_VALUE, "metric_value");
    TABLES.put(RecordKind.CONTINUITY_TEST, "continuity_test");
    TABLES.put(RecordKind.SECURITY_INCIDENT, "security_incident");
    TABLES.put(RecordKind.PROBLEM, "problem");
    TABLES.put(RecordKind.KNOWN_ERROR, "known_error");
    TABLES.put(RecordKind.SUPPLIER_TARGET, "supplier_target");
    TABLES.put(RecordKind.CANNED_ANSWER, "canned_answer");
    TABLES.put(RecordKind.CAPACITY_METRIC, "capacity_metric");
    TABLES.put(RecordKind.CONTRACT, "contract");
    TABLES.put(RecordKind.CAPACITY_EVENT, "capacity_event");
    TABLES.put(RecordKind.CAPACITY_SCENARIO, "capacity_scenario");
    TABLES.put(RecordKind.CAPACITY_REQUIREMENT, "capacity_requirement");
    TABLES.put(RecordKind.CATEGORY, "category");
    TABLES.put(RecordKind.DEMAND_FORECAST, "demand_forecast");
    TABLES.put(RecordKind.CAPACITY_PLAN, "capacity_plan");
    TABLES.put(RecordKind.AVAILABILITY_NEED, "availability_requirement");
    TABLES.put(RecordKind.STAFF_PLAN, "staff_plan");
    TABLES.put(RecordKind.AVAILABILITY_PLAN, "availability_plan");
    TABLES.put(RecordKind.AVAILABILITY_TEST, "availability_test");
    TABLES.put(RecordKind.CAPACITY_REVIEW, "capacity_review");
    TABLES.put(RecordKind.DEMAND_PATTERN, "demand_pattern");
    TABLES.put(RecordKind.RELEASE, "release_record");
    TABLES.put(RecordKind.CONTINUITY_NEED, "continuity_requirement");
    TABLES.put(RecordKind.PLAN_INVOCATION, "continuity_invocation");
    TABLES.put(RecordKind.SERIES_SOURCE, "series_source");
    TABLES.put(RecordKind.REPORT_DEFINITION, "report_definition");
    TABLES.put(RecordKind.REPORT_REVIEW, "report_catalogue_review");
    TABLES.put(RecordKind.METRIC_DEFINITION, "metric_definition");
    TABLES.put(RecordKind.COMMUNICATION_ENTRY, "communication_plan_entry");
    TABLES.put(RecordKind.COMMUNICATION, "communication");
  }

  private final Query query;

  /** Walks through whatever answers queries. */
  public HistoryWalk(Query query) {
    this.query = query;
  }

  /** Hands the rows of a query to the consumer. */
  @FunctionalInterface
  public interface Query {
    /** Runs one query. */
    void each(String sql, Consumer<Row> consumer);
  }

  /** Takes what is found, in the order seals, end of seals, entries, ends of chains. */
  public interface Listener {
    /** A seal and the hash stored beside it. */
    void seal(ChainSeal seal, String hash);

    /** The end of the seals. */
    void sealHead(long number, String hash);

    /** An entry and the hash stored beside it. */
    void entry(ChainedEntry entry, String hash);

    /** The end of a chain. */
    void head(int shard, long position, String hash);
  }

  /**
   * Everything that is wrong.
   *
   * @param progress told now and then how many entries have been read
   */
  public List<Fault> faults(LongConsumer progress) {
    ChainCheck check = new ChainCheck();
    List<Fault> faults = new ArrayList<>();
    walk(
        new Listener() {
          private long read;

          @Override
          public void seal(ChainSeal seal, String hash) {
            check.seal(seal, hash);
          }

          @Override
          public void sealHead(long number, String hash) {
            check.sealHead(number, hash);
          }

          @Override
          public void entry(ChainedEntry entry, String hash) {
            check.entry(entry, hash);
            if (++read % STEP == 0) {
              progress.accept(read);
            }
          }

          @Override
          public void head(int shard, long position, String hash) {
            check.head(shard, position, hash);
          }
        });
    faults.addAll(check.faults());
    records(faults);
    return faults;
  }

  /** Hands seals, entries and ends to the listener. */
  public void walk(Listener listener) {
    List<Runnable> ends = new ArrayList<>();
    long[] lastSeal = {0};
    String[] lastHash = {null};
    query.each(
        "select number, hash from history_seal_head",
        row -> {
          lastSeal[0] = row.number("number");
          lastHash[0] = row.text("hash");
        });
    query.each(
        "select number, at, heads, previous_hash, hash from history_seal where number <= "
            + lastSeal[0]
            + " order by number",
        row -> listener.seal(seal(row), row.text("hash")));
    if (lastHash[0] != null) {
      listener.sealHead(lastSeal[0], lastHash[0]);
    }
    Map<Integer, Long> reach = new HashMap<>();
    query.each(
        "select shard, position, hash from history_head order by shard",
        row -> {
          int shard = (int) row.number("shard");
          long position = row.number("position");
          String hash = row.text("hash");
          reach.put(shard, position);
          ends.add(() -> listener.head(shard, position, hash));
        });
    query.each(
        ENTRY + "order by shard, position",
        row -> {
          ChainedEntry entry = entry(row);
          if (entry.position() <= reach.getOrDefault(entry.shard(), Long.MAX_VALUE)) {
            listener.entry(entry, row.text("hash"));
          }
        });
    ends.forEach(Runnable::run);
  }

  private void records(List<Fault> faults) {
    TABLES.forEach(
        (kind, table) ->
            query.each(
                "select distinct h.record_number as number from history_entry h where h.record_kind = '"
                    + kind
                    + "' and h.record_number like '"
                    + kind.prefix()
                    + "-%' and not exists (select 1 from "
                    + table
                    + " t where t.number = h.record_number) order by h.record_number",
                row -> faults.add(new Fault(Fault.Kind.RECORD_MISSING, row.text("number"), null))));
    query.each(
        "select r.number from review r where r.seal is not null and not exists (select 1 from"
            + " history_seal s where s.hash = r.seal) order by r.number",
        row -> faults.add(new Fault(Fault.Kind.SEAL_PRINTED, row.text("number"), null)));
  }

  private static ChainSeal seal(Row row) {
    return new ChainSeal(
        row.number("number"), row.instant("at"), row.text("heads"), row.text("previous_hash"));
  }

  static ChainedEntry entry(Row row) {
    return new ChainedEntry(
        (int) row.number("shard"),
        row.number("position"),
        row.instant("at"),
        row.text("actor"),
        row.text("acting_role"),
        row.text("record_kind"),
        row.text("record_number"),
        row.text("act"),
        row.text("detail"),
        new FieldChange(row.text("field"), row.text("old_value"), row.text("new_value")),
        row.text("channel"),
        row.text("previous_hash"));
  }
}
