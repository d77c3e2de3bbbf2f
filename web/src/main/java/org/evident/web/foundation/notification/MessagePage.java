package org.evident.web.foundation.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.notification.boundary.NoticeView;
import org.evident.foundation.notification.boundary.Notices;
import org.evident.kernel.Page;
import org.evident.web.common.Me;
import org.evident.web.common.Reader;

/** The reader's messages, and the number of unread ones on every page. */
@Named
@RequestScoped
public class MessagePage {

  private static final String HERE = "/foundation/notification/list?faces-redirect=true";

  @Inject private Notices notices;
  @Inject private Me me;
  @Inject private Reader reader;

  private Long before;
  private Long upTo;
  private Page<NoticeView> page;
  private Long unread;

  /** The messages, newest first. */
  public Page<NoticeView> page() {
    if (page == null) {
      page = notices.page(reader.getLocale(), before, Page.USUAL);
    }
    return page;
  }

  /** How many are unread. */
  public long unread() {
    if (unread == null) {
      unread = notices.unread();
    }
    return unread;
  }

  /** The page of the record a message is about, or null where it has none. */
  public String outcome(NoticeView message) {
    return switch (message.about()) {
      case "INCIDENT" -> me.seesIncidents() ? "/resolution/incident/detail" : followed();
      case "REVIEW" -> "/evaluation/servicereview/detail";
      case "APPROVAL" -> "/foundation/approval/mine";
      case "COMMUNICATION" -> "/foundation/communication/read";
      case "DUTY" -> "/foundation/duty/list";
      default -> null;
    };
  }

  private String followed() {
    return me.follows() ? "/resolution/incident/mine" : null;
  }

  /** Marks what was shown as read. */
  public String read() {
    notices.readUpTo(upTo);
    return HERE;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }

  /** The newest message shown, which travels with the form. */
  public Long getUpTo() {
    return page().items().isEmpty() ? 0L : page().items().get(0).id();
  }

  public void setUpTo(Long upTo) {
    this.upTo = upTo;
  }
}
