package org.evident.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Those who plan capacity and approve that. */
final class PlanDesk {

  static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private static final String PLAN =
      """
      {"title":"Capacity of next year","scope":"All that is measured","from":"%s","to":"%s",
       "options":"Buy more, or ask for less","recommendation":"Buy more","reviewDue":"%s",
       "metrics":[%s],"impacts":[%s]}""";

  final Client manager;
  final Client owner;
  final Client money;

  PlanDesk(Office office, Client manager) {
    this.manager = manager;
    owner = office.person("plan-owner", null, "SERVICE_OWNER");
    money = office.person("plan-money", null, "FINANCE_MANAGER");
  }

  static String line(String metric, String demand, String more) {
    return "{\"metric\":\"%s\",\"demandForecast\":\"%s\",\"change\":\"None within the horizon\"%s}"
        .formatted(metric, demand, more);
  }

  static String lines(List<String> metrics, String demand) {
    return metrics.stream().map(one -> line(one, demand, "")).collect(Collectors.joining(","));
  }

  /** Three impacts, of which the last one is asked for by a record or by none. */
  static String impacts(String continuity) {
    return impact("SERVICE_LEVEL", null)
        + ","
        + impact("AVAILABILITY", null)
        + ","
        + impact("CONTINUITY", continuity);
  }

  static String impact(String kind, String reference) {
    return "{\"kind\":\"%s\",\"effect\":\"It asks for a spare\"%s}"
        .formatted(kind, reference == null ? "" : ",\"reference\":\"" + reference + "\"");
  }

  static String body(String lines, String impacts, LocalDate review) {
    return PLAN.formatted(TODAY, TODAY.plusYears(1), review, lines, impacts);
  }

  /** Writes a plan; answers with its path. */
  String drafted(String body) {
    return "capacity/plans/" + manager.post("capacity/plans", body).expect(201).text("number");
  }

  /** Writes a further edition; answers with its path. */
  String revised(String path, String body) {
    return "capacity/plans/" + manager.post(path + "/editions", body).expect(201).text("number");
  }

  void approve(String path) {
    owner.post(path + "/approval").expect(200);
    money.post(path + "/approval").expect(200);
  }
}
