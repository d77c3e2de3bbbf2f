package org.evident.batch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.evident.resolution.mailbox.boundary.MailIntake;
import org.evident.resolution.mailbox.rule.MailHeaders;
import org.evident.resolution.mailbox.rule.ReceivedMail;

/** What strangers and machines wrote to the demo organisation; no record comes of it until somebody decides. */
@ApplicationScoped
public class DemoMails {

  private static final MailHeaders PERSON = new MailHeaders(Map.of());
  private static final MailHeaders MACHINE =
      new MailHeaders(Map.of("Auto-Submitted", List.of("auto-replied")));

  @Inject private MailIntake intake;

  /** Takes them in, each once however often it is called. */
  public void make() {
    take(
        "1",
        "j.tanner@private.example",
        "Jo Tanner",
        "Cannot get in from home",
        PERSON,
        "Hello,\n\nsince this morning the portal does not let me in from home. I write from my own address since my work mail does not open either.\n\nJo");
    take(
        "2",
        "orders@stationery.example",
        "Stationery Example",
        "Your order has been sent",
        PERSON,
        "Your order of 12 boxes of paper has left our house.");
    take(
        "3",
        "away@partner.example",
        "Pat Moss",
        "Out of office",
        MACHINE,
        "I am away until Monday and will answer then.");
  }

  private void take(
      String id, String sender, String name, String subject, MailHeaders headers, String text) {
    intake.take(
        new ReceivedMail(
            "<demo-" + id + "@evident.example>",
            sender,
            name,
            subject,
            List.of(),
            headers,
            text,
            List.of()));
  }
}
