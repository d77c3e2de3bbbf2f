package org.evident.web.foundation.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;
import java.util.List;
import org.evident.foundation.attachment.boundary.AttachmentView;
import org.evident.foundation.attachment.boundary.NewFile;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.IncidentFiles;
import org.evident.web.common.Me;

/** The files of an incident. */
@Named
@RequestScoped
public class IncidentFilePart extends FilePart {

  @Inject private IncidentFiles files;
  @Inject private Me me;

  @Override
  public boolean adds() {
    return removes() || me.may(Role.MAJOR_INCIDENT_MANAGER, Role.CUSTOMER_REPRESENTATIVE);
  }

  @Override
  public boolean removes() {
    return me.may(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
  }

  @Override
  public String path(String number) {
    return "incidents/" + number;
  }

  @Override
  List<AttachmentView> read(String number) {
    return files.of(number);
  }

  @Override
  void store(String number, NewFile wish, InputStream bytes) {
    files.add(number, wish, bytes);
  }

  @Override
  void takeOff(String number, long id, String why) {
    files.remove(number, id, why);
  }

  @Override
  String page() {
    return "/resolution/incident/detail.xhtml?faces-redirect=true&includeViewParams=true";
  }
}
