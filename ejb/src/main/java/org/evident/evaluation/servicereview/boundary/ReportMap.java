package org.evident.evaluation.servicereview.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.ReportClause;
import org.evident.evaluation.servicereview.rule.ReportTerms;
import org.evident.foundation.storage.boundary.Statements;

/** The door to the map of clauses and reports: what the standard wants to be told, which report is to tell it, and whether the last month did (REP-5). */
@Stateless
@RolesAllowed({
  AUTHORS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RELATIONSHIP_MANAGERS,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  AUDITORS
})
public class ReportMap {

  private static final String LAST =
      " r.kind = 'SERVICE' and r.period = (select max(x.period) from review x where x.kind = 'SERVICE')"
          + " and ";

  @Inject private Statements statements;
  @Inject private ReportBook book;

  /** Every clause in the order of the standard, with what the reviews of the last measured month tell of it. */
  public List<ReportLine> lines() {
    Map<String, Long> measured = new HashMap<>();
    statements.each(
        "select f.figure, count(distinct r.id) as reviews from review r join review_figure f on"
            + " f.review_id = r.id where"
            + LAST
            + ReviewRevisions.COUNTS
            + " group by f.figure",
        row -> measured.put(row.text("figure"), row.number("reviews")));
    List<ReportBook.Defined> defined = book.holding();
    return Stream.of(ReportClause.values()).map(clause -> line(clause, defined, measured)).toList();
  }

  private static ReportLine line(
      ReportClause clause, List<ReportBook.Defined> defined, Map<String, Long> measured) {
    List<ReportTerms> terms = defined.stream().map(ReportBook.Defined::terms).toList();
    return new ReportLine(
        clause.clause(),
        clause.name(),
        clause.section() == null ? null : clause.section().name(),
        clause.keys(),
        clause.coverage(terms, measured.keySet()).name(),
        defined.stream()
            .filter(one -> one.terms().tells(clause))
            .map(one -> new ReportLine.Definition(one.number(), one.name()))
            .toList(),
        clause.keys().stream().mapToLong(key -> measured.getOrDefault(key, 0L)).max().orElse(0));
  }
}
