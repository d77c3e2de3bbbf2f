package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.kernel.Priority;

/** What is typed of suppliers' promises in support of targets (SLM-4), with some lines left to fill. */
public class TypedSupports implements Serializable {

  /** The metric of a promise that is a share of time, and has no priority. */
  private static final String AVAILABILITY = "AVAILABILITY";

  private static final int FREE = 2;

  private final List<Line> lines = new ArrayList<>();

  TypedSupports() {
    addFree();
  }

  /** Begins with those of a version. */
  void read(List<AgreementView.Support> supports) {
    lines.clear();
    for (AgreementView.Support support : supports) {
      Line line = new Line();
      line.supplier = support.supplier();
      line.metric = support.metric();
      line.priority = support.priority() == null ? null : Priority.valueOf(support.priority());
      line.limit =
          support.limitMinutes() == null ? null : TypedNumber.minutes(support.limitMinutes());
      line.allowance = TypedNumber.minutes(support.allowanceMinutes());
      line.calendar = support.calendar();
      line.percent = TypedNumber.words(support.availabilityPercent());
      lines.add(line);
    }
    addFree();
  }

  private void addFree() {
    for (int i = 0; i < FREE; i++) {
      lines.add(new Line());
    }
  }

  /**
   * Those typed: the lines with a supplier.
   *
   * @param usual the code of the calendar of those that name none
   */
  List<DraftAgreement.Support> written(String usual) {
    return lines.stream()
        .filter(line -> line.supplier != null && !line.supplier.isBlank())
        .map(line -> line.written(usual))
        .toList();
  }

  /** The lines. */
  public List<Line> lines() {
    return lines;
  }

  /** What a promise can be about. */
  public List<String> metrics() {
    return List.of("RESPONSE", "RESOLUTION", "FULFILMENT", AVAILABILITY);
  }

  /** One line. */
  public static final class Line implements Serializable {

    private String supplier;
    private String metric = "RESOLUTION";
    private Priority priority = Priority.P1;
    private String limit;
    private String allowance;
    private String calendar;
    private String percent;

    private DraftAgreement.Support written(String usual) {
      boolean share = AVAILABILITY.equals(metric);
      return new DraftAgreement.Support(
          supplier.strip(),
          metric,
          share ? null : priority,
          share ? null : Long.valueOf(TypedNumber.minutes(text(limit))),
          text(allowance).isEmpty() ? 0 : TypedNumber.minutes(allowance),
          text(calendar).isEmpty() ? usual : calendar,
          share ? TypedNumber.number(percent) : null);
    }

    private static String text(String typed) {
      return typed == null ? "" : typed.strip();
    }

    public String getSupplier() {
      return supplier;
    }

    public void setSupplier(String supplier) {
      this.supplier = supplier;
    }

    public String getMetric() {
      return metric;
    }

    public void setMetric(String metric) {
      this.metric = metric;
    }

    public Priority getPriority() {
      return priority;
    }

    public void setPriority(Priority priority) {
      this.priority = priority;
    }

    public String getLimit() {
      return limit;
    }

    public void setLimit(String limit) {
      this.limit = limit;
    }

    public String getAllowance() {
      return allowance;
    }

    public void setAllowance(String allowance) {
      this.allowance = allowance;
    }

    public String getCalendar() {
      return calendar;
    }

    public void setCalendar(String calendar) {
      this.calendar = calendar;
    }

    public String getPercent() {
      return percent;
    }

    public void setPercent(String percent) {
      this.percent = percent;
    }
  }
}
