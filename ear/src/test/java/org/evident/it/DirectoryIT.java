package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.unboundid.ldap.sdk.LDAPException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** People of a directory that really answers, or does not, on each database; one year of such a directory, in order. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.Kind.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryIT {

  private static final String WORD = "a word of the directory";
  private static final int CROWD = 1_100;
  private static final Set<String> OVER = Set.of("COMPLETED", "FAILED");
  private static final int TRIES = 300;
  private static final long PAUSE = 200_000_000;

  @Parameter Database.Kind kind;
  private Database database;
  private LdapDesk directory;
  private Server server;
  private Office office;
  private int runs;

  @BeforeParameterizedClassInvocation
  void open() throws LDAPException, IOException {
    database = kind.open();
    directory = new LdapDesk();
    server =
        Server.start(
            "directory-" + kind.name().toLowerCase(Locale.ROOT),
            Stream.of(
                    database.properties(), directory.properties(), List.of("-Devident.https=true"))
                .flatMap(List::stream)
                .toList());
    office = Office.open(server);
    runs = 0;
  }

  @AfterParameterizedClassInvocation
  void close() {
    if (server != null) {
      server.close();
    }
    directory.close();
    database.close();
  }

  @Test
  @Order(7)
  void where_people_come_by_tls_their_session_goes_no_other_way() throws Exception {
    HttpResponse<String> door =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.address().resolve("login.xhtml")).build(),
                HttpResponse.BodyHandlers.ofString());
    String cookie = door.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.startsWith("EVIDENT="), cookie);
    for (String wanted : List.of("secure", "httponly", "samesite=lax")) {
      assertTrue(cookie.toLowerCase(Locale.ROOT).contains(wanted), cookie);
    }
    assertTrue(door.headers().firstValue("Strict-Transport-Security").isPresent());
  }

  @Test
  @Order(1)
  void dir3_dir5_people_become_known_and_prove_themselves_there() throws LDAPException {
    office.person("here", null, "AUDITOR");
    directory.person("Ada", WORD);
    directory.person("grace", WORD);
    directory.person("here", WORD, "somebody.else@example.org");
    JsonObject told = run("?rehearsal=true");
    assertEquals(2, told.getInt("joined"));
    assertEquals(401, signIn("ada", WORD).status());
    JsonObject run = run("");
    assertEquals(3, run.getInt("found"));
    assertEquals(2, run.getInt("joined"));
    assertEquals("here", run.getJsonArray("refused").getString(0), "another address");
    signIn("ada", WORD).expect(201);
    signIn("ADA", WORD).expect(201);
    signIn("here", Office.PASSWORD).expect(201);
    assertEquals(401, signIn("here", WORD).status());
    for (String login : List.of("ada", "*", "a*", "ada)(uid=*", "uid=ada,dc=example,dc=org")) {
      assertEquals("PTY-1", signIn(login, "another word").text("rule"), login);
      assertEquals("PTY-1", signIn(login, "").text("rule"), login);
    }
    assertFalse(server.log().contains(WORD));
  }

  @Test
  @Order(2)
  void dir5_a_password_of_the_directory_is_changed_only_there() {
    assertEquals(
        "DIR-5", office.nobody().changePassword("grace", WORD, "quite another word").text("rule"));
    assertEquals("DIR-5", office.administrator().post("people/grace/password-reset").text("rule"));
    signIn("grace", WORD).expect(201);
  }

  @Test
  @Order(3)
  void dir4_groups_give_roles_and_take_them_back() throws LDAPException {
    give("Desk", "\"SERVICE_DESK\",\"RESOLVER\"");
    directory.group("Desk", "Ada", "grace");
    run("");
    assertEquals(List.of("RESOLVER", "SERVICE_DESK"), roles("ada"));
    directory.group("Desk", "grace");
    directory.group("Night", "ada", "nobody");
    directory.group("Weekend", "grace");
    directory.join("Weekend", "Desk");
    directory.join("Night", "Weekend");
    directory.join("Desk", "Night");
    run("");
    assertEquals(List.of("RESOLVER", "SERVICE_DESK"), roles("ada"), "in a group of a group");
    directory.group("Night");
    run("");
    assertEquals(List.of(), roles("ada"));
    assertEquals(List.of("RESOLVER", "SERVICE_DESK"), roles("grace"));
    directory.group("Desk");
    run("");
    assertEquals(
        List.of("RESOLVER", "SERVICE_DESK"), roles("grace"), "DIR-1: the group was not found");
    give("Desk", "");
    run("");
    assertEquals(List.of(), roles("grace"));
  }

  @Test
  @Order(4)
  void dir6_while_the_directory_is_silent_nobody_is_disabled() throws LDAPException {
    directory.hush();
    JsonObject run = run("");
    assertTrue(run.containsKey("failure"), run::toString);
    assertEquals("DIR-6", signIn("ada", WORD).text("rule"));
    signIn("here", Office.PASSWORD).expect(201);
    directory.speak();
    signIn("ada", WORD).expect(201);
  }

  @Test
  @Order(5)
  void dir1_a_failure_at_the_third_page_changes_nothing() throws LDAPException {
    for (int i = 0; i < CROWD; i++) {
      directory.person("p" + i, WORD);
    }
    assertEquals(CROWD, run("").getInt("joined"));
    directory.rename("ada", "Ada Lovelace");
    directory.failAtSearch(3);
    JsonObject run = run("");
    assertTrue(run.getString("failure").contains("third page"), run::toString);
    assertEquals("Person Ada", person("ada").getString("name"));
    signIn("p" + (CROWD - 1), WORD).expect(201);
    assertEquals(1, run("").getInt("changed"));
    assertEquals("Ada Lovelace", person("ada").getString("name"));
  }

  @Test
  @Order(6)
  void dir2_dir3_some_leave_and_come_back_but_never_many_at_once() throws LDAPException {
    directory.remove("grace");
    assertEquals(1, run("").getInt("departed"));
    assertEquals("PTY-1", signIn("grace", WORD).text("rule"));
    assertFalse(person("grace").getBoolean("active"));
    directory.person("grace", WORD);
    assertEquals(1, run("").getInt("changed"));
    signIn("grace", WORD).expect(201);
    for (int i = 0; i < CROWD / 2; i++) {
      directory.remove("p" + i);
    }
    JsonObject run = run("");
    assertEquals(CROWD / 2, run.getInt("withheld"));
    assertEquals(0, run.getInt("departed"));
    assertTrue(person("p0").getBoolean("active"));
  }

  @Test
  @Order(8)
  void dir12_whose_login_changes_stays_the_same_person() throws LDAPException {
    new LoginChangeChecks(office, directory, () -> run(""))
        .dir12_what_was_theirs_is_theirs_under_the_new_login(WORD);
  }

  private JsonObject run(String query) {
    office.administrator().post("directory/runs" + query).expect(200);
    runs++;
    for (int i = 0; i < TRIES; i++) {
      JsonObject stand = office.administrator().get("directory").expect(200).object();
      List<JsonObject> ordered = ordered(stand);
      if (ordered.size() == runs && OVER.contains(stand.getString("state", "COMPLETED"))) {
        return ordered.get(0);
      }
      LockSupport.parkNanos(PAUSE);
    }
    throw new AssertionError("No run of the directory, see " + server.log());
  }

  /** The runs ordered here, newest first; the timer may have ordered others. */
  private static List<JsonObject> ordered(JsonObject stand) {
    return stand.getJsonArray("runs").getValuesAs(JsonObject.class).stream()
        .filter(run -> "admin".equals(run.getString("by")))
        .toList();
  }

  private void give(String group, String roles) {
    office
        .administrator()
        .put("directory/groups/" + group, "{\"roles\":[" + roles + "]}")
        .expect(200);
  }

  private Client.Answer signIn(String login, String password) {
    return office.nobody().signIn(login, password);
  }

  private JsonObject person(String login) {
    String before = login.substring(0, login.length() - 1);
    JsonObject found =
        office.administrator().get("people?limit=1&after=" + before).list().getJsonObject(0);
    assertEquals(login, found.getString("login"));
    return found;
  }

  private List<String> roles(String login) {
    return person(login).getJsonArray("roles").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
