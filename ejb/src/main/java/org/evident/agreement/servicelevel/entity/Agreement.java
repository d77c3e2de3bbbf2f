package org.evident.agreement.servicelevel.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.AgreementForm;
import org.evident.agreement.servicelevel.rule.AgreementOrder;
import org.evident.agreement.servicelevel.rule.AgreementState;

/** What was agreed with a customer about services, in versions by effective date. */
@Entity
@NamedQuery(
    name = Agreement.BY_NUMBER,
    query = "select a from Agreement a where a.number = :number")
@NamedQuery(
    name = Agreement.OF_CUSTOMER,
    query = "select a from Agreement a where a.customerId = :customer order by a.number")
public class Agreement {
  public static final String BY_NUMBER = "Agreement.byNumber";
  public static final String OF_CUSTOMER = "Agreement.ofCustomer";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_seq")
  @SequenceGenerator(name = "agreement_seq", sequenceName = "agreement_seq", allocationSize = 50)
  private Long id;

  private String number;
  private String name;

  @Enumerated(EnumType.STRING)
  private AgreementForm form;

  @Column(name = "customer_id")
  private long customerId;

  @Column(name = "all_services")
  private boolean allServices;

  @ElementCollection
  @CollectionTable(name = "agreement_service", joinColumns = @JoinColumn(name = "agreement_id"))
  @Column(name = "service_id")
  private Set<Long> serviceIds = new HashSet<>();

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
  @OrderBy("versionNo")
  private List<AgreementVersion> versions = new ArrayList<>();

  @Version private long version;

  protected Agreement() {}

  /** An agreement over the services named; none named means all services of the customer. */
  public Agreement(
      String number, String name, AgreementForm form, long customerId, Set<Long> serviceIds) {
    this.form = form;
    this.number = number;
    this.name = name;
    this.customerId = customerId;
    this.serviceIds = new HashSet<>(serviceIds);
    this.allServices = serviceIds.isEmpty();
  }

  /** Adds a version as a draft; what is in force stays as it is. */
  public AgreementVersion draft(AgreementTerms terms, String author) {
    AgreementVersion next = new AgreementVersion(this, versions.size() + 1, terms, author);
    versions.add(next);
    return next;
  }

  /** Writes the newest version anew; name and services are those of the first one (AGR-4). */
  public void redraft(AgreementTerms terms, String author, String calledThen, Set<Long> covered) {
    if (versions.size() > 1) {
      AgreementOrder.require(terms.validFrom(), versions.get(versions.size() - 2).validFrom());
    }
    newest().rewrite(terms, author);
    if (versions.size() == 1) {
      name = calledThen;
      serviceIds.clear();
      serviceIds.addAll(covered);
      allServices = covered.isEmpty();
    }
  }

  /** The newest version. */
  public AgreementVersion newest() {
    return versions.get(versions.size() - 1);
  }

  /** The version in force, if one is. */
  public Optional<AgreementVersion> inForce() {
    return versions.stream().filter(v -> v.state() == AgreementState.ACTIVE).findFirst();
  }

  /** Whether both agreements promise the same customer or team something about the same service. */
  public boolean meets(Agreement other) {
    if (!form.rivals(other.form)) {
      return false;
    }
    if (allServices || other.allServices) {
      return allServices && other.allServices;
    }
    return serviceIds.stream().anyMatch(other.serviceIds::contains);
  }

  public boolean covers(long serviceId) {
    return allServices || serviceIds.contains(serviceId);
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public AgreementForm form() {
    return form;
  }

  public String name() {
    return name;
  }

  public long customerId() {
    return customerId;
  }

  public boolean isForAllServices() {
    return allServices;
  }

  public Set<Long> serviceIds() {
    return Set.copyOf(serviceIds);
  }

  public List<AgreementVersion> versions() {
    return List.copyOf(versions);
  }

  public long version() {
    return version;
  }
}
