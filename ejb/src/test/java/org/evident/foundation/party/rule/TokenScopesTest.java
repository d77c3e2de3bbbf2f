package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenScopesTest {

  private static final Set<String> AREAS = Set.of("incidents", "import-profiles");

  @Test
  void pty3_no_scope_leaves_everything_to_the_person() {
    assertTrue(TokenScopes.ALL.allow("incidents", false));
    assertTrue(TokenScopes.stored("").unlimited());
  }

  @Test
  void pty3_an_area_opens_nothing_else() {
    TokenScopes scopes = TokenScopes.of(List.of("incidents:read"), AREAS);
    assertTrue(scopes.allow("incidents", true));
    assertFalse(scopes.allow("incidents", false));
    assertFalse(scopes.allow("import-profiles", true));
  }

  @Test
  void pty3_whatever_writes_may_read_what_it_wrote() {
    TokenScopes scopes = TokenScopes.of(List.of("import-profiles:write"), AREAS);
    assertTrue(scopes.allow("import-profiles", true));
    assertTrue(scopes.allow("import-profiles", false));
    assertFalse(scopes.allow("incidents", true));
  }

  @Test
  void pty3_read_and_write_hold_for_every_area() {
    assertTrue(TokenScopes.of(List.of("read"), AREAS).allow("incidents", true));
    assertFalse(TokenScopes.of(List.of("read"), AREAS).allow("incidents", false));
    assertTrue(TokenScopes.of(List.of("write"), AREAS).allow("incidents", false));
  }

  @Test
  void pty3_the_stored_form_says_the_same() {
    TokenScopes scopes = TokenScopes.of(List.of("read", "incidents:write"), AREAS);
    assertEquals("incidents:write read", scopes.toString());
    assertEquals(scopes, TokenScopes.stored(scopes.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "admin", "incidents", "incidents:delete", "nowhere:read", "read write"})
  void what_is_no_scope_is_refused(String written) {
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> TokenScopes.of(List.of(written), AREAS));
    assertEquals("PTY.SCOPE", broken.rule());
    assertEquals("scopes", broken.field());
  }
}
