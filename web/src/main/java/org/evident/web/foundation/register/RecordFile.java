package org.evident.web.foundation.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.RegisterImports;
import org.evident.kernel.RuleBroken;

/** A file of simple records of the kind shown; instants without a zone and the reason are those typed on the page. */
@Named
@ViewScoped
public class RecordFile extends FileForm {

  @Inject private RegisterImports imports;
  @Inject private RecordPage records;

  @Override
  protected ImportResult take(InputStream content, boolean dryRun) {
    try {
      ImportResult result =
          imports.read(records.getKind(), content, records.getZone(), records.getReason(), dryRun);
      records.reread();
      return result;
    } catch (RuleBroken broken) {
      records.refuse(broken);
      return null;
    }
  }
}
