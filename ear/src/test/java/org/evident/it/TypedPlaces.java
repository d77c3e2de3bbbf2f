package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What has to be there before forms can be filled in and is made by no form: numbers, by the names that lines use. */
record TypedPlaces(Office office, Map<String, Client> clients, MarkedHouse house) {

  private static final int PATIENCE = 120;
  private static final int DAYS = 20;
  private static final int TRIES = 300;
  private static final String LABEL =
      MarkedHouse.MARK + "'>" + FormFilling.TAG + "onerror=document.title=9>";

  private static final Map<String, String> OF_HOUSE =
      Map.ofEntries(
          Map.entry("customer", "/customers/"),
          Map.entry("service", "/services/"),
          Map.entry("incident", "/incidents/"),
          Map.entry("agreement", "/agreements/"),
          Map.entry("contract", "/contracts/"),
          Map.entry("outage", "/{kind}/"),
          Map.entry("metric", "/capacity/metrics/"),
          Map.entry("scenario", "/capacity/scenarios/"),
          Map.entry("need", "/capacity/requirements/"),
          Map.entry("plan", "/capacity/plans/"),
          Map.entry("staff", "/capacity/staff/"),
          Map.entry("forecast", "/demand/forecasts/"),
          Map.entry("avneed", "/availability/requirements/"),
          Map.entry("avplan", "/availability/plans/"),
          Map.entry("group", "/user-groups/"));

  /** Makes all of it. */
  Map<String, String> find() {
    Map<String, String> places = new HashMap<>();
    OF_HOUSE.forEach((name, path) -> places.put(name, house.number(path)));
    String customer = places.get("customer");
    office.person("typed-follower", customer, "USER");
    office.person("typed-leaver", null, "SERVICE_DESK");
    office.person("typed-newcomer", null, "SERVICE_DESK");
    clients.put("MARKED", office.known("marked"));
    clients.put("AVAILABLE", office.person("typed-available", null, "AVAILABILITY_MANAGER"));
    places.put("review", missed(customer, places.get("service")));
    places.put("event", heated(places.get("service")));
    watched(places);
    return places;
  }

  /** A draft of a month in which a target was missed. */
  private String missed(String customer, String service) {
    YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
    JsonObject report =
        Json.createObjectBuilder()
            .add("customer", customer)
            .add("service", service)
            .add("title", "Nobody answered")
            .add("description", "Nobody answered for weeks.")
            .add("impact", 1)
            .add("urgency", 1)
            .add("reportedAt", month + "-05T10:00:00Z")
            .build();
    String incident =
        clients
            .get("SERVICE_DESK")
            .post("incidents", report)
            .expect(201)
            .object()
            .getJsonObject("incident")
            .getString("number");
    clients
        .get("INCIDENT_MANAGER")
        .post(
            "incidents/" + incident + "/sheet/declare",
            "{\"reason\":\"Nobody answered\",\"declaredAt\":\"" + month + "-05T11:00:00Z\"}")
        .expect(200);
    String cost =
        "{\"service\":\"%s\",\"period\":\"%s\",\"costType\":\"LABOUR\",\"budget\":100,\"actual\":900,\"currency\":\"GBP\"}";
    clients.get("FINANCE_MANAGER").post("costs", cost.formatted(service, month)).expect(201);
    Client author = clients.get("REPORT_AUTHOR");
    ReviewDesk.await(author, month, customer, PATIENCE);
    return ReviewDesk.list(author, month, customer).stream()
        .filter(review -> review.getString("serviceName", null) != null)
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  /** What a metric asks for after a day that was too hot. */
  private String heated(String service) {
    Client capacity = clients.get("CAPACITY_MANAGER");
    JsonObject metric =
        Json.createObjectBuilder()
            .add("name", "Heat of the day")
            .add("service", service)
            .add("resourceKind", "TECHNICAL")
            .add("unit", "%")
            .add("maximum", 100)
            .add("warning", 80)
            .add("critical", 84.9)
            .add("intervalSeconds", 86400)
            .add("aggregation", "MAX")
            .build();
    String number =
        capacity
            .post("capacity/metrics", metric)
            .expect(201)
            .object()
            .getJsonObject("metric")
            .getString("number");
    LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    String samples =
        IntStream.range(0, DAYS)
            .mapToObj(
                i -> CapacityDesk.line(last.minusDays(i) + "T10:00:00Z", i == 0 ? "95" : "50"))
            .collect(Collectors.joining());
    capacity.post("capacity/samples/" + number, "application/octet-stream", samples).expect(200);
    capacity.post("capacity/metrics/" + number + "/forecast").expect(202);
    return IntStream.range(0, TRIES)
        .mapToObj(i -> raised(capacity, number))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing is told of " + number));
  }

  /** One series of a source of many, by a label that a page could take for its own. */
  private void watched(Map<String, String> places) {
    Client capacity = clients.get("CAPACITY_MANAGER");
    try (Prometheus prometheus =
        Prometheus.telling(Map.of("\"host\":\"" + LABEL + "\"", at -> "9"))) {
      JsonObject source =
          Json.createObjectBuilder()
              .add("name", "Typed hosts")
              .add("feeds", "METRIC")
              .add("labels", Json.createArrayBuilder().add("host"))
              .add("address", prometheus.address())
              .add("query", "load")
              .add("stepSeconds", 900)
              .add("since", LocalDate.now(ZoneOffset.UTC) + "T00:00:00Z")
              .build();
      String number = capacity.post("monitoring/sources", source).expect(201).text("number");
      places.put("hosts", number);
      places.put(
          "series",
          IntStream.range(0, TRIES)
              .mapToObj(i -> seen(capacity, number))
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow(() -> new AssertionError("Nothing is pulled by " + number)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String seen(Client capacity, String source) {
    String path = "monitoring/sources/" + source;
    capacity.post(path + "/pull").expect(202);
    JsonArray series = capacity.get(path + "/series").expect(200).list();
    if (series.isEmpty()) {
      CapacityDesk.pause();
      return null;
    }
    return String.valueOf(series.getJsonObject(0).getInt("id"));
  }

  private static String raised(Client capacity, String metric) {
    List<String> events =
        capacity.get("capacity/events?state=RAISED").expect(200).list().stream()
            .map(one -> one.asJsonObject())
            .filter(one -> metric.equals(one.getString("metric")))
            .map(one -> one.getString("number"))
            .toList();
    if (events.isEmpty()) {
      CapacityDesk.pause();
      return null;
    }
    return events.get(0);
  }
}
