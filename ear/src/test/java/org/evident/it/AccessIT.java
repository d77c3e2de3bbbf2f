package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.kernel.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every role at every path and page: who is let in is who {@code access.txt} says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {

  private static final Path PAGES = Path.of("../web/src/main/webapp");
  private static final Pattern ERROR = Pattern.compile("\\bERROR\\b +\\[");
  private static final String PAGE = "PAGE ";
  private static final String BASE = "/api/v1";
  private static final List<String> FILES = List.of("{kind}/import", "/checks");
  private static final Set<Role> OF_CUSTOMERS = Set.of(Role.CUSTOMER_REPRESENTATIVE, Role.USER);

  private final Set<String> roles =
      Stream.of(Role.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  private final Map<String, Expected> expected = Expected.read(roles);
  private final Map<String, Client> clients = new TreeMap<>();
  private Server server;
  private String customer;

  @BeforeAll
  void open() {
    server = Server.start("access", List.of());
    Office office = Office.open(server);
    customer = office.customer("Fen Water", "UTC");
    for (Role role : Role.values()) {
      String of = OF_CUSTOMERS.contains(role) ? customer : null;
      clients.put(role.name(), office.person(login(role.name()), of, role.name()));
    }
    clients.put(Expected.NOBODY, office.nobody());
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void every_path_and_page_has_its_line_and_every_line_its_path_or_page() throws IOException {
    Set<String> there = new TreeSet<>(operations());
    there.addAll(pages());
    assertEquals(there, new TreeSet<>(expected.keySet()));
    assertTrue(there.size() > 60, there::toString);
  }

  @Test
  void acc1_every_path_lets_in_whom_it_should_and_nobody_else() {
    List<String> wrong = new ArrayList<>();
    for (Expected line : expected.values()) {
      if (!line.path().startsWith(PAGE)) {
        clients.forEach((role, client) -> check(line, role, call(client, line), wrong));
      }
    }
    assertEquals(List.of(), wrong);
    assertNoErrorLogged();
  }

  @Test
  void acc1_every_page_lets_in_whom_it_should_and_nobody_else() {
    List<String> wrong = new ArrayList<>();
    for (String role : clients.keySet()) {
      Surfer surfer = new Surfer(server);
      if (!Expected.NOBODY.equals(role)) {
        surfer.signIn(login(role), Office.PASSWORD);
      }
      for (Expected line : expected.values()) {
        if (line.path().startsWith(PAGE)) {
          String page = line.path().substring(PAGE.length() + 1) + line.query();
          check(line, role, surfer.open(page), wrong);
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertNoErrorLogged();
  }

  /** Whoever is refused has found no fault of the server. */
  private void assertNoErrorLogged() {
    List<String> errors = server.log().lines().filter(ERROR.asPredicate()).toList();
    assertEquals(List.of(), errors);
  }

  private static void check(
      Expected line, String role, HttpResponse<String> answer, List<String> wrong) {
    boolean letIn = !refused(answer);
    if (letIn != line.roles().contains(role) || answer.statusCode() >= 500) {
      wrong.add(line.path() + " as " + role + " answers " + answer.statusCode());
    }
  }

  /** A wrong password is no closed door, though its status is that of one. */
  private static boolean refused(HttpResponse<String> answer) {
    String target = answer.headers().firstValue("Location").orElse("");
    return switch (answer.statusCode()) {
      case 401 -> !answer.body().contains("PTY-1");
      case 403 -> true;
      case 302 -> target.contains("login.xhtml");
      default -> false;
    };
  }

  private HttpResponse<String> call(Client client, Expected line) {
    String[] parts = line.path().split(" /", 2);
    String path =
        parts[1]
            .replace("{kind}", "outages")
            .replace("{metric}", "RESPONSE")
            .replace("{retained}", "NOTICE")
            .replace("{type}", "SLA_SIGNATURE")
            .replace("{role}", "SERVICE_OWNER")
            .replace("{relation}", "DUPLICATE_OF")
            .replaceAll("\\{[^}]*}", "0");
    String query = line.query().replace("{customer}", customer);
    String body = "GET".equals(parts[0]) ? null : line.body();
    return FILES.stream().anyMatch(parts[1]::endsWith)
        ? client.file(path + query, "text/csv", body)
        : client.conditional(parts[0], path + query, null, null, body);
  }

  private Set<String> operations() {
    JsonObject paths =
        clients.get(Role.AUDITOR.name()).get("openapi.json").object().getJsonObject("paths");
    Set<String> operations = new TreeSet<>();
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .keySet()
                .forEach(
                    verb ->
                        operations.add(
                            verb.toUpperCase(Locale.ROOT) + " " + path.substring(BASE.length()))));
    return operations;
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".xhtml"))
          .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
          .map(page -> PAGE + page)
          .collect(Collectors.toSet());
    }
  }

  private static String login(String role) {
    return role.toLowerCase(Locale.ROOT);
  }
}
