package org.evident.web.common;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells the reader what happened, in words of the bundle. */
public final class Notices {

  private Notices() {}

  /** Something went as wished; the notice survives the redirect that follows. */
  public static void done(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, message(faces, FacesMessage.SEVERITY_INFO, key));
  }

  /** Something was refused. */
  public static void refused(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, message(faces, FacesMessage.SEVERITY_ERROR, key));
  }

  private static FacesMessage message(
      FacesContext faces, FacesMessage.Severity severity, String key) {
    String words = Texts.in(faces.getViewRoot().getLocale()).getString(key);
    return new FacesMessage(severity, words, null);
  }
}
