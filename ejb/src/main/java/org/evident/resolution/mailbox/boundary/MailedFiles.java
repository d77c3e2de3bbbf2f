package org.evident.resolution.mailbox.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.attachment.boundary.Attachments;
import org.evident.foundation.attachment.boundary.NewFile;
import org.evident.foundation.attachment.rule.FileLimits;
import org.evident.foundation.attachment.rule.FileName;
import org.evident.foundation.attachment.rule.FileType;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.mailbox.rule.MailFile;

/** Attaches what came with a mail. A file that is not taken in does not stop the mail: its name stays with it (ATT-2, ATT-3). */
@ApplicationScoped
class MailedFiles {

  @Inject private Attachments attachments;

  /**
   * Attaches what fits and answers with the names of what does not.
   *
   * @param visible whether the customer sees them
   */
  List<String> attach(RecordRef record, List<MailFile> files, boolean visible) {
    FileLimits limits = FileLimits.set();
    int there = files.isEmpty() ? 0 : attachments.of(record).size();
    List<String> refused = new ArrayList<>();
    for (MailFile file : files) {
      if (fits(limits, file, there)) {
        attachments.add(
            record,
            new NewFile(file.name(), visible, null),
            new ByteArrayInputStream(file.bytes()));
        there++;
      } else {
        refused.add(file.name());
      }
    }
    return refused;
  }

  /** It is asked beforehand, since a refusal behind the door would undo all that came of the mail. */
  private static boolean fits(FileLimits limits, MailFile file, int there) {
    try {
      String name = FileName.of(file.name());
      byte[] head = Arrays.copyOf(file.bytes(), Math.min(FileType.HEAD, file.bytes().length));
      limits.require(name, head);
      limits.requireSize(name, file.bytes().length);
      limits.requireRoom(there);
      return true;
    } catch (RuleBroken refused) {
      return false;
    }
  }
}
