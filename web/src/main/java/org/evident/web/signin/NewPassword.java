package org.evident.web.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.foundation.party.boundary.SignedIn;
import org.evident.web.common.Notices;

/** The form that replaces a password; the old one proves the account. */
@Named
@RequestScoped
public class NewPassword {

  @Inject private Doorkeeper door;

  private String login;
  private String old;
  private String wanted;
  private String repeated;

  /** Takes over the login just typed on the sign-in page. */
  @PostConstruct
  void begin() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Object typed = faces.getExternalContext().getFlash().get("login");
    login = typed == null ? faces.getExternalContext().getRemoteUser() : typed.toString();
  }

  /** Replaces the password and leads to the sign-in page. */
  public String change() {
    if (!wanted.equals(repeated)) {
      Notices.refused("password.differs");
      return null;
    }
    SignedIn.Outcome outcome = door.changePassword(login.trim(), old, wanted);
    if (outcome != SignedIn.Outcome.ENTERED) {
      Notices.refused(Doorkeeper.words(outcome));
      return null;
    }
    Notices.done("password.changed");
    return "/login.xhtml?faces-redirect=true";
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
