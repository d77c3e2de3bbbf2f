package org.evident.web.common;

import jakarta.faces.component.html.HtmlForm;

/**
 * A form that asks the request whether it was sent. In a list one component stands for the forms of all its rows and would
 * remember only whether the last was sent, so that what was typed in any other row was lost.
 */
public class SentForm extends HtmlForm {

  @Override
  public boolean isSubmitted() {
    return getFacesContext()
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey(getClientId());
  }
}
