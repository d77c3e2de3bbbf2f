package org.evident.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The language of whoever reads: the one they settled, or the browser's until they switch it. */
@Named
@SessionScoped
public class Reader implements Serializable {

  @Inject private Look look;
  @Inject private Me me;

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
    String settled = look.settled().language();
    return settled == null ? locale : Sentences.locale(List.of(Locale.forLanguageTag(settled)));
  }

  /** Switches the language and shows the same page again. */
  public String speak(String language) {
    locale = Sentences.locale(List.of(Locale.forLanguageTag(language)));
    if (me.known()) {
      look.settle(look.settled().speaking(locale.getLanguage()));
    }
    String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return page + "?faces-redirect=true&includeViewParams=true";
  }
}
