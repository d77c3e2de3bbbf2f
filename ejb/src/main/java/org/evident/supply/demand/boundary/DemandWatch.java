package org.evident.supply.demand.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.Keyed;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** Tells once who answers for demand that a forecast has to be made anew (DEM-2). */
@Stateless
@PermitAll
public class DemandWatch {

  private static final String PROCESS = "demand";

  @Inject private DemandRows rows;
  @Inject private DemandComparing comparing;
  @Inject private RoleHolders holders;
  @Inject private OrganisationTime organisation;
  @Inject private Histories histories;
  @Inject private Event<ForecastWanted> told;
  @Inject private Clock clock;

  /** The numbers of the forecasts that may have to be made anew, and nobody was told. */
  public List<String> due() {
    return rows.untold(YearMonth.now(clock.withZone(zone())).minusMonths(1));
  }

  /** Tells of one, if what was consumed asks for another: whoever owns the process, manages demand of the service, or wrote it. */
  public void pass(String number) {
    Keyed<DemandForecastView> keyed = rows.find(number, DemandReach.of(List.of(Scope.GLOBAL)));
    DemandComparison comparison = comparing.of(keyed);
    if (comparison.newForecastBy() == null) {
      return;
    }
    LocalDate by = LocalDate.ofInstant(comparison.newForecastBy().minusMillis(1), zone());
    if (!rows.tell(keyed.id(), by)) {
      return;
    }
    DemandForecastView forecast = keyed.shown();
    RecordRef about = new RecordRef(RecordKind.DEMAND_FORECAST, number);
    histories.write(about, "FORECAST_WANTED", by.toString());
    Set<Long> people = new TreeSet<>(holders.named(forecast.author()));
    people.addAll(
        holders.reaching(List.of(Scope.service(forecast.service())), Role.DEMAND_MANAGER));
    people.addAll(holders.reaching(List.of(Scope.process(PROCESS)), Role.PROCESS_OWNER));
    told.fire(
        new ForecastWanted(
            about,
            clock.instant(),
            forecast.serviceName(),
            forecast.unit(),
            by.toString(),
            people));
  }

  private ZoneId zone() {
    return organisation.calendar().zone();
  }
}
