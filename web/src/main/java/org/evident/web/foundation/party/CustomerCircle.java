package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.CustomerProfile;
import org.evident.foundation.party.boundary.CustomerProfiles;
import org.evident.foundation.party.boundary.OrganisationView;
import org.evident.foundation.party.boundary.Organisations;
import org.evident.foundation.party.boundary.WriteProfile;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Me;
import org.evident.web.common.Meanwhile;
import org.evident.web.common.Notices;

/** What is known of a customer beyond its name, and the form that writes it down. */
@Named
@ViewScoped
public class CustomerCircle implements Serializable {

  private static final String HERE =
      "/foundation/party/customer.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private CustomerProfiles profiles;
  @Inject private Organisations organisations;
  @Inject private Me me;

  private final Meanwhile met = new Meanwhile();
  private Map<String, String> read;
  private String number;
  private long version;
  private String organisation;
  private String segment;
  private String contact;
  private transient CustomerProfile profile;

  /** Reads it where the reader may, and begins with what stands there. */
  public void open(String customer) {
    number = customer;
    profile = null;
    if (me.readsCircles() && customer != null) {
      try {
        profile = profiles.profile(customer);
      } catch (RuleBroken broken) {
        // Whose role reaches other customers only sees the customer itself.
        if (!"PTY-10".equals(broken.rule())) {
          throw broken;
        }
        return;
      }
      if (read == null) {
        rest(profile);
        organisation = profile.organisation();
        segment = profile.segment();
        contact = profile.businessContact();
      }
    }
  }

  /** What is known, or null where it is not the reader's to know. */
  public CustomerProfile profile() {
    return profile;
  }

  /** The organisations a customer can be or belong to, by name. */
  public List<OrganisationView> organisations() {
    return organisations.page("", Page.MOST).items();
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    try {
      profiles.change(number, new WriteProfile(organisation, segment, contact, version));
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        profile = profiles.profile(number);
        rest(profile);
        met.meet(before, read);
      }
      return null;
    }
    Notices.done("circle.saved");
    return HERE;
  }

  /** Finds what is known right as it stands there. */
  public String review() {
    profiles.review(number);
    Notices.done("circle.reviewed.now");
    return HERE;
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  private void rest(CustomerProfile now) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("circle.organisation", now.organisationName());
    fields.put("circle.segment", now.segment());
    fields.put("circle.contact", now.businessContact());
    read = Collections.unmodifiableMap(fields);
    version = now.version();
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public String getSegment() {
    return segment;
  }

  public void setSegment(String segment) {
    this.segment = segment;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }
}
