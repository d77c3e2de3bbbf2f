package org.evident.agreement.servicelevel.boundary;

import java.util.Comparator;
import java.util.List;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.agreement.servicelevel.entity.AgreementVersion;
import org.evident.agreement.servicelevel.entity.MeasuringRow;

/** Tells an agreement as a view. */
final class AgreementWords {

  private static final int SECONDS = 60;

  private AgreementWords() {}

  static AgreementView view(Agreement agreement, String customer, List<String> services) {
    return new AgreementView(
        agreement.number(),
        agreement.name(),
        customer,
        services,
        agreement.isForAllServices(),
        agreement.versions().stream().map(AgreementWords::version).toList());
  }

  private static AgreementView.Version version(AgreementVersion v) {
    return new AgreementView.Version(
        v.versionNo(),
        v.validFrom(),
        v.validTo(),
        v.state().name(),
        v.author(),
        v.isEnteredLater(),
        v.providerSignedBy(),
        v.customerSignedBy(),
        v.requirement(),
        v.exceptions(),
        v.isMigratingRunning(),
        v.monthlyFee(),
        v.targets().stream()
            .map(
                t ->
                    new AgreementView.Target(
                        t.metric(),
                        t.priority().name(),
                        t.limitSeconds() / SECONDS,
                        t.calendarCode(),
                        t.isPauseAllowed()))
            .sorted(
                Comparator.comparing(AgreementView.Target::metric)
                    .thenComparing(AgreementView.Target::priority))
            .toList(),
        v.goals().stream()
            .map(g -> new AgreementView.Goal(g.figure(), g.goal(), g.tolerance(), g.calendarCode()))
            .sorted(Comparator.comparing(AgreementView.Goal::figure))
            .toList(),
        v.credits().stream()
            .map(c -> new AgreementView.Credit(c.below(), c.percent()))
            .sorted(Comparator.comparing(AgreementView.Credit::below).reversed())
            .toList(),
        measuring(v.measuring()));
  }

  private static AgreementView.Measuring measuring(MeasuringRow m) {
    return new AgreementView.Measuring(
        m.plannedMode(),
        m.noticeDays(),
        m.isUserWeighted(),
        m.mergeGapSeconds(),
        m.isCostReported(),
        m.costTolerance(),
        m.costLeast(),
        m.costForecast());
  }
}
