package org.evident.web.foundation.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.evident.foundation.attachment.boundary.AttachmentView;
import org.evident.foundation.attachment.boundary.NewFile;
import org.evident.foundation.attachment.rule.FileLimits;
import org.evident.foundation.classification.rule.Classification;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The files on the page of a record, and the form that adds one. */
public abstract class FilePart {

  private static final long MEBIBYTE = 1024L * 1024;
  private static final long KIBIBYTE = 1024;

  @Inject private Me me;

  private Part file;
  private boolean visible;
  private Classification level = Classification.INTERNAL;
  private String reason;
  private List<AttachmentView> known;

  /** The files of the record the reader sees, asked for once. */
  public List<AttachmentView> all(String number) {
    if (known == null) {
      known = read(number);
    }
    return known;
  }

  /** Whether the reader may add a file. */
  public abstract boolean adds();

  /** Whether the reader may take one off. */
  public abstract boolean removes();

  /** The path of the record below the API's address. */
  public abstract String path(String number);

  /** Attaches the file chosen. */
  public String add(String number) throws IOException {
    NewFile wish = new NewFile(file.getSubmittedFileName(), visible, level);
    try (InputStream bytes = file.getInputStream()) {
      store(number, wish, bytes);
    }
    Notices.done("files.told.added");
    return page();
  }

  /** Takes a file off. */
  public String remove(String number, long id) {
    takeOff(number, id, reason);
    Notices.done("files.told.removed");
    return page();
  }

  /** Whether the reader chooses who sees the file; a customer's people see what they send. */
  public boolean chooses() {
    return me.staff();
  }

  /** How confidential a file can be. */
  public Classification[] levels() {
    return Classification.values();
  }

  /** How large a file may be, in MiB. */
  public long limit() {
    return FileLimits.set().bytes() / MEBIBYTE;
  }

  /** A length as people read it. */
  public String size(long length) {
    return length < KIBIBYTE * KIBIBYTE
        ? Math.max(1, length / KIBIBYTE) + " KiB"
        : length / MEBIBYTE + " MiB";
  }

  abstract List<AttachmentView> read(String number);

  abstract void store(String number, NewFile wish, InputStream bytes);

  abstract void takeOff(String number, long id, String why);

  abstract String page();

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isVisible() {
    return visible;
  }

  public void setVisible(boolean visible) {
    this.visible = visible;
  }

  public Classification getLevel() {
    return level;
  }

  public void setLevel(Classification level) {
    this.level = level;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
