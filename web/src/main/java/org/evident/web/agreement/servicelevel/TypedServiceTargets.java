package org.evident.web.agreement.servicelevel;

import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.kernel.Priority;

/** What is typed of targets of single services (AGR-6). */
public class TypedServiceTargets
    extends TypedLines<AgreementView.ServiceTarget, TypedServiceTargets.Line> {

  private static final int FREE = 3;

  TypedServiceTargets() {
    super(FREE);
    read(List.of());
  }

  @Override
  Line empty() {
    return new Line();
  }

  @Override
  Line line(AgreementView.ServiceTarget target) {
    Line line = new Line();
    line.service = target.service();
    line.setMetric(target.metric());
    line.setPriority(Priority.valueOf(target.priority()));
    line.setLimit(TypedNumber.minutes(target.limitMinutes()));
    line.setCalendar(target.calendar());
    line.pauses = target.pauseAllowed();
    line.warn = TypedNumber.percents(target.warningPercents());
    line.approved = target.startAfterApproval();
    return line;
  }

  @Override
  boolean isTyped(Line line) {
    return !TypedTarget.text(line.service).isEmpty();
  }

  /**
   * Those typed: the lines with a service.
   *
   * @param usual the code of the calendar of those that name none
   */
  List<DraftAgreement.ServiceTarget> written(String usual) {
    return written(
        line ->
            new DraftAgreement.ServiceTarget(
                line.service,
                line.getMetric(),
                line.getPriority(),
                line.minutes(),
                line.calendarOr(usual),
                line.pauses,
                TypedNumber.percents(line.warn),
                line.approved));
  }

  /** One line. */
  public static final class Line extends TypedTarget {

    private String service;
    private boolean pauses;
    private String warn;
    private boolean approved;

    Line() {
      super("RESPONSE");
    }

    public String getService() {
      return service;
    }

    public void setService(String service) {
      this.service = service;
    }

    public String getWarn() {
      return warn;
    }

    public void setWarn(String warn) {
      this.warn = warn;
    }

    public boolean isApproved() {
      return approved;
    }

    public void setApproved(boolean approved) {
      this.approved = approved;
    }

    public boolean isPauses() {
      return pauses;
    }

    public void setPauses(boolean pauses) {
      this.pauses = pauses;
    }
  }
}
