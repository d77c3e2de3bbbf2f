package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one customer has, with a mark in each text somebody typed that no page may take for its own. */
final class MarkedHouse {

  /** A word that nothing else in the system bears. */
  static final String MARK = "Quagga";

  /** What an expression in {@link #HOSTILE} would become. */
  static final String COMPUTED = "7525478131";

  /** A tag that shows unescaped only where a page writes what it was told. */
  static final String TAG = "<b id='x9'>";

  private static final String HOSTILE = MARK + TAG + "\"&#{98317*76543}${98317*76543}";
  private static final int PATIENCE = 120;

  private final Map<String, Client> of;
  private final Map<String, String> numbers = new LinkedHashMap<>();
  private final String customer;
  private final String service;
  private final String incident;

  /**
   * Builds it, each part by somebody who may.
   *
   * @param of somebody with each role, by its name
   */
  MarkedHouse(Office office, Map<String, Client> of) {
    this.of = of;
    customer = office.customer(HOSTILE, "UTC");
    Client representative = office.person("marked", customer, "CUSTOMER_REPRESENTATIVE");
    service = made("ADMINISTRATOR", "services", text("name", HOSTILE)).text("number");
    made("ADMINISTRATOR", "teams", text("name", HOSTILE));
    agree(representative);
    incident = report();
    measure();
    String users =
        made(
                "RELATIONSHIP_MANAGER",
                "user-groups",
                text("customer", customer).add("name", HOSTILE).add("approximateSize", 3))
            .text("number");
    made("RELATIONSHIP_MANAGER", "organisations", text("name", HOSTILE));
    numbers.put("/user-groups/", users);
    numbers.put("/foundation/party/group.xhtml", users);
    numbers.put("/customers/", customer);
    numbers.put("/foundation/party/customer.xhtml", customer);
    numbers.put("/services/", service);
    numbers.put("/portfolio/catalogue/service.xhtml", service);
    numbers.put("/availability/", service);
    numbers.put("/assurance/availability/", service);
    numbers.put("/incidents/", incident);
    numbers.put("/resolution/incident/", incident);
    numbers.put("/conformity/records/", incident);
    numbers.put("/people/", "marked");
  }

  /** The number that a path or page wants, of what is here; null where it wants none of these. */
  String number(String path) {
    return numbers.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The numbers of the records about what happened here, which are nobody's business whose roles end elsewhere. */
  Set<String> records() {
    Set<String> records = new TreeSet<>(numbers.values());
    records.removeAll(List.of(customer, service, "MARKED", "marked"));
    return records;
  }

  /** How often what is here has changed, as the history tells. */
  long changes() {
    return numbers.values().stream()
        .distinct()
        .mapToLong(
            number ->
                of.get("AUDITOR")
                    .get("history?limit=200&record=" + number)
                    .expect(200)
                    .object()
                    .getJsonArray("items")
                    .size())
        .sum();
  }

  private void agree(Client representative) {
    made(
        "SERVICE_LEVEL_MANAGER",
        "calendars",
        text("code", "MARKED")
            .add("name", HOSTILE)
            .add("zone", "UTC")
            .add("validFrom", "2010-01-01")
            .add("alwaysOpen", true));
    JsonObject target =
        text("metric", "RESPONSE")
            .add("priority", "P1")
            .add("limitMinutes", 15)
            .add("calendar", "MARKED")
            .add("pauseAllowed", false)
            .build();
    String agreement =
        made(
                "SERVICE_LEVEL_MANAGER",
                "agreements",
                text("name", HOSTILE)
                    .add("customer", customer)
                    .add("validFrom", "2016-01-01")
                    .add("requirement", HOSTILE)
                    .add("exceptions", HOSTILE)
                    .add("targets", Json.createArrayBuilder().add(target))
                    .add("goals", list("{\"figure\":\"RESP\",\"percent\":90}"))
                    .add(
                        "workloads",
                        list("{\"measure\":\"INCIDENTS\",\"limit\":9,\"tolerancePercent\":10}")))
            .text("number");
    String path = "agreements/" + agreement;
    of.get("SERVICE_LEVEL_MANAGER").post(path + "/offer").expect(200);
    of.get("RELATIONSHIP_MANAGER").post(path + "/provider-signature").expect(200);
    representative.post(path + "/customer-signature").expect(200);
    numbers.put("/agreements/", agreement);
    numbers.put("/agreement/servicelevel/", agreement);
    numbers.put("/calendars/", "MARKED");
    String contract =
        made(
                "SUPPLIER_MANAGER",
                "contracts",
                text("supplier", HOSTILE)
                    .add("title", HOSTILE)
                    .add("startsOn", "2026-01-01")
                    .add("endsOn", "2030-12-31")
                    .add("noticeDays", 90)
                    .add("agreements", Json.createArrayBuilder().add(agreement)))
            .text("number");
    numbers.put("/contracts/", contract);
    numbers.put("/agreement/supplier/", contract);
  }

  private String report() {
    String number =
        made(
                "SERVICE_DESK",
                "incidents",
                text("customer", customer)
                    .add("service", service)
                    .add("title", HOSTILE)
                    .add("description", HOSTILE)
                    .add("category", HOSTILE)
                    .add("impact", 1)
                    .add("urgency", 1))
            .object()
            .getJsonObject("incident")
            .getString("number");
    String path = "incidents/" + number + "/";
    done("SERVICE_DESK", path + "assign", text("team", HOSTILE));
    done("SERVICE_DESK", path + "notes", text("text", HOSTILE).add("visibleToCustomer", true));
    done("SERVICE_DESK", path + "notes", text("text", HOSTILE).add("visibleToCustomer", false));
    of.get("SERVICE_DESK")
        .post(path + "attachments?name=" + MARK + ".txt&visible=true", "text/plain", MARK)
        .expect(201);
    done("INCIDENT_MANAGER", path + "sheet/declare", text("reason", HOSTILE));
    String outage =
        made(
                "RESOLVER",
                "outages",
                text("service", service)
                    .add("start", "2026-02-01T10:00:00Z")
                    .add("end", "2026-02-01T11:00:00Z")
                    .add("kind", "FULL")
                    .add("origin", "PERSON")
                    .add("cause", HOSTILE)
                    .add("reason", HOSTILE))
            .text("number");
    numbers.put("/{kind}/", outage);
    return number;
  }

  private void measure() {
    String metric =
        made(
                "CAPACITY_MANAGER",
                "capacity/metrics",
                text("name", HOSTILE)
                    .add("service", service)
                    .add("resourceKind", "TECHNICAL")
                    .add("unit", "GB")
                    .add("warning", 80)
                    .add("critical", 90))
            .object()
            .getJsonObject("metric")
            .getString("number");
    JsonObject action =
        made(
                "CAPACITY_MANAGER",
                "capacity/metrics/" + metric + "/actions",
                text("text", HOSTILE).add("owner", "capacity_manager").add("due", "2100-01-01"))
            .object();
    JsonObjectBuilder growth = Json.createObjectBuilder().add("kind", "GROWTH").add("amount", 20);
    String scenario =
        made(
                "CAPACITY_MANAGER",
                "capacity/scenarios",
                text("title", HOSTILE)
                    .add("assumptions", HOSTILE)
                    .add("metrics", Json.createArrayBuilder().add(metric))
                    .add("changes", Json.createArrayBuilder().add(growth)))
            .text("number");
    String need =
        made(
                "CAPACITY_MANAGER",
                "capacity/requirements",
                text("basis", HOSTILE)
                    .add("service", service)
                    .add("resourceKind", "HUMAN")
                    .add("amount", 2)
                    .add("unit", "people"))
            .text("number");
    plan(metric);
    staff();
    String available =
        made(
                "AVAILABILITY_MANAGER",
                "availability/requirements",
                text("statement", HOSTILE)
                    .add("service", service)
                    .add("vitalFunctions", HOSTILE)
                    .add("businessNeed", HOSTILE)
                    .add("risk", HOSTILE))
            .text("number");
    String planned =
        made(
                "AVAILABILITY_MANAGER",
                "availability/plans",
                text("title", HOSTILE)
                    .add("requirement", available)
                    .add("measures", HOSTILE)
                    .add("owner", "availability_manager")
                    .add("reviewDue", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()))
            .text("number");
    numbers.put("/availability/plans/", planned);
    numbers.put("/assurance/availability/plan", planned);
    numbers.put("/availability/requirements/", available);
    numbers.put("/assurance/availability/requirement", available);
    numbers.put("/capacity/requirements/", need);
    numbers.put("/supply/capacity/requirement", need);
    numbers.put("/capacity/scenarios/", scenario);
    numbers.put("/supply/capacity/scenario", scenario);
    numbers.put("/capacity/metrics/", metric);
    numbers.put("/capacity/sources/", metric);
    String many =
        made(
                "CAPACITY_MANAGER",
                "monitoring/sources",
                text("name", HOSTILE)
                    .add("feeds", "METRIC")
                    .add("labels", Json.createArrayBuilder().add("instance"))
                    .add("address", "http://203.0.113.5:9090")
                    .add("query", HOSTILE)
                    .add("active", false)
                    .add("since", LocalDate.now(ZoneOffset.UTC) + "T00:00:00Z"))
            .text("number");
    numbers.put("/monitoring/sources/", many);
    numbers.put("/foundation/monitoring/source", many);
    numbers.put("/supply/capacity/", metric);
    numbers.put("/actions/", action.getString("number"));
    YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
    Client author = of.get("REPORT_AUTHOR");
    ReviewDesk.await(author, month, customer, PATIENCE);
    List<JsonObject> reviews = ReviewDesk.list(author, month, customer);
    String review = reviews.get(0).getString("number");
    numbers.put("/reviews/", review);
    numbers.put("/evaluation/servicereview/", review);
  }

  private void staff() {
    JsonObjectBuilder work = text("work", HOSTILE).add("quantity", 9).add("effort", 1.5);
    String number =
        made(
                "CAPACITY_MANAGER",
                "capacity/staff",
                text("team", HOSTILE)
                    .add("role", HOSTILE.substring(0, Math.min(100, HOSTILE.length())))
                    .add("period", YearMonth.now(ZoneOffset.UTC).toString())
                    .add("people", 4)
                    .add("hoursEach", 160)
                    .add("note", HOSTILE)
                    .add("works", Json.createArrayBuilder().add(work)))
            .text("number");
    numbers.put("/capacity/staff/", number);
    numbers.put("/supply/capacity/staff", number);
  }

  private void plan(String metric) {
    JsonArrayBuilder quantities = Json.createArrayBuilder();
    for (int i = 0; i < 12; i++) {
      quantities.add(7);
    }
    String forecast =
        made(
                "DEMAND_MANAGER",
                "demand/forecasts",
                text("assumptions", HOSTILE)
                    .add("service", service)
                    .add("unit", HOSTILE.substring(0, Math.min(60, HOSTILE.length())))
                    .add("firstMonth", YearMonth.now(ZoneOffset.UTC).toString())
                    .add("method", "CUSTOMER_INPUT")
                    .add("customerInput", HOSTILE)
                    .add("quantities", quantities))
            .text("number");
    JsonObjectBuilder line =
        text("change", HOSTILE).add("metric", metric).add("demandForecast", forecast);
    JsonObjectBuilder impact = text("effect", HOSTILE).add("kind", "CONTINUITY");
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String plan =
        made(
                "CAPACITY_MANAGER",
                "capacity/plans",
                text("title", HOSTILE)
                    .add("scope", HOSTILE)
                    .add("options", HOSTILE)
                    .add("recommendation", HOSTILE)
                    .add("from", today.toString())
                    .add("to", today.plusYears(1).toString())
                    .add("reviewDue", today.plusDays(9).toString())
                    .add("metrics", Json.createArrayBuilder().add(line))
                    .add("impacts", Json.createArrayBuilder().add(impact)))
            .text("number");
    numbers.put("/demand/forecasts/", forecast);
    numbers.put("/supply/demand/", forecast);
    numbers.put("/capacity/plans/", plan);
    numbers.put("/supply/capacity/plan", plan);
  }

  private Client.Answer made(String role, String path, JsonObjectBuilder body) {
    return of.get(role).post(path, body.build()).expect(201);
  }

  private void done(String role, String path, JsonObjectBuilder body) {
    of.get(role).post(path, body.build()).expect(200);
  }

  private static JsonObjectBuilder text(String field, String value) {
    return Json.createObjectBuilder().add(field, value);
  }

  private static JsonArrayBuilder list(String one) {
    try (JsonReader reader = Json.createReader(new StringReader(one))) {
      return Json.createArrayBuilder().add(reader.readObject());
    }
  }
}
