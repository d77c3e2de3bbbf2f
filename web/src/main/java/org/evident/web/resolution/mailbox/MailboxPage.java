package org.evident.web.resolution.mailbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.mailbox.boundary.ReceivedMailView;
import org.evident.resolution.mailbox.boundary.ReceivedMails;
import org.evident.web.common.Notices;

/** One mail that came in, and what is to become of it. */
@Named
@ViewScoped
public class MailboxPage implements Serializable {

  private static final String HERE = "/resolution/mailbox/detail?faces-redirect=true&number=";

  @Inject private ReceivedMails mails;
  @Inject private Parties parties;
  @Inject private Services services;

  private final Map<String, String> typed = new HashMap<>();
  private String number;
  private transient ReceivedMailView mail;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    typed.putIfAbsent("impact", "3");
    typed.putIfAbsent("urgency", "3");
    if (mail().people().size() == 1) {
      typed.putIfAbsent("reporter", mail().people().get(0));
    }
  }

  /** The mail. */
  public ReceivedMailView mail() {
    if (mail == null) {
      mail = mails.one(number);
    }
    return mail;
  }

  /** The customers a report can be for. */
  public List<CustomerView> customers() {
    return parties.customers().stream().filter(CustomerView::active).toList();
  }

  /** The services a report can be about. */
  public List<ServiceView> services() {
    return services.list().stream().filter(ServiceView::offered).toList();
  }

  /** Makes an incident of it and shows that. */
  public String report() {
    String incident =
        mails
            .report(
                number,
                new ReceivedMails.Report(
                    typed.get("customer"),
                    typed.get("service"),
                    typed.get("reporter"),
                    Integer.parseInt(typed.get("impact")),
                    Integer.parseInt(typed.get("urgency"))))
            .incident();
    Notices.done("incident.done.report");
    return "/resolution/incident/detail?faces-redirect=true&number=" + incident;
  }

  /** Lets nothing come of it. */
  public String dismiss() {
    mails.dismiss(number, typed.get("reason"));
    Notices.done("mailbox.done.dismiss");
    return HERE + number;
  }

  /** What was typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
