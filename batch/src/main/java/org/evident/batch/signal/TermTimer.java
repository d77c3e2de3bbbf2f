package org.evident.batch.signal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.agreement.servicelevel.boundary.AgreementEnds;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.supplier.boundary.Contracts;
import org.evident.assurance.availability.boundary.AvailabilityPlanWatch;
import org.evident.foundation.party.boundary.Delegations;
import org.evident.foundation.party.boundary.Departures;
import org.evident.kernel.Setting;
import org.evident.supply.demand.boundary.DemandWatch;
import org.evident.supply.plan.boundary.PlanWatch;

/**
 * Brings agreed versions and contracts into force when their first day begins, tells of ends and ends them (3.17, 3.18);
 * tells that reviews of capacity plans (3.21) and availability plans (3.28) are due and demand has to be foretold anew (3.20); ends
 * accounts after their last day (PTY-29); tells deputies that they decide for somebody from now on (PTY-30).
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermTimer {

  private static final Logger LOG = Logger.getLogger(TermTimer.class.getName());

  @Inject private Agreements agreements;
  @Inject private AgreementEnds ends;
  @Inject private Contracts contracts;
  @Inject private PlanWatch plans;
  @Inject private AvailabilityPlanWatch measures;
  @Inject private DemandWatch forecasts;
  @Inject private Departures departures;
  @Inject private Delegations delegations;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(
        Setting.WATCH_EVERY.duration().toMillis(), new TimerConfig(null, false));
  }

  /** A version that follows another one begins before the other would expire. */
  @Timeout
  void look() {
    try {
      agreements.toActivate().forEach(number -> take(number, agreements::activate));
      ends.due().forEach(number -> take(number, ends::pass));
      contracts.due().forEach(number -> take(number, contracts::pass));
      plans.due().forEach(number -> take(number, plans::pass));
      measures.due().forEach(number -> take(number, measures::pass));
      forecasts.due().forEach(number -> take(number, forecasts::pass));
      departures.due().forEach(login -> take(login, departures::pass));
      delegations.due().forEach(id -> take(id, delegations::pass));
    } finally {
      begin();
    }
  }

  private static void take(String number, Consumer<String> step) {
    try {
      step.accept(number);
    } catch (RuntimeException refused) {
      LOG.log(Level.WARNING, refused, () -> "Stays as it is: " + number);
    }
  }
}
