package org.evident.it;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Those who foretell how much services will be used, and approve that. */
final class DemandDesk {

  private static final String FORECAST =
      """
      {"service":"%s","unit":"%s","firstMonth":"%s","method":"CUSTOMER_INPUT","quantities":[%s],
       "assumptions":"They stay as many","customerInput":"We stay as many"}""";
  private static final int MONTHS = 13;

  private final Client manager;
  private final Client owner;
  private final Map<String, String> known = new HashMap<>();

  DemandDesk(Office office) {
    manager = office.person("demand-desk", null, "DEMAND_MANAGER");
    owner = office.person("demand-owner", null, "SERVICE_OWNER");
  }

  /** The same each month from the present one on. */
  static String body(String service, String unit, YearMonth first, int quantity) {
    String all = String.join(",", Collections.nCopies(MONTHS, String.valueOf(quantity)));
    return FORECAST.formatted(service, unit, first, all);
  }

  /** How many people will use a service is written and approved; answers with the forecast's number. */
  String foretell(String service) {
    String body = body(service, "people", YearMonth.now(ZoneOffset.UTC), 100);
    String number = manager.post("demand/forecasts", body).expect(201).text("number");
    owner.post("demand/forecasts/" + number + "/approval").expect(200);
    known.put(service, number);
    return number;
  }

  /** The number of what is foretold of a service. */
  String of(String service) {
    return known.get(service);
  }

  /** Nobody believes any more what was foretold of a service. */
  void forget(String service) {
    String path = "demand/forecasts/" + known.get(service) + "/withdrawal";
    manager.post(path, "{\"reason\":\"Nobody believes it\"}").expect(200);
  }
}
