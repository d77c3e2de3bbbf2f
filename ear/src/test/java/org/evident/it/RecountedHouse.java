package org.evident.it;

import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A customer with what the worked example has none of: complaints, security incidents, tests, a survey of two strata, and
 * limits of work by the day, week, quarter and year, on the first and the last instants of months too, so that whoever counts them wrongly is found.
 */
final class RecountedHouse {

  static final YearMonth MONTH = YearMonth.of(2026, 6);
  static final String SERVICE = "Recount desk";

  /** Of what is counted in {@link #MONTH}, so that nobody holds nothing against nothing. */
  static final List<String> EXPECTED =
      List.of(
          "WORKLOAD:PARCELS 80.5/100",
          "WORKLOAD:INCIDENTS.DAY 2/1",
          "WORKLOAD_OVER:INCIDENTS.DAY 1",
          "WORKLOAD:INCIDENTS.WEEK 4/2",
          "WORKLOAD_OVER:INCIDENTS.WEEK 1",
          "WORKLOAD:INCIDENTS.QUARTER 6/9",
          "WORKLOAD:INCIDENTS.YEAR 7/9",
          "CMP_RECEIVED 3",
          "CMP_ESCALATED 2",
          "CMP_ON_TIME 2/3",
          "CMP_OPEN 1",
          "TESTS_HELD 2",
          "RTO_MET 1/2",
          "RPO_MET 1/1",
          "CON_INVOKED 2",
          "CON_RESTORE 135/1",
          "REL_DEPLOYED 3",
          "REL_DEPLOYED:outcome FAILED 1",
          "REL_SUCCESS 2/3",
          "SEC_INCIDENTS 3",
          "SEC_INCIDENTS:type PHISHING 2",
          "SEC_INCIDENTS:severity HIGH 2",
          "SEC_CONTAIN 1590/2",
          "ANSWERS_NEEDED 10",
          "CSAT 8/12",
          "DEM_CONSUMED:unit PARCELS 80.5",
          "DEM_DEVIATION:unit PARCELS -19.5/100");

  /** What is agreed of work, by the name of its figure. */
  static final Map<String, Integer> LIMITS =
      Map.of(
          "PARCELS", 100,
          "INCIDENTS.DAY", 1,
          "INCIDENTS.WEEK", 2,
          "INCIDENTS.QUARTER", 9,
          "INCIDENTS.YEAR", 9);

  /** On the last and the first instants of quarters, days, weeks and the month, by the clocks of Vienna. */
  private static final List<String> REPORTED =
      List.of(
          "2026-03-31T21:59:59Z",
          "2026-03-31T22:00:00Z",
          "2026-05-31T21:59:59Z",
          "2026-06-01T22:00:00Z",
          "2026-06-07T21:59:59Z",
          "2026-06-01T21:59:59Z",
          "2026-06-01T08:00:00Z",
          "2026-06-30T22:00:00Z");

  private static final String AGREEMENT =
      """
      {"name":"Recounted","customer":"%s","validFrom":"2026-01-01","noExceptions":true,
       "requirement":"Requirements of 2026","goals":[],
       "targets":[{"metric":"RESPONSE","priority":"P3","limitMinutes":600,"calendar":"ALL"}],
       "services":["%s"],"workloads":[%s]}""";
  private static final String LIMIT =
      "{\"measure\":\"%s\",\"limit\":%d,\"tolerancePercent\":0,\"period\":\"%s\"}";
  private static final String INCIDENT =
      """
      {"customer":"%s","service":"%s","title":"Nothing goes","description":"All of it is down.",
       "impact":3,"urgency":3,"reportedAt":"%s"}""";
  private static final String COMPLAINTS =
      """
      customer,service,receivedAt,description,dueAt,answeredAt,escalationLevel
      Recount Goods,Recount desk,2026-06-01T00:00,Nobody answers,2026-06-10T10:00,2026-06-05T10:00,0
      Recount Goods,Recount desk,2026-06-10T09:00,Answers are rude,2026-06-12T10:00,2026-06-20T10:00,2
      Recount Goods,Recount desk,2026-05-20T09:00,The form is long,2026-06-30T10:00,2026-06-15T10:00,
      Recount Goods,Recount desk,2026-06-28T09:00,Still no answer,,,1
      Recount Goods,Recount desk,2026-07-01T00:00,Too late for June,,,
      Recount Foods,Recount desk,2026-06-11T09:00,Of another customer,,2026-06-12T09:00,3
      """;
  private static final String SECURITY =
      """
      service,reportedAt,type,severity,containedAt
      Recount desk,2026-05-31T23:59,PHISHING,LOW,2026-06-01T10:00
      Recount desk,2026-06-03T10:00,PHISHING,LOW,2026-06-03T12:30
      Recount desk,2026-06-15T10:00,PHISHING,HIGH,2026-06-16T10:00
      Recount desk,2026-06-30T23:59,MALWARE,HIGH,
      Recount desk,2026-07-01T00:00,MISUSE,LOW,
      """;
  private static final String TESTS =
      """
      service,kind,plannedFor,heldAt,verdict,achievedRtoMinutes,achievedRpoMinutes
      Recount desk,FULL,2026-06-01,2026-06-01T00:00,PASSED,45,10
      Recount desk,DESK_CHECK,2026-06-20,2026-06-21T10:00,FAILED,61,
      Recount desk,PARTIAL,2026-06-30,2026-07-01T00:00,PASSED,,
      Recount desk,FULL,2027-06-01,,,,
      """;
  private static final String NEEDS =
      """
      service,validFrom,rtoMinutes,rpoMinutes
      Recount desk,2026-01-01,45,10
      Recount desk,2026-06-10,60,5
      Recount desk,2026-07-01,90,90
      """;
  private static final String INVOCATIONS =
      """
      service,invokedAt,criterion,cause,restoredAt
      Recount desk,2026-05-31T23:59,Lost,Fire,2026-06-01T10:00
      Recount desk,2026-06-01T00:00,Lost,Water,2026-06-01T02:15
      Recount desk,2026-06-30T23:59,Lost,Storm,
      """;
  private static final String RELEASES =
      """
      title,service,type,plannedStart,deployedAt,outcome
      Desk 1.0,Recount desk,MAJOR,,2026-06-01T00:00,SUCCESSFUL
      Desk 1.1,Recount desk,MINOR,,2026-06-15T20:00,FAILED
      Desk 1.2,Recount desk,EMERGENCY,,2026-06-30T23:59,SUCCESSFUL
      Desk 1.3,Recount desk,MINOR,,2026-07-01T00:00,SUCCESSFUL
      Desk 2.0,Recount desk,MAJOR,2026-12-01T20:00,,
      """;
  private static final String COUNTS =
      """
      customer,service,period,measure,quantity
      Recount Goods,Recount desk,2026-05,PARCELS,120
      Recount Goods,Recount desk,2026-06,PARCELS,80.5
      Recount Foods,Recount desk,2026-06,PARCELS,7
      """;
  private static final String SURVEYS =
      """
      ref,customer,service,period,population,wantedMargin
      RS-5,Recount Goods,Recount desk,2026-05,north=60; south=40,0.3
      RS-6,Recount Goods,Recount desk,2026-06,north=60; south=40,0.3
      """;

  final String customer;

  RecountedHouse(Office office) {
    customer = office.customer("Recount Goods", "Europe/Vienna");
    office.customer("Recount Foods", "Europe/Vienna");
    office.administrator().post("services", "{\"name\":\"Recount desk\"}").expect(201);
    Client relations = office.person("recount-relations", null, "RELATIONSHIP_MANAGER");
    HarbourDesk.all(relations, "complaints", COMPLAINTS);
    HarbourDesk.all(
        office.person("recount-security", null, "SECURITY_MANAGER"),
        "security-incidents",
        SECURITY);
    Client continuity = office.person("recount-tests", null, "CONTINUITY_MANAGER");
    HarbourDesk.all(continuity, "continuity-tests", TESTS);
    HarbourDesk.all(continuity, "continuity-requirements", NEEDS);
    HarbourDesk.all(continuity, "continuity-invocations", INVOCATIONS);
    HarbourDesk.all(office.person("recount-changes", null, "CHANGE_MANAGER"), "releases", RELEASES);
    foretell(office, customer);
    agree(office, relations);
    HarbourDesk.all(relations, "surveys", SURVEYS);
    HarbourDesk.all(relations, "survey-answers", answers());
  }

  /** The second forecast came when both months were over, and is held against neither. */
  private static void foretell(Office office, String customer) {
    Client manager = office.person("recount-demand", null, "DEMAND_MANAGER");
    Client owner = office.person("recount-owner", null, "SERVICE_OWNER");
    HarbourDesk.all(manager, "workload-counts", COUNTS);
    String service = service(office);
    for (int quantity : List.of(100, 300)) {
      String body =
          DemandDesk.body(service, "PARCELS", MONTH.minusMonths(1), quantity)
              .replace("\"unit\"", "\"customer\":\"" + customer + "\",\"unit\"");
      String number = manager.post("demand/forecasts", body).expect(201).text("number");
      owner.post("demand/forecasts/" + number + "/approval").expect(200);
    }
  }

  private static String service(Office office) {
    return office
        .administrator()
        .get("services")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(s -> SERVICE.equals(s.getString("name")))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  /** Limits of work, and what is held against them. */
  private void agree(Office office, Client relations) {
    String service = service(office);
    String limits =
        LIMITS.entrySet().stream()
            .map(
                limit -> {
                  String[] what = limit.getKey().split("\\.");
                  String period = what.length > 1 ? what[1] : "MONTH";
                  return LIMIT.formatted(what[0], limit.getValue(), period);
                })
            .collect(Collectors.joining(","));
    Client levels = office.person("recount-levels", null, "SERVICE_LEVEL_MANAGER");
    String path =
        "agreements/"
            + levels
                .post("agreements", AGREEMENT.formatted(customer, service, limits))
                .expect(201)
                .text("number");
    levels.post(path + "/offer").expect(200);
    relations.post(path + "/provider-signature").expect(200);
    office
        .person("recount-rep", customer, "CUSTOMER_REPRESENTATIVE")
        .post(path + "/customer-signature")
        .expect(200);
    Client desk = office.person("recount-desk", null, "SERVICE_DESK");
    for (String at : REPORTED) {
      desk.post("incidents", INCIDENT.formatted(customer, service, at)).expect(201);
    }
  }

  /** In May both strata have their voice; in June as many answer, and of the south one alone. */
  private static String answers() {
    StringBuilder rows = new StringBuilder("survey,respondent,stratum,score,answeredAt\n");
    for (int i = 1; i <= 12; i++) {
      String row = "RS-%d,person %d,%s,%d,2026-%02d-20T10:00\n";
      int score = i <= 4 ? 2 : 5;
      rows.append(row.formatted(5, i, i <= 7 ? "north" : "south", score, 5));
      rows.append(row.formatted(6, i, i <= 11 ? "north" : "south", score, 6));
    }
    rows.append("RS-6,person 13,south,,2026-06-21T10:00\n"); // a blank answer is none (SAT-1)
    rows.append("RS-6,person 1,north,1,2026-06-22T10:00\n"); // the latest of one person counts
    return rows.toString();
  }
}
