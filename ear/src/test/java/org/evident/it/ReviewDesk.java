package org.evident.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.it.Client.Answer;

/** The people who measure a month, explain it, review, approve and publish it. */
public final class ReviewDesk {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String COMMENT =
      """
      {"kind":"%s","subject":"*","causeCode":"PEOPLE","cause":"The desk was short of people",
       "effect":"Orders were late","action":"Train two more","owner":"A. Person",
       "due":"2030-01-31"}""";

  /** Writes, and could review and approve too. */
  final Client author;

  /** Reviews, and could approve too. */
  final Client reviewer;

  /** Approves. */
  final Client owner;

  /** Engages the people. */
  public ReviewDesk(Office office) {
    author =
        office.person("author", null, "REPORT_AUTHOR", "SERVICE_LEVEL_MANAGER", "SERVICE_OWNER");
    reviewer = office.person("reviewer", null, "SERVICE_LEVEL_MANAGER");
    owner = office.person("owner", null, "SERVICE_OWNER");
  }

  /** Orders the reviews of a month. */
  public Answer order(YearMonth month, String customer) {
    return order(author, month, customer);
  }

  /** Orders them as somebody. */
  public static Answer order(Client author, YearMonth month, String customer) {
    return author.post(
        "reviews",
        Json.createObjectBuilder()
            .add("month", month.toString())
            .add("customer", customer)
            .build());
  }

  /** Measures a month and answers with its reviews. */
  public List<JsonObject> measure(YearMonth month, String customer) {
    await(author, month, customer, PATIENCE.toSeconds());
    return list(author, month, customer);
  }

  /** Orders the reviews of a month and waits until they are drafts. */
  public static void await(Client author, YearMonth month, String customer, long seconds) {
    order(author, month, customer).expect(202);
    Instant end = Instant.now().plusSeconds(seconds);
    Answer progress = progress(author, month, customer);
    while (!"COMPLETED".equals(progress.text("state"))) {
      if ("FAILED".equals(progress.text("state")) || Instant.now().isAfter(end)) {
        throw new AssertionError(progress.body());
      }
      pause();
      progress = progress(author, month, customer);
    }
  }

  /** How far the measuring of a month is. */
  public static Answer progress(Client author, YearMonth month, String customer) {
    return author
        .get("reviews/progress?month=%s&customer=%s".formatted(month, customer))
        .expect(200);
  }

  /** The reviews of a month that somebody sees. */
  public static List<JsonObject> list(Client reader, YearMonth month, String customer) {
    return reader
        .get("reviews?month=%s&customer=%s".formatted(month, customer))
        .expect(200)
        .list()
        .getValuesAs(JsonObject.class);
  }

  /** The number of the review of a service among those of a month; of the customer's own for null. */
  public static String numberOf(List<JsonObject> reviews, String service) {
    return reviews.stream()
        .filter(review -> Objects.equals(service, review.getString("serviceName", null)))
        .findFirst()
        .orElseThrow()
        .getString("number");
  }

  /** The kinds of points that still need words. */
  public Set<String> openKinds(String review) {
    return author.get("reviews/" + review).expect(200).object().getJsonArray("blockers").stream()
        .map(blocker -> blocker.asJsonObject().getString("kind"))
        .collect(Collectors.toSet());
  }

  /** Says something about every open point. */
  public void explain(String review) {
    for (String kind : openKinds(review)) {
      author.post("reviews/" + review + "/comments", COMMENT.formatted(kind)).expect(200);
    }
  }

  /** Takes a draft all the way to the customer. */
  public void publish(String review) {
    publish(review, owner);
  }

  /** The same with the approval of somebody else. */
  void publish(String review, Client approver) {
    String path = "reviews/" + review;
    explain(review);
    author.post(path + "/submit").expect(200);
    reviewer.post(path + "/review").expect(200);
    approver.post(path + "/approve").expect(200);
    reviewer.post(path + "/publish").expect(200);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
