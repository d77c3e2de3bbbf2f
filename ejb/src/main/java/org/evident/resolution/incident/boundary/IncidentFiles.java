package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import org.evident.foundation.attachment.boundary.AttachmentView;
import org.evident.foundation.attachment.boundary.Attachments;
import org.evident.foundation.attachment.boundary.NewFile;
import org.evident.foundation.attachment.boundary.OpenedFile;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The files of incidents: people of the customer see those meant for them, and add their own (ATT-4). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  AUTHORS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES,
  SECURITY_MANAGERS,
  ADMIN
})
public class IncidentFiles {

  private static final Role[] READERS =
      EnumSet.complementOf(EnumSet.of(Role.SECURITY_MANAGER)).toArray(Role[]::new);

  @Inject private Attachments attachments;
  @Inject private SeenIncidents seen;
  @Inject private SecurityRows security;
  @Inject private Callers callers;

  /** The files of an incident that the caller sees. */
  public List<AttachmentView> of(String number) {
    RecordRef incident = ref(number);
    return hidden(number) ? List.of() : attachments.of(incident);
  }

  /** One file of an incident, to be read. */
  public OpenedFile open(String number, long id) {
    RecordRef incident = ref(number);
    if (hidden(number)) {
      throw RuleBroken.at("attachment", "REC-1", id);
    }
    return attachments.open(incident, id);
  }

  /** Attaches a file. */
  @RolesAllowed({
    DESK,
    RESOLVERS,
    INCIDENT_MANAGERS,
    MAJOR_INCIDENT_MANAGERS,
    CUSTOMER_REPRESENTATIVES
  })
  public AttachmentView add(String number, NewFile file, InputStream bytes) {
    return attachments.add(ref(number), file, bytes);
  }

  /** Takes a file off, with a reason. */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
  public List<AttachmentView> remove(String number, long id, String reason) {
    RecordRef incident = ref(number);
    if (hidden(number)) {
      throw RuleBroken.at("attachment", "REC-1", id);
    }
    attachments.remove(incident, id, reason);
    return attachments.of(incident);
  }

  /** Files of what is withheld are for security roles, who see no others (INC-6). */
  private boolean hidden(String number) {
    Caller caller = callers.current();
    boolean withheld = security.withholds(seen.require(number).id());
    return withheld ? !caller.hasAny(Role.SECURITY_MANAGER) : !caller.hasAny(READERS);
  }

  private RecordRef ref(String number) {
    seen.require(number);
    return new RecordRef(RecordKind.INCIDENT, number);
  }
}
