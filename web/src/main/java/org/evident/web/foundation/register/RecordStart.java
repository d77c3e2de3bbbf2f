package org.evident.web.foundation.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.FieldType;
import org.evident.foundation.register.rule.Form;

/** What the address says beforehand of a record that is to be entered, such as {@code with.incident=INC-2026-000001}. */
@RequestScoped
public class RecordStart {

  private static final String WITH = "with.";

  @Inject private RecordInputs inputs;

  /** The values to begin with by field, times as the browser's own fields take them in a zone. */
  Map<String, String> of(Form form, String zone) {
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    Map<String, String> begun = new HashMap<>();
    for (Field field : form.fields()) {
      String said = asked.get(WITH + field.name());
      if (said != null && !said.isBlank()) {
        begun.put(field.name(), field.type() == FieldType.INSTANT ? at(said, zone) : said);
      }
    }
    return begun;
  }

  /** Where to go once it is entered: to the incident it was entered for, else to the list. */
  static String back(String kind, String incident) {
    return incident == null
        ? "/foundation/register/records.xhtml?faces-redirect=true&kind=" + kind
        : "/resolution/incident/detail.xhtml?faces-redirect=true&number="
            + URLEncoder.encode(incident, StandardCharsets.UTF_8);
  }

  /** A time that is none is shown as it was said, and refused when it is saved. */
  private String at(String said, String zone) {
    try {
      return inputs.typed(Instant.parse(said), zone);
    } catch (DateTimeException wrong) {
      return said;
    }
  }
}
