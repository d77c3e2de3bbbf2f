package org.evident.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evident.it.Client;
import org.evident.it.Database;
import org.evident.it.ImportDesk;
import org.evident.it.Office;
import org.evident.it.Server;
import org.evident.it.Surfer;
import org.junit.jupiter.api.Test;

/**
 * What an agent's day costs at each of some sizes, on PostgreSQL and a server with 512 MiB: the report says what was seen;
 * that nothing is lost is checked, how long it took is not.
 */
class DeskBenchmark {

  private static final int HEAP = 512;
  private static final Map<String, String> SETTINGS =
      Map.of("shared_buffers", "256MB", "max_wal_size", "4GB");
  private static final int WARM = 400;
  private static final int WARM_PAGES = 600;
  private static final int CALLS = 200;
  private static final int CLIENTS = 4;
  private static final int PEOPLE = 50;
  private static final int NOTES = 2_000;
  private static final int KNOWN = 50_000;
  private static final int STEPS = 1_000;
  private static final String TEAM = "Workplace";
  private static final String LIST = "resolution/incident/list.xhtml";
  private static final String RECORD = "resolution/incident/detail.xhtml?number=";
  private static final String RESOLVED =
      "{\"code\":\"FIXED\",\"text\":\"Cable was loose\",\"itemAbsentReason\":\"none\"}";
  private static final Pattern NEXT = Pattern.compile("<[^>]*/api/v1/([^>]*)>; rel=\"next\"");

  private final List<String> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Server server;
  private Bench bench;
  private Processor wildfly;
  private Processor postgres;
  private Client desk;
  private String customer;
  private int size;

  @Test
  void a_day_at_each_size() throws Exception {
    for (int wanted :
        Arrays.stream(System.getProperty("benchmark.desk.sizes").split(","))
            .mapToInt(Integer::parseInt)
            .toArray()) {
      try (Database.Postgres database = Database.Postgres.open(SETTINGS);
          Server started = Server.start("desk-benchmark", database.properties(), HEAP);
          Bench connected = new Bench(database.connection())) {
        server = started;
        bench = connected;
        size = wanted;
        at(Office.open(server));
      }
      write();
    }
  }

  private void at(Office office) throws InterruptedException {
    customer = new ImportDesk(office).customer();
    bench.generate(size);
    bench.run(Bench.text("people.sql").replace(":known", String.valueOf(KNOWN)));
    desk = office.person("desk", null, "SERVICE_DESK", "RESOLVER", "INCIDENT_MANAGER");
    office.administrator().post("teams", "{\"name\":\"" + TEAM + "\"}").expect(201);
    index();
    wildfly = Processor.of(server.pid());
    postgres = bench.processor();
    List<String> made = changing();
    reading(made.get(0));
    timeline(made.get(1));
    together(made.get(2));
    signIn(office);
  }

  /** Creating and resolving. */
  private List<String> changing() throws InterruptedException {
    warm(WARM, i -> resolve(started()));
    List<String> made = new ArrayList<>();
    measure("create by API", CALLS, i -> made.add(reported()));
    made.forEach(this::start);
    List<String> solved = List.copyOf(made.subList(PEOPLE, made.size()));
    measure("resolve by API", solved.size(), i -> resolve(solved.get(i)));
    double before = System.nanoTime();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 0; i < CLIENTS * CALLS; i++) {
      clients.submit(this::reported);
    }
    clients.shutdown();
    assertTrue(clients.awaitTermination(5, TimeUnit.MINUTES));
    double seconds = (System.nanoTime() - before) / 1e9;
    note("%,d: %.0f created a second by %d clients", size, CLIENTS * CALLS / seconds, CLIENTS);
    return made;
  }

  /** Pages, lists, steps and searches. */
  private void reading(String number) {
    Surfer surfer = new Surfer(server).signIn("desk", Office.PASSWORD);
    page(surfer, "record page", RECORD + number);
    page(surfer, "list of 50 rows", LIST);
    page(
        surfer,
        "list of 50 rows, open ones by nearest breach",
        LIST + "?unsolved=true&nearest=true");
    get("list by API, first step", "incidents?limit=50");
    String next = next("incidents?limit=50");
    get("list by API, second step", next);
    String far = next;
    for (int i = 0; i < STEPS && next(far) != null; i++) {
      far = next(far);
    }
    get("list by API, step 1,000 or the last", far);
    get("search, a word of every record", "search?q=happened");
    get("search, two words of one record", "search?q=happened%20" + size / 2);
    get("search, no such word", "search?q=zeppelin");
    get("type-ahead over 50,000 people", "search/people?q=ma");
    get("type-ahead, two beginnings", "search/people?q=ma%20ho");
    get("token check on the cheapest answer", "tokens?limit=1");
  }

  private void timeline(String number) {
    for (int i = 0; i < NOTES; i++) {
      desk.post("incidents/" + number + "/notes", noted(i)).expect(200);
    }
    page(
        new Surfer(server).signIn("desk", Office.PASSWORD),
        "record page with 2,000 entries",
        RECORD + number);
  }

  /** Fifty people write to one record at once, and all change it from one state they read. */
  private void together(String number) throws InterruptedException {
    String tag =
        desk.conditional("GET", "incidents/" + number, "Accept", "application/json", null)
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    List<Integer> answers = new ArrayList<>();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    for (int i = 0; i < PEOPLE; i++) {
      int who = i;
      people.submit(() -> desk.post("incidents/" + number + "/notes", noted(who)).expect(200));
    }
    people.shutdown();
    assertTrue(people.awaitTermination(2, TimeUnit.MINUTES));
    JsonObject sheet = desk.get("incidents/" + number + "/sheet").expect(200).object();
    assertEquals(PEOPLE + 1, sheet.getJsonArray("notes").size(), "no note was lost");
    answers.add(
        desk.conditional(
                "POST",
                "incidents/" + number + "/priority",
                "If-Match",
                tag,
                "{\"impact\":1,\"urgency\":1}")
            .statusCode());
    assertEquals(List.of(412), answers, "what was read before is stale");
    note("%,d: %d people wrote to one record at once, none was lost", size, PEOPLE);
  }

  private void signIn(Office office) {
    measure(
        "sign-in by password, for comparison",
        20,
        i -> office.nobody().signIn("desk", Office.PASSWORD).expect(201));
  }

  private void page(Surfer surfer, String what, String path) {
    int bytes = surfer.open(path).body().getBytes(StandardCharsets.UTF_8).length;
    IntConsumer open = i -> assertEquals(200, surfer.open(path).statusCode(), path);
    warm(WARM_PAGES, open);
    measure(what, CALLS, open);
    note("%,d: %s has %,d bytes", size, what, bytes);
  }

  private void get(String what, String path) {
    warm(WARM, i -> desk.get(path).expect(200));
    measure(what, CALLS, i -> desk.get(path).expect(200));
  }

  private String next(String path) {
    return desk.conditional("GET", path, "Accept", "application/json", null)
        .headers()
        .firstValue("Link")
        .map(NEXT::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1).replace("&amp;", "&"))
        .orElse(null);
  }

  /** A server in use has compiled what it does all day; what is measured is that, not the compiler. */
  private static void warm(int calls, IntConsumer call) {
    for (int i = 0; i < calls; i++) {
      call.accept(i);
    }
  }

  private void measure(String what, int calls, IntConsumer call) {
    rows.add(Timed.of(wildfly, postgres, calls, call).row(size, what));
  }

  private String started() {
    String number = reported();
    start(number);
    return number;
  }

  private void start(String number) {
    String path = "incidents/" + number;
    desk.post(path + "/assign", "{\"team\":\"" + TEAM + "\",\"category\":\"Printing\"}")
        .expect(200);
    desk.post(path + "/start").expect(200);
    desk.post(path + "/notes", noted(0)).expect(200);
  }

  private String reported() {
    return desk.post(
            "incidents",
            "{\"customer\":\"%s\",\"service\":\"SVC-B-0001\",\"title\":\"Paper is stuck\",\"description\":\"It is jammed.\",\"impact\":3,\"urgency\":3}"
                .formatted(customer))
        .expect(201)
        .object()
        .getJsonObject("incident")
        .getString("number");
  }

  private void resolve(String number) {
    desk.post("incidents/" + number + "/resolve", RESOLVED).expect(200);
  }

  private static String noted(int number) {
    return "{\"text\":\"Looked at it again, " + number + "\",\"visibleToCustomer\":false}";
  }

  /** Lets the product's own job index what was put into the tables. */
  private void index() throws InterruptedException {
    bench.run(
        "update job_order set state = 'WAITING', execution_id = null where job = 'search-index'");
    long start = System.nanoTime();
    while (!"COMPLETED"
        .equals(
            bench.rows("select state from job_order where job = 'search-index'").get(0).get(0))) {
      Thread.sleep(200);
    }
    note("%,d: indexed in %.0f s", size, (System.nanoTime() - start) / 1e9);
    bench.run("analyze");
  }

  private void note(String format, Object... values) {
    notes.add("- " + String.format(Locale.ROOT, format, values));
  }

  private void write() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# An agent's day");
    lines.add("");
    lines.add(
        "PostgreSQL, server heap 512 MiB, "
            + Runtime.getRuntime().availableProcessors()
            + " processors; milliseconds of one call: by the clock in the middle, then of processor time.");
    lines.add("");
    lines.add("| incidents | what | calls | median | server | database | both | per second |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
    lines.addAll(rows);
    lines.add("");
    lines.addAll(notes);
    Files.write(Path.of(System.getProperty("benchmark.report")).resolveSibling("desk.md"), lines);
  }
}
