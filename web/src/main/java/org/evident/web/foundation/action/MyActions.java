package org.evident.web.foundation.action;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionVerdict;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.Actions;
import org.evident.foundation.action.rule.ActionEffect;
import org.evident.foundation.action.rule.ActionState;
import org.evident.kernel.Page;
import org.evident.web.common.Me;

/** What the reader promised to do, and for those who follow up, what everybody did. */
@Named
@ViewScoped
public class MyActions implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Actions actions;
  @Inject private ActionLists lists;
  @Inject private Me me;

  private boolean everybody;
  private transient List<ActionView> list;
  private final HashMap<String, String> results = new HashMap<>();
  private final HashMap<String, String> effects = new HashMap<>();
  private final HashMap<String, String> evidence = new HashMap<>();

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

  /** Somebody else finds it done, and says how far it worked. */
  public String verify(String number) {
    actions.verify(number, new ActionVerdict(effects.get(number), evidence.get(number)));
    return here();
  }

  /** Whether a step of an action is the reader's to take next, and its door open to them. */
  public boolean takes(String step, ActionView action) {
    boolean own = me.caller().login().equals(action.owner());
    return switch (step) {
      case "start" -> own && is(action, ActionState.OPEN) && me.doesActions();
      case "done" -> own && is(action, ActionState.IN_PROGRESS) && me.doesActions();
      default -> everybody && !own && is(action, ActionState.DONE) && me.verifiesActions();
    };
  }

  private static boolean is(ActionView action, ActionState state) {
    return state.name().equals(action.state());
  }

  private String here() {
    return "/foundation/action/mine.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** What was typed as result, by number. */
  public Map<String, String> getResults() {
    return results;
  }

  /** How far it worked, as chosen, by number. */
  public Map<String, String> getEffects() {
    return effects;
  }

  /** By what that is seen, as typed, by number. */
  public Map<String, String> getEvidence() {
    return evidence;
  }

  /** What may be chosen. */
  public ActionEffect[] choices() {
    return ActionEffect.values();
  }

  public boolean isEverybody() {
    return everybody;
  }

  public void setEverybody(boolean everybody) {
    this.everybody = everybody;
  }
}
