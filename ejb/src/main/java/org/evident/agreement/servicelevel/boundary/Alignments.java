package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.rule.Alignment;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Checks what suppliers promise against the targets it supports, when terms are written down (SLM-4). */
@ApplicationScoped
class Alignments {

  private static final String AVAILABILITY = "AVAILABILITY";
  private static final String FULFILMENT = Metric.FULFILMENT.name();
  private static final int SECONDS = 60;

  @Inject private Statements statements;
  @Inject private Calendars calendars;

  /** Writes down the suppliers' promises of a version with the gaps found, in place of earlier ones; refuses one for a target that is not agreed. */
  void check(long version, DraftAgreement draft) {
    statements.change("delete from agreement_support where version_id = ?", version);
    List<Object[]> rows = new ArrayList<>();
    for (DraftAgreement.Support support : draft.supports()) {
      rows.add(
          new Object[] {
            version,
            rows.size(),
            support.supplier(),
            support.metric(),
            support.priority() == null ? null : support.priority().name(),
            support.limitMinutes() == null ? null : support.limitMinutes() * SECONDS,
            support.allowanceMinutes() * SECONDS,
            support.calendar(),
            support.availabilityPercent(),
            gaps(support, draft)
          });
    }
    statements.changeAll(
        "insert into agreement_support (version_id, position, supplier, metric, priority,"
            + " limit_seconds, allowance_seconds, calendar_code, availability, gaps) values (?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private String gaps(DraftAgreement.Support support, DraftAgreement draft) {
    Alignment promised =
        side(support.limitMinutes(), support.calendar(), support.availabilityPercent());
    return Stream.concat(Stream.of(agreed(support, draft)), particular(support, draft))
        .flatMap(
            agreed ->
                promised
                    .gaps(agreed, support.allowanceMinutes() * SECONDS, draft.validFrom())
                    .stream())
        .distinct()
        .sorted()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  /** What is agreed for single services and models in place of that (AGR-6, AGR-7): the promise has to carry it too. */
  private Stream<Alignment> particular(DraftAgreement.Support support, DraftAgreement draft) {
    Stream<Alignment> services =
        draft.serviceTargets().stream()
            .filter(t -> t.metric().equals(support.metric()) && t.priority() == support.priority())
            .map(target -> side(target.limitMinutes(), target.calendar(), null));
    Stream<Alignment> models =
        draft.modelTargets().stream()
            .filter(t -> FULFILMENT.equals(support.metric()) && t.priority() == support.priority())
            .map(target -> side(target.limitMinutes(), target.calendar(), null));
    return Stream.concat(services, models);
  }

  private Alignment agreed(DraftAgreement.Support support, DraftAgreement draft) {
    if (AVAILABILITY.equals(support.metric())) {
      return draft.goals().stream()
          .filter(goal -> "AVAIL".equals(goal.figure()))
          .map(goal -> side(null, goal.calendar(), goal.percent()))
          .findFirst()
          .orElseThrow(() -> unknown(support));
    }
    return draft.targets().stream()
        .filter(t -> t.metric().equals(support.metric()) && t.priority() == support.priority())
        .map(target -> side(target.limitMinutes(), target.calendar(), null))
        .findFirst()
        .orElseThrow(() -> unknown(support));
  }

  private Alignment side(Long minutes, String calendar, BigDecimal availability) {
    return new Alignment(
        minutes == null ? null : minutes * SECONDS, calendars.calendar(calendar), availability);
  }

  private static RuleBroken unknown(DraftAgreement.Support support) {
    String priority = support.priority() == null ? "" : support.priority().name();
    return RuleBroken.at("supports", "SLM-4", support.supplier(), support.metric(), priority);
  }
}
