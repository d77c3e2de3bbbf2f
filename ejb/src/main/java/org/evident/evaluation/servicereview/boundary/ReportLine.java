package org.evident.evaluation.servicereview.boundary;

import java.util.List;

/**
 * What a clause of the standard wants to be reported, and where it is (REP-5).
 *
 * @param clause of ISO/IEC 20000-1:2018
 * @param what key of what is to be told
 * @param section of the review that tells it, null where none does
 * @param figures keys of the figures that tell it
 * @param coverage TOLD, SILENT, ELSEWHERE or MISSING
 * @param definitions of the reports that are to tell it, none where it is missing
 * @param reviews how many reviews of services of the month have one of the figures
 */
public record ReportLine(
    String clause,
    String what,
    String section,
    List<String> figures,
    String coverage,
    List<Definition> definitions,
    long reviews) {

  /** A report as it is defined. */
  public record Definition(String number, String name) {}
}
