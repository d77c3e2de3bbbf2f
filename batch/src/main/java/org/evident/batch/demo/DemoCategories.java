package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.kernel.Role;
import org.evident.resolution.category.boundary.Categories;
import org.evident.resolution.category.boundary.NewCategory;
import org.evident.resolution.category.rule.CategoryKind;

/** The words the demo organisation chooses from: those its log has, some of them finer, and what causes faults. */
@Stateless
@PermitAll
@RunAs(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCategories {

  private static final Map<String, List<String>> FAULTS =
      new TreeMap<>(
          Map.of(
              "Access", List.of("Password", "Permission"),
              "Fault", List.of("Software fault", "Network fault"),
              "Speed", List.of(),
              "Data", List.of("Lost data", "Wrong data"),
              "Device", List.of("Printer", "Workstation"),
              "Question", List.of()));
  private static final Map<String, List<String>> CAUSES =
      new TreeMap<>(
          Map.of(
              "Change", List.of(),
              "Hardware failure", List.of("Worn part", "Power"),
              "Software defect", List.of(),
              "Operation", List.of("Wrong setting", "Missing capacity"),
              "Supplier", List.of(),
              "Use", List.of("Lack of training")));

  @Inject private Categories categories;

  /** Keeps the words, if there are none yet. */
  public void make() {
    make(CategoryKind.FAULT, FAULTS);
    make(CategoryKind.CAUSE, CAUSES);
  }

  private void make(CategoryKind kind, Map<String, List<String>> words) {
    if (!categories.list(kind, true).isEmpty()) {
      return;
    }
    words.forEach(
        (top, below) -> {
          String number = categories.add(new NewCategory(kind, top, null)).number();
          below.forEach(word -> categories.add(new NewCategory(kind, word, number)));
        });
  }
}
