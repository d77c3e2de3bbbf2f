package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.assurance.availability.boundary.HealthView;
import org.evident.assurance.availability.boundary.ServiceHealth;
import org.evident.web.assurance.availability.ServiceMap.Part;

/** What requires what, coloured by how it is, and what design promises beside what was measured. */
@Named
@RequestScoped
public class MapPage {

  private static final String COMPONENT = "COMPONENT";

  @Inject private ServiceHealth availability;

  private List<HealthView> all;
  private ServiceMap map;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    all = availability.all();
    Map<String, Part> parts = new TreeMap<>();
    all.forEach(
        one ->
            parts.put(
                one.number(), new Part(one.number(), one.name(), one.state(), one.requires())));
    all.forEach(one -> one.requires().forEach(key -> parts.computeIfAbsent(key, MapPage::outside)));
    map = ServiceMap.of(parts.values());
  }

  /** A component, or a service the reader does not see. */
  private static Part outside(String key) {
    return new Part(key, key.replaceFirst("^component ", ""), COMPONENT, List.of());
  }

  /** The picture. */
  public ServiceMap map() {
    all();
    return map;
  }

  /** Every service the reader sees. */
  public List<HealthView> all() {
    if (all == null) {
      open();
    }
    return all;
  }

  /** By how many points what was measured lies above what design promises; null where one of them is not known. */
  public BigDecimal difference(HealthView one) {
    return one.percent() == null || one.design() == null
        ? null
        : one.percent().subtract(one.design());
  }

  /** What a service requires is called. */
  public String name(String required) {
    return all().stream()
        .filter(one -> one.number().equals(required))
        .map(HealthView::name)
        .findFirst()
        .orElse(outside(required).name());
  }
}
