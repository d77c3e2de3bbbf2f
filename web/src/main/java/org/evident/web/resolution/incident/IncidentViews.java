package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.evident.foundation.savedview.boundary.SavedView;
import org.evident.foundation.savedview.boundary.SavedViews;
import org.evident.resolution.incident.boundary.ExportWish;
import org.evident.web.common.Notices;

/** The incident list under names: choosing, saving and removing views of it. */
@Named
@RequestScoped
public class IncidentViews {

  private static final String LIST = "INCIDENTS";
  private static final String PAGE = "/resolution/incident/list";
  private static final Set<String> KNOWN = Set.copyOf(ExportWish.NAMES);

  @Inject private SavedViews views;
  @Inject private IncidentList list;

  private String name;
  private boolean shared;
  private List<SavedView> rows;

  /** The views the reader sees. */
  public List<SavedView> rows() {
    if (rows == null) {
      rows = views.of(LIST);
    }
    return rows;
  }

  /** Whether a view is what the page shows. */
  public boolean shown(SavedView view) {
    return view.query().equals(list.query());
  }

  /** Saves what the page shows under the name typed. */
  public String save() {
    views.save(LIST, name == null ? "" : name, list.whole(), KNOWN, shared);
    Notices.done("views.saved");
    return here();
  }

  /** Removes one of the reader's views. */
  public String remove(long id) {
    views.remove(id);
    Notices.done("views.removed");
    return here();
  }

  private static String here() {
    return PAGE + ".xhtml?faces-redirect=true&includeViewParams=true";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
