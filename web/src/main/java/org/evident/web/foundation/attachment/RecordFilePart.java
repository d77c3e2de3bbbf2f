package org.evident.web.foundation.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;
import org.evident.foundation.attachment.boundary.AttachmentView;
import org.evident.foundation.attachment.boundary.NewFile;
import org.evident.foundation.register.boundary.RecordFiles;
import org.evident.web.foundation.register.RecordPage;

/** The files of the simple record chosen. */
@Named
@RequestScoped
public class RecordFilePart extends FilePart {

  @Inject private RecordFiles files;
  @Inject private RecordPage page;

  @Override
  public boolean adds() {
    return page.writes();
  }

  @Override
  public boolean removes() {
    return page.writes();
  }

  @Override
  public String path(String number) {
    return page.getKind() + "/" + number;
  }

  @Override
  List<AttachmentView> read(String number) {
    return files.of(page.getKind(), number);
  }

  @Override
  void store(String number, NewFile wish, InputStream bytes) {
    files.add(page.getKind(), number, wish, bytes);
  }

  @Override
  void takeOff(String number, long id, String why) {
    files.remove(page.getKind(), number, id, why);
  }

  @Override
  String page() {
    return "/foundation/register/records.xhtml?faces-redirect=true&includeViewParams=true";
  }
}
