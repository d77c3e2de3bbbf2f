package org.evident.foundation.communication.boundary;

import static org.evident.foundation.register.rule.Field.choice;
import static org.evident.foundation.register.rule.Field.customer;
import static org.evident.foundation.register.rule.Field.date;
import static org.evident.foundation.register.rule.Field.flag;
import static org.evident.foundation.register.rule.Field.instant;
import static org.evident.foundation.register.rule.Field.number;
import static org.evident.foundation.register.rule.Field.record;
import static org.evident.foundation.register.rule.Field.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evident.foundation.communication.rule.Audience;
import org.evident.foundation.communication.rule.Message;
import org.evident.foundation.communication.rule.Topic;
import org.evident.foundation.register.boundary.Forms;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.rule.Check;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.Form;
import org.evident.foundation.register.rule.Reference;
import org.evident.foundation.register.rule.Values;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** The communication plan, and what was told (processes.md 1.8, 3.6). */
@ApplicationScoped
public class CommunicationForms implements Forms {

  /** The path of entries of the plan. */
  static final String PLAN = "communication-plan";

  private static final String PROCESS = "support";
  private static final String TOPIC = "topic";
  private static final String SUBJECT = "subject";
  private static final String AUDIENCE = "audience";
  private static final String NAMED = "named";
  private static final String FAILED = "FAILED";
  private static final Set<Role> PLANNERS = Set.of(Role.SMS_OWNER, Role.PROCESS_OWNER);
  private static final Set<Role> ISSUERS =
      Set.of(
          Role.TOP_MANAGEMENT,
          Role.SMS_OWNER,
          Role.PROCESS_OWNER,
          Role.RELATIONSHIP_MANAGER,
          Role.SERVICE_LEVEL_MANAGER,
          Role.SECURITY_MANAGER,
          Role.CHANGE_MANAGER);

  private static final Form ENTRIES =
      new Form(
              PLAN,
              RecordKind.COMMUNICATION_ENTRY,
              "communication_plan_entry",
              PLANNERS,
              false,
              List.of(
                  choice(TOPIC, TOPIC, names(Topic.values())).must(),
                  text(SUBJECT, SUBJECT, 200),
                  text("occasion", "occasion", 500),
                  number("everyDays", "every_days", "1", "730", 0),
                  choice(AUDIENCE, AUDIENCE, names(Audience.values())).must(),
                  text(NAMED, NAMED, 500),
                  customer(),
                  channel(),
                  choice("responsible", "responsible", provider()).must(),
                  text("language", "language", 50).must(),
                  date("since", "since").must()),
              List.of(),
              "since",
              List.of(Check.either("occasion", "everyDays")))
          .of(PROCESS);

  private static final Form TOLD =
      new Form(
              "communications",
              RecordKind.COMMUNICATION,
              "communication",
              ISSUERS,
              false,
              List.of(
                  choice(TOPIC, TOPIC, names(Topic.values())).must(),
                  text(SUBJECT, SUBJECT, 200),
                  record(
                      "planEntry",
                      "communication_plan_entry_id",
                      "communication_plan_entry",
                      "ref"),
                  text("about", "about", 40),
                  text("issuer", "issuer", 100).must(),
                  choice(AUDIENCE, AUDIENCE, names(Audience.values())).must(),
                  text(NAMED, NAMED, 500),
                  customer(),
                  channel(),
                  instant("sentAt", "sent_at").must().happened(),
                  text("content", "content", 4000).must(),
                  choice("deliveryState", "delivery_state", "SENT", "DELIVERED", FAILED).must(),
                  flag(AcknowledgementRequests.ASKS, "acknowledge"),
                  number("acknowledgeDays", "acknowledge_days", "1", "365", 0)),
              List.of(),
              "sentAt",
              List.of())
          .of(PROCESS);

  @Inject private CommunicationDuties duties;
  @Inject private KnownSenders senders;
  @Inject private AcknowledgementRequests requests;

  @Override
  public List<Form> forms() {
    return List.of(ENTRIES, TOLD);
  }

  /** Refuses what leaves open what is told to whom, and by whom (COM-1 to COM-3). */
  @Override
  public void beforeSaving(Form form, Long id, Values values) {
    new Message(
            topic(values),
            values.text(SUBJECT),
            Audience.valueOf(values.text(AUDIENCE)),
            values.text(NAMED),
            values.has("customer"))
        .require();
    if (form == TOLD) {
      senders.require(values.text("issuer"), values.text("about"));
    }
  }

  /** A schedule that changes is another duty (SUP-2), and what was asked of people stays (COM-5, COM-7). */
  @Override
  public void beforeDeciding(Form form, Registered before, Values values) {
    if (form == TOLD) {
      requests.require(before, values);
    } else if (before != null) {
      duties.changed(before, topic(values), values);
    }
  }

  /** A schedule becomes a duty, which what is told for it does (SUP-2); who is told may be asked to acknowledge it. */
  @Override
  public void afterEntering(Form form, String number, Values values) {
    if (form == ENTRIES) {
      duties.planned(number, topic(values), values);
      return;
    }
    if (AcknowledgementRequests.asks(values)) {
      requests.ask(number, values);
    }
    if (values.has("planEntry") && !FAILED.equals(values.text("deliveryState"))) {
      duties.served(((Reference) values.of("planEntry")).number(), number);
    }
  }

  private static Topic topic(Values values) {
    return Topic.valueOf(values.text(TOPIC));
  }

  private static Field channel() {
    return choice(
            "channel",
            "channel",
            "IN_APP",
            "E_MAIL",
            "MEETING",
            "DOCUMENT",
            "INTRANET",
            "LETTER",
            "TELEPHONE")
        .must();
  }

  private static String[] provider() {
    return names(
        EnumSet.complementOf(EnumSet.of(Role.CUSTOMER_REPRESENTATIVE, Role.USER))
            .toArray(Role[]::new));
  }

  private static String[] names(Enum<?>... words) {
    return Stream.of(words).map(Enum::name).toArray(String[]::new);
  }
}
