package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.party.boundary.TokenOversight;
import org.evident.kernel.Page;
import org.evident.web.common.Notices;

/** Everybody's tokens, for administrators. */
@Named
@RequestScoped
public class AllTokens {

  private static final int PAGE = 50;

  @Inject private TokenOversight oversight;

  private Long before;
  private Page<TokenOversight.Held> page;

  /** Reads before anything is shown, so that whoever may not see them is told so. */
  public void open() {
    page = oversight.page(before, PAGE);
  }

  /** The tokens, the newest first. */
  public Page<TokenOversight.Held> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** Ends one at once. */
  public String revoke(long id) {
    oversight.revoke(id);
    Notices.done("tokens.revoked");
    return "/foundation/party/all-tokens.xhtml?faces-redirect=true";
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
