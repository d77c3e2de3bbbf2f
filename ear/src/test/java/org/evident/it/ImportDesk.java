package org.evident.it;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.evident.it.Client.Answer;

/** The people who agree service levels with customers and import their logs. */
public final class ImportDesk {

  /** The profile every new server has. */
  public static final String PROFILE = "servicenow-incident-log";

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Set<String> OVER = Set.of("COMPLETED", "FAILED", "STOPPED");
  private static final String ALWAYS =
      """
      {"code":"ALL","name":"always","zone":"Europe/London","validFrom":"2010-01-01",
       "alwaysOpen":true}""";
  private static final String OFFICE_HOURS =
      """
      {"code":"BH","name":"business hours","zone":"Europe/London","validFrom":"2010-01-01",
       "alwaysOpen":false,
       "windows":[{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],
                   "start":"08:00","end":"18:00"}],
       "holidays":[{"date":"2016-03-25","name":"a"},{"date":"2016-03-28","name":"b"},
                   {"date":"2016-05-02","name":"c"},{"date":"2016-05-30","name":"d"},
                   {"date":"2016-08-29","name":"e"},{"date":"2016-12-26","name":"f"},
                   {"date":"2016-12-27","name":"g"},{"date":"2017-01-02","name":"h"}]}""";
  private static final String AGREEMENT =
      """
      {"name":"All services","customer":"%s","validFrom":"2016-01-01",
       "requirement":"Requirements of 2016",%s,"targets":[%s],
       "goals":[{"figure":"RESP","percent":95},{"figure":"RESO","percent":90}%s],
       "workloads":[{"measure":"INCIDENTS","limit":%d,"tolerancePercent":10,
         "relaxed":[{"figure":"RESO","percent":1}]}]}""";
  private static final int PLENTY = 10_000;
  private static final String TARGETS =
      """
      {"metric":"RESPONSE","priority":"%1$s","limitMinutes":%2$d,"calendar":"%4$s",
       "pauseAllowed":false},
      {"metric":"RESOLUTION","priority":"%1$s","limitMinutes":%3$d,"calendar":"%4$s",
       "pauseAllowed":%5$b}""";

  private final Office office;
  private final Client levels;
  private final Client relations;
  private final Client incidents;
  private int customers;

  /** Engages the people and writes the calendars. */
  public ImportDesk(Office office) {
    this.office = office;
    levels = office.person("levels", null, "SERVICE_LEVEL_MANAGER");
    relations = office.person("relations", null, "RELATIONSHIP_MANAGER");
    incidents = office.person("incidents", null, "INCIDENT_MANAGER");
    levels.post("calendars", ALWAYS).expect(201);
    levels.post("calendars", OFFICE_HOURS).expect(201);
  }

  /** The service level manager. */
  public Client levels() {
    return levels;
  }

  /** The incident manager. */
  public Client incidents() {
    return incidents;
  }

  /** A new customer with an agreement signed by both sides; answers with its number. */
  public String customer() {
    return customer("\"noExceptions\":true");
  }

  /** The same with exceptions, written as the agreement's own fields. */
  public String customer(String exceptions) {
    return customer(exceptions, "", PLENTY);
  }

  /** The same with further goals, each after a comma. */
  public String customer(String exceptions, String goals) {
    return customer(exceptions, goals, PLENTY);
  }

  /** A customer who agreed to fewer incidents a month, above which one percent solved in time will do. */
  public String customer(int incidents) {
    return customer("\"noExceptions\":true", "", incidents);
  }

  private String customer(String exceptions, String goals, int incidents) {
    String customer = office.customer("Customer " + ++customers, "Europe/London");
    Client representative =
        office.person("customer" + customers, customer, "CUSTOMER_REPRESENTATIVE");
    String targets =
        String.join(
            ",",
            TARGETS.formatted("P1", 15, 240, "ALL", false),
            TARGETS.formatted("P2", 30, 480, "BH", true),
            TARGETS.formatted("P3", 120, 1200, "BH", true),
            TARGETS.formatted("P4", 240, 3000, "BH", true));
    String path =
        "agreements/"
            + levels
                .post(
                    "agreements",
                    AGREEMENT.formatted(customer, exceptions, targets, goals, incidents))
                .expect(201)
                .text("number");
    levels.post(path + "/offer").expect(200);
    relations.post(path + "/provider-signature").expect(200);
    representative.post(path + "/customer-signature").expect(200);
    return customer;
  }

  /** Uploads a file and answers with the server's answer. */
  public Answer upload(String customer, Path file, String profile, String zone, boolean dry) {
    String query = "?profile=%s&customer=%s&zone=%s&dryRun=%b";
    return incidents.postFile(
        "imports" + query.formatted(profile, customer, zone, dry),
        "application/octet-stream",
        file);
  }

  /** Orders an import and answers with its number. */
  public String order(String customer, Path file) {
    return upload(customer, file, PROFILE, "Europe/London", false).expect(202).text("number");
  }

  /** Imports a file and waits until that is completed. */
  public JsonObject complete(String customer, Path file) {
    return completed(order(customer, file));
  }

  /** Waits until an import is completed. */
  public JsonObject completed(String number) {
    JsonObject view = await(number, v -> OVER.contains(v.getString("state")));
    if (!"COMPLETED".equals(view.getString("state"))) {
      throw new AssertionError(view.toString());
    }
    return view;
  }

  /** Waits until an import is as wanted, or over. */
  public JsonObject await(String number, Predicate<JsonObject> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonObject view = view(number);
    while (!wanted.test(view) && !OVER.contains(view.getString("state"))) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Out of patience: " + view);
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
      view = view(number);
    }
    return view;
  }

  /** How far an import is. */
  public JsonObject view(String number) {
    return incidents.get("imports/" + number).expect(200).object();
  }

  /** Stops or resumes an import. */
  public void tell(String number, String act) {
    incidents.post("imports/" + number + "/" + act).expect(200);
  }

  /** The lines of the rejection file, without the heading. */
  public List<String> rejections(String number) {
    List<String> lines = lines(incidents.get("imports/" + number + "/rejections.csv"));
    if (!"line,field,value,reason".equals(lines.get(0))) {
      throw new AssertionError(lines.get(0));
    }
    return lines.subList(1, lines.size());
  }

  /** The clocks of a customer as of 1 March 2017: a heading and a line for each incident, sorted. */
  public List<String> clocks(String customer) {
    String path = "clocks.csv?asOf=2017-03-01T00:00:00Z&customer=" + customer;
    List<String> lines = lines(incidents.get(path));
    return lines.stream().sorted().toList();
  }

  private static List<String> lines(Answer answer) {
    return answer.expect(200).body().lines().toList();
  }
}
