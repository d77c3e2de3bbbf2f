package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.foundation.register.boundary.RecordsByRule;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.supply.demand.boundary.DemandForecasts;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.boundary.WriteDemandForecast;
import org.evident.supply.demand.rule.DemandMethod;
import org.evident.supply.sample.rule.SampleDemand;
import org.evident.supply.sample.rule.SampleSessions;

/** The demand manager of the demo organisation, who asks customers how many will use the services. */
@Stateless
@PermitAll
@RunAs(Role.DEMAND_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDemand {

  @Inject private DemandForecasts forecasts;
  @Inject private DemandReading reading;
  @Inject private RecordsByRule records;
  @Inject private Services services;
  @Inject private Clock clock;

  /** Foretells each service, if none is yet; answers with the forecasts the owner is to approve. */
  public List<String> make() {
    if (!reading.page(null, 1, null).items().isEmpty()) {
      return List.of();
    }
    List<SampleDemand> all = SampleDemand.all(YearMonth.now(clock));
    describe(all.get(0).service());
    return all.stream().map(this::foretell).flatMap(Optional::stream).toList();
  }

  private void describe(String service) {
    records.add(
        "demand-patterns",
        "demo:demand:pattern",
        Map.of("service", service, "peaks", SampleDemand.PEAKS, "events", SampleDemand.EVENTS));
  }

  /**
   * Foretells some services for single customers, if none is yet; answers with the forecasts the owner is to approve.
   *
   * @param customers their numbers, in the order of {@link SampleSessions#customer}
   */
  public List<String> ofCustomers(List<String> customers) {
    boolean known =
        reading.page(null, Page.MOST, null).items().stream().anyMatch(f -> f.customer() != null);
    return known
        ? List.of()
        : SampleSessions.all().stream()
            .map(sample -> foretell(sample, customers.get(sample.customer())))
            .toList();
  }

  private String foretell(SampleSessions sample, String customer) {
    return forecasts
        .draft(
            new WriteDemandForecast(
                services.named(sample.service()).number(),
                customer,
                SampleSessions.UNIT,
                SampleSessions.first(YearMonth.now(clock)).toString(),
                DemandMethod.CUSTOMER_INPUT,
                null,
                null,
                sample.quantities(),
                SampleSessions.ASSUMPTIONS,
                SampleSessions.INPUT,
                null))
        .number();
  }

  private Optional<String> foretell(SampleDemand sample) {
    String drafted =
        forecasts
            .draft(
                new WriteDemandForecast(
                    services.named(sample.service()).number(),
                    null,
                    SampleDemand.UNIT,
                    sample.first().toString(),
                    DemandMethod.CUSTOMER_INPUT,
                    null,
                    null,
                    sample.quantities(),
                    SampleDemand.ASSUMPTIONS,
                    SampleDemand.INPUT,
                    null))
            .number();
    return sample.approved() ? Optional.of(drafted) : Optional.empty();
  }
}
