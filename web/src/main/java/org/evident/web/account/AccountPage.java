package org.evident.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.evident.foundation.party.boundary.Accounts;
import org.evident.web.common.Dates;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** What somebody settles for themselves: the zone they read times in. */
@Named
@RequestScoped
public class AccountPage {

  @Inject private Accounts accounts;
  @Inject private Me me;
  @Inject private Dates dates;
  @Inject private Clock clock;

  private String zone;

  /** Shows what is settled. */
  public void open() {
    zone = me.zone().getId();
  }

  /** The present time as the reader's clock shows it. */
  public String now() {
    return dates.at(clock.instant());
  }

  /** The zones to choose from, by region. */
  public List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .sorted()
        .toList();
  }

  /** Settles the zone. */
  public String save() {
    accounts.zone(zone.trim());
    Notices.done("account.saved");
    return "/account.xhtml?faces-redirect=true";
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
