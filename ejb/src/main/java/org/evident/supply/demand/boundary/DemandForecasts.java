package org.evident.supply.demand.boundary;

import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.FreeText;
import org.evident.kernel.Keyed;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.supply.demand.rule.DemandMonth;
import org.evident.supply.demand.rule.DemandState;
import org.evident.supply.demand.rule.DemandTerms;
import org.evident.supply.demand.rule.MonthlyTrend;

/** The door to demand forecasts: written by those who manage demand, approved by whoever answers for the service. */
@Stateless
@RolesAllowed(DEMAND_MANAGERS)
public class DemandForecasts {

  @Inject private DemandRows rows;
  @Inject private Consumption consumption;
  @Inject private Services services;
  @Inject private KnownRecords records;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Writes a forecast down, its months given or foretold; it holds once it is approved. */
  public DemandForecastView draft(@Valid WriteDemandForecast command) {
    DemandTerms terms = command.terms();
    ServiceView service = reached(command);
    List<DemandMonth> months = months(command, terms);
    String number = numbers.next(RecordKind.DEMAND_FORECAST, LocalDate.now(clock).getYear());
    rows.insert(number, service.id(), command, terms, months, callers.login());
    histories.write(about(number), "DRAFTED", service.name() + " " + terms.unit());
    return find(number, Role.DEMAND_MANAGER).shown();
  }

  /**
   * Writes a draft anew; months a method foretells are foretold from what is consumed by now.
   *
   * @param version the count that was read; whoever changed the forecast meanwhile wins (REC-2)
   */
  public DemandForecastView change(
      String number, long version, @Valid WriteDemandForecast command) {
    Keyed<DemandForecastView> before = find(number, Role.DEMAND_MANAGER);
    before.shown().state().requireDraft(number);
    DemandTerms terms = command.terms();
    ServiceView service = reached(command);
    List<DemandMonth> months = months(command, terms);
    List<DemandRows.Kept> kept = rows.months(before.id());
    rows.update(before, version, service.id(), command, terms, months, callers.login());
    DemandForecastView after = find(number, Role.DEMAND_MANAGER).shown();
    DemandForecastView was = before.shown();
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("service", was.service(), after.service()),
        FieldChange.of("customer", was.customer(), after.customer()),
        FieldChange.of("unit", was.unit(), after.unit()),
        FieldChange.of("scenario", was.scenario(), after.scenario()),
        FieldChange.of("method", was.method(), after.method()),
        FieldChange.of("firstMonth", was.firstMonth(), after.firstMonth()),
        FieldChange.of("assumptions", was.assumptions(), after.assumptions()),
        FieldChange.of("customerInput", was.customerInput(), after.customerInput()),
        FieldChange.of(
            "quantities",
            kept.stream().map(one -> one.quantity().stripTrailingZeros().toPlainString()).toList(),
            months.stream()
                .map(one -> one.forecast().stripTrailingZeros().toPlainString())
                .toList()));
    return after;
  }

  /** Approves a draft, which takes the place of what was approved before; its author does not (SOD-1). */
  @RolesAllowed(SERVICE_OWNERS)
  public DemandForecastView approve(String number) {
    DemandForecastView draft = find(number, Role.SERVICE_OWNER).shown();
    DemandState next = draft.state().become(DemandState.APPROVED);
    DemandTerms.requireOther(draft.author(), callers.login());
    for (DemandForecastView before : rows.before(draft)) {
      end(before, "Superseded by " + number);
    }
    rows.set(
        number,
        draft.version(),
        "state = ?, approved_by = ?, approved_at = ?",
        next,
        callers.login(),
        clock.instant());
    histories.changed(about(number), next.name(), "", FieldChange.of("state", draft.state(), next));
    return find(number, Role.SERVICE_OWNER).shown();
  }

  /** Says why a month came out otherwise than foretold, and which action deals with it. */
  public DemandForecastView explain(String number, String month, @Valid ExplainMonth command) {
    Keyed<DemandForecastView> keyed = find(number, Role.DEMAND_MANAGER);
    keyed.shown().state().requireApproved();
    FreeText.require(command.reason(), "reason", "GEN-4");
    String action = command.dealtWithBy();
    if (action != null && records.find("action", action).kind() != RecordKind.ACTION) {
      throw RuleBroken.at("action", "DEM.ACTION", action);
    }
    String reason = command.reason().strip();
    rows.explain(keyed.id(), month, reason, action, callers.login());
    histories.write(
        about(number), "EXPLAINED", month + ": " + reason + (action == null ? "" : ", " + action));
    return keyed.shown();
  }

  /** Lets a forecast hold no longer without another in its place. */
  public DemandForecastView withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    end(find(number, Role.DEMAND_MANAGER).shown(), reason.strip());
    return find(number, Role.DEMAND_MANAGER).shown();
  }

  private void end(DemandForecastView before, String reason) {
    DemandState next = before.state().become(DemandState.SUPERSEDED);
    rows.set(
        before.number(),
        before.version(),
        "state = ?, ended_at = ?, end_reason = ?",
        next,
        clock.instant(),
        reason);
    histories.changed(
        about(before.number()), next.name(), reason, FieldChange.of("state", before.state(), next));
  }

  private List<DemandMonth> months(WriteDemandForecast command, DemandTerms terms) {
    if (terms.method().isByHand()) {
      return terms.given(command.quantities());
    }
    YearMonth last = YearMonth.now(clock).minusMonths(1);
    YearMonth first = last.minusMonths(MonthlyTrend.TRAINING_MONTHS - 1L);
    YearMonth known = terms.first().isAfter(last) ? last : terms.first().minusMonths(1);
    return MonthlyTrend.of(
        consumption.of(command.service(), command.of(), terms.unit().strip(), first, known),
        terms.method(),
        terms.first(),
        command.wanted());
  }

  /** The service a forecast is to be of, if the role of the caller reaches it or its customer. */
  private ServiceView reached(WriteDemandForecast command) {
    ServiceView service = services.service(command.service());
    List<Scope> places = new ArrayList<>(List.of(Scope.service(service.number())));
    if (command.of() != null) {
      if (records.find("customer", command.of()).kind() != RecordKind.CUSTOMER) {
        throw RuleBroken.at("customer", "REC-1", command.of());
      }
      places.add(Scope.customer(command.of()));
    }
    mandates.require(places, Role.DEMAND_MANAGER);
    return service;
  }

  private Keyed<DemandForecastView> find(String number, Role... roles) {
    return rows.find(number, DemandReach.of(mandates.scopes(roles)));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.DEMAND_FORECAST, number);
  }
}
