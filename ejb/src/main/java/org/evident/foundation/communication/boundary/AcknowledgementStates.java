package org.evident.foundation.communication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.communication.rule.Receipt;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Counts who has acknowledged what they were told; whoever left before they did is not asked any more (COM-6). */
@ApplicationScoped
class AcknowledgementStates {

  private static final String ASKED =
      "from acknowledgement k join communication m on m.id = k.communication_id join person p on p.id ="
          + " k.person_id where (p.active or k.acknowledged_at is not null) and m.number = ";

  /** How many people were asked to acknowledge what {@code t} tells; its place is filled with today. */
  static final String COUNTS =
      count("asked", "")
          + ", "
          + count("acknowledged", " and k.acknowledged_at is not null")
          + ", "
          + count("overdue", " and k.acknowledged_at is null and k.due < ?");

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** How far a communication was acknowledged, if it is within reach. */
  Optional<AcknowledgementState> find(String number, ToldReach reach) {
    List<Object> values = new ArrayList<>(List.of(today(), number));
    values.addAll(reach.values());
    return statements.first(
        "select t.number, t.topic, t.subject, t.issuer, t.sent_at, t.content, "
            + COUNTS
            + " from (select h.*, cast(null as bigint) as service_id from communication h where"
            + " h.withdrawn_at is null) t left join customer c on c.id = t.customer_id left join service s on"
            + " s.id = t.service_id where t.number = ?"
            + reach.sql(),
        this::state,
        values.toArray());
  }

  private AcknowledgementState state(Row row) {
    String number = row.text("number");
    return new AcknowledgementState(
        number,
        row.text("topic"),
        row.text("subject"),
        row.text("issuer"),
        row.instant("sent_at"),
        row.text("content"),
        row.number("asked"),
        row.number("acknowledged"),
        row.number("overdue"),
        people(number));
  }

  private List<AskedPerson> people(String number) {
    return statements.list(
        "select p.login, p.name, k.due, k.acknowledged_at "
            + ASKED
            + "? order by case when k.acknowledged_at is null then 0 else 1 end, p.name, p.id fetch first "
            + Acknowledgements.MOST
            + " rows only",
        row -> {
          Receipt receipt = new Receipt(row.date("due"), row.instant("acknowledged_at"));
          return new AskedPerson(
              row.text("login"),
              row.text("name"),
              receipt.due(),
              receipt.at(),
              receipt.isOverdue(today()));
        },
        number);
  }

  private static String count(String name, String which) {
    return "(select count(*) " + ASKED + "t.number" + which + ") as " + name;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
