package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evident.evaluation.servicereview.boundary.FigureText;
import org.evident.evaluation.servicereview.boundary.ProcessLine;
import org.evident.evaluation.servicereview.boundary.ProcessPart;
import org.evident.evaluation.servicereview.boundary.ProcessReading;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.kernel.Page;

/** The figures of whole processes in a month, and what one of them is made of. */
@Named
@RequestScoped
public class ProcessPage {

  private static final int MONTHS = 12;

  @Inject private ProcessReading reading;

  private String month;
  private String key;
  private String after;
  private List<ProcessLine> lines = List.of();
  private Page<ProcessPart> parts;

  /** Reads before anything is shown, so that whoever may not see it is told so; without a month the last one there is. */
  public void open() {
    if (month == null || month.isEmpty()) {
      month = reading.last().map(YearMonth::toString).orElse("");
    }
    if (!month.isEmpty()) {
      lines = reading.month(month);
    }
    if (!month.isEmpty() && key != null && !key.isEmpty()) {
      parts = reading.parts(month, key, after == null ? "" : after, Page.USUAL);
    }
  }

  /** The figures, process by process. */
  public List<ProcessLine> lines() {
    return lines;
  }

  /** The processes they belong to. */
  public List<String> processes() {
    return lines.stream().map(ProcessLine::process).distinct().toList();
  }

  /** The figures of a process. */
  public List<ProcessLine> of(String process) {
    return lines.stream().filter(line -> line.process().equals(process)).toList();
  }

  /** What the chosen figure is made of, null while none is chosen. */
  public Page<ProcessPart> parts() {
    return parts;
  }

  /** The chosen figure, null while none is. */
  public ProcessLine chosen() {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst().orElse(null);
  }

  /** The figure of a review whose records stand behind the chosen one. */
  public String opens() {
    return FigureKey.AVAIL_MET.equals(key) ? FigureKey.AVAIL : key;
  }

  /** The month before. */
  public String previous() {
    return YearMonth.parse(month).minusMonths(1).toString();
  }

  /** The month after, null where there are no reviews of it. */
  public String next() {
    YearMonth next = YearMonth.parse(month).plusMonths(1);
    return reading
        .last()
        .filter(last -> !last.isBefore(next))
        .map(last -> next.toString())
        .orElse(null);
  }

  /** The name of a figure. */
  public String name(ProcessLine line) {
    return FigureText.name(line.key(), line.dimension(), language());
  }

  /** A value with the unit of its figure. */
  public String value(BigDecimal value, String unit, BigDecimal denominator) {
    return FigureText.told(value, unit, denominator == null, language());
  }

  /** A value of many months: their mean, which is whole for no count. */
  public String mean(BigDecimal value, String unit) {
    return FigureText.told(value, unit, false, language());
  }

  /** The line of a figure over thirteen months, null without a value. */
  public Sparkline line(ProcessLine line) {
    return Sparkline.of(line.value(), line.history(), YearMonth.parse(month)).orElse(null);
  }

  /** The months the line of the chosen figure has, the latest first. */
  public List<Told> told() {
    ProcessLine line = chosen();
    List<Told> told = new ArrayList<>();
    YearMonth reported = YearMonth.parse(month);
    told.add(told(line, reported, line.value()));
    for (int back = 1; back <= MONTHS; back++) {
      YearMonth before = reported.minusMonths(back);
      BigDecimal value = line.history().value(before);
      if (value != null) {
        told.add(told(line, before, value));
      }
    }
    return told;
  }

  private Told told(ProcessLine line, YearMonth of, BigDecimal value) {
    return new Told(
        of.toString(),
        value(value, line.unit(), line.denominator()),
        line.history().redefined().contains(of));
  }

  /** The months from which on a figure is defined otherwise, that lie in its line. */
  public List<String> redefined(ProcessLine line) {
    return line.history().redefined().stream().map(YearMonth::toString).toList();
  }

  /**
   * A month of a figure in words.
   *
   * @param redefined whether its definition is not that of the month before (MEA-3)
   */
  public record Told(String month, String value, boolean redefined) {}

  private static Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
