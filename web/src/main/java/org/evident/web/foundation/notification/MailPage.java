package org.evident.web.foundation.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.notification.boundary.MailLine;
import org.evident.foundation.notification.boundary.Mails;
import org.evident.kernel.Page;

/** The mails that were put aside or wait, for administrators. */
@Named
@RequestScoped
public class MailPage {

  private static final String HERE = "/foundation/notification/mails?faces-redirect=true";

  @Inject private Mails mails;

  private String state = "DEAD";
  private Long before;
  private Page<MailLine> page;

  /** Reads before anything is shown, so that whoever may not see mails is told so. */
  public void open() {
    page = mails.page(state, before, Page.USUAL);
  }

  /** The mails of the chosen state. */
  public Page<MailLine> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** Tries a mail again. */
  public String retry(long id) {
    mails.retry(id);
    return HERE;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
