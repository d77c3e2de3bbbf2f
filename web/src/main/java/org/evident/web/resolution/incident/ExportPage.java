package org.evident.web.resolution.incident;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.ExportForm;
import org.evident.resolution.incident.boundary.ExportView;
import org.evident.resolution.incident.boundary.ExportWish;
import org.evident.resolution.incident.boundary.IncidentExports;
import org.evident.web.common.Notices;

/** The list of incidents as a file: small ones at once, large ones from the orders shown. */
@Named
@ViewScoped
public class ExportPage implements Serializable {

  private static final String LARGE = "EXP-1";

  @Inject private IncidentExports exports;

  private String filter;
  private ExportForm form = ExportForm.XLSX;
  private transient List<ExportView> orders;

  /** Reads before anything is shown, so that whoever may not see incidents is told so. */
  public void open() {
    orders = exports.mine();
  }

  /** The reader's orders, the newest first. */
  public List<ExportView> orders() {
    if (orders == null) {
      open();
    }
    return orders;
  }

  /** Whether an order still moves, so that looking again makes sense. */
  public boolean moving() {
    return orders().stream()
        .anyMatch(o -> "WAITING".equals(o.state()) || "RUNNING".equals(o.state()));
  }

  /** The filter as people read it. */
  public String shown() {
    try {
      return URLDecoder.decode(filter.replace('&', ' '), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException wrong) {
      return filter;
    }
  }

  /** The forms to choose from. */
  public ExportForm[] forms() {
    return ExportForm.values();
  }

  /** Gives the file of a small list, and orders that of a large one. */
  public String take() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExportWish wish = ExportWish.of(filter);
    try {
      send(faces, exports.file(wish, form, faces.getViewRoot().getLocale()));
      return null;
    } catch (RuleBroken broken) {
      if (!LARGE.equals(broken.rule())) {
        throw broken;
      }
      exports.order(wish, form, faces.getViewRoot().getLocale());
      Notices.done("exports.told.ordered");
      return "/resolution/incident/exports.xhtml?faces-redirect=true&includeViewParams=true";
    }
  }

  private void send(FacesContext faces, byte[] bytes) throws IOException {
    ExternalContext answer = faces.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType(form.mediaType());
    answer.setResponseContentLength(bytes.length);
    answer.setResponseHeader(
        "Content-Disposition", "attachment; filename=\"incidents" + form.ending() + "\"");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseHeader("Cache-Control", "no-store");
    try (OutputStream out = answer.getResponseOutputStream()) {
      out.write(bytes);
    }
    faces.responseComplete();
  }

  public String getFilter() {
    return filter;
  }

  public void setFilter(String filter) {
    this.filter = filter;
  }

  public ExportForm getForm() {
    return form;
  }

  public void setForm(ExportForm form) {
    this.form = form;
  }
}
