package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.boundary.NewToken;
import org.evident.foundation.party.boundary.TokenView;
import org.evident.foundation.party.boundary.Tokens;
import org.evident.foundation.party.rule.TokenScopes;
import org.evident.kernel.Page;
import org.evident.web.common.Notices;
import org.evident.web.rest.Areas;

/** The reader's own tokens: made, seen once, revoked. */
@Named
@RequestScoped
public class TokenPage {

  private static final int DAYS = 30;

  @Inject private Tokens tokens;
  @Inject private Areas areas;
  @Inject private Clock clock;

  private List<TokenView> mine;
  private String name;
  private int days = DAYS;
  private List<String> scopes = new ArrayList<>();
  private String secret;

  /** All of them, newest first. */
  public List<TokenView> mine() {
    if (mine == null) {
      mine = tokens.mine(null, Page.MOST).items();
    }
    return mine;
  }

  /** Whether a token opens anything still. */
  public boolean holds(TokenView token) {
    return token.revokedAt() == null && clock.instant().isBefore(token.expiresAt());
  }

  /** What a token can be limited to. */
  public List<String> choices() {
    List<String> choices = new ArrayList<>(List.of("read", "write"));
    areas.names().stream()
        .sorted()
        .forEach(area -> choices.addAll(List.of(area + ":read", area + ":write")));
    return choices;
  }

  /** Makes one and shows it, this once, on the page that comes back. */
  public void make() {
    TokenScopes wanted = TokenScopes.of(scopes, areas.names());
    secret = tokens.issue(new NewToken(name, days, wanted)).secret();
    name = null;
    scopes = new ArrayList<>();
    Notices.done("tokens.made");
  }

  /** Ends one at once. */
  public String revoke(long id) {
    tokens.revoke(id);
    Notices.done("tokens.revoked");
    return "/foundation/party/tokens.xhtml?faces-redirect=true";
  }

  /** The token just made, or null. */
  public String secret() {
    return secret;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }

  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> scopes) {
    this.scopes = scopes;
  }
}
