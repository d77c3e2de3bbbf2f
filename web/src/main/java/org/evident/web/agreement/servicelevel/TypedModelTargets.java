package org.evident.web.agreement.servicelevel;

import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.kernel.Priority;

/** What is typed of targets for requests of single models (AGR-7). */
public class TypedModelTargets
    extends TypedLines<AgreementView.ModelTarget, TypedModelTargets.Line> {

  private static final int FREE = 3;

  TypedModelTargets() {
    super(FREE);
    read(List.of());
  }

  @Override
  Line empty() {
    return new Line();
  }

  @Override
  Line line(AgreementView.ModelTarget target) {
    Line line = new Line();
    line.model = target.requestModel();
    line.service = target.service();
    line.setPriority(Priority.valueOf(target.priority()));
    line.setLimit(TypedNumber.minutes(target.limitMinutes()));
    line.setCalendar(target.calendar());
    line.approved = target.startAfterApproval();
    return line;
  }

  @Override
  boolean isTyped(Line line) {
    return !TypedTarget.text(line.model).isEmpty();
  }

  /**
   * Those typed: the lines with a model.
   *
   * @param usual the code of the calendar of those that name none
   */
  List<DraftAgreement.ModelTarget> written(String usual) {
    return written(
        line ->
            new DraftAgreement.ModelTarget(
                TypedTarget.text(line.model),
                line.service,
                line.getPriority(),
                line.minutes(),
                line.calendarOr(usual),
                line.approved));
  }

  /** One line. */
  public static final class Line extends TypedTarget {

    private String model;
    private String service;
    private boolean approved;

    Line() {
      super("FULFILMENT");
    }

    public String getModel() {
      return model;
    }

    public void setModel(String model) {
      this.model = model;
    }

    public boolean isApproved() {
      return approved;
    }

    public void setApproved(boolean approved) {
      this.approved = approved;
    }

    public String getService() {
      return service;
    }

    public void setService(String service) {
      this.service = service;
    }
  }
}
