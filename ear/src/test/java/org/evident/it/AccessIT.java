package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Every role at every path and page: who is let in is who {@code access.txt} says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

  private static final Path PAGES = Path.of("../web/src/main/webapp");
  private static final Pattern ERROR = Pattern.compile("\\bERROR\\b +\\[");

  private static final Pattern LINK = Pattern.compile("href=\"/evident/([^\"?#]+\\.xhtml)");

  /** What writes PDF says once that it will wait for its memory; a form of nowhere is told its visitor, and the log. */
  private static final Pattern NO_FAULT =
      Pattern.compile("Unmapping is not supported|/party/tokens.xhtml: .*ViewExpiredException");

  private static final Set<Role> OF_CUSTOMERS = Set.of(Role.CUSTOMER_REPRESENTATIVE, Role.USER);

  /** They belong to a customer of their own. */
  private static final Set<String> STRANGERS =
      OF_CUSTOMERS.stream().map(Role::name).collect(Collectors.toSet());

  private final Set<String> roles =
      Stream.of(Role.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  private final Map<String, Expected> expected = Expected.read(roles);
  private final Map<String, Client> clients = new TreeMap<>();
  private Server server;
  private Office office;
  private AccessCalls calls;
  private StrangerChecks strangers;
  private SessionChecks sessions;
  private NearChecks near;
  private NearChecks beside;

  @BeforeAll
  void open() {
    server = Server.start("access", List.of());
    office = Office.open(server);
    String customer = office.customer("Fen Water", "UTC");
    for (Role role : Role.values()) {
      String of = OF_CUSTOMERS.contains(role) ? customer : null;
      clients.put(role.name(), office.person(AccessCalls.login(role.name()), of, role.name()));
    }
    calls = AccessCalls.of(server, clients, customer, new MarkedHouse(office, clients));
    clients.keySet().forEach(calls::surfer); // before wrong passwords close the sign-in
    clients.put(Expected.NOBODY, office.nobody());
    strangers = new StrangerChecks(calls, expected.values(), STRANGERS);
    office.person("keeper", null, Role.SERVICE_DESK.name());
    sessions = new SessionChecks(server, "keeper");
    near = NearChecks.ofService(server, office, calls.house(), expected.values());
    beside = NearChecks.ofCustomer(server, office, calls.house(), expected.values());
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void every_path_and_page_has_its_line_and_every_line_its_path_or_page() throws IOException {
    Set<String> there = new TreeSet<>(calls.operations());
    there.addAll(pages());
    assertEquals(there, new TreeSet<>(expected.keySet()));
    assertTrue(there.size() > 60, there::toString);
  }

  @Test
  void acc1_every_path_lets_in_whom_it_should_and_nobody_else() {
    List<String> wrong = new ArrayList<>();
    for (Expected line : expected.values()) {
      if (!AccessCalls.isPage(line)) {
        clients.keySet().forEach(role -> check(line, role, calls.call(role, line), wrong));
      }
    }
    assertEquals(List.of(), wrong);
    assertNoErrorLogged();
  }

  @Test
  void acc1_every_page_lets_in_whom_it_should_and_nobody_else() {
    List<String> wrong = new ArrayList<>();
    int shown = 0;
    for (String role : clients.keySet()) {
      for (Expected line : expected.values()) {
        if (AccessCalls.isPage(line)) {
          HttpResponse<String> answer = calls.open(role, line);
          check(line, role, answer, wrong);
          checkMark(line, role, answer.body(), wrong);
          checkLinks(line, role, answer.body(), wrong);
          shown += answer.body().contains(MarkedHouse.MARK) ? 1 : 0;
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(shown > 100, "Only " + shown + " pages show what was typed");
    assertNoErrorLogged();
  }

  /** What people typed is text on every page, and on none of a stranger's. */
  private static void checkMark(Expected line, String role, String page, List<String> wrong) {
    if (page.contains(MarkedHouse.TAG) || page.contains(MarkedHouse.COMPUTED)) {
      wrong.add(line.path() + " as " + role + " takes what was typed for its own");
    }
    if (STRANGERS.contains(role) && page.contains(MarkedHouse.MARK)) {
      wrong.add(line.path() + " shows " + role + " what is another customer's");
    }
  }

  /** No link leads its reader to a door that is closed to them; to nobody every door opens by signing in. */
  private void checkLinks(Expected line, String role, String page, List<String> wrong) {
    LINK.matcher(page)
        .results()
        .map(link -> AccessCalls.PAGE + "/" + link.group(1))
        .distinct()
        .filter(expected::containsKey)
        .filter(target -> !role.equals(Expected.NOBODY))
        .filter(target -> !expected.get(target).roles().contains(role))
        .forEach(target -> wrong.add(line.path() + " sends " + role + " to closed " + target));
  }

  @Test
  void acc1_of_another_customer_nothing_is_told_and_nothing_changed() {
    strangers.of_another_customer_nothing_is_told_and_nothing_changed();
    assertNoErrorLogged();
  }

  /** The first, since wrong passwords of the others close the sign-in to the network. */
  @Test
  @Order(1)
  void pty10_who_is_limited_to_one_service_reaches_no_record_of_another() {
    near.nothing_else_is_reached();
    assertNoErrorLogged();
  }

  @Test
  @Order(1)
  void pty10_who_is_limited_to_one_customer_reaches_no_record_of_another() {
    beside.nothing_else_is_reached();
    assertNoErrorLogged();
  }

  @Test
  void act6_whoever_owns_an_action_begins_and_ends_it_on_the_page() {
    new OwnActionChecks(calls, expected.get("POST /actions/{number}/start"))
        .act6_whoever_owns_an_action_begins_and_ends_it_on_the_page();
    assertNoErrorLogged();
  }

  /** Before the last two, since some of what it sends is taken in. */
  @Test
  @Order(Integer.MAX_VALUE - 2)
  void no_body_is_a_fault_of_the_server() throws IOException {
    BodyChecks bodies = new BodyChecks(calls, expected.values());
    bodies.no_body_is_a_fault_of_the_server();
    bodies.a_form_of_a_file_sent_otherwise_is_refused(PAGES);
    assertNoErrorLogged();
  }

  /** The last, since it takes away all that can be taken away. */
  @Test
  @Order(Integer.MAX_VALUE)
  void acc1_no_button_is_shown_to_whom_its_door_is_closed() {
    new ButtonChecks(calls, expected.values()).no_button_is_shown_to_whom_its_door_is_closed();
    assertNoErrorLogged();
  }

  /** The last but one, since what it sends changes much of what the others ask for. */
  @Test
  @Order(Integer.MAX_VALUE - 1)
  void acc2_nothing_typed_is_more_than_text() {
    new TypedChecks(calls, expected.values()).what_is_typed_stays_text();
    assertNoErrorLogged();
  }

  @Test
  void acc2_no_parameter_is_more_than_a_value() throws IOException {
    strangers.no_parameter_is_more_than_a_value(PAGES);
    assertNoErrorLogged();
  }

  @Test
  void acc2_a_session_is_its_owners_alone() {
    sessions.who_signs_in_has_another_session_than_before();
    sessions.a_cookie_changes_nothing_through_the_api();
    sessions.a_form_filled_in_elsewhere_is_not_taken();
    sessions.signing_in_leads_nowhere_else();
    sessions.no_secret_is_logged(clients.get(Role.ADMINISTRATOR.name()));
  }

  @Test
  @Order(1)
  void acc2_nothing_is_told_to_whom_it_is_not_for() {
    LeakChecks leaks = new LeakChecks(server, office);
    leaks.whoHasLeftIsOutAtOnce();
    leaks.whoExistsIsNotTold();
    leaks.whatTheServerIsMadeOfIsNotTold();
    leaks.whatIsBehindThePagesIsNowhere();
    leaks.whatFormsHoldIsNoObject();
    assertNoErrorLogged();
  }

  /** Whoever is refused has found no fault of the server. */
  private void assertNoErrorLogged() {
    List<String> errors =
        server
            .log()
            .lines()
            .filter(ERROR.asPredicate())
            .filter(NO_FAULT.asPredicate().negate())
            .toList();
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

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".xhtml"))
          .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/resources/"))
          .map(page -> AccessCalls.PAGE + page)
          .collect(Collectors.toSet());
    }
  }
}
