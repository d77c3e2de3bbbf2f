package org.evident.it;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of a provider whose records prove requirements, and what they do there. */
final class ConformityDesk {

  static final String AGREEMENT =
      """
      {"name":"%1$s","customer":"%2$s","services":["%3$s"],"validFrom":"%4$s","requirement":"As asked for",
       "noExceptions":true,
       "targets":[{"metric":"%5$s","priority":"P1","limitMinutes":240,"calendar":"ALL",
                   "pauseAllowed":false},
                  {"metric":"%5$s","priority":"P2","limitMinutes":240,"calendar":"ALL",
                   "pauseAllowed":false}],
       "goals":[%6$s],
       "workloads":[{"measure":"INCIDENTS","limit":10000,"tolerancePercent":10}]}""";

  /** What an agreement aims at, where nothing else matters. */
  static final String GOALS =
      "{\"figure\":\"RESP\",\"percent\":90},{\"figure\":\"AVAIL\",\"percent\":90,\"calendar\":\"ALL\"}";

  final Office office;
  final Client admin;
  final Client jack;
  final Client owner;
  final String customer;
  final RegisterDesk records;
  final NeedDesk needs;
  final DemandDesk demand;

  /** One instant for all that is dated back. */
  final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  final FailureWords words;

  /** Sees the records of all rooms. */
  final Client auditor;

  final Client watch;
  private final Client representative;
  private final Map<String, String> planned = new HashMap<>();
  private int carers;

  /**
   * Engages the people.
   *
   * @param words what records were said to lack so far
   */
  ConformityDesk(Office office, FailureWords words) {
    this.office = office;
    this.words = words;
    admin = office.administrator();
    customer = office.customer("Heath Rail", "UTC");
    // One person answers for the system; whom other cases appointed steps down.
    endAll("SMS_OWNER");
    owner = office.person("signatory", null, "SMS_OWNER");
    auditor = office.person("sees-all", null, "AUDITOR");
    representative = office.person("heath", customer, "CUSTOMER_REPRESENTATIVE");
    know(customer, "heath");
    String users = "{\"customer\":\"%s\",\"name\":\"Signallers\",\"approximateSize\":40}";
    admin.post("user-groups", users.formatted(customer)).expect(201);
    jack =
        office.person(
            "jack",
            null,
            "SERVICE_DESK",
            "RESOLVER",
            "INCIDENT_MANAGER",
            "MAJOR_INCIDENT_MANAGER",
            "SERVICE_LEVEL_MANAGER",
            "AVAILABILITY_MANAGER",
            "REPORT_AUTHOR");
    watch = office.person("watch", null, "AVAILABILITY_MANAGER");
    needs = new NeedDesk(office);
    demand = new DemandDesk(office);
    records = new RegisterDesk(jack);
  }

  /** Evaluates everything, and keeps in mind what is said of what is broken. */
  Map<String, JsonObject> evaluate() {
    Map<String, JsonObject> lines = ConformityWall.evaluate(admin);
    words.gather(auditor, lines);
    return lines;
  }

  /** Says who of a customer is asked first, and finds what is known of it right. */
  void know(String number, String contact) {
    String path = "customers/" + number + "/profile";
    int version = admin.get(path).expect(200).object().getInt("version");
    admin
        .put(path, "{\"businessContact\":\"%s\",\"version\":%d}".formatted(contact, version))
        .expect(200);
    admin.post(path + "/review", "{}").expect(200);
  }

  Client representative() {
    return representative;
  }

  Instant ago(long amount, ChronoUnit unit) {
    return now.minus(amount, unit);
  }

  void authority(String decision) {
    String limit = "{\"limit\":1000000,\"currency\":\"GBP\",\"approvers\":1}";
    admin.put("authority/" + decision + "/SMS_OWNER", limit).expect(200);
  }

  /** Somebody takes over a role for one thing only; answers with the assignment's key. */
  int hold(Client who, String login, String role, String scope, String key) {
    return hold(who, login, role, scope, key, null);
  }

  /**
   * The same.
   *
   * @param sponsor login of who answers for the person, or null for nobody
   */
  int hold(Client who, String login, String role, String scope, String key, String sponsor) {
    String offer =
        "{\"login\":\"%s\",\"role\":\"%s\",\"scope\":\"%s\",\"scopeKey\":\"%s\",\"sponsor\":%s}"
            .formatted(login, role, scope, key, sponsor == null ? null : "\"" + sponsor + "\"");
    int id = admin.post("assignments", offer).expect(201).object().getInt("id");
    who.post("assignments/" + id + "/acceptance").expect(200);
    return id;
  }

  /** Somebody new looks after the customer from now on. */
  int care() {
    String login = "carer-" + ++carers;
    return hold(office.person(login, null), login, "RELATIONSHIP_MANAGER", "CUSTOMER", customer);
  }

  void end(int assignment) {
    admin.post("assignments/" + assignment + "/end", "{}").expect(200);
  }

  /** Nobody holds a role any more. */
  void endAll(String role) {
    for (JsonObject held :
        admin
            .get("assignments?limit=200&role=" + role)
            .expect(200)
            .list()
            .getValuesAs(JsonObject.class)) {
      if (role.equals(held.getString("role")) && held.getBoolean("active")) {
        end(held.getInt("id"));
      }
    }
  }

  /** A service of low criticality with a budget, of which one thing it requires has to be known. */
  String service(String name) {
    return service(name, "LOW");
  }

  String service(String name, String criticality) {
    String body = "{\"name\":\"%s\",\"owner\":\"jack\",\"criticality\":\"%s\"}";
    String number =
        jack.post("services", body.formatted(name, criticality)).expect(201).text("number");
    records.budget(number);
    needs.agree(number);
    demand.foretell(number);
    duty("DEMAND_REVIEW", "demand", number);
    duty("SECURITY_RISK_ASSESSMENT", "security", number);
    duty("SERVICE_REQUIREMENT_REVIEW", "portfolio", number);
    duty("CRITICALITY_REVIEW", "portfolio", number);
    duty("SERVICE_EFFECTIVENESS_EVALUATION", "measurement", number);
    if ("HIGH".equals(criticality)) {
      duty("AVAILABILITY_RISK_ASSESSMENT", "availability", number);
      duty("CONTINUITY_RISK_ASSESSMENT", "continuity", number);
      records.exercise(number);
    }
    return number;
  }

  /** Both sides sign; answers with the agreement's number. */
  String agree(String name, String service, LocalDate from, String metric, String goals) {
    String body = AGREEMENT.formatted(name, customer, service, from, metric, goals);
    String number = jack.post("agreements", body).expect(201).text("number");
    sign(number);
    if (goals.contains("AVAIL")) {
      require(service, number);
    }
    return number;
  }

  /** Both sides agree how available a service has to be; answers with the number of that requirement. */
  String require(String service, String agreement) {
    String number = available(service, agreement);
    representative.post("availability/requirements/" + number + "/agreement").expect(200);
    return number;
  }

  /** The provider's side agrees to that. */
  String available(String service, String agreement) {
    String need =
        """
        {"service":"%s","agreement":"%s","statement":"All day","vitalFunctions":"Trains are seen",
         "businessNeed":"Trains run","noRisk":true}"""
            .formatted(service, agreement);
    String number = jack.post("availability/requirements", need).expect(201).text("number");
    watch.post("availability/requirements/" + number + "/agreement").expect(200);
    return number;
  }

  /** Both sides sign a new version of an agreement that holds from today on. */
  void renew(String agreement, String name, String service, String goals) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String body = AGREEMENT.formatted(name, customer, service, today, "RESOLUTION", goals);
    jack.post("agreements/" + agreement + "/versions", body).expect(201);
    sign(agreement);
  }

  private void sign(String agreement) {
    jack.post("agreements/" + agreement + "/offer").expect(200);
    owner.post("agreements/" + agreement + "/provider-signature").expect(200);
    representative.post("agreements/" + agreement + "/customer-signature").expect(200);
  }

  /** The duty to review an agreement; answers with its number. */
  String duty(String agreement) {
    return duty("SLA_REVIEW", "slm", agreement);
  }

  String duty(String key, String process, String subject) {
    return duty(key, process, subject, 90);
  }

  String duty(String key, String process, String subject, int days) {
    return duty(key, process, subject, days, 60);
  }

  /**
   * The same.
   *
   * @param ahead in how many days it is due for the first time
   */
  String duty(String key, String process, String subject, int days, int ahead) {
    String number =
        owner
            .post(
                "duties",
                """
            {"key":"%s","title":"Review of it all","process":"%s","subject":"%s",
             "intervalDays":%s,"anchor":"%s","role":"SERVICE_LEVEL_MANAGER","checklist":[]}"""
                    .formatted(
                        key, process, subject, days, LocalDate.now(ZoneOffset.UTC).plusDays(ahead)))
            .expect(201)
            .text("number");
    planned.put(key + subject, number);
    return number;
  }

  /** The number of the duty that was planned last for a subject. */
  String planned(String key, String subject) {
    return planned.get(key + subject);
  }

  void endDuty(String duty) {
    owner.post("duties/" + duty + "/end", "{\"reason\":\"No longer needed\"}").expect(200);
  }

  String report(String service, int impact, int urgency, Instant at) {
    return jack.post(
            "incidents",
            """
            {"customer":"%s","service":"%s","title":"Nothing goes","description":"All of it is down.",
             "category":"Fault",
             "impact":%d,"urgency":%d,"reportedAt":"%s"}"""
                .formatted(customer, service, impact, urgency, at))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  void step(String incident, String act, String body) {
    String path = "incidents/" + incident + "/" + act;
    (body == null ? jack.post(path) : jack.post(path, body)).expect(200);
  }

  void note(String incident) {
    step(incident, "notes", "{\"text\":\"On it\",\"visibleToCustomer\":false}");
  }

  void entry(String incident, String kind, Instant at) {
    step(
        incident,
        "major/entries",
        "{\"kind\":\"%s\",\"at\":\"%s\",\"text\":\"They were told\"}".formatted(kind, at));
  }

  /** It is solved, at this moment where no other is given. */
  void resolve(String incident, Instant at) {
    step(
        incident,
        "resolve",
        "{\"code\":\"FIXED\",\"text\":\"restarted\",\"item\":\"host-1\",\"reason\":\"by phone\",\"resolvedAt\":%s}"
            .formatted(at == null ? null : "\"" + at + "\""));
  }

  /** Somebody takes it over and solves it. */
  void solve(String incident) {
    step(incident, "assign", "{\"team\":\"Day team\"}");
    step(incident, "start", null);
    note(incident);
    resolve(incident, null);
  }

  /** A major incident that was over four weeks ago, of which everybody was told and nothing more. */
  String over(String service) {
    Instant declared = ago(29, ChronoUnit.DAYS);
    Instant restored = ago(28, ChronoUnit.DAYS);
    String number = report(service, 3, 3, ago(30, ChronoUnit.DAYS));
    step(number, "sheet/declare", "{\"reason\":\"all of it\",\"declaredAt\":\"" + declared + "\"}");
    entry(number, "TOP_MANAGEMENT", declared.plus(30, ChronoUnit.MINUTES));
    entry(number, "CUSTOMERS", declared.plus(30, ChronoUnit.MINUTES));
    step(number, "sheet/restore", "{\"restoredAt\":\"" + restored + "\"}");
    entry(number, "TOP_MANAGEMENT", restored.plus(10, ChronoUnit.MINUTES));
    return number;
  }

  void review(String incident, String problem) {
    step(
        incident,
        "sheet/report",
        """
        {"effect":"no trains","cause":"a full queue","lessons":"watch it","actions":"alarm",
         "reviewedOn":"2030-01-31"}""");
    step(
        incident,
        "major/review",
        "{\"participants\":\"Ada, Ben\",\"course\":\"found, emptied\",\"problem\":\"%s\"}"
            .formatted(problem));
    step(incident, "major/publication", "{}");
  }

  String problem(String service) {
    return jack.post(
            "problems",
            """
            {"title":"Queues fill","service":"%s","priority":"P3","detectedAt":"%s"}"""
                .formatted(service, ago(20, ChronoUnit.DAYS)))
        .expect(201)
        .text("number");
  }

  /** The numbers of the records that break a requirement, of those somebody sees. */
  static List<String> names(Client by, String requirement) {
    return by
        .get("conformity/" + requirement + "/exceptions")
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(line -> line.getString("number"))
        .toList();
  }
}
