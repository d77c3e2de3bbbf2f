package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.resolution.incident.boundary.ImportProfiles;
import org.evident.web.common.Notices;

/** How the columns of logs are read: each profile as data, to be changed here. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

  private static final String HERE =
      "/resolution/incident/profiles.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private ImportProfiles profiles;

  private String name;
  private String before;
  private String definition;
  private String copy;

  /** Reads the profile chosen, or the first one. */
  public void open() {
    List<String> all = profiles.names();
    if (name == null && !all.isEmpty()) {
      name = all.get(0);
    }
    before = name == null ? "" : profiles.definition(name);
    definition = before;
  }

  /** The names of the profiles there are. */
  public List<String> names() {
    return profiles.names();
  }

  /** Saves what was typed; what somebody else saved meanwhile is not overwritten. */
  public String save() {
    profiles.replace(name, before, definition);
    Notices.done("profiles.saved");
    return HERE;
  }

  /** Makes a profile of another name out of what was typed. */
  public String duplicate() {
    if (copy == null || copy.isBlank()) {
      Notices.refused("profiles.copy.needed");
      return null;
    }
    profiles.add(copy.strip(), definition);
    name = copy.strip();
    Notices.done("profiles.saved");
    return HERE;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDefinition() {
    return definition;
  }

  public void setDefinition(String definition) {
    this.definition = definition;
  }

  public String getCopy() {
    return copy;
  }

  public void setCopy(String copy) {
    this.copy = copy;
  }
}
