package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.resolution.incident.boundary.ImportRunView;
import org.evident.resolution.incident.boundary.IncidentImports;
import org.evident.resolution.incident.boundary.RequestImport;
import org.evident.web.common.Notices;

/** Imports of another tool's incident log: what ran, what runs, and the form for another. */
@Named
@RequestScoped
public class ImportPage {

  private static final String HERE = "/resolution/incident/imports.xhtml?faces-redirect=true";
  private static final long WHOLE = 100;

  @Inject private IncidentImports imports;
  @Inject private Parties parties;

  private List<ImportRunView> runs;
  private Part file;
  private String profile;
  private String customer;
  private String zone;
  private String owner;
  private boolean dryRun = true;

  /** Reads the imports before anything is shown, so that whoever may not see them is told so. */
  public void open() {
    runs = imports.list();
  }

  /** The newest imports. */
  public List<ImportRunView> runs() {
    if (runs == null) {
      open();
    }
    return runs;
  }

  /** The customers an import can be for. */
  public List<CustomerView> customers() {
    return parties.customers();
  }

  /** Whether an import still moves, so that looking again makes sense. */
  public boolean moving() {
    return runs().stream()
        .anyMatch(r -> "WAITING".equals(r.state()) || "RUNNING".equals(r.state()));
  }

  /** How much of an import is done, in percent. */
  public long percent(ImportRunView run) {
    return run.total() == 0 ? 0 : Math.min(WHOLE, WHOLE * run.done() / run.total());
  }

  /** Orders an import of the chosen file. */
  public String request() throws IOException {
    String known = owner == null || owner.isBlank() ? null : owner.trim();
    RequestImport options =
        new RequestImport(profile.trim(), customer, zone.trim(), known, null, dryRun);
    try (InputStream content = file.getInputStream()) {
      imports.request(options, content);
    }
    Notices.done("imports.requested");
    return HERE;
  }

  /** Stops an import at its next checkpoint. */
  public String stop(String number) {
    imports.stop(number);
    return HERE;
  }

  /** Lets a stopped or failed import go on. */
  public String resume(String number) {
    imports.resume(number);
    return HERE;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getProfile() {
    return profile;
  }

  public void setProfile(String profile) {
    this.profile = profile;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public boolean isDryRun() {
    return dryRun;
  }

  public void setDryRun(boolean dryRun) {
    this.dryRun = dryRun;
  }
}
