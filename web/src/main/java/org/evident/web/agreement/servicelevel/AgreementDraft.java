package org.evident.web.agreement.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.evident.agreement.servicelevel.boundary.AgreementRedrafts;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.servicelevel.rule.AgreementForm;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.revision.boundary.Revisions;
import org.evident.foundation.servicetime.boundary.CalendarView;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.kernel.Priority;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** The form an agreement is drafted in: a new one, the next version of one, or a draft written anew. */
@Named
@ViewScoped
public class AgreementDraft implements Serializable {

  @Inject private Agreements agreements;
  @Inject private AgreementRedrafts redrafts;
  @Inject private Revisions revisions;
  @Inject private Parties parties;
  @Inject private Services services;
  @Inject private Calendars calendars;
  @Inject private Me me;

  private final AgreementFields fields = new AgreementFields();
  private String number;
  private long seen = -1;
  private transient AgreementView agreement;
  private transient List<CalendarView> hours;

  /** Refuses whoever drafts none, and begins with what was agreed or drafted last. */
  public void open() {
    if (!me.may(Role.SERVICE_LEVEL_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    if (known() && seen < 0) {
      seen = revisions.of(Changeable.AGREEMENT, number).orElse(0L);
      fields.read(agreement(), newest());
    }
  }

  /** Whether there is an agreement already. */
  public boolean known() {
    return number != null && !number.isBlank();
  }

  /** Whether the newest version is written anew, and no next one. */
  public boolean again() {
    return known() && AgreementState.valueOf(newest().state()).isOpen();
  }

  /** Whether name and services can be said here. */
  public boolean first() {
    return !known() || again() && agreement().versions().size() == 1;
  }

  /** Keeps what is typed as a draft. */
  public String save() {
    String saved = known() ? held() : agreements.draft(fields.draft(null)).number();
    Notices.done("agreement.done.drafted");
    return "/agreement/servicelevel/detail.xhtml?faces-redirect=true&number=" + saved;
  }

  /** The customers to choose from. */
  public List<CustomerView> customers() {
    return parties.customers().stream().filter(CustomerView::active).toList();
  }

  /** The services to choose from. */
  public List<ServiceView> services() {
    return services.list().stream().filter(ServiceView::offered).toList();
  }

  /** The calendars to choose from. */
  public List<CalendarView> calendars() {
    if (hours == null) {
      hours = calendars.list();
    }
    return hours;
  }

  /** The forms an agreement can have. */
  public List<AgreementForm> forms() {
    return Arrays.asList(AgreementForm.values());
  }

  /** The services a target can be for: those of the agreement, once they are said. */
  public List<ServiceView> covered() {
    if (first()) {
      return services();
    }
    AgreementView known = agreement();
    return services().stream()
        .filter(s -> known.allServices() || known.services().contains(s.number()))
        .toList();
  }

  /** The priorities a target can be for. */
  public List<Priority> priorities() {
    return List.of(Priority.values());
  }

  /** What is typed. */
  public AgreementFields getFields() {
    return fields;
  }

  private AgreementView agreement() {
    if (agreement == null) {
      agreement = agreements.agreement(number);
    }
    return agreement;
  }

  private AgreementView.Version newest() {
    return AgreementList.newest(agreement());
  }

  /** Changes the agreement on the state that was read only; saved again, it replaces what somebody else has made of it. */
  private String held() {
    AgreementView.Version carried = newest();
    Callable<Object> work =
        again()
            ? () -> redrafts.redraft(number, fields.draft(carried))
            : () -> agreements.draftVersion(number, fields.draft(carried));
    try {
      revisions.holding(Changeable.AGREEMENT, number, count -> count == seen, work, count -> {});
      return number;
    } catch (RuleBroken broken) {
      if (!Revisions.SEEN.equals(broken.field())) {
        throw broken;
      }
      seen = revisions.of(Changeable.AGREEMENT, number).orElse(0L);
      throw new RuleBroken("AGR.STALE", number);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
