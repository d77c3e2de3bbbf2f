package org.evident.web.supply.demand;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.supply.demand.boundary.DemandComparison;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandForecasts;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.boundary.WriteDemandForecast;
import org.evident.supply.demand.rule.DemandMethod;
import org.evident.supply.demand.rule.DemandScenario;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form of a demand forecast, new or a draft written anew. */
@Named
@ViewScoped
public class DemandForm implements Serializable {

  @Inject private DemandReading reading;
  @Inject private DemandForecasts forecasts;
  @Inject private Services services;
  @Inject private Me me;

  private String number;
  private long version;
  private String service;
  private String customer;
  private String unit;
  private String firstMonth;
  private DemandMethod method = DemandMethod.THEIL_SEN;
  private DemandScenario scenario = DemandScenario.BASE;
  private Integer months;
  private String quantities;
  private String assumptions;
  private String input;

  /** Reads what is to be changed. */
  public void open() {
    if (!me.may(Role.DEMAND_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (number != null && !number.isBlank() && version == 0) {
      read(reading.comparison(number));
    }
  }

  private void read(DemandComparison known) {
    DemandForecastView forecast = known.forecast();
    version = forecast.version();
    service = forecast.service();
    customer = forecast.customer();
    unit = forecast.unit();
    firstMonth = forecast.firstMonth();
    method = forecast.method();
    scenario = forecast.scenario();
    months = known.months().size();
    assumptions = forecast.assumptions();
    input = forecast.customerInput();
    if (method.isByHand()) {
      quantities =
          known.months().stream()
              .map(one -> one.quantity().stripTrailingZeros().toPlainString())
              .collect(Collectors.joining("\n"));
    }
  }

  /** Whether something is changed and nothing added. */
  public boolean changing() {
    return version > 0;
  }

  /** The services there are. */
  public List<ServiceView> services() {
    return services.list();
  }

  /** The methods to choose from. */
  public DemandMethod[] methods() {
    return DemandMethod.values();
  }

  /** The courses to choose from. */
  public DemandScenario[] scenarios() {
    return DemandScenario.values();
  }

  /** Writes what was typed. */
  public String save() {
    WriteDemandForecast command =
        new WriteDemandForecast(
            service,
            customer,
            unit,
            firstMonth,
            method,
            scenario,
            months,
            typed(),
            assumptions,
            input,
            version);
    String saved =
        (changing() ? forecasts.change(number, version, command) : forecasts.draft(command))
            .number();
    Notices.done("demand.saved");
    return "/supply/demand/forecast.xhtml?faces-redirect=true&number=" + saved;
  }

  /** The quantities as they are typed, one a line; a comma separates decimals as a point does. */
  private List<BigDecimal> typed() {
    if (quantities == null || quantities.isBlank()) {
      return List.of();
    }
    return Arrays.stream(quantities.strip().split("\\s+")).map(DemandForm::quantity).toList();
  }

  private static BigDecimal quantity(String word) {
    if (!word.matches("\\d{1,14}([.,]\\d{1,3})?")) {
      throw RuleBroken.at("quantities", "DEM.QUANTITY", word);
    }
    return new BigDecimal(word.replace(',', '.'));
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getFirstMonth() {
    return firstMonth;
  }

  public void setFirstMonth(String firstMonth) {
    this.firstMonth = firstMonth;
  }

  public DemandMethod getMethod() {
    return method;
  }

  public void setMethod(DemandMethod method) {
    this.method = method;
  }

  public DemandScenario getScenario() {
    return scenario;
  }

  public void setScenario(DemandScenario scenario) {
    this.scenario = scenario;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public String getQuantities() {
    return quantities;
  }

  public void setQuantities(String quantities) {
    this.quantities = quantities;
  }

  public String getAssumptions() {
    return assumptions;
  }

  public void setAssumptions(String assumptions) {
    this.assumptions = assumptions;
  }

  public String getInput() {
    return input;
  }

  public void setInput(String input) {
    this.input = input;
  }
}
