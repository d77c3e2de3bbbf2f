package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.attachment.boundary.AttachmentView;
import org.evident.resolution.incident.boundary.IncidentFiles;
import org.evident.resolution.incident.boundary.IncidentSecurity;
import org.evident.resolution.incident.boundary.SecurityView;

/** The incidents whose words are for security roles alone, and the words of one of them. */
@Named
@RequestScoped
public class WithheldPage {

  @Inject private IncidentSecurity security;
  @Inject private IncidentFiles incidentFiles;

  private String number;
  private List<SecurityView> all;
  private List<SecurityView.Words> words = List.of();
  private List<AttachmentView> files = List.of();

  /** Reads what is asked for; refuses whoever holds no security role. */
  public void open() {
    all = security.withheld();
    if (number != null) {
      words = security.words(number);
      files = incidentFiles.of(number);
    }
  }

  /** The incidents, newest first. */
  public List<SecurityView> all() {
    return all;
  }

  /** The words of the one asked for. */
  public List<SecurityView.Words> words() {
    return words;
  }

  /** Its files. */
  public List<AttachmentView> files() {
    return files;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
