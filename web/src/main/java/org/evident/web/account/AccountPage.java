package org.evident.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.evident.foundation.party.boundary.Accounts;
import org.evident.foundation.preference.rule.Density;
import org.evident.foundation.preference.rule.Preference;
import org.evident.foundation.preference.rule.Theme;
import org.evident.web.common.Dates;
import org.evident.web.common.Look;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** What somebody settles for themselves: the zone they read times in, and how the pages look. */
@Named
@RequestScoped
public class AccountPage {

  @Inject private Accounts accounts;
  @Inject private Me me;
  @Inject private Look look;
  @Inject private Dates dates;
  @Inject private Clock clock;

  private String zone;
  private String language;
  private Theme theme;
  private Density density;
  private boolean keys;

  /** Shows what is settled. */
  public void open() {
    zone = me.zone().getId();
    language = look.settled().language();
    theme = look.settled().theme();
    density = look.settled().density();
    keys = look.keys();
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

  /** The themes to choose from. */
  public Theme[] themes() {
    return Theme.values();
  }

  /** The densities to choose from. */
  public Density[] densities() {
    return Density.values();
  }

  /** Settles all of it. */
  public String save() {
    accounts.zone(zone.trim());
    String spoken = language == null || language.isEmpty() ? null : language;
    look.settle(new Preference(spoken, theme, density, keys, look.settled().columns()));
    Notices.done("account.saved");
    return "/account.xhtml?faces-redirect=true";
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Theme getTheme() {
    return theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }

  public Density getDensity() {
    return density;
  }

  public void setDensity(Density density) {
    this.density = density;
  }

  public boolean isKeys() {
    return keys;
  }

  public void setKeys(boolean keys) {
    this.keys = keys;
  }
}
