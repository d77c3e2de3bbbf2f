package org.evident.resolution.mailbox.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.evident.resolution.mailbox.rule.MailSorting.Known;
import org.evident.resolution.mailbox.rule.MailSorting.Thread;
import org.evident.resolution.mailbox.rule.MailSorting.Verdict;
import org.junit.jupiter.api.Test;

class MailSortingTest {

  private static final MailSorting SORTING = new MailSorting("help@example.org", "", 20);
  private static final Known ADA = new Known(false, 1, 0, Thread.NONE, true);

  @Test
  void mbx2_what_this_system_or_a_machine_sent_is_ignored_whoever_it_names() {
    assertEquals(ignored(MailReason.OWN), SORTING.judge(mail("Help@Example.org"), ADA));
    Known sent = new Known(true, 1, 0, Thread.OPEN, true);
    assertEquals(ignored(MailReason.OWN), SORTING.judge(mail("ada@example.org"), sent));
    ReceivedMail answer =
        mail("ada@example.org", Map.of("Auto-Submitted", List.of("auto-replied")), "I am away");
    Known open = new Known(false, 1, 0, Thread.OPEN, true);
    assertEquals(ignored(MailReason.AUTOMATIC), SORTING.judge(answer, open));
  }

  @Test
  void mbx3_nothing_is_done_in_the_name_of_who_is_not_known() {
    assertEquals(
        kept(MailReason.STRANGER), SORTING.judge(mail("eve@example.org"), known(0, Thread.OPEN)));
    assertEquals(
        kept(MailReason.AMBIGUOUS), SORTING.judge(mail("ada@example.org"), known(2, Thread.OPEN)));
    MailSorting strict = new MailSorting("help@example.org", "mx.example.org", 20);
    assertEquals(kept(MailReason.UNPROVED), strict.judge(mail("ada@example.org"), ADA));
  }

  @Test
  void mbx4_a_loop_that_hides_ends_after_as_many_as_are_taken_in() {
    int taken = 0;
    for (int i = 0; i < 1_000; i++) {
      Known lately = new Known(false, 1, taken, Thread.NONE, true);
      Verdict verdict = SORTING.judge(mail("ada@example.org"), lately);
      taken += verdict.fate() == MailFate.REPORTED ? 1 : 0;
    }
    assertEquals(20, taken);
  }

  @Test
  void mbx5_an_answer_goes_where_it_belongs() {
    ReceivedMail mail = mail("ada@example.org");
    assertEquals(new Verdict(MailFate.REPLIED, null), SORTING.judge(mail, known(1, Thread.OPEN)));
    assertEquals(new Verdict(MailFate.REPLIED, null), SORTING.judge(mail, known(1, Thread.MERGED)));
    assertEquals(new Verdict(MailFate.REPORTED, null), SORTING.judge(mail, known(1, Thread.OVER)));
    assertEquals(kept(MailReason.NOT_THEIRS), SORTING.judge(mail, known(1, Thread.FOREIGN)));
  }

  @Test
  void mbx6_a_report_without_a_service_waits_for_the_desk() {
    Known unplaced = new Known(false, 1, 0, Thread.NONE, false);
    assertEquals(kept(MailReason.UNPLACED), SORTING.judge(mail("ada@example.org"), unplaced));
    assertEquals(new Verdict(MailFate.REPORTED, null), SORTING.judge(mail("ada@example.org"), ADA));
    assertEquals(
        kept(MailReason.EMPTY), SORTING.judge(mail("ada@example.org", Map.of(), " \n"), ADA));
  }

  @Test
  void mbx8_what_staff_answer_is_noted_for_staff_and_only_if_they_are_who_they_say() {
    ReceivedMail mail = mail("ada@example.org");
    assertEquals(new Verdict(MailFate.NOTED, null), SORTING.judge(mail, known(1, Thread.STAFFED)));
    assertEquals(kept(MailReason.AMBIGUOUS), SORTING.judge(mail, known(2, Thread.STAFFED)));
    MailSorting strict = new MailSorting("help@example.org", "mx.example.org", 20);
    assertEquals(kept(MailReason.UNPROVED), strict.judge(mail, known(1, Thread.STAFFED)));
    assertEquals(
        kept(MailReason.TOO_MANY),
        SORTING.judge(mail, new Known(false, 1, 20, Thread.STAFFED, true)));
  }

  private static Known known(int senders, Thread thread) {
    return new Known(false, senders, 0, thread, true);
  }

  private static Verdict ignored(MailReason reason) {
    return new Verdict(MailFate.IGNORED, reason);
  }

  private static Verdict kept(MailReason reason) {
    return new Verdict(MailFate.KEPT, reason);
  }

  private static ReceivedMail mail(String sender) {
    return mail(sender, Map.of(), "Nothing goes.");
  }

  private static ReceivedMail mail(String sender, Map<String, List<String>> lines, String text) {
    return new ReceivedMail(
        "<1@example.org>",
        sender,
        "Ada",
        "Nothing goes",
        List.of(),
        new MailHeaders(lines),
        text,
        List.of());
  }
}
