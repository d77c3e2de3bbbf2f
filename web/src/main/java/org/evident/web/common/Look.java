package org.evident.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.evident.foundation.preference.boundary.Preferences;
import org.evident.foundation.preference.rule.Preference;

/** How the reader likes the pages, asked for once a request; it stands in the page before anything is drawn. */
@Named
@RequestScoped
public class Look {

  @Inject private Preferences preferences;

  private Preference settled;

  /** What the reader has settled. */
  public Preference settled() {
    if (settled == null) {
      settled = preferences.mine();
    }
    return settled;
  }

  /** Settles something else, which holds from the next page on. */
  public void settle(Preference wanted) {
    preferences.settle(wanted);
    settled = null;
  }

  /** The theme as the style sheet calls it. */
  public String theme() {
    return settled().theme().name().toLowerCase(Locale.ROOT);
  }

  /** The density as the style sheet calls it. */
  public String density() {
    return settled().density().name().toLowerCase(Locale.ROOT);
  }

  /** Whether keys of one letter do something. */
  public boolean keys() {
    return settled().singleKeys();
  }
}
