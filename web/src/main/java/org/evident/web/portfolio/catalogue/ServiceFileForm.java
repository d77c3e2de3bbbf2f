package org.evident.web.portfolio.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.portfolio.catalogue.boundary.ServiceFiles;
import org.evident.web.foundation.register.FileForm;

/** A file of services, with the reason where their first day differs. */
@Named
@RequestScoped
public class ServiceFileForm extends FileForm {

  @Inject private transient ServiceFiles files;
  private String reason;

  @Override
  protected ImportResult take(InputStream content, boolean dryRun) {
    return files.read(content, reason, dryRun);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
