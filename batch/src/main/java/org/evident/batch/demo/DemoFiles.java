package org.evident.batch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evident.evaluation.sample.rule.SampleFile;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.RegisterImports;
import org.evident.resolution.sample.rule.LineStream;

/** Hands files of records to the door everybody uses; the same file again changes nothing. */
@ApplicationScoped
class DemoFiles {

  private static final Logger LOG = Logger.getLogger(DemoFiles.class.getName());
  private static final String REASON = "A day has passed in the demo organisation";

  @Inject private RegisterImports imports;

  /** Takes in a file whose local times are of a zone. */
  void take(SampleFile file, ZoneId zone) {
    ImportResult result =
        imports.read(
            file.path(), new LineStream(file.lines().stream()), zone.getId(), REASON, false);
    if (!result.stored()) {
      LOG.log(Level.WARNING, () -> file.path() + " is not taken in: " + result.problems().get(0));
    }
  }
}
