package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.evident.benchmark.Bench;
import org.evident.kernel.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two servers on one database: whoever asks and whoever dies, the work is done once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoServersIT {

  private static final int INCIDENTS = 20_000;
  private static final int CUSTOMERS = 3;
  private static final int SERVICES = 500;
  private static final YearMonth MONTH = YearMonth.of(2017, 6);
  private static final long PATIENCE = 400;

  private Database.Postgres database;
  private Server first;
  private Server second;
  private ImportDesk imports;
  private Bench bench;

  @BeforeAll
  void open() {
    database = Database.Postgres.open(Map.of());
    List<String> properties = new ArrayList<>(database.properties());
    Stream.of(Setting.WORK_EVERY, Setting.WORK_TAKEOVER)
        .forEach(s -> properties.add("-D" + s.property() + "=" + s.duration().toSeconds()));
    first = Server.start("pair-first", properties);
    Office office = Office.open(first);
    imports = new ImportDesk(office);
    office.person("author", null, "REPORT_AUTHOR", "SERVICE_LEVEL_MANAGER");
    office.person("near", null, "SERVICE_DESK");
    office.person("far", null, "SERVICE_DESK");
    for (int i = 0; i < CUSTOMERS; i++) {
      imports.customer();
    }
    second = Server.start("pair-second", properties);
    bench = new Bench(database.connection());
  }

  @AfterAll
  void close() {
    for (AutoCloseable one : new AutoCloseable[] {bench, second, first, database}) {
      try {
        if (one != null) {
          one.close();
        }
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  @Test
  @Order(1)
  void job_two_people_who_import_the_same_log_import_it_once() {
    String customer = imports.customer();
    Path log = IncidentFile.write("pair.csv", IncidentFile.lines());
    Client there = enter(second, "incidents");
    String query = "imports?profile=%s&customer=%s&zone=Europe/London&dryRun=false";
    CompletableFuture<String> other =
        CompletableFuture.supplyAsync(
            () ->
                there
                    .postFile(
                        query.formatted(ImportDesk.PROFILE, customer),
                        "application/octet-stream",
                        log)
                    .expect(202)
                    .text("number"));
    JsonObject one = imports.completed(imports.order(customer, log));
    JsonObject two = imports.completed(other.join());
    assertEquals(
        one.getInt("readLines") - one.getInt("rejectedRows"),
        one.getInt("newRows") + two.getInt("newRows"),
        one + " " + two);
    assertEquals(
        List.of(List.of("300", "300")),
        bench.rows(
            "select count(*), count(distinct i.external_ref) from incident i join customer c on c.id ="
                + " i.customer_id where c.number = '"
                + customer
                + "'"));
    assertEquals(
        List.of(),
        bench.rows(
            "select incident_id from clock_event where replaced_by_run is null group by incident_id, at,"
                + " sequence having count(*) > 1"));
  }

  @Test
  @Order(2)
  void prs1_people_on_one_server_see_who_has_a_record_open_on_the_other() {
    String record =
        "resolution/incident/detail.xhtml?number="
            + bench.rows("select min(number) from incident").get(0).get(0);
    Surfer here = new Surfer(first).signIn("near", Office.PASSWORD);
    Surfer there = new Surfer(second).signIn("far", Office.PASSWORD);
    try (Listener near = here.listen(record)) {
      try (Listener far = there.listen(record)) {
        near.await("\"here\":[\"far\"]");
        far.await("\"here\":[\"near\"]");
      }
      near.await("\"here\":[]");
    }
  }

  @Test
  @Order(3)
  void job3_work_that_fails_says_why_in_a_part_of_a_step_and_in_a_whole_one() {
    List<String> lost =
        bench
            .rows(
                "select i.id, to_char(i.reported_at at time zone 'UTC', 'YYYY-MM') from incident i order by"
                    + " i.id limit 1")
            .get(0);
    bench.run("delete from clock_event where incident_id = " + lost.get(0));
    ReviewDesk.order(enter(first, "author"), YearMonth.parse(lost.get(1)), "").expect(202);
    assertEquals(
        "IllegalArgumentException: a ledger without a report",
        failed("monthly-review", lost.get(1)));
    bench.run(
        "insert into job_order (id, job, subject, state, requested_by, requested_at, done, total) values"
            + " (-1, 'directory-sync', 'no directory', 'WAITING', 'admin', now(), 0, 0)");
    String told = failed("directory-sync", "no directory");
    assertTrue(told != null && !told.isBlank() && !told.contains("FAILED"), told);
    String shown = enter(second, "admin").get("operations/work").expect(200).body();
    assertTrue(shown.contains("a ledger without a report"), shown);
  }

  private String failed(String job, String subject) {
    String row = "from job_order where job = '" + job + "' and subject like '" + subject + "%'";
    for (int i = 0; i < PATIENCE * 20; i++) {
      List<String> now = bench.rows("select state, message " + row).get(0);
      if ("FAILED".equals(now.get(0))) {
        return now.get(1);
      }
      pause();
    }
    throw new AssertionError(bench.rows("select * " + row).toString());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** The last, since one server is dead after it. */
  @Test
  @Order(4)
  void job_a_dead_servers_reviews_are_taken_over_and_none_is_lost_or_doubled() {
    bench.run("truncate table incident cascade");
    bench.generate(INCIDENTS);
    Client here = enter(first, "author");
    Client there = enter(second, "author");
    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> ReviewDesk.order(here, MONTH, "").expect(202)),
            CompletableFuture.runAsync(() -> ReviewDesk.order(there, MONTH, "").expect(202)))
        .join();
    long done = await(100);
    String owner = order("owner");
    assertEquals("1", executions(), "one server runs it");
    boolean firstOwns = owner.startsWith("pair-first");
    (firstOwns ? first : second).kill();
    assertTrue(done < SERVICES && Long.parseLong(order("done")) < SERVICES, "killed in the middle");
    Client survivor = firstOwns ? there : here;
    ReviewDesk.await(survivor, MONTH, "", PATIENCE);
    assertTrue(order("owner").startsWith(firstOwns ? "pair-second" : "pair-first"));
    assertEquals(order("total"), order("done"));
    Map<String, String> found = fingerprints();
    assertEquals(Integer.parseInt(order("total")), services(found));
    bench.run(
        "delete from review_comment; delete from review_figure; delete from review; delete from"
            + " content_piece p using content c where c.id = p.content_id and c.media_type ="
            + " 'application/json'; delete from content where media_type = 'application/json'");
    ReviewDesk.await(survivor, MONTH, "", PATIENCE);
    assertEquals(found, fingerprints());
  }

  private static Client enter(Server server, String login) {
    Client nobody = Client.of(server);
    return nobody.as(nobody.signIn(login, Office.PASSWORD).expect(201).text("secret"));
  }

  private long await(long wanted) {
    long done = 0;
    for (int i = 0; i < PATIENCE * 20 && done < wanted; i++) {
      pause();
      done = Long.parseLong(order("done"));
    }
    assertTrue(done >= wanted, () -> bench.rows("select * from job_order").toString());
    return done;
  }

  private String order(String column) {
    return bench
        .rows(
            "select "
                + column
                + " from job_order where job = 'monthly-review' and subject = '"
                + MONTH
                + "'")
        .get(0)
        .get(0);
  }

  private String executions() {
    return bench
        .rows(
            "select count(*) from job_execution e join job_instance i on i.jobinstanceid ="
                + " e.jobinstanceid where i.jobname = 'monthly-review' and e.jobparameters like '%"
                + MONTH
                + "%'")
        .get(0)
        .get(0);
  }

  /** The fingerprint of each review of the month ordered; a doubled one would be a second row. */
  private Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new TreeMap<>();
    for (List<String> row :
        bench.rows(
            "select kind, customer_id, service_id, fingerprint from review where period = '"
                + MONTH
                + "'")) {
      String before = fingerprints.put(String.join(" ", row.subList(0, 3)), row.get(3));
      assertEquals(null, before, row::toString);
    }
    return fingerprints;
  }

  private static long services(Map<String, String> fingerprints) {
    Set<String> reviews = fingerprints.keySet();
    return reviews.stream().filter(r -> r.startsWith("SERVICE")).count();
  }
}
