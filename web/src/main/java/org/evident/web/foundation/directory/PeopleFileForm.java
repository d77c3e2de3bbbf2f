package org.evident.web.foundation.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import org.evident.foundation.directory.boundary.PeopleFiles;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.web.foundation.register.FileForm;

/** A file of people. */
@Named
@RequestScoped
public class PeopleFileForm extends FileForm {

  @Inject private transient PeopleFiles files;

  @Override
  protected ImportResult take(InputStream content, boolean dryRun) {
    return files.read(content, dryRun);
  }
}
