package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.evident.agreement.servicelevel.boundary.OtherTargets;
import org.evident.agreement.servicelevel.rule.OtherTarget;
import org.evident.evaluation.servicereview.rule.OtherFigures;

/** Holds entered values against the targets agreed of them (S3). */
@ApplicationScoped
class MeasuredOthers {

  @Inject private OtherTargets others;

  /** Adds a figure of each target; a month without a value is told as one. */
  void measure(Scope scope, Measured to) {
    scope
        .agreed()
        .map(AgreedGoals.Goals::others)
        .filter(targets -> !targets.isEmpty())
        .ifPresent(
            targets -> {
              Map<String, OtherTargets.Entered> entered =
                  others.entered(scope.customer(), scope.service(), scope.month());
              targets.forEach(
                  target -> {
                    OtherTargets.Entered one = entered.get(OtherTarget.key(target.name()));
                    to.add(
                        one == null
                            ? OtherFigures.of(target, null, null)
                            : OtherFigures.of(target, one.number(), one.value()));
                  });
            });
  }
}
