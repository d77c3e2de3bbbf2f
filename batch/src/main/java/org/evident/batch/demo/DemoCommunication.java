package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.evaluation.sample.rule.SampleTelling;
import org.evident.foundation.communication.boundary.Acknowledgements;
import org.evident.foundation.party.boundary.DemoStandIn;
import org.evident.foundation.party.rule.DemoPerson;
import org.evident.foundation.party.rule.DemoStaff;
import org.evident.foundation.register.boundary.RecordFilter;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.foundation.register.boundary.Registers;
import org.evident.kernel.Role;

/** Who is told what in the demo organisation, and what was told so far. */
@Stateless
@PermitAll
@RunAs(Role.PROCESS_OWNERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCommunication {

  private static final String PLAN = "communication-plan";
  private static final int FIFTH = 5;

  @Inject private Registers registers;
  @Inject private RecordsByRule records;
  @Inject private Acknowledgements acknowledgements;
  @Inject private Clock clock;

  /** Writes the plan and what was told, if there is no plan yet. */
  public void make() {
    if (registers.page(PLAN, RecordFilter.ALL, 1).items().isEmpty()) {
      SampleTelling.all(LocalDate.now(clock)).forEach(this::plan);
    }
  }

  /** Four of five readers of the demo organisation have read what they were asked to. */
  public void read() {
    List<DemoPerson> readers = DemoStaff.everybody();
    for (int i = 0; i < readers.size(); i++) {
      if (i % FIFTH != FIFTH - 1) {
        DemoStandIn.as(readers.get(i).login(), this::acknowledge);
      }
    }
  }

  private void acknowledge() {
    acknowledgements.mine().stream()
        .filter(told -> told.acknowledgedAt() == null)
        .forEach(told -> acknowledgements.acknowledge(told.number()));
  }

  private void plan(SampleTelling sample) {
    Map<String, String> entry = new HashMap<>();
    entry.put("topic", sample.topic());
    entry.put("occasion", sample.occasion());
    entry.put("everyDays", sample.everyDays() == 0 ? "" : String.valueOf(sample.everyDays()));
    entry.put("audience", sample.audience());
    entry.put("channel", sample.channel());
    entry.put("responsible", sample.responsible());
    entry.put("language", "en, de");
    entry.put("since", sample.since().toString());
    String number = records.add(PLAN, "demo:plan:" + sample.topic(), entry);
    sample.told().forEach(told -> tell(sample, number, told));
  }

  private void tell(SampleTelling sample, String entry, SampleTelling.Told told) {
    records.add(
        "communications",
        "demo:told:" + sample.topic() + ':' + told.at(),
        Map.of(
            "topic", sample.topic(),
            "planEntry", entry,
            "issuer", sample.issuer(),
            "audience", sample.audience(),
            "channel", sample.channel(),
            "sentAt", told.at().toString(),
            "content", told.content(),
            "deliveryState", "DELIVERED",
            "acknowledge", String.valueOf(told.asks())));
  }
}
