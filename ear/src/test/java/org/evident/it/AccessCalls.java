package org.evident.it;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Calls each path and opens each page as somebody of a role.
 *
 * @param clients somebody with each role, and nobody, by the name
 * @param customer whose number paths are given that want one of the caller's
 */
record AccessCalls(
    Server server,
    Map<String, Client> clients,
    Map<String, Surfer> surfers,
    String customer,
    MarkedHouse house) {

  /** What the path of a page begins with in {@code access.txt}. */
  static final String PAGE = "PAGE ";

  private static final String BASE = "/api/v1";
  private static final List<String> FILES =
      List.of("{kind}/import", "files/people", "files/services", "/checks");

  static AccessCalls of(
      Server server, Map<String, Client> clients, String customer, MarkedHouse house) {
    return new AccessCalls(server, clients, new TreeMap<>(), customer, house);
  }

  /** Calls a path; nothing is there that it names. */
  HttpResponse<String> call(String role, Expected line) {
    return call(role, line, null, line.query());
  }

  /** The same with another body. */
  HttpResponse<String> callInHouse(String role, Expected line, String query, JsonObject body) {
    Expected other = new Expected(line.path(), query, line.roles(), body.toString());
    HttpResponse<String> answer = callInHouse(role, other, query);
    return answer.statusCode() == 428 ? onWhatIsThere(role, other, answer) : answer;
  }

  /** What may be changed only by whoever read it is read first. */
  private HttpResponse<String> onWhatIsThere(
      String role, Expected line, HttpResponse<String> without) {
    String number = house.number(path(line));
    String path = path(line).substring(1).replaceFirst("\\{[^}]*}", number == null ? "0" : number);
    Client client = clients.get(role);
    return client
        .conditional("GET", path, null, null, null)
        .headers()
        .firstValue("ETag")
        .map(
            tag ->
                client.conditional(
                    line.path().split(" ", 2)[0], path, "If-Match", tag, line.body()))
        .orElse(without);
  }

  /** What bodies are made of, by their names in the description. */
  JsonObject schemas() {
    return clients
        .get("AUDITOR")
        .get("openapi.json")
        .object()
        .getJsonObject("components")
        .getJsonObject("schemas");
  }

  /** Calls a path as if what it names were of the marked house. */
  HttpResponse<String> callInHouse(String role, Expected line, String query) {
    return call(role, line, house.number(path(line)), query);
  }

  /** Opens a page as of the marked house. */
  HttpResponse<String> open(String role, Expected line) {
    return surfer(role).open(address(line));
  }

  /** Where a page is that is about what is in the marked house. */
  String address(Expected line) {
    String page = path(line).substring(1) + line.query();
    String number = house.number("/" + page);
    boolean asks = number != null && line.query().isEmpty();
    return asks ? page + "?number=" + number : page;
  }

  /** Somebody who has signed in with a role, or nobody. */
  Surfer surfer(String role) {
    return surfers.computeIfAbsent(
        role,
        one ->
            Expected.NOBODY.equals(one)
                ? new Surfer(server)
                : new Surfer(server).signIn(login(one), Office.PASSWORD));
  }

  /** The paths the application says it has, with their verbs. */
  JsonObject description() {
    return clients.get("AUDITOR").get("openapi.json").object().getJsonObject("paths");
  }

  /** Verb and path of all of them. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    description()
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .keySet()
                    .forEach(
                        verb ->
                            operations.add(
                                verb.toUpperCase(Locale.ROOT)
                                    + " "
                                    + path.substring(BASE.length()))));
    return operations;
  }

  /** Whether a path or page names a record of the marked house. */
  boolean isOfHouse(Expected line) {
    return line.path().contains("{") && house.number(path(line)) != null;
  }

  static boolean isPage(Expected line) {
    return line.path().startsWith(PAGE);
  }

  static String path(Expected line) {
    return line.path().replaceFirst(".* ", "");
  }

  static String login(String role) {
    return role.toLowerCase(Locale.ROOT);
  }

  private HttpResponse<String> call(String role, Expected line, String number, String query) {
    String[] parts = line.path().split(" /", 2);
    String with = where(line, number, query);
    String body = "GET".equals(parts[0]) ? null : line.body();
    Client client = clients.get(role);
    return FILES.stream().anyMatch(parts[1]::endsWith)
        ? client.file(with, "text/csv", body)
        : client.conditional(parts[0], with, null, null, body);
  }

  /** A path with a number in the place of what it names; nothing is there where it is null. */
  String where(Expected line, String number, String query) {
    String path =
        line.path()
            .split(" /", 2)[1]
            .replace("{kind}", "outages")
            .replace("{metric}", "RESPONSE")
            .replace("{retained}", "NOTICE")
            .replace("{type}", "SLA_SIGNATURE")
            .replace("{role}", "SERVICE_OWNER")
            .replace("{relation}", "DUPLICATE_OF")
            .replaceFirst("\\{[^}]*}", number == null ? "0" : number)
            .replaceAll("\\{[^}]*}", "0");
    return path + query.replace("{customer}", customer);
  }
}
