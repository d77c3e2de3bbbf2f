package org.evident.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The language of whoever reads: the browser's at first, then the one they switched to. */
@Named
@SessionScoped
public class Reader implements Serializable {

  private Locale locale;

  @PostConstruct
  void listen() {
    List<Locale> wanted = new ArrayList<>();
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestLocales()
        .forEachRemaining(wanted::add);
    locale = Sentences.locale(wanted);
  }

  /** The language texts, dates and figures are shown in. */
  public Locale getLocale() {
    return locale;
  }

  /** Switches the language and shows the same page again. */
  public String speak(String language) {
    locale = Sentences.locale(List.of(Locale.forLanguageTag(language)));
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return page + "?faces-redirect=true&includeViewParams=true";
  }
}
