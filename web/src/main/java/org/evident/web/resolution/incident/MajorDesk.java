package org.evident.web.resolution.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.Priority;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.MajorProcedureCommands;
import org.evident.resolution.incident.boundary.MajorProcedureView;
import org.evident.resolution.incident.boundary.MajorProcedures;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The procedure of a major incident on its page, with what was typed until a step has succeeded. */
@Named
@ViewScoped
public class MajorDesk implements Serializable {

  private static final String HERE =
      "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
  private static final MajorProcedureView NOTHING =
      new MajorProcedureView(List.of(), List.of(), null, List.of());

  @Inject private MajorProcedures procedures;
  @Inject private Me me;

  private final Map<String, Object> typed = new HashMap<>();
  private transient MajorProcedureView view;

  /** How far the procedure has come; nothing for those whose matter it is not. */
  public MajorProcedureView of(String number) {
    if (view == null) {
      view = reads() ? procedures.of(number) : NOTHING;
    }
    return view;
  }

  /** Whether there is anything to tell: of a P1, of what meets a criterion and of what is or was declared major. */
  public boolean shown(String number, String priority) {
    return reads()
        && (Priority.P1.name().equals(priority)
            || of(number).procedure() != null
            || !of(number).met().isEmpty());
  }

  /** What can be done with it now, in the order it usually is. */
  public List<String> steps(String number) {
    MajorProcedureView.Procedure procedure = of(number).procedure();
    if (!leads()) {
      return List.of();
    }
    if (procedure == null) {
      return List.of("spare");
    }
    return switch (procedure.state()) {
      case "DECLARED" -> List.of("name", "enter", "downgrade");
      case "RESTORED" -> List.of("enter", "review");
      case "REVIEWED" -> procedure.publishedAt() == null ? List.of("publish") : ending();
      default -> List.of();
    };
  }

  /** Takes a step and shows the incident again. */
  public String take(String step, String number) {
    switch (step) {
      case "spare" -> procedures.spare(number, because());
      case "name" -> procedures.name(number, new MajorProcedureCommands.Name(text("login")));
      case "enter" ->
          procedures.enter(
              number,
              new MajorProcedureCommands.Entry(text("kind"), text("channel"), null, text("entry")));
      case "downgrade" -> procedures.downgrade(number, because());
      case "review" ->
          procedures.review(
              number,
              new MajorProcedureCommands.Review(
                  text("participants"), text("course"), text("problem"), text("noProblemReason")));
      case "publish" -> procedures.publish(number);
      default -> procedures.close(number);
    }
    typed.clear();
    Notices.done("major.done." + step);
    return HERE;
  }

  private MajorProcedureCommands.Because because() {
    return new MajorProcedureCommands.Because(text("because"));
  }

  private List<String> ending() {
    return me.may(Role.INCIDENT_MANAGER) ? List.of("end") : List.of();
  }

  private boolean leads() {
    return me.staff() && me.may(Role.INCIDENT_MANAGER, Role.MAJOR_INCIDENT_MANAGER);
  }

  private boolean reads() {
    return me.staff()
        && me.may(
            Role.SERVICE_DESK,
            Role.RESOLVER,
            Role.INCIDENT_MANAGER,
            Role.MAJOR_INCIDENT_MANAGER,
            Role.SERVICE_OWNER,
            Role.AUDITOR);
  }

  private String text(String field) {
    Object value = typed.get(field);
    String text = value == null ? "" : value.toString().strip();
    return text.isEmpty() ? null : text;
  }

  /** What was typed, by field. */
  public Map<String, Object> getTyped() {
    return typed;
  }
}
