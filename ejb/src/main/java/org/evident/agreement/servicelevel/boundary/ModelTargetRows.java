package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.ModelTarget;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.portfolio.catalogue.boundary.ServiceView;

/** Keeps what versions promise for requests of single models (AGR-7). */
@ApplicationScoped
class ModelTargetRows {

  private static final int SECONDS = 60;

  @Inject private Statements statements;
  @Inject private Calendars calendars;
  @Inject private CoveredServices services;

  /**
   * Writes down what a version promises for single models, in place of what was written before.
   *
   * @param covered the keys of the services of the agreement; empty where it covers all of the customer
   * @throws org.evident.kernel.RuleBroken AGR-7 and its parts, for what cannot hold
   */
  void write(long version, DraftAgreement draft, Set<Long> covered) {
    statements.change("delete from agreement_model_target where version_id = ?", version);
    List<ModelTarget> promised = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    for (DraftAgreement.ModelTarget t : draft.modelTargets()) {
      boolean any = t.service() == null || t.service().isBlank();
      ServiceView service = any ? null : services.one(t.service());
      Long key = any ? null : service.id();
      promised.add(
          new ModelTarget(t.requestModel(), key, any ? null : service.number(), t.priority()));
      calendars.calendar(t.calendar());
      rows.add(
          new Object[] {
            version,
            rows.size(),
            t.requestModel().strip(),
            key,
            t.priority().name(),
            t.limitMinutes() * SECONDS,
            t.calendar(),
            t.startAfterApproval()
          });
    }
    ModelTarget.require(promised, covered, general(draft));
    statements.changeAll(
        "insert into agreement_model_target (version_id, position, request_model, service_id, priority,"
            + " limit_seconds, calendar_code, after_approval) values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private static List<Priority> general(DraftAgreement draft) {
    return draft.targets().stream()
        .filter(t -> Metric.FULFILMENT.name().equals(t.metric()))
        .map(DraftAgreement.Target::priority)
        .toList();
  }
}
