package org.evident.web.common;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages in the reader's language, whatever language the server itself speaks. */
@Dependent
public class Texts {

  private static final String TEXT = "org.evident.web.text";

  /** The bundle behind {@code #{text[...]}}. */
  @Produces
  @Named("text")
  public ResourceBundle text() {
    return in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  /** The bundle in a given language. */
  public static ResourceBundle in(Locale locale) {
    return ResourceBundle.getBundle(
        TEXT,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
