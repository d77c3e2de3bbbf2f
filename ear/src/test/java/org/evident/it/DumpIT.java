package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The backup the README tells administrators to take, with PostgreSQL's own tools while people work, and a server that goes on
 * with it. Where the machine has no such tools, this says so and proves nothing.
 */
class DumpIT {

  private static final YearMonth MONTH = YearMonth.of(2016, 6);
  private static final int BEFORE = 5;
  private static final String NOTE = "noted while it is dumped ";

  private final AtomicInteger noted = new AtomicInteger();

  @Test
  void a_dump_taken_while_people_work_is_restored_whole() throws InterruptedException {
    DumpTools tools = DumpTools.newest().orElse(null);
    assumeTrue(
        tools != null,
        "No pg_dump and pg_restore on the path or in /usr/lib/postgresql: the dump is not tried");
    assumeTrue(
        tools.hasServer() || tools.major() >= DumpedPostgres.EMBEDDED,
        () -> "pg_dump " + tools.major() + " is older than the server and has none of its own");
    try (Database database = DumpedPostgres.open(tools);
        Server server = Server.start("dump", database.properties())) {
      goOn(Office.open(server), database, server);
    }
  }

  private void goOn(Office office, Database database, Server server) throws InterruptedException {
    ImportDesk imports = new ImportDesk(office);
    String customer = imports.customer();
    imports.complete(customer, IncidentFile.write("dump.csv", IncidentFile.lines()));
    ReviewDesk reviews = new ReviewDesk(office);
    String review = "reviews/" + ReviewDesk.numberOf(reviews.measure(MONTH, customer), "C1");
    String figures = figures(reviews, review);
    byte[] snapshot = reviews.author.bytes(review + "/snapshot.json");
    assertTrue(figures.contains("\"numerator\""), figures);

    String service =
        office.administrator().post("services", "{\"name\":\"Dumped\"}").expect(201).text("number");
    Client desk = office.person("dumper", null, "SERVICE_DESK");
    IncidentCases cases = new IncidentCases(office, desk, desk, customer, service);
    String number = cases.report(2, 3);
    String path = "incidents/" + number;
    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> note(desk, path));
    while (noted.get() < BEFORE && !work.isDone()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    int before = noted.get();
    assertTrue(before >= BEFORE, "Nobody worked");
    RestoreChecks restore = new RestoreChecks(office, database, server);
    restore.move(number, desk);
    work.join();
    assertTrue(noted.get() > before, "Nobody worked meanwhile");

    server.start();
    restore.assertWhole();
    assertEquals(figures, figures(reviews, review));
    assertArrayEquals(snapshot, reviews.author.bytes(review + "/snapshot.json"));
    String told = desk.get(path + "/timeline?limit=200").expect(200).body();
    for (int i = 1; i <= before; i++) {
      assertTrue(told.contains(NOTE + i + "."), NOTE + i);
    }
    cases.step(desk, number, "notes", "{\"text\":\"goes on\",\"visibleToCustomer\":false}", 200);
    assertEquals(
        "[]", office.known("restorer").get("history/faults").expect(200).body(), "goes on");
  }

  /** The figures, but for the port of the server they lead to. */
  private static String figures(ReviewDesk reviews, String review) {
    String told = reviews.author.get(review + "/figures").expect(200).body();
    return told.replaceAll("localhost:\\d+/", "localhost/");
  }

  /** Works until the server is there no more. */
  private void note(Client desk, String path) {
    String body = "{\"text\":\"" + NOTE + "%d.\",\"visibleToCustomer\":false}";
    try {
      while (desk.post(path + "/notes", body.formatted(noted.get() + 1)).status() == 200) {
        noted.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } catch (UncheckedIOException | IllegalStateException ended) {
      return; // it was stopped
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
