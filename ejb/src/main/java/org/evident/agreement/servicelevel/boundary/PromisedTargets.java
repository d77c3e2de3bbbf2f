package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.ModelTargets;
import org.evident.agreement.servicelevel.rule.Target;
import org.evident.agreement.servicelevel.rule.TargetCondition;
import org.evident.agreement.servicelevel.rule.TargetSource;
import org.evident.agreement.servicelevel.rule.WarningPercents;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.ReadOnce;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;

/** Reads the time limits a version of an agreement promises, with their calendars. */
@ApplicationScoped
class PromisedTargets {

  private static final String TARGETS =
      "select cast(null as bigint) as service_id, cast(null as varchar(150)) as request_model, metric,"
          + " priority, limit_seconds, calendar_code, pause_allowed, warnings, after_approval from"
          + " agreement_target where version_id = ? union all select service_id, cast(null as varchar(150)), metric, priority,"
          + " limit_seconds, calendar_code, pause_allowed, warnings, after_approval from agreement_service_target where version_id ="
          + " ? union all select service_id, request_model, 'FULFILMENT', priority, limit_seconds,"
          + " calendar_code, false, '50 75 90', after_approval from agreement_model_target where version_id = ?";

  @Inject private Statements statements;
  @Inject private Calendars calendars;

  /** What a version promises. */
  Promised of(AgreedTargets.Head head) {
    return ReadOnce.of(() -> read(head), Promised.class, head.id());
  }

  private Promised read(AgreedTargets.Head head) {
    List<Target> general = new ArrayList<>();
    Map<Long, List<Target>> particular = new HashMap<>();
    List<ModelTargets.Promise> models = new ArrayList<>();
    // Many targets run by few calendars, and each look at one asks whether it has changed.
    Map<String, ServiceCalendar> hours = new HashMap<>();
    statements
        .list(TARGETS, Stored::of, head.id(), head.id(), head.id())
        .forEach(
            t -> {
              Target target =
                  new Target(
                      Metric.valueOf(t.metric()),
                      Priority.valueOf(t.priority()),
                      t.limit(),
                      hours.computeIfAbsent(t.calendar(), calendars::calendar),
                      t.pause(),
                      head.number() + " v" + head.version(),
                      TargetCondition.PRIORITY,
                      WarningPercents.read(t.warnings()),
                      t.afterApproval());
              if (t.model() != null) {
                models.add(new ModelTargets.Promise(t.model(), t.service(), target));
              } else if (t.service() == null) {
                general.add(target);
              } else {
                particular
                    .computeIfAbsent(t.service(), service -> new ArrayList<>())
                    .add(target.forService());
              }
            });
    return new Promised(TargetSource.of(general), particular, new ModelTargets(models));
  }

  /** What one version promises: for all services, and for single ones and for models in place of that (AGR-6, AGR-7). */
  record Promised(TargetSource general, Map<Long, List<Target>> particular, ModelTargets models) {
    TargetSource of(long service) {
      List<Target> there = particular.get(service);
      return there == null ? general : general.except(there);
    }
  }

  private record Stored(
      Long service,
      String model,
      String metric,
      String priority,
      long limit,
      String calendar,
      boolean pause,
      String warnings,
      boolean afterApproval) {
    static Stored of(Row row) {
      return new Stored(
          row.numberOrNull("service_id"),
          row.text("request_model"),
          row.text("metric"),
          row.text("priority"),
          row.number("limit_seconds"),
          row.text("calendar_code"),
          row.flag("pause_allowed"),
          row.text("warnings"),
          row.flag("after_approval"));
    }
  }
}
