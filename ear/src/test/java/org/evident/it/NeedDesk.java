package org.evident.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Those who write down what services need, and agree to it. */
final class NeedDesk {

  private static final String NEED =
      """
      {"service":"%s","resourceKind":"%s","needed":false,"basis":"Others bring it"}""";

  private static final String WANT =
      """
      {"service":"%s","resourceKind":"TECHNICAL","needed":true,"amount":%d,"unit":"%%","metric":"%s",
       "basis":"Half as much again as a year ago"}""";

  private final Client planner;
  private final Client agreeing;
  private final Map<String, String> people = new HashMap<>();

  NeedDesk(Office office) {
    planner = office.person("planner", null, "CAPACITY_MANAGER");
    agreeing = office.person("agreeing", null, "SERVICE_OWNER");
  }

  /** That a service needs none of any kind of resource is agreed. */
  void agree(String service) {
    List.of("TECHNICAL", "INFORMATION", "FINANCIAL").forEach(kind -> agree(service, kind));
    again(service);
  }

  /** Nobody knows any more how many people a service needs. */
  void forget(String service) {
    String path = "capacity/requirements/" + people.get(service) + "/withdrawal";
    planner.post(path, "{\"reason\":\"Nobody asked\"}").expect(200);
  }

  /** How many people a service needs is agreed. */
  void again(String service) {
    people.put(service, agree(service, "HUMAN"));
  }

  /** That a service needs so much of what a metric measures is agreed; answers with the number of that. */
  String want(String service, String metric, int amount) {
    return agreed(WANT.formatted(service, amount, metric));
  }

  private String agree(String service, String kind) {
    return agreed(NEED.formatted(service, kind));
  }

  private String agreed(String need) {
    String number = planner.post("capacity/requirements", need).expect(201).text("number");
    agreeing.post("capacity/requirements/" + number + "/agreement").expect(200);
    return number;
  }
}
