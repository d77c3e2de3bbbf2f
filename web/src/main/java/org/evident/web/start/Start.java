package org.evident.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.foundation.job.boundary.JobOrder;
import org.evident.foundation.job.boundary.JobOrders;
import org.evident.foundation.party.boundary.DemoProfile;
import org.evident.foundation.servicetime.boundary.Calendars;

/** The start page: what is there and what waits. */
@Named
@RequestScoped
public class Start {

  @Inject private Agreements agreements;
  @Inject private Calendars calendars;
  @Inject private JobOrders orders;

  /** Figures that lead to the list of what they count. */
  public List<Count> counts() {
    List<AgreementView> all = agreements.list();
    long offered =
        all.stream()
            .filter(a -> "IN_NEGOTIATION".equals(a.versions().get(a.versions().size() - 1).state()))
            .count();
    return List.of(
        new Count("start.offered", "/agreement/servicelevel/list?state=IN_NEGOTIATION", offered),
        new Count("start.agreements", "/agreement/servicelevel/list", all.size()),
        new Count("start.calendars", "/foundation/servicetime/calendars", calendars.list().size()));
  }

  /** How far the past of the demo organisation is, null where none is being made. */
  public JobOrder making() {
    return DemoProfile.isOn()
        ? orders
            .find(DemoProfile.JOB, DemoProfile.SUBJECT)
            .filter(order -> order.state() != JobOrder.State.COMPLETED)
            .orElse(null)
        : null;
  }

  /** A figure with the key of its words and the page that lists its records. */
  public record Count(String key, String page, long number) {}
}
