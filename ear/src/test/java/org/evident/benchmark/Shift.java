package org.evident.benchmark;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evident.it.Client;
import org.evident.it.Client.Answer;

/** One agent who reports incidents and works on them until the power goes, and remembers what was answered for. */
final class Shift implements Runnable {

  private static final String NOTE = "{\"text\":\"%s\",\"visibleToCustomer\":false}";
  private static final List<String> LIFE =
      List.of("assign", "start", "priority", "pend", "resume", "resolve");

  private final Client agent;
  private final String customer;
  private final String service;
  private final String name;
  private final Random chance;
  private final List<Case> cases = new ArrayList<>();
  private int said;

  Shift(Client agent, String customer, String service, String name, long seed) {
    this.agent = agent;
    this.customer = customer;
    this.service = service;
    this.name = name;
    this.chance = new Random(seed);
  }

  /** An incident: the last state answered for, the one asked for when the power went, and the notes of both kinds. */
  static final class Case {
    final String title;
    String number;
    String state = "NEW";
    String asked = "NEW";
    int step;
    final List<String> notes = new ArrayList<>();
    String lastNote;

    Case(String title) {
      this.title = title;
    }
  }

  /** What this agent has begun. */
  List<Case> cases() {
    return cases;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Case one = report();
        while (one.step < LIFE.size()) {
          if (owesNote(one) || chance.nextBoolean()) {
            note(one);
          } else {
            advance(one);
          }
        }
      }
    } catch (UncheckedIOException powerGone) {
      // What was asked for last has no answer; that is what the checks are about.
    }
  }

  /** Nothing is resolved without a word on the work done (INC.NOTE). */
  private static boolean owesNote(Case one) {
    return one.notes.isEmpty() && "resolve".equals(LIFE.get(one.step));
  }

  private Case report() {
    Case one = new Case(name + " " + cases.size());
    cases.add(one);
    one.number =
        agent
            .post(
                "incidents",
                "{\"customer\":\"%s\",\"service\":\"%s\",\"title\":\"%s\",\"description\":\"It is down.\",\"impact\":3,\"urgency\":3}"
                    .formatted(customer, service, one.title))
            .expect(201)
            .object()
            .getJsonObject("incident")
            .getString("number");
    return one;
  }

  private void note(Case one) {
    one.lastNote = name + " says " + said++;
    agent.post("incidents/" + one.number + "/notes", NOTE.formatted(one.lastNote)).expect(200);
    one.notes.add(one.lastNote);
    one.lastNote = null;
  }

  private void advance(Case one) {
    String act = LIFE.get(one.step);
    one.asked = after(act, one.state);
    String path = "incidents/" + one.number + "/" + act;
    String body = body(act);
    Answer answer = body == null ? agent.post(path) : agent.post(path, body);
    JsonObject seen = answer.expect(200).object().getJsonObject("incident");
    one.state = seen.getString("state");
    one.asked = one.state;
    one.step++;
  }

  private static String after(String act, String state) {
    return switch (act) {
      case "assign" -> "ASSIGNED";
      case "start", "resume" -> "IN_PROGRESS";
      case "pend" -> "PENDING";
      case "resolve" -> "RESOLVED";
      default -> state;
    };
  }

  private static String body(String act) {
    return switch (act) {
      case "assign" -> "{\"team\":\"" + PowerCutsBenchmark.TEAM + "\",\"category\":\"Cable\"}";
      case "priority" -> "{\"impact\":2,\"urgency\":2}";
      case "pend" -> "{\"reason\":\"SUPPLIER\"}";
      case "resolve" ->
          "{\"code\":\"FIXED\",\"text\":\"Cable was loose\",\"itemAbsentReason\":\"none\"}";
      default -> null;
    };
  }
}
