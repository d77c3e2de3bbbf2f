package org.evident.web.foundation.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.Actions;
import org.evident.kernel.Page;

/** What the reader promised to do, and for those who follow up, what everybody did. */
@Named
@RequestScoped
public class MyActions {

  @Inject private Actions actions;
  @Inject private ActionLists lists;

  private boolean everybody;
  private List<ActionView> list;
  private final Map<String, String> results = new HashMap<>();

  /** Reads before anything is shown. */
  public void open() {
    list = (everybody ? lists.pending("", Page.MOST) : lists.mine("", Page.MOST)).items();
  }

  /** The actions shown. */
  public List<ActionView> list() {
    if (list == null) {
      open();
    }
    return list;
  }

  /** The owner begins. */
  public String start(String number) {
    actions.start(number);
    return here();
  }

  /** The owner says what came of it. */
  public String done(String number) {
    actions.done(number, results.get(number));
    return here();
  }

  /** Somebody else finds it done. */
  public String verify(String number) {
    actions.verify(number);
    return here();
  }

  private String here() {
    return "/foundation/action/mine.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** What was typed as result, by number. */
  public Map<String, String> getResults() {
    return results;
  }

  public boolean isEverybody() {
    return everybody;
  }

  public void setEverybody(boolean everybody) {
    this.everybody = everybody;
  }
}
