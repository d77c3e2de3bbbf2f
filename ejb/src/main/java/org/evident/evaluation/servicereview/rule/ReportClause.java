package org.evident.evaluation.servicereview.rule;

import static org.evident.evaluation.servicereview.rule.Section.S10;
import static org.evident.evaluation.servicereview.rule.Section.S11;
import static org.evident.evaluation.servicereview.rule.Section.S12;
import static org.evident.evaluation.servicereview.rule.Section.S13;
import static org.evident.evaluation.servicereview.rule.Section.S14;
import static org.evident.evaluation.servicereview.rule.Section.S15;
import static org.evident.evaluation.servicereview.rule.Section.S16;
import static org.evident.evaluation.servicereview.rule.Section.S3;
import static org.evident.evaluation.servicereview.rule.Section.S4;
import static org.evident.evaluation.servicereview.rule.Section.S6;
import static org.evident.evaluation.servicereview.rule.Section.S9;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the standard wants to be reported, and where the monthly reviews tell it (REP-5). A clause is told by figures; one
 * without figures or a section is told by no report.
 */
public enum ReportClause {
  SATISFACTION("8.3.2", S12, FigureKey.CSAT, FigureKey.SCORE, FigureKey.RESPRATE),
  COMPLAINTS("8.3.2", S12, FigureKey.CMP_RECEIVED, FigureKey.CMP_ON_TIME),
  TARGETS("8.3.3", S3, FigureKey.RESP, FigureKey.RESO, FigureKey.FULF),
  WORKLOAD("8.3.3", S11, FigureKey.WORKLOAD),
  SUPPLIERS("8.3.4", S14, FigureKey.SUPPLIER, FigureKey.SUPPLIER_GAPS),
  COST("8.4.1", S15, FigureKey.VAR, FigureKey.FYF),
  DEMAND("8.4.2", S11, FigureKey.REQ_OPENED, FigureKey.WORKLOAD, FigureKey.DEM_DEVIATION),
  TRANSITION("8.5.2.3", S10),
  RELEASES("8.5.3", S10, FigureKey.REL_DEPLOYED, FigureKey.REL_INCIDENTS),
  MAJOR_INCIDENTS("8.6.1", S6, FigureKey.MAJOR),
  PROBLEMS("8.6.3", S9, FigureKey.PRB_RESOLVED, FigureKey.PRB_RECURRED),
  AVAILABILITY("8.7.1", S4, FigureKey.AVAIL, FigureKey.DOWNTIME),
  INVOCATIONS("8.7.2", S13, FigureKey.CON_INVOKED, FigureKey.TESTS_HELD),
  SECURITY("8.7.3.3", S13, FigureKey.SEC_INCIDENTS),
  MEASUREMENT("9.1", Section.S1, FigureKey.RESO, FigureKey.AVAIL, FigureKey.INC_OPENED),
  AUDIT("9.2", null),
  IMPROVEMENT("10.2", S16);

  private final String clause;
  private final Section section;
  private final List<String> keys;

  ReportClause(String clause, Section section, String... keys) {
    this.clause = clause;
    this.section = section;
    this.keys = List.of(keys);
  }

  /** The clause of ISO/IEC 20000-1:2018. */
  public String clause() {
    return clause;
  }

  /** The section of the review that is to tell it, null where no review does. */
  public Section section() {
    return section;
  }

  /** The keys of the figures that tell it. */
  public List<String> keys() {
    return keys;
  }

  /**
   * Whether it is reported, as the definitions that hold say (REP-5).
   *
   * @param defined the reports there are
   * @param measured the keys of the figures the reviews of a month have
   */
  public Coverage coverage(Collection<ReportTerms> defined, Collection<String> measured) {
    List<ReportTerms> tellers = defined.stream().filter(one -> one.tells(this)).toList();
    if (tellers.isEmpty()) {
      return Coverage.MISSING;
    }
    return tellers.stream().anyMatch(one -> one.maker().isProduct())
        ? coverage(measured)
        : Coverage.ELSEWHERE;
  }

  /** What is known of it by the keys of the figures the reviews of a month have. */
  public Coverage coverage(Collection<String> measured) {
    if (this == IMPROVEMENT) { // told by lines, which every review has or says it has none
      return measured.isEmpty() ? Coverage.SILENT : Coverage.TOLD;
    }
    if (keys.isEmpty()) {
      return Coverage.MISSING;
    }
    return keys.stream().anyMatch(Set.copyOf(measured)::contains) ? Coverage.TOLD : Coverage.SILENT;
  }

  /** Whether a clause is reported. */
  public enum Coverage {
    /** The reviews of the month tell it. */
    TOLD,
    /** Reviews tell it, but those of the month had nothing to say. */
    SILENT,
    /** A report tells it that people make outside the product. */
    ELSEWHERE,
    /** No report tells it. */
    MISSING
  }
}
