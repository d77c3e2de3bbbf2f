package org.evident.web.foundation.action;

import java.io.Serializable;
import java.time.LocalDate;
import org.evident.foundation.action.boundary.OpenAction;

/** What somebody types who promises that something is done about a record; the part {@code action-open} asks for it. */
public class ActionEntry implements Serializable {

  private static final long serialVersionUID = 1L;

  private String task;
  private String doer;
  private LocalDate due;

  /** The action to open. */
  public OpenAction command() {
    return new OpenAction(null, task, doer, due);
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getDoer() {
    return doer;
  }

  public void setDoer(String doer) {
    this.doer = doer;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
