package org.evident.it;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sets the worked example up through the doors everybody uses (monthly-service-review.md 9.1, 9.2). */
final class HarbourDesk {

  /** Four hours and one of our own are more than the four hours agreed with the customer. */
  private static final String CONTRACT =
      """
      {"supplier":"Controllers Ltd","title":"Controllers","scope":"Repair on site","requirements":"Spares at hand",
       "ourAuthority":"The supplier manager","theirAuthority":"The duty manager","supplierSignatory":"C. Controller",
       "startsOn":"2026-03-31","endsOn":"2099-12-31","noticeDays":90,"targets":[{"metric":"RESOLUTION",
       "priority":"P1","limitMinutes":240,"allowanceMinutes":60,"calendar":"ALL"}]}""";

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String ALWAYS =
      """
      {"code":"ALL","name":"always","zone":"Europe/Vienna","validFrom":"2020-01-01",
       "alwaysOpen":true}""";
  private static final String OFFICE_HOURS =
      """
      {"code":"BH","name":"business hours","zone":"Europe/Vienna","validFrom":"2020-01-01",
       "alwaysOpen":false,
       "windows":[{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],
                   "start":"08:00","end":"18:00"}],
       "holidays":[{"date":"2026-03-19","name":"holiday"}]}""";
  private static final String AGREEMENT =
      """
      {"name":"SLA-HF-ORD","customer":"%s","services":["Order desk"],"validFrom":"%s",
       "requirement":"Orders are taken around the clock","noExceptions":true,"targets":[%s],
       "goals":[{"figure":"RESP","percent":95},{"figure":"RESO","percent":90},
                {"figure":"FULF","percent":95},{"figure":"AVAIL","percent":99.5,"calendar":"ALL"}],
       "workloads":[{"measure":"INCIDENTS","limit":20,"tolerancePercent":10},
                    {"measure":"REQUESTS","limit":40,"tolerancePercent":10}],
       "monthlyFee":12000,
       "credits":[{"below":99.5,"percent":5},{"below":99,"percent":10},{"below":98,"percent":25}],
       "availability":{"plannedMode":"EXCLUDED","noticeDays":5,"mergeGapSeconds":0},
       "cost":{"tolerancePercent":5,"toleranceLeast":1000,"forecast":"REMAINING_BUDGET"}}""";
  private static final String TARGETS =
      """
      {"metric":"RESPONSE","priority":"%1$s","limitMinutes":%2$d,"calendar":"%4$s",
       "pauseAllowed":false},
      {"metric":"RESOLUTION","priority":"%1$s","limitMinutes":%3$d,"calendar":"%4$s",
       "pauseAllowed":%5$b}""";
  private static final String FULFILMENT =
      """
      {"metric":"FULFILMENT","priority":"P3","limitMinutes":2400,"calendar":"BH",
       "pauseAllowed":false}""";
  private static final String OUTAGES =
      """
      service,component,start,end,kind,affectedUserShare,maintenanceWindow,incident,origin,cause
      Order desk,,2026-03-03T16:20,2026-03-03T16:50,FULL,,,INC-102,PERSON,the order service stood still
      ,order database,2026-03-03T16:40,2026-03-03T17:10,FULL,,,,MONITORING,a disk was full
      Order desk,,2026-03-15T02:00,2026-03-15T04:40,FULL,,MW-1,,PERSON,maintenance overran its window
      Order desk,,2026-03-29T00:30,2026-03-29T05:15,FULL,,,INC-107,INCIDENT,a storage controller failed
      Order desk,,2026-03-24T13:00,2026-03-24T14:30,DEGRADED,0.6,,INC-111,PERSON,slow searches
      """;
  private static final String CHANGES =
      """
      ref,title,services,type,actualEnd,outcome,plannedStart
      CHG-26,New price list,Order desk,STANDARD,2026-03-04T20:00,SUCCESSFUL,
      CHG-27,Larger order forms,Order desk,NORMAL,2026-03-10T20:00,SUCCESSFUL,
      CHG-28,Monitor the queue,Order desk,STANDARD,2026-03-11T20:00,SUCCESSFUL,
      CHG-29,Database upgrade,Order desk,NORMAL,2026-03-15T04:40,BACKED_OUT,
      CHG-30,Free the disk,Order desk,EMERGENCY,2026-03-03T17:10,SUCCESSFUL,
      CHG-31,New address check,Order desk,NORMAL,2026-03-18T14:00,SUCCESSFUL,
      CHG-32,Second storage controller,Order desk,NORMAL,,,2026-04-21T20:00
      """;
  private static final String ANSWERS = "5,4,4,3,5,2,4,5";

  final String customer;
  final ReviewDesk reviews;
  final Office office;
  private final Client levels;
  private final Client incidents;

  /** Agrees three versions, imports thirteen months of incidents and enters everything else. */
  HarbourDesk(Office office) {
    this.office = office;
    customer =
        office
            .administrator()
            .post(
                "customers",
                "{\"name\":\"Harbour Foods\",\"reportingZone\":\"Europe/Vienna\","
                    + "\"currency\":\"EUR\"}")
            .expect(201)
            .text("number");
    office.administrator().post("services", "{\"name\":\"Order desk\"}").expect(201);
    levels = office.person("levels", null, "SERVICE_LEVEL_MANAGER", "CHANGE_MANAGER");
    incidents = office.person("incidents", null, "INCIDENT_MANAGER");
    reviews = new ReviewDesk(office);
    levels.post("calendars", ALWAYS).expect(201);
    levels.post("calendars", OFFICE_HOURS).expect(201);
    agree(office);
    importIncidents();
    engage(office);
    enter(office);
  }

  private static void engage(Office office) {
    String number =
        office
            .person("suppliers", null, "SUPPLIER_MANAGER")
            .post("contracts", CONTRACT)
            .expect(201)
            .text("number");
    office.known("suppliers").post("contracts/" + number + "/offer").expect(200);
    office
        .person("director", null, "TOP_MANAGEMENT")
        .post("contracts/" + number + "/signature")
        .expect(200);
  }

  private void agree(Office office) {
    Client relations = office.person("relations", null, "RELATIONSHIP_MANAGER");
    Client representative = office.person("harbour", customer, "CUSTOMER_REPRESENTATIVE");
    String path = null;
    for (String from : List.of("2025-01-01", "2025-07-01", "2026-01-01")) {
      String terms = AGREEMENT.formatted(customer, from, targets());
      if (path == null) {
        path = "agreements/" + levels.post("agreements", terms).expect(201).text("number");
      } else {
        levels.post(path + "/versions", terms).expect(201);
      }
      levels.post(path + "/offer").expect(200);
      relations.post(path + "/provider-signature").expect(200);
      representative.post(path + "/customer-signature").expect(200);
    }
  }

  private static String targets() {
    return String.join(
        ",",
        TARGETS.formatted("P1", 15, 240, "ALL", false),
        TARGETS.formatted("P2", 30, 480, "BH", true),
        TARGETS.formatted("P3", 120, 1200, "BH", true),
        TARGETS.formatted("P4", 240, 3000, "BH", true),
        FULFILMENT);
  }

  private void importIncidents() {
    String text = HarbourFile.HEADING + "\n" + String.join("\n", HarbourFile.incidents()) + "\n";
    Path file = IncidentFile.write("harbour-foods.csv", text.getBytes());
    String number =
        incidents
            .postFile(
                "imports?profile=evident-incident-log&customer=%s&zone=Europe/Vienna"
                    .formatted(customer),
                "application/octet-stream",
                file)
            .expect(202)
            .text("number");
    Instant end = Instant.now().plus(PATIENCE);
    JsonObject run = run(number);
    while (!"COMPLETED".equals(run.getString("state"))) {
      if ("FAILED".equals(run.getString("state")) || Instant.now().isAfter(end)) {
        throw new AssertionError(run.toString());
      }
      run = run(number);
    }
    if (run.getInt("rejectedRows") != 0) {
      throw new AssertionError(run.toString());
    }
  }

  private JsonObject run(String number) {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
    return incidents.get("imports/" + number).expect(200).object();
  }

  private void enter(Office office) {
    Client continuity = office.person("continuity", null, "CONTINUITY_MANAGER");
    all(
        levels,
        "maintenance-windows",
        """
        ref,service,start,end,noticeSentAt,approvedBy,approvedAt
        MW-1,Order desk,2026-03-15T02:00,2026-03-15T04:00,2026-03-06T12:00,owner,2026-03-05T10:00
        """);
    all(
        levels,
        "service-dependencies",
        """
        service,toComponent,kind
        Order desk,order database,REQUIRES
        """);
    all(levels, "outages", OUTAGES);
    StringBuilder earlier = new StringBuilder("service,start,end,kind,origin\n");
    HarbourFile.earlierOutages()
        .forEach(o -> earlier.append("Order desk,").append(o).append(",FULL,MONITORING\n"));
    all(levels, "outages", earlier.toString());
    all(levels, "changes", CHANGES);
    all(
        levels,
        "releases",
        """
        title,service,type,changes,deployedAt,outcome
        Order desk 4.2,Order desk,MINOR,CHG-28; CHG-31,2026-03-18T14:00,PARTLY_SUCCESSFUL
        """);
    support();
    requests();
    survey();
    costs();
    all(
        continuity,
        "continuity-tests",
        """
        service,kind,plannedFor
        Order desk,FULL,2026-05-14
        """);
  }

  private void support() {
    all(
        levels,
        "problems",
        """
        ref,title,service,priority,detectedAt,nextStep
        PR-1,Both controllers fail together,Order desk,P1,2026-03-03T16:00,Buy another controller
        """);
    all(
        levels,
        "known-errors",
        """
        problem,symptoms,workaround,publishedAt
        PR-1,Orders hang for minutes,Restart the second controller,2026-03-05T10:00
        """);
    // What is owed is said by the contract alone.
    all(
        levels,
        "supplier-targets",
        """
        supplier,service,period,metric,priority,goalPercent,actualPercent
        Controllers Ltd,Order desk,2026-03,RESOLUTION,P1,90,95
        """);
  }

  private void requests() {
    StringBuilder rows =
        new StringBuilder("ref,reportedAt,fulfilledAt,customer,service,requestModel,priority\n");
    HarbourFile.requests()
        .forEach(r -> rows.append(r).append(",Harbour Foods,Order desk,New account,P3\n"));
    all(levels, "requests", rows.toString());
  }

  private void survey() {
    all(
        levels,
        "surveys",
        """
        ref,customer,service,period,population,wantedMargin
        S-1,Harbour Foods,Order desk,2026-03,20,0.2
        """);
    StringBuilder answers = new StringBuilder("survey,respondent,score,answeredAt\n");
    int person = 0;
    for (String score : ANSWERS.split(",")) {
      answers.append("S-1,person %d,%s,2026-03-20T10:00\n".formatted(++person, score));
    }
    all(levels, "survey-answers", answers.toString());
  }

  private void costs() {
    String[] actual = {"39250.00", "40875.25", "44310.50"};
    StringBuilder lines =
        new StringBuilder("service,customer,period,costType,budget,actual,currency\n");
    for (int month = 1; month <= 12; month++) {
      lines.append(
          "Order desk,Harbour Foods,2026-%02d,LABOUR,%s,%s,EUR\n"
              .formatted(
                  month,
                  month < 3 ? "40000.00" : "42000.00",
                  month <= actual.length ? actual[month - 1] : ""));
    }
    all(levels, "costs", lines.toString());
    consumed();
  }

  /** The beginning of the year before, when nobody planned further than February. */
  void earlierCosts() {
    all(
        levels,
        "costs",
        """
        service,customer,period,costType,budget,actual,currency
        Order desk,Harbour Foods,2025-01,LABOUR,38000.00,38000.00,EUR
        Order desk,Harbour Foods,2025-02,LABOUR,38000.00,38500.00,EUR
        """);
  }

  private void consumed() {
    all(
        levels,
        "consumed-units",
        """
        service,period,unit,quantity
        Order desk,2026-03,order,52130
        """);
  }

  /** Takes in a table as a file of another tool; a line that names no number of its own there gets one. */
  static void all(Client who, String kind, String table) {
    List<String> rows = table.lines().toList();
    StringBuilder file = new StringBuilder();
    boolean named = rows.get(0).startsWith("ref,");
    int line = 0;
    for (String row : rows) {
      String ref = line == 0 ? "ref," : "%s-%d-%d,".formatted(kind, table.hashCode(), line);
      file.append(named ? "" : ref).append(row).append('\n');
      line++;
    }
    JsonObject taken =
        who.post("records/" + kind + "/import?zone=Europe/Vienna", "text/csv", file.toString())
            .expect(200)
            .object();
    if (taken.getInt("added") != rows.size() - 1) {
      throw new AssertionError(taken.toString());
    }
  }
}
