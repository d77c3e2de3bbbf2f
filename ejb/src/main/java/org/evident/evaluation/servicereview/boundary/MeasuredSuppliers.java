package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.agreement.supplier.boundary.SupplierTargetLine;
import org.evident.agreement.supplier.boundary.SupplierTargets;
import org.evident.evaluation.servicereview.rule.CountedSupplierTarget;
import org.evident.evaluation.servicereview.rule.Section;
import org.evident.evaluation.servicereview.rule.SupplierFigures;

/** Measures what suppliers kept of what they promised for a service (S14). */
@ApplicationScoped
class MeasuredSuppliers {

  @Inject private SupplierTargets suppliers;

  /** Adds the section, where targets of suppliers are recorded in this system. */
  void measure(Scope scope, Measured to) {
    List<CountedSupplierTarget> targets =
        suppliers.of(scope.service(), scope.month()).stream()
            .map(MeasuredSuppliers::counted)
            .toList();
    if (!targets.isEmpty()) {
      to.add(
          SupplierFigures.of(
              targets,
              scope.agreed().map(g -> g.agreement().targets()).orElse(List.of()),
              scope.span().start()));
    }
    if (!targets.isEmpty() || suppliers.recorded()) {
      to.section(Section.S14, !targets.isEmpty());
    }
  }

  private static CountedSupplierTarget counted(SupplierTargetLine t) {
    return new CountedSupplierTarget(
        t.number(),
        t.supplier(),
        t.metric(),
        t.priority(),
        t.goal(),
        t.actual(),
        t.limitMinutes(),
        t.handlingMinutes(),
        t.hoursShort());
  }
}
