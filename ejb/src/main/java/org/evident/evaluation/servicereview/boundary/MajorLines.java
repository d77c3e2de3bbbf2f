package org.evident.evaluation.servicereview.boundary;

import java.util.List;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.resolution.incident.boundary.MajorView;
import org.evident.resolution.incident.boundary.MonthRecord;

/** The major incidents that were declared in a month, with what their reports tell (S6). */
final class MajorLines {

  private MajorLines() {}

  static List<MajorIncidentLine> of(List<MonthRecord> incidents, PeriodSpan span) {
    return incidents.stream()
        .filter(i -> i.major() && span.holds(i.declaredAt()))
        .map(MajorLines::line)
        .toList();
  }

  private static MajorIncidentLine line(MonthRecord incident) {
    MajorView told = incident.majorReport();
    return new MajorIncidentLine(
        incident.number(),
        incident.declaredAt(),
        incident.restoredAt(),
        said(told.effect()),
        said(told.cause()),
        said(told.lessons()),
        said(told.actions()),
        told.reviewedOn());
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }
}
