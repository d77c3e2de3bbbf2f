package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.Role;

/**
 * Every role that can be limited to one service or customer, at every path and page: what belongs to another is neither shown,
 * nor listed, nor found, nor changed (PTY-10).
 */
record NearChecks(AccessCalls calls, Collection<Expected> lines, Map<String, String> roles) {

  private static final int MANY = 500;
  private static final int MOST_OF_THEM = 15;

  /** With somebody for each role that may be given for a service alone, all of the same one, which has nothing. */
  static NearChecks ofService(
      Server server, Office office, MarkedHouse house, Collection<Expected> lines) {
    String service =
        office.administrator().post("services", "{\"name\":\"Near\"}").expect(201).text("number");
    return of(server, office, house, lines, new Limit("NEAR_", "SERVICE", service));
  }

  /** The same for a customer alone. */
  static NearChecks ofCustomer(
      Server server, Office office, MarkedHouse house, Collection<Expected> lines) {
    return of(
        server,
        office,
        house,
        lines,
        new Limit("BESIDE_", "CUSTOMER", office.customer("Beside", "UTC")));
  }

  private static NearChecks of(
      Server server, Office office, MarkedHouse house, Collection<Expected> lines, Limit limit) {
    Map<String, Client> clients = new TreeMap<>();
    Map<String, String> roles = new TreeMap<>();
    for (Role role : Role.values()) {
      String near = limit.prefix() + role;
      Client client = office.person(AccessCalls.login(near), null);
      // Those of customers are bound to their customer, which is asked elsewhere.
      boolean inside = role != Role.CUSTOMER_REPRESENTATIVE && role != Role.USER;
      if (inside && limited(office, client, near, role, limit)) {
        clients.put(near, client);
        roles.put(near, role.name());
      }
    }
    assertTrue(roles.size() > MOST_OF_THEM, roles::toString);
    return new NearChecks(AccessCalls.of(server, clients, "CUS-0", house), lines, roles);
  }

  private static boolean limited(
      Office office, Client client, String near, Role role, Limit limit) {
    JsonObject offer =
        Json.createObjectBuilder()
            .add("login", AccessCalls.login(near))
            .add("role", role.name())
            .add("scope", limit.scope())
            .add("scopeKey", limit.key())
            .build();
    Client.Answer offered = office.administrator().post("assignments", offer);
    return offered.status() == 201
        && client.post("assignments/" + offered.object().getInt("id") + "/acceptance").status()
            == 200;
  }

  void nothing_else_is_reached() {
    List<String> wrong = new ArrayList<>();
    Set<String> hidden = calls.house().records();
    long before = calls.house().changes();
    int asked = 0;
    for (Expected line : lines) {
      for (String near : those(line).toList()) {
        HttpResponse<String> answer =
            AccessCalls.isPage(line)
                ? calls.open(near, line)
                : calls.callInHouse(near, line, line.query());
        Set<String> told =
            hidden.stream()
                .filter(number -> answer.body().contains(number))
                .collect(Collectors.toSet());
        boolean shown = answer.statusCode() < 300 && !told.isEmpty();
        if (shown || answer.statusCode() >= 500) {
          wrong.add(line.path() + " as " + near + ": " + answer.statusCode() + " " + told);
        }
        asked++;
      }
      long now = line.path().matches("(GET|PAGE) .*") ? before : calls.house().changes();
      if (now != before) {
        wrong.add(line.path() + " changes what is another's");
        before = now;
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertEquals(before, calls.house().changes());
    assertTrue(asked > MANY, "Only " + asked + " were asked");
  }

  /** What all roles are limited to, and what the names of those who hold them begin with. */
  private record Limit(String prefix, String scope, String key) {}

  /** Those of whose role the door is open; one that is open to nobody in particular asks for no role. */
  private Stream<String> those(Expected line) {
    return line.roles().contains(Expected.NOBODY)
        ? Stream.empty()
        : roles.keySet().stream().filter(near -> line.roles().contains(roles.get(near)));
  }
}
