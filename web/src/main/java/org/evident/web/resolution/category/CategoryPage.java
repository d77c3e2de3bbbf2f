package org.evident.web.resolution.category;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.foundation.revision.boundary.Changeable;
import org.evident.foundation.revision.boundary.Revisions;
import org.evident.resolution.category.boundary.Categories;
import org.evident.resolution.category.boundary.CategoryView;
import org.evident.resolution.category.boundary.ChangeCategory;
import org.evident.resolution.category.boundary.NewCategory;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.web.common.Notices;

/** The words people choose from: one kind of them, and the form that adds one or changes the one the address names. */
@Named
@ViewScoped
public class CategoryPage implements Serializable {

  private static final String HERE = "/resolution/category/list.xhtml?faces-redirect=true&kind=";

  @Inject private Categories categories;
  @Inject private Revisions revisions;

  private CategoryKind kind = CategoryKind.FAULT;
  private String number;
  private long version;
  private String name;
  private String parent;
  private boolean retired;
  private transient List<CategoryView> rows;
  private transient List<String> unkept;

  /** Reads the words, and into the form the one to change; refuses who does not keep them before anything is shown. */
  public void open() {
    unkept = categories.unkept();
    if (number != null) {
      CategoryView one = categories.view(number);
      kind = one.kind();
      version = one.version();
      name = one.name();
      parent = one.parent();
      retired = one.retiredAt() != null;
    }
    rows();
  }

  /** All of the kind, by their path. */
  public List<CategoryView> rows() {
    if (rows == null) {
      rows = categories.list(kind, true);
    }
    return rows;
  }

  /** Those that another one can stand below. */
  public List<CategoryView> parents() {
    return rows().stream()
        .filter(one -> one.retiredAt() == null && !one.number().equals(number))
        .toList();
  }

  /** The kinds of fault that newest incidents have and nobody keeps. */
  public List<String> unkept() {
    if (unkept == null) {
      unkept = categories.unkept();
    }
    return kind == CategoryKind.FAULT ? unkept : List.of();
  }

  /** Whether a word is being changed and none added. */
  public boolean changing() {
    return version > 0;
  }

  /** The kinds there are. */
  public CategoryKind[] kinds() {
    return CategoryKind.values();
  }

  /** Adds the word typed, or changes the one shown if nobody else did meanwhile. */
  public String save() throws Exception {
    if (changing()) {
      revisions.holding(
          Changeable.CATEGORY,
          number,
          count -> count == version,
          () -> categories.change(number, new ChangeCategory(parent, retired)),
          count -> {});
    } else {
      categories.add(new NewCategory(kind, name, parent));
    }
    Notices.done("category.saved");
    return HERE + kind;
  }

  /** Keeps a word from now on that records have already. */
  public String keep(String word) {
    categories.add(new NewCategory(kind, word, null));
    Notices.done("category.saved");
    return HERE + kind;
  }

  public String getKind() {
    return kind.name();
  }

  /** Of what is no kind, kinds of fault are shown. */
  public void setKind(String kind) {
    this.kind = CategoryKind.CAUSE.name().equals(kind) ? CategoryKind.CAUSE : CategoryKind.FAULT;
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

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }
}
