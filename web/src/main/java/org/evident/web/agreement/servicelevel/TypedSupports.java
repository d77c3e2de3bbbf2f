package org.evident.web.agreement.servicelevel;

import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.DraftAgreement;
import org.evident.kernel.Priority;

/** What is typed of suppliers' promises in support of targets (SLM-4). */
public class TypedSupports extends TypedLines<AgreementView.Support, TypedSupports.Line> {

  /** The metric of a promise that is a share of time, and has no priority. */
  private static final String AVAILABILITY = "AVAILABILITY";

  private static final int FREE = 2;

  TypedSupports() {
    super(FREE);
    read(List.of());
  }

  @Override
  Line empty() {
    return new Line();
  }

  @Override
  Line line(AgreementView.Support support) {
    Line line = new Line();
    line.supplier = support.supplier();
    line.setMetric(support.metric());
    line.setPriority(support.priority() == null ? null : Priority.valueOf(support.priority()));
    line.setLimit(
        support.limitMinutes() == null ? null : TypedNumber.minutes(support.limitMinutes()));
    line.allowance = TypedNumber.minutes(support.allowanceMinutes());
    line.setCalendar(support.calendar());
    line.percent = TypedNumber.words(support.availabilityPercent());
    return line;
  }

  @Override
  boolean isTyped(Line line) {
    return !TypedTarget.text(line.supplier).isEmpty();
  }

  /**
   * Those typed: the lines with a supplier.
   *
   * @param usual the code of the calendar of those that name none
   */
  List<DraftAgreement.Support> written(String usual) {
    return written(line -> line.support(usual));
  }

  /** What a promise can be about. */
  public List<String> metrics() {
    return List.of("RESPONSE", "RESOLUTION", "FULFILMENT", AVAILABILITY);
  }

  /** One line. */
  public static final class Line extends TypedTarget {

    private String supplier;
    private String allowance;
    private String percent;

    Line() {
      super("RESOLUTION");
    }

    private DraftAgreement.Support support(String usual) {
      boolean share = AVAILABILITY.equals(getMetric());
      return new DraftAgreement.Support(
          supplier.strip(),
          getMetric(),
          share ? null : getPriority(),
          share ? null : Long.valueOf(minutes()),
          text(allowance).isEmpty() ? 0 : TypedNumber.minutes(allowance),
          calendarOr(usual),
          share ? TypedNumber.number(percent) : null);
    }

    public String getSupplier() {
      return supplier;
    }

    public void setSupplier(String supplier) {
      this.supplier = supplier;
    }

    public String getAllowance() {
      return allowance;
    }

    public void setAllowance(String allowance) {
      this.allowance = allowance;
    }

    public String getPercent() {
      return percent;
    }

    public void setPercent(String percent) {
      this.percent = percent;
    }
  }
}
