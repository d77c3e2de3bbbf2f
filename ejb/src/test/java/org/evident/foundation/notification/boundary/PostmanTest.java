package org.evident.foundation.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.junit.jupiter.api.Test;

/** A mail that cannot be sent keeps no other one back, whatever is wrong with it. Field lesson 29. */
class PostmanTest {

  private final List<String> told = new ArrayList<>();

  @Test
  void a_mail_that_nothing_can_be_done_with_does_not_keep_the_next_one_back() {
    Postman postman = new Postman();
    put(postman, "postbox", new Box());
    put(postman, "session", new Line(true));
    postman.round();
    assertEquals(List.of("failed 1 no mailbox", "failed 2 no header of a mail", "sent 3"), told);
  }

  @Test
  void without_a_mail_server_all_wait() {
    Postman postman = new Postman();
    put(postman, "postbox", new Box());
    put(postman, "session", new Line(false));
    postman.round();
    assertEquals(List.of("waits 1"), told);
  }

  private static void put(Postman postman, String name, Object value) {
    try {
      Field field = Postman.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(postman, value);
    } catch (ReflectiveOperationException renamed) {
      throw new IllegalStateException(renamed);
    }
  }

  private static Mail mail(long id) {
    RecordRef about = new RecordRef(RecordKind.INCIDENT, "INC-1");
    return new Mail(id, 0, "<" + id + ">", "ann", "Ann", "ann@example.org", about, "s", "b");
  }

  private static final class Line extends MailSession {
    private final boolean configured;

    private Line(boolean configured) {
      this.configured = configured;
    }

    @Override
    boolean isConfigured() {
      return configured;
    }

    @Override
    void send(Mail mail) throws MessagingException {
      if (mail.notice() == 1) {
        throw new MessagingException("no mailbox");
      }
      if (mail.notice() == 2) {
        throw new IllegalArgumentException("no header of a mail");
      }
    }
  }

  private final class Box extends Postbox {
    @Override
    public List<Mail> due() {
      return List.of(mail(1), mail(2), mail(3));
    }

    @Override
    public boolean take(Mail mail) {
      return true;
    }

    @Override
    public boolean failed(Mail mail, String cause) {
      told.add("failed " + mail.notice() + " " + cause);
      return false;
    }

    @Override
    public void sent(Mail mail) {
      told.add("sent " + mail.notice());
    }

    @Override
    public void nobodySends(Mail mail, String cause) {
      told.add("waits " + mail.notice());
    }
  }
}
