package org.evident.web.foundation.register;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.boundary.LineProblem;

/** A form for a file that is tried, or taken in as a whole or not at all. */
public abstract class FileForm implements Serializable {

  private static final int SHOWN = 200;

  private boolean dryRun = true;
  private transient Part file;
  private transient ImportResult result;

  /** Takes in the file, or tries it. */
  public String read() throws IOException {
    try (InputStream content = file.getInputStream()) {
      result = take(content, dryRun);
    }
    return null;
  }

  /**
   * Gives the file to the door it is meant for.
   *
   * @return what came of it, or null where the whole was refused, which the form tells
   */
  protected abstract ImportResult take(InputStream content, boolean dryRun);

  /** What the last file changed or would change, or null. */
  public ImportResult result() {
    return result;
  }

  /** The first faults of the last file; their number is told beside them. */
  public List<LineProblem> problems() {
    return result.problems().stream().limit(SHOWN).toList();
  }

  public boolean isDryRun() {
    return dryRun;
  }

  public void setDryRun(boolean dryRun) {
    this.dryRun = dryRun;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
