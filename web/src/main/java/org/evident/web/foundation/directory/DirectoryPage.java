package org.evident.web.foundation.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.directory.boundary.Directories;
import org.evident.foundation.directory.boundary.DirectoryView;
import org.evident.kernel.Role;
import org.evident.web.common.Notices;

/** The directory that people come from, what its groups give, and the runs that bring them. */
@Named
@ViewScoped
public class DirectoryPage implements Serializable {

  private static final String HERE = "/foundation/directory/directory.xhtml?faces-redirect=true";

  @Inject private Directories directories;

  private String group;
  private Role[] roles = {};
  private transient DirectoryView view;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    view = directories.view();
  }

  /** How it stands. */
  public DirectoryView view() {
    if (view == null) {
      open();
    }
    return view;
  }

  /** The roles a group can give. */
  public Role[] all() {
    return Role.values();
  }

  /** Saves what the group typed gives. */
  public String give() {
    directories.give(group, List.of(roles));
    Notices.done("directory.told.given");
    return HERE;
  }

  /** Orders a run. */
  public String run() {
    directories.order(false);
    Notices.done("directory.told.ordered");
    return HERE;
  }

  /** Orders a run that only tells. */
  public String rehearse() {
    directories.order(true);
    Notices.done("directory.told.ordered");
    return HERE;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role... roles) {
    this.roles = roles.clone();
  }
}
