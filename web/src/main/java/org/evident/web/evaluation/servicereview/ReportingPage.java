package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.boundary.ComparisonView;
import org.evident.evaluation.servicereview.boundary.FigureComparisons;
import org.evident.evaluation.servicereview.boundary.FigureText;
import org.evident.evaluation.servicereview.boundary.ReportLine;
import org.evident.evaluation.servicereview.boundary.ReportMap;
import org.evident.kernel.Role;
import org.evident.web.common.Me;

/** What is to be reported and where it is, and whether published figures are still those stored beside them. */
@Named
@RequestScoped
public class ReportingPage {

  @Inject private ReportMap map;
  @Inject private FigureComparisons comparisons;
  @Inject private ReviewWording wording;
  @Inject private Me me;

  private List<ReportLine> lines = List.of();
  private ComparisonView comparison;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    lines = map.lines();
    comparison = comparisons.last();
  }

  /** Orders a comparison. */
  public void compare() {
    comparison = comparisons.order();
  }

  /** Every clause with the section that tells it. */
  public List<ReportLine> lines() {
    return lines;
  }

  /** How many clauses no report tells. */
  public long missing() {
    return lines.stream().filter(line -> "MISSING".equals(line.coverage())).count();
  }

  /** The comparison ordered last. */
  public ComparisonView comparison() {
    return comparison;
  }

  /** Whether they may order a comparison. */
  public boolean mine() {
    return me.may(Role.SERVICE_LEVEL_MANAGER, Role.SMS_OWNER, Role.AUDITOR);
  }

  /** What differs of a review, by name. */
  public String differing(ComparisonView.Differing row) {
    return row.figures().stream()
        .map(name -> "SNAPSHOT".equals(name) ? wording.word("snapshot") : wording.figure(name))
        .collect(Collectors.joining(", "));
  }

  /** The figures of a clause, by name. */
  public String figures(ReportLine line) {
    return line.figures().stream()
        .map(key -> FigureText.name(key, "", language()))
        .collect(Collectors.joining(", "));
  }

  /** The part of the wall of requirements a clause stands in. */
  public String section(ReportLine line) {
    String[] parts = line.clause().split("\\.");
    return "8".equals(parts[0]) ? parts[0] + "." + parts[1] : parts[0];
  }

  /** The colour of a clause's state. */
  public String tone(ReportLine line) {
    return switch (line.coverage()) {
      case "TOLD", "ELSEWHERE" -> "ok";
      case "SILENT" -> "";
      default -> "warn";
    };
  }

  private static Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
