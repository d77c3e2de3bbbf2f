package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.agreement.servicelevel.rule.OtherTarget;
import org.evident.agreement.servicelevel.rule.TargetBound;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps what versions promise beside times and availability (AGR-8). */
@ApplicationScoped
class OtherTargetRows {

  @Inject private Statements statements;

  /**
   * Writes down what a version promises, in place of what was written before.
   *
   * @throws org.evident.kernel.RuleBroken AGR-8 and its parts, for what could not be told apart
   */
  void write(long version, List<DraftAgreement.Other> written) {
    List<OtherTarget> promised =
        written.stream()
            .map(t -> new OtherTarget(t.name(), t.unit(), t.bound(), t.goal()))
            .toList();
    OtherTarget.require(promised);
    statements.change("delete from agreement_other_target where version_id = ?", version);
    List<Object[]> rows = new ArrayList<>();
    for (OtherTarget t : promised) {
      rows.add(new Object[] {version, rows.size(), t.name(), t.unit(), t.bound().name(), t.goal()});
    }
    statements.changeAll(
        "insert into agreement_other_target (version_id, position, name, unit, bound, goal) values (?,"
            + " ?, ?, ?, ?, ?)",
        rows);
  }

  static OtherTarget of(Row row) {
    return new OtherTarget(
        row.text("name"),
        row.text("unit"),
        TargetBound.valueOf(row.text("bound")),
        row.decimal("goal"));
  }
}
