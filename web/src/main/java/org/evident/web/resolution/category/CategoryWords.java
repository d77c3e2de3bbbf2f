package org.evident.web.resolution.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.evident.resolution.category.boundary.Categories;
import org.evident.resolution.category.boundary.CategoryView;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.web.common.Me;

/** The words forms offer to say what kind of fault an incident is, and what caused it. */
@Named
@RequestScoped
public class CategoryWords {

  /** The steps of an incident whose forms ask for one. */
  private static final Set<String> STEPS =
      Set.of("assign", "resolve", "edit", "triage", "edit-CATEGORY");

  @Inject private Categories categories;
  @Inject private Me me;

  private List<CategoryView> faults;
  private List<CategoryView> causes;

  /** Whether the form of a step asks the reader for one. */
  public boolean offered(String step) {
    return step != null && STEPS.contains(step) && me.answers();
  }

  /** The kinds of fault, asked for once. */
  public List<CategoryView> faults() {
    if (faults == null) {
      faults = categories.list(CategoryKind.FAULT, false);
    }
    return faults;
  }

  /** The causes, asked for once. */
  public List<CategoryView> causes() {
    if (causes == null) {
      causes = categories.list(CategoryKind.CAUSE, false);
    }
    return causes;
  }
}
