package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.kernel.Priority;

/** What is typed of targets of single services (AGR-6), with some lines left to fill. */
public class TypedServiceTargets implements Serializable {

  private static final int FREE = 3;

  private final List<Line> lines = new ArrayList<>();

  TypedServiceTargets() {
    addFree();
  }

  /** Begins with those of a version. */
  void read(List<AgreementView.ServiceTarget> targets) {
    lines.clear();
    for (AgreementView.ServiceTarget target : targets) {
      Line line = new Line();
      line.service = target.service();
      line.metric = target.metric();
      line.priority = Priority.valueOf(target.priority());
      line.limit = TypedNumber.minutes(target.limitMinutes());
      line.calendar = target.calendar();
      line.pauses = target.pauseAllowed();
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
   * Those typed: the lines with a service.
   *
   * @param usual the code of the calendar of those that name none
   */
  List<DraftAgreement.ServiceTarget> written(String usual) {
    return lines.stream()
        .filter(line -> line.service != null && !line.service.isBlank())
        .map(
            line ->
                new DraftAgreement.ServiceTarget(
                    line.service,
                    line.metric,
                    line.priority,
                    TypedNumber.minutes(line.limit == null ? "" : line.limit),
                    line.calendar == null || line.calendar.isBlank() ? usual : line.calendar,
                    line.pauses))
        .toList();
  }

  /** The lines. */
  public List<Line> lines() {
    return lines;
  }

  /** One line. */
  public static final class Line implements Serializable {

    private String service;
    private String metric = "RESPONSE";
    private Priority priority = Priority.P1;
    private String limit;
    private String calendar;
    private boolean pauses;

    public String getService() {
      return service;
    }

    public void setService(String service) {
      this.service = service;
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

    public String getCalendar() {
      return calendar;
    }

    public void setCalendar(String calendar) {
      this.calendar = calendar;
    }

    public boolean isPauses() {
      return pauses;
    }

    public void setPauses(boolean pauses) {
      this.pauses = pauses;
    }
  }
}
