package org.evident.foundation.register.boundary;

import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.evident.foundation.attachment.boundary.AttachmentView;
import org.evident.foundation.attachment.boundary.Attachments;
import org.evident.foundation.attachment.boundary.NewFile;
import org.evident.foundation.attachment.boundary.OpenedFile;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.register.rule.Form;
import org.evident.kernel.RecordRef;

/** The files of simple records: whoever reads a record reads those meant for them (ATT-4), and its kind's writers add and remove. */
@Stateless
@RolesAllowed({
  TOP,
  PROCESS_OWNERS,
  OWNER_OF_SMS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  FINANCE_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  FULFILLERS,
  AVAILABILITY_MANAGERS,
  CAPACITY_MANAGERS,
  CONTINUITY_MANAGERS,
  SECURITY_MANAGERS
})
public class RecordFiles {

  @Inject private Attachments attachments;
  @Inject private Registers registers;
  @Inject private FormBook book;
  @Inject private RecordReach reach;
  @Inject private Callers callers;

  /** The files of a record. */
  @PermitAll
  public List<AttachmentView> of(String path, String number) {
    return attachments.of(read(path, number));
  }

  /** One file of a record, to be read. */
  @PermitAll
  public OpenedFile open(String path, String number, long id) {
    return attachments.open(read(path, number), id);
  }

  /** Attaches a file. */
  public AttachmentView add(String path, String number, NewFile file, InputStream bytes) {
    return attachments.add(written(path, number), file, bytes);
  }

  /** Takes a file off, with a reason. */
  public List<AttachmentView> remove(String path, String number, long id, String reason) {
    RecordRef record = written(path, number);
    attachments.remove(record, id, reason);
    return attachments.of(record);
  }

  private RecordRef written(String path, String number) {
    Form form = book.writable(callers.current(), path);
    reach.writing(form).accept(registers.one(path, number).values());
    return new RecordRef(form.kind(), number);
  }

  /** Registers refuses whoever may not read the record. */
  private RecordRef read(String path, String number) {
    registers.one(path, number);
    return new RecordRef(registers.form(path).kind(), number);
  }
}
