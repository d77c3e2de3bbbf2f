package org.evident.web.foundation.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.OrganisationView;
import org.evident.foundation.party.boundary.Organisations;
import org.evident.foundation.party.boundary.WriteOrganisation;
import org.evident.foundation.party.rule.OrganisationKind;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.web.common.Meanwhile;
import org.evident.web.common.Notices;

/** The organisations and one of them, and the form that makes another known or corrects it. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

  private static final String ONE =
      "/foundation/party/organisation.xhtml?faces-redirect=true&number=";

  @Inject private Organisations organisations;

  private final Meanwhile met = new Meanwhile();
  private Map<String, String> read;
  private String after;
  private String number;
  private long version;
  private String name;
  private boolean own;
  private List<String> kinds = new ArrayList<>();
  private transient Page<OrganisationView> page;
  private transient OrganisationView one;

  /** Reads the list before anything is shown, so that whoever may not see it is told so. */
  public void list() {
    page = organisations.page(after == null ? "" : after, Page.USUAL);
  }

  /** A page of them, by name. */
  public Page<OrganisationView> page() {
    if (page == null) {
      list();
    }
    return page;
  }

  /** Reads one, and begins with what stands there. */
  public void open() {
    one = organisations.organisation(number == null ? "" : number);
    if (read == null) {
      rest(one);
      name = one.name();
      own = one.own();
      kinds = new ArrayList<>(one.kinds());
    }
  }

  /** The one. */
  public OrganisationView one() {
    if (one == null) {
      open();
    }
    return one;
  }

  /** What an organisation can be. */
  public List<String> choices() {
    return Arrays.stream(OrganisationKind.values()).map(Enum::name).toList();
  }

  /** Makes an organisation known. */
  public String make() {
    OrganisationView made =
        organisations.add(new WriteOrganisation(name, own, List.copyOf(kinds), null));
    Notices.done("organisations.made");
    return ONE + made.number();
  }

  /** Saves it, or shows what somebody else has made of it meanwhile. */
  public String save() {
    try {
      organisations.change(number, new WriteOrganisation(name, own, List.copyOf(kinds), version));
    } catch (RuleBroken broken) {
      if (Meanwhile.told(broken)) {
        Map<String, String> before = read;
        one = organisations.organisation(number);
        rest(one);
        met.meet(before, read);
      }
      return null;
    }
    Notices.done("circle.saved");
    return ONE + number;
  }

  /** What somebody else has changed since the form was opened. */
  public Meanwhile met() {
    return met;
  }

  private void rest(OrganisationView now) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("word.name", now.name());
    fields.put("organisations.kinds", String.join(" ", now.kinds()));
    read = Collections.unmodifiableMap(fields);
    version = now.version();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isOwn() {
    return own;
  }

  public void setOwn(boolean own) {
    this.own = own;
  }

  public List<String> getKinds() {
    return kinds;
  }

  public void setKinds(List<String> kinds) {
    this.kinds = kinds;
  }
}
