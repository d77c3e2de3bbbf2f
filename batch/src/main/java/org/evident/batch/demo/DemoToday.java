package org.evident.batch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.boundary.DemoStandIn;

/** What happens today in the demo organisation: a user has reported, is asked, and is told of a solution; calls went astray; who is told what is settled; and who is away. */
@ApplicationScoped
class DemoToday {

  @Inject private DemoUser user;
  @Inject private DemoAgent agent;
  @Inject private DemoRouting routing;
  @Inject private DemoCommunication communication;
  @Inject private DemoMetrics metrics;
  @Inject private DemoMails mails;
  @Inject private DemoDeputies deputies;

  /** Makes it, once. */
  void make() {
    DemoStandIn.as("process", communication::make);
    DemoStandIn.as("process", metrics::make);
    communication.read();
    mails.make();
    deputies.make();
    List<String> reported = new ArrayList<>();
    DemoStandIn.as("user1", () -> reported.addAll(user.report()));
    if (!reported.isEmpty()) {
      DemoStandIn.as(
          "incidents",
          () -> {
            agent.ask(reported.get(0));
            agent.solve(reported.get(1));
            routing.call();
          });
    }
  }
}
