package org.evident.web.resolution.mailbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.resolution.mailbox.boundary.ReceivedMailView;
import org.evident.resolution.mailbox.boundary.ReceivedMails;
import org.evident.resolution.mailbox.rule.MailFate;

/** The mails that came in, by what became of them, a page at a time. */
@Named
@RequestScoped
public class MailboxList {

  @Inject private ReceivedMails mails;

  private String fate = MailFate.KEPT.name();
  private Long before;
  private Page<ReceivedMailView> page;

  /** Reads before anything is shown, so that whoever may not see them is told so; another word is as if none was said. */
  public void open() {
    MailFate wanted =
        Arrays.stream(MailFate.values())
            .filter(one -> one.name().equals(fate))
            .findFirst()
            .orElse(MailFate.KEPT);
    fate = wanted.name();
    page = mails.page(wanted, before, Page.USUAL);
  }

  /** The rows of this page, and the key of the next. */
  public Page<ReceivedMailView> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** What can have become of mails, first what waits. */
  public List<String> fates() {
    return List.of("KEPT", "REPORTED", "REPLIED", "NOTED", "IGNORED");
  }

  public String getFate() {
    return fate;
  }

  public void setFate(String fate) {
    this.fate = fate;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
