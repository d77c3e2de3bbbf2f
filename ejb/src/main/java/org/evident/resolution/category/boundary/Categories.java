package org.evident.resolution.category.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.resolution.category.rule.CategoryTree;

/** The door to the words people choose from (CTG-1 to CTG-3); administrators and incident managers keep them. */
@Stateless
@RolesAllowed({ADMIN, INCIDENT_MANAGERS})
public class Categories {

  private static final int BLOCK = 50;

  /** The newest incidents whose words are looked at that nobody keeps. */
  private static final int RECENT = 500;

  @Inject private Statements statements;
  @Inject private CategoryRows rows;
  @Inject private Numbers numbers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The words of a kind, by their path; those nobody chooses any more only if asked for. */
  @RolesAllowed({
    ADMIN,
    INCIDENT_MANAGERS,
    DESK,
    RESOLVERS,
    MAJOR_INCIDENT_MANAGERS,
    SERVICE_OWNERS,
    AUDITORS,
    CUSTOMER_REPRESENTATIVES
  })
  public List<CategoryView> list(CategoryKind kind, boolean retired) {
    return rows.all(kind).stream().filter(one -> retired || one.retiredAt() == null).toList();
  }

  /** One word. */
  public CategoryView view(String number) {
    return Arrays.stream(CategoryKind.values())
        .flatMap(kind -> rows.all(kind).stream())
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("category", "REC-1", number));
  }

  /** The kinds of fault the newest incidents have that nobody keeps, as an import brings them. */
  public List<String> unkept() {
    return statements.list(
        "select distinct r.category from (select category from incident order by id desc limit ?) r"
            + " where r.category is not null and not exists (select 1 from category c where c.kind ="
            + " 'FAULT' and c.folded = lower(r.category)) order by r.category",
        row -> row.text("category"),
        RECENT);
  }

  /** Adds a word; breaks CTG-1 for its name, CTG-2 for its place. */
  public CategoryView add(@Valid NewCategory command) {
    CategoryTree tree = rows.tree(command.kind());
    String name = tree.requireNew(command.name());
    String parent = stripped(command.parent());
    tree.requirePlace(null, parent);
    String number = numbers.next(RecordKind.CATEGORY, Year.now(clock).getValue());
    statements.change(
        "insert into category (id, number, kind, name, folded, parent_id, version) select cast(? as"
            + " bigint), cast(? as varchar(20)), cast(? as varchar(20)), cast(? as varchar(100)), cast(?"
            + " as varchar(100)), (select id from category where number = ?), 1 from (select 1 as one) o",
        statements.block("category_seq", BLOCK),
        number,
        command.kind(),
        name,
        CategoryTree.folded(name),
        parent);
    histories.write(about(number), "CREATED", name);
    return view(number);
  }

  /** Gives a word another place, retires it or takes it up again; breaks CTG-2. */
  public CategoryView change(String number, @Valid ChangeCategory command) {
    CategoryView before = view(number);
    CategoryTree tree = rows.tree(before.kind());
    String parent = stripped(command.parent());
    if (parent != null && !command.retired()) {
      tree.requirePlace(number, parent);
    }
    if (command.retired() && before.retiredAt() == null) {
      tree.requireLeaf(number);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant kept = before.retiredAt() == null ? now : before.retiredAt();
    Instant retired = command.retired() ? kept : null;
    statements.change(
        "update category set parent_id = (select id from category where number = ?), retired_at ="
            + " cast(? as timestamp(6) with time zone), version = version + 1 where number = ?",
        parent,
        retired,
        number);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("parent", before.parent(), parent),
        FieldChange.of("retiredAt", before.retiredAt(), retired));
    return view(number);
  }

  private static String stripped(String number) {
    return number == null || number.isBlank() ? null : number.strip();
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CATEGORY, number);
  }
}
