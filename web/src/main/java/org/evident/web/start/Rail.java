package org.evident.web.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evident.web.common.Me;

/**
 * The way to every list the reader may read. It stands on each page, so it is put together here: links a page declares are
 * built and looked up among all pages each time, whether they are shown or not.
 */
@Named
@RequestScoped
public class Rail {

  private static final String LIST = "/resolution/incident/list";
  private static final String REVIEWS = "/evaluation/servicereview/";
  private static final String PARTY = "/foundation/party/";
  private static final Set<String> QUEUES = Set.of("MINE", "TEAM");

  @Inject private Me me;
  @Inject private Start start;

  private List<RailGroup> groups;

  /** What the rail shows, from the top; a heading nothing stands under is left out. */
  public List<RailGroup> groups() {
    if (groups == null) {
      groups =
          Stream.of(top(), mine(), desk(), services(), system(), administration())
              .filter(group -> !group.ways().isEmpty())
              .toList();
    }
    return groups;
  }

  private static RailGroup top() {
    return new RailGroup(null).add(true, way("rail.start", "/index"));
  }

  private RailGroup mine() {
    RailGroup group = new RailGroup("start.title");
    if (me.staff()) {
      group
          .add(start.desk(), queue("rail.assigned", "MINE"))
          .add(start.desk(), queue("rail.teams", "TEAM"))
          .add(true, room("rail.approvals", "/foundation/approval/", "mine").counting("approval"))
          .add(true, room("rail.actions", "/foundation/action/", "mine").counting("action"))
          .add(true, reading())
          .add(me.writesReviews(), due())
          .add(me.duties(), room("rail.duties", "/foundation/duty/", "list"));
    } else {
      group.add(true, reading());
    }
    return group;
  }

  private RailGroup desk() {
    boolean listed = isAt(LIST) && ownQueue() == null;
    boolean record = isAt("/resolution/incident/detail") || isAt("/resolution/incident/new");
    return new RailGroup("rail.desk")
        .add(me.seesIncidents(), to("rail.incidents", LIST + ".xhtml", listed || record))
        .add(
            start.mailbox(),
            room("mailbox.title", "/resolution/mailbox/", "list").counting("inbox"))
        .add(me.answers(), room("answers.title", "/resolution/answer/", "list"))
        .add(me.seesCauses(), way("breaches.title", "/resolution/incident/breaches"))
        .add(me.secures(), way("withheld.title", "/resolution/incident/withheld"))
        .add(me.follows(), way("own.title", "/resolution/incident/mine"))
        .add(me.imports(), room("category.title", "/resolution/category/", "list"))
        .add(me.imports(), way("rail.imports", "/resolution/incident/imports"));
  }

  private RailGroup services() {
    return new RailGroup("rail.services")
        .add(true, room("services.title", "/portfolio/catalogue/", "services"))
        .add(me.seesHealth(), room("health.title", "/assurance/availability/", "list"))
        .add(me.staff(), way("customers.title", PARTY + "customers"))
        .add(me.readsCircles(), way("groups.title", PARTY + "groups", PARTY + "group"))
        .add(true, room("rail.agreements", "/agreement/servicelevel/", "list"))
        .add(me.contracts(), room("contracts.title", "/agreement/supplier/", "contracts"))
        .add(me.reviews(), to("rail.reviews", REVIEWS + "list.xhtml", isIn(REVIEWS) && !asksDue()))
        .add(me.capacity(), room("rail.capacity", "/supply/capacity/", "list"))
        .add(me.capacity(), room("rail.demand", "/supply/demand/", "list"))
        .add(me.records(), room("rail.records", "/foundation/register/", "records"));
  }

  private RailGroup system() {
    return new RailGroup("rail.system")
        .add(me.duties(), room("conformity.title", "/conformity/", "requirement/wall"))
        .add(me.hears(), way("communication.title", "/foundation/communication/list"));
  }

  private RailGroup administration() {
    boolean runs = me.administers();
    return new RailGroup("rail.administration")
        .add(true, room("rail.calendars", "/foundation/servicetime/", "calendars"))
        .add(me.seesParameters(), room("parameters.title", "/foundation/parameter/", "list"))
        .add(true, way("rail.mine", PARTY + "mine"))
        .add(true, way("tokens.title", PARTY + "tokens"))
        .add(
            me.readsOrganisations(),
            way("organisations.title", PARTY + "organisations", PARTY + "organisation"))
        .add(runs, way("rail.people", PARTY + "people", PARTY + "person"))
        .add(runs, way("teams.title", PARTY + "teams", PARTY + "team"))
        .add(runs, room("directory.title", "/foundation/directory/", "directory"))
        .add(runs, way("tokens.all.title", PARTY + "all-tokens"))
        .add(runs, room("work.title", "/foundation/operation/", "work").counting("work"))
        .add(runs, room("retention.title", "/foundation/retention/", "rules"))
        .add(runs, way("mails.title", "/foundation/notification/mails").counting("mail"))
        .add(me.audits(), way("roles.title", PARTY + "roles", PARTY + "conflicts"))
        .add(me.audits(), room("rail.history", "/foundation/history/", "list"))
        .add(me.staff(), way("rail.api", "/help/api"));
  }

  private static RailWay reading() {
    return way("reading.title", "/foundation/communication/mine", "/foundation/communication/read")
        .counting("acknowledgement");
  }

  private static RailWay queue(String words, String whose) {
    String to = LIST + ".xhtml?whose=" + whose + "&unsolved=true&nearest=true";
    return to(words, to, whose.equals(ownQueue())).counting("incident." + whose);
  }

  private static RailWay due() {
    boolean here = isAt(REVIEWS + "list") && asksDue();
    return to("rail.due", REVIEWS + "list.xhtml?due=true", here).counting("review");
  }

  /** A way to one page, where the reader is on it or on another that belongs to it. */
  private static RailWay way(String words, String page, String... others) {
    return to(words, page + ".xhtml", isAt(page) || Stream.of(others).anyMatch(Rail::isAt));
  }

  /** A way to the first page of a room, where the reader is anywhere in it. */
  private static RailWay room(String words, String room, String first) {
    return to(words, room + first + ".xhtml", isIn(room));
  }

  private static RailWay to(String words, String path, boolean current) {
    return new RailWay(words, path, current, null);
  }

  private static boolean isAt(String page) {
    return here().equals(page + ".xhtml");
  }

  private static boolean isIn(String room) {
    return here().startsWith(room);
  }

  /** Whose queue the list shows as a place of its own in the rail, null where it shows something else. */
  private static String ownQueue() {
    String whose = asked("whose");
    return isAt(LIST) && "true".equals(asked("unsolved")) && whose != null && QUEUES.contains(whose)
        ? whose
        : null;
  }

  private static boolean asksDue() {
    return "true".equals(asked("due"));
  }

  private static String here() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }

  private static String asked(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }
}
