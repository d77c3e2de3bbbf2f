package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fifty people change the fields of one incident at the same moment, each on what they read (REC-2). */
record CrowdChecks(IncidentCases cases) {

  private static final int PEOPLE = 50;
  private static final int PATIENCE_S = 120;

  /** Whoever was second is told so and reads again; in the end the words of all are there, and as many changes in the history. */
  void rec2_nobodys_change_is_lost() throws Exception {
    String number = cases.report(3, 3);
    CountDownLatch together = new CountDownLatch(1);
    AtomicInteger refused = new AtomicInteger();
    Set<String> states = new ConcurrentSkipListSet<>();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Client who = i % 2 == 0 ? cases.desk() : cases.resolver();
      String word = "word" + i + ".";
      all.add(
          people.submit(
              () -> {
                together.await();
                while (!add(who, number, word, states)) {
                  refused.incrementAndGet();
                }
                return null;
              }));
    }
    together.countDown();
    people.shutdown();
    assertTrue(people.awaitTermination(PATIENCE_S, TimeUnit.SECONDS));
    for (Future<?> one : all) {
      one.get();
    }
    Set<String> wanted =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> "word" + i + ".")
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there = new TreeSet<>(List.of(description(cases.desk(), number).split(" ")));
    there.retainAll(wanted);
    assertEquals(wanted, there);
    assertEquals(PEOPLE, states.size(), "each change made a state of its own");
    assertTrue(refused.get() > 0, "They did change it at once");
  }

  /** Adds a word to what was read, if it is still that. */
  private boolean add(Client who, String number, String word, Set<String> states) {
    String path = "incidents/" + number;
    String tag =
        who.conditional("GET", path, null, null, null).headers().firstValue("ETag").orElseThrow();
    String longer = description(who, number) + " " + word;
    String body = Json.createObjectBuilder().add("description", longer).build().toString();
    HttpResponse<String> answer = who.conditional("PATCH", path, "If-Match", tag, body);
    assertTrue(Set.of(200, 412).contains(answer.statusCode()), answer::body);
    answer
        .headers()
        .firstValue("ETag")
        .filter(t -> answer.statusCode() == 200)
        .ifPresent(states::add);
    return answer.statusCode() == 200;
  }

  private static String description(Client who, String number) {
    return who.get("incidents/" + number + "/sheet").expect(200).text("description");
  }
}
