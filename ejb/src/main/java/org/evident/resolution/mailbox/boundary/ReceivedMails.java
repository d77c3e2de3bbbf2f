package org.evident.resolution.mailbox.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.IncidentCommands;
import org.evident.resolution.incident.boundary.Incidents;
import org.evident.resolution.mailbox.rule.MailFate;
import org.evident.resolution.mailbox.rule.MailReason;
import org.evident.resolution.mailbox.rule.MailSubject;
import org.evident.resolution.mailbox.rule.MailText;

/**
 * The door to the mails that came in: what became of each, and what is to become of those that are kept (MBX-7). Nobody can
 * tell whose matter a mail of a stranger is, so the door is for those of the desk whose role reaches everything.
 */
@Stateless
@RolesAllowed({DESK, INCIDENT_MANAGERS})
public class ReceivedMails {

  private static final Role[] ROLES = {Role.SERVICE_DESK, Role.INCIDENT_MANAGER};

  @Inject private Statements statements;
  @Inject private Incidents incidents;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Makes an incident of a kept mail.
   *
   * @param customer number of whose report it is
   * @param service number of the service it is about
   * @param reporter login of who reported it; the caller where left out
   * @param impact 1 to 4, and so urgency
   */
  public record Report(
      @NotBlank @Size(max = 40) String customer,
      @NotBlank @Size(max = 40) String service,
      @Size(max = 100) String reporter,
      @Min(1) @Max(4) int impact,
      @Min(1) @Max(4) int urgency) {}

  static boolean isFor(Map<Role, Set<Scope>> reach) {
    return List.of(ROLES).stream()
        .flatMap(role -> reach.getOrDefault(role, Set.of()).stream())
        .anyMatch(scope -> scope.reaches(List.of()));
  }

  /** Whether the door is for the caller. */
  public boolean isMine() {
    return isFor(mandates.reach());
  }

  /**
   * The mails of a fate, the newest first.
   *
   * @param before the key of the last row of the page before, or null for the first page
   */
  public Page<ReceivedMailView> page(MailFate fate, Long before, int limit) {
    mandates.require(List.of(), ROLES);
    List<ReceivedMailView> lines =
        statements.list(
            ReceivedMailView.COLUMNS
                + ReceivedMailView.FROM
                + "m.fate = ? and m.id < ? order by m.id desc fetch first ? rows only",
            ReceivedMailView::line,
            fate,
            before == null ? Long.MAX_VALUE : before,
            limit + 1);
    return Page.of(lines, limit, line -> String.valueOf(line.id()));
  }

  /** One mail with what it says. */
  public ReceivedMailView one(String number) {
    mandates.require(List.of(), ROLES);
    return statements
        .first(
            ReceivedMailView.COLUMNS + ", m.body" + ReceivedMailView.FROM + "m.number = ?",
            row -> ReceivedMailView.of(row, row.text("body"), people(row.text("sender"))),
            number)
        .orElseThrow(() -> RuleBroken.at("mail", "REC-1", number));
  }

  /** Makes an incident of a mail that is kept, as if its sender had called; its clocks start when the mail came (SLA-1). */
  public ReceivedMailView report(String number, @Valid Report command) {
    ReceivedMailView mail = hold(number);
    String text = MailText.fresh(mail.text());
    String said = mail.senderName() + " <" + mail.sender() + ">\n\n" + text;
    String made =
        incidents
            .report(
                new IncidentCommands.Report(
                    command.customer(),
                    command.service(),
                    MailSubject.title(mail.subject(), text),
                    MailText.cut(said.strip(), number),
                    command.impact(),
                    command.urgency(),
                    "MAIL",
                    mail.receivedAt(),
                    null,
                    command.reporter()))
            .incident()
            .number();
    decide(number, MailFate.REPORTED, null, null, made);
    histories.write(ref(number), "MAIL_REPORTED", made);
    return one(number);
  }

  /** Decides that nothing comes of a mail, with a reason (GEN-4). */
  public ReceivedMailView dismiss(String number, String reason) {
    hold(number);
    FreeText.require(reason, "reason", "MBX-7.REASON");
    decide(number, MailFate.IGNORED, MailReason.DISMISSED, reason.strip(), null);
    histories.write(ref(number), "MAIL_IGNORED", reason.strip());
    return one(number);
  }

  private ReceivedMailView hold(String number) {
    mandates.require(List.of(), ROLES);
    statements.first(
        "select id from received_mail where number = ? for update",
        row -> row.number("id"),
        number);
    ReceivedMailView mail = one(number);
    if (mail.fate() != MailFate.KEPT) {
      throw RuleBroken.at("mail", "MBX-7", number);
    }
    return mail;
  }

  private void decide(
      String number, MailFate fate, MailReason reason, String detail, String record) {
    statements.change(
        "update received_mail set fate = ?, reason = ?, detail = ?, record_number = ?, decided_by = ?,"
            + " decided_at = ? where number = ?",
        fate,
        reason == null ? null : reason.name(),
        detail,
        record,
        callers.login(),
        clock.instant(),
        number);
  }

  private static RecordRef ref(String number) {
    return new RecordRef(RecordKind.RECEIVED_MAIL, number);
  }

  private List<String> people(String address) {
    return statements.list(
        "select login from person where email_key = ? and active order by login limit 10",
        row -> row.text("login"),
        address);
  }
}
