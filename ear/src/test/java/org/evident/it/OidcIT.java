package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in at a provider of identities that really answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcIT {

  private static final String SECRET = "a-secret-of-the-provider-4711";
  private static final String WANTED = "resolution/incident/list.xhtml?x=1";

  private MockOAuth2Server provider;
  private Server server;
  private Office office;

  @BeforeAll
  void start() throws IOException {
    provider = new MockOAuth2Server();
    provider.start();
    Path secret = Files.createTempFile("oidc", ".secret");
    Files.writeString(secret, SECRET + "\n");
    server =
        Server.start(
            "oidc",
            List.of(
                "-Devident.oidc.issuer=" + provider.issuerUrl("people"),
                "-Devident.oidc.client-id=evident-it",
                "-Devident.oidc.local-administrator=true",
                "-Devident.oidc.client-secret-file=" + secret));
    office = Office.open(server);
    office.add("desk", null, "SERVICE_DESK");
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    provider.shutdown();
  }

  @Test
  void pty7_the_way_through_the_provider_ends_on_the_page_asked_for() throws Exception {
    vouch("Desk@Example.org", Map.of("groups", List.of("ADMINISTRATOR")));
    Wayfarer surfer = new Wayfarer();
    HttpResponse<String> asked = surfer.get(page(WANTED));
    assertEquals(302, asked.statusCode());
    String before = surfer.session(server.address());
    HttpResponse<String> sent = surfer.get(Wayfarer.target(asked));
    assertEquals(302, sent.statusCode(), sent.body());
    HttpResponse<String> back = surfer.get(Wayfarer.target(sent));
    assertEquals(page(WANTED), Wayfarer.target(back), server::log);
    assertNotEquals(before, surfer.session(server.address()));
    HttpResponse<String> shown = surfer.follow(Wayfarer.target(back));
    assertEquals(200, shown.statusCode());
    assertTrue(shown.body().contains("class=\"who\">desk<"), shown.body());
    assertEquals(200, surfer.get(page("api/v1/incidents")).statusCode());
    assertEquals(403, surfer.get(page("api/v1/people")).statusCode());
    assertTrue(tokenRequest().contains(SECRET));
    assertFalse(server.log().contains(SECRET));
  }

  @Test
  void pty7_whom_nobody_here_knows_is_refused_in_words() throws Exception {
    vouch("eve@elsewhere.example", Map.of());
    assertRefused(new Wayfarer());
  }

  @Test
  void pty7_an_address_the_provider_has_not_verified_proves_nothing() throws Exception {
    vouch("desk@example.org", Map.of("email_verified", false));
    assertRefused(new Wayfarer());
  }

  @Test
  void pty7_who_has_left_is_refused_and_may_return_as_somebody_else() throws Exception {
    office.add("leaver", null, "SERVICE_DESK");
    office.administrator().post("people/leaver/deactivation").expect(200);
    vouch("leaver@example.org", Map.of());
    Wayfarer surfer = new Wayfarer();
    assertRefused(surfer);
    vouch("desk@example.org", Map.of());
    assertTrue(surfer.follow(page(WANTED)).body().contains(">desk<"));
  }

  @Test
  void pty9_a_role_that_ends_ends_the_session_that_bears_it() throws Exception {
    office.add("brief", null, "SERVICE_DESK");
    vouch("brief@example.org", Map.of());
    Wayfarer surfer = new Wayfarer();
    assertTrue(surfer.follow(page(WANTED)).body().contains(">brief<"));
    assertEquals(200, surfer.get(page(WANTED)).statusCode());
    int held =
        office.administrator().get("assignments?login=brief").list().getJsonObject(0).getInt("id");
    office.administrator().post("assignments/" + held + "/end", "{}").expect(200);
    HttpResponse<String> ended = surfer.get(page(WANTED));
    assertEquals(302, ended.statusCode());
    assertTrue(Wayfarer.target(ended).getPath().endsWith("/login.xhtml"));
  }

  @Test
  void pty8_nobody_ends_their_own_account() {
    assertEquals(
        "PTY-8", office.administrator().post("people/admin/deactivation").expect(422).text("rule"));
  }

  @Test
  void the_way_out_ends_the_session_and_leads_to_the_door() throws Exception {
    vouch("desk@example.org", Map.of());
    Wayfarer surfer = new Wayfarer();
    HttpResponse<String> shown = surfer.follow(page(WANTED));
    HttpResponse<String> out = surfer.submit(shown, "leave", "leave:out");
    String provided = Wayfarer.target(out).toString();
    assertTrue(provided.startsWith(provider.endSessionEndpointUrl("people").toString()), provided);
    assertTrue(provided.contains("id_token_hint="), provided);
    assertTrue(provided.contains("post_logout_redirect_uri="), provided);
    HttpResponse<String> door = surfer.follow(Wayfarer.target(out));
    assertTrue(door.uri().getPath().endsWith("/login.xhtml"), door.uri().toString());
    assertTrue(door.body().contains("id=\"provider\""), door.body());
    assertFalse(door.body().contains("form:password"));
    HttpResponse<String> again = surfer.get(page(WANTED));
    assertTrue(
        Wayfarer.target(again).toString().startsWith(provider.issuerUrl("people").toString()));
  }

  @Test
  void pty16_a_password_proves_nobody_but_the_administrator_kept() {
    String once = office.add("typist", null, "SERVICE_DESK");
    Client.Answer refused = office.nobody().signIn("typist", once);
    assertEquals("PTY-16", refused.text("rule"), refused.body());
    assertTrue(refused.text("detail").contains("identity provider"), refused.body());
    assertEquals(
        "PTY-16", office.nobody().changePassword("typist", once, Office.PASSWORD).text("rule"));
    assertEquals("PTY-16", office.nobody().signIn("nobody-at-all", "x").text("rule"));
    office.nobody().signIn("admin", Office.PASSWORD).expect(201);
  }

  @Test
  void programs_go_on_with_their_tokens() {
    assertEquals(200, office.administrator().get("people").status());
    assertEquals(401, office.nobody().get("people").status());
    assertEquals(401, office.nobody().as("wrong").get("people").status());
  }

  private void assertRefused(Wayfarer surfer) throws Exception {
    HttpResponse<String> shown = surfer.follow(page(WANTED));
    assertTrue(shown.uri().getPath().endsWith("/stranger.xhtml"), shown.uri().toString());
    assertTrue(shown.body().contains("no active person of that name"), shown.body());
    assertEquals(302, surfer.get(page(WANTED)).statusCode());
  }

  private void vouch(String email, Map<String, Object> more) {
    Map<String, Object> claims = new HashMap<>(more);
    claims.put("email", email);
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "people", "subject of " + email, "JWT", List.of("evident-it"), claims, 3600));
  }

  private URI page(String path) {
    return server.address().resolve(path);
  }

  private String tokenRequest() throws InterruptedException {
    while (true) {
      RecordedRequest request = provider.takeRequest();
      if (request.getPath() != null && request.getPath().endsWith("/token")) {
        return request.getBody().readUtf8() + request.getHeader("Authorization");
      }
    }
  }
}
