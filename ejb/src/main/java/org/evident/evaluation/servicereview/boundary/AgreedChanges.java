package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.boundary.AgreedTargets.Head;
import org.evident.evaluation.servicereview.rule.AgreedTerms;
import org.evident.evaluation.servicereview.rule.AgreementChange;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.TargetLine;
import org.evident.supply.budget.rule.CreditBand;

/** Tells what came into force or ended in the agreements of a service within a month (S2). */
@ApplicationScoped
class AgreedChanges {

  @Inject private AgreedGoals goals;
  @Inject private AgreedTargets targets;

  /**
   * The changes of a month, the earliest first.
   *
   * @param versions every version that ever governed the service
   * @param span the month in the customer's zone
   * @param service the service, whose own targets are told beside those for all (AGR-6)
   */
  List<AgreementChange> of(
      List<AgreedTargets.Version> versions, PeriodSpan span, ZoneId zone, long service) {
    LocalDate first = span.start().atZone(zone).toLocalDate();
    LocalDate next = span.end().atZone(zone).toLocalDate();
    List<Head> heads = versions.stream().map(AgreedTargets.Version::head).toList();
    List<AgreementChange> changes = new ArrayList<>();
    for (Head head : heads) {
      if (within(head.validFrom(), first, next)) {
        changes.add(begun(head, before(head, heads), service));
      }
      if (within(head.validTo(), first, next) && after(head, heads).isEmpty()) {
        changes.add(
            new AgreementChange(
                head.number(),
                head.version(),
                head.validTo(),
                AgreementChange.Kind.ENDED,
                List.of()));
      }
    }
    return changes;
  }

  private AgreementChange begun(Head head, Optional<Head> before, long service) {
    return new AgreementChange(
        head.number(),
        head.version(),
        head.validFrom(),
        before.isPresent() ? AgreementChange.Kind.CHANGED : AgreementChange.Kind.BEGUN,
        before.map(old -> terms(head, service).changesFrom(terms(old, service))).orElse(List.of()));
  }

  private AgreedTerms terms(Head head, long service) {
    AgreedGoals.Goals goal = goals.of(head);
    AgreedGoals.Measuring how = goal.measuring();
    Map<String, BigDecimal> amounts = new HashMap<>();
    amounts.put("NOTICE_DAYS", BigDecimal.valueOf(how.noticeDays()));
    amounts.put("MERGE_GAP", BigDecimal.valueOf(how.mergeGapSeconds()));
    put(
        amounts,
        "PLANNED_ALLOWANCE",
        how.plannedAllowance() == null ? null : BigDecimal.valueOf(how.plannedAllowance()));
    put(amounts, "FEE", how.fee());
    put(amounts, "COST_TOLERANCE", how.costTolerance());
    put(amounts, "COST_LEAST", how.costLeast());
    Map<String, String> words = new HashMap<>();
    words.put("PLANNED", how.mode().name());
    words.put("MINIMUM_FUNCTION", how.minimumFunction() == null ? "" : how.minimumFunction());
    words.put("WEIGHTED", how.userWeighted() ? "YES" : "NO");
    words.put("FORECAST", how.forecast().name());
    words.put("CREDITS", credits(how.credits()));
    words.put("EXCEPTIONS", String.join("; ", targets.exceptions(head).reasons()));
    List<TargetLine> lines = new ArrayList<>(goal.agreement().targets());
    lines.addAll(goal.particular().getOrDefault(service, List.of()));
    return new AgreedTerms(lines, amounts, words);
  }

  private static void put(Map<String, BigDecimal> amounts, String term, BigDecimal amount) {
    if (amount != null) {
      amounts.put(term, amount);
    }
  }

  private static String credits(List<CreditBand> bands) {
    return bands.stream()
        .map(b -> plain(b.fromAvailability()) + " %: " + plain(b.creditPercent()) + " %")
        .collect(Collectors.joining("; "));
  }

  private static Optional<Head> before(Head head, List<Head> heads) {
    return heads.stream()
        .filter(h -> h.number().equals(head.number()) && h.version() < head.version())
        .max(Comparator.comparing(Head::version));
  }

  private static Optional<Head> after(Head head, List<Head> heads) {
    return heads.stream()
        .filter(h -> h.number().equals(head.number()) && h.version() > head.version())
        .findFirst();
  }

  private static boolean within(LocalDate day, LocalDate first, LocalDate next) {
    return day != null && !day.isBefore(first) && day.isBefore(next);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
