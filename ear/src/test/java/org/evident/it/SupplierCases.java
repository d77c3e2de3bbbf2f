package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.evident.it.Client.Answer;

/** Suppliers with and without contracts: which requirements each of them breaks, and how they are mended. */
final class SupplierCases {

  private static final String CONTRACT =
      """
      {"supplier":"%s","title":"Care of lines",%s"requirements":"Repair as we do",
       "ourAuthority":"The supplier manager","theirAuthority":"The duty manager",
       "supplierSignatory":"M. Meridian","startsOn":"%s","endsOn":"2099-12-31","noticeDays":30,
       "value":1000,"currency":"GBP","agreements":[%s],
       "targets":[{"metric":"RESPONSE","priority":"P1","limitMinutes":%d,"allowanceMinutes":30,"calendar":"ALL"}]}""";
  private static final String SCOPE = "\"scope\":\"All lines\",";
  static final String BETTER =
      "{\"text\":\"Ask earlier\",\"owner\":\"jack\",\"due\":\"2100-01-01\",\"kind\":\"IMPROVEMENT\"}";
  private static final String KNOWN = "{\"name\":\"%s\",\"own\":false,\"kinds\":[\"%s\"]}";
  private static final String TARGET =
      """
      {"supplier":"%s","service":"%s","period":"%s","metric":"RESPONSE","priority":"%s",
       "goalPercent":90%s}""";

  private final ConformityDesk desk;
  private final String served;
  private final String agreed;
  final YearMonth month = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
  private String contract;
  private final String helper;
  private Client suppliers;
  private String performance;
  private String fit;
  private String loose;
  private String gaping;
  private String meeting;
  private String distant;

  final List<ConformityCase> cases =
      List.of(
          ConformityCase.of("R-8.3.4.1-06", this::followNoMore, this::follow),
          ConformityCase.of("R-8.3.4.1-08", this::reviewNoMore, this::review),
          ConformityCase.of("R-8.2.3.1-06", this::meetNoMore, this::meet),
          ConformityCase.of("R-8.3.4.1-04", this::promiseLess, () -> act(gaping)),
          ConformityCase.of("R-8.3.4.1-07", this::miss, () -> act(contract)),
          new ConformityCase(
              List.of("R-7.5.4-06", "R-8.2.3.2-02", "R-8.3.4.1-02"), this::stray, this::bind),
          new ConformityCase(
              List.of("R-5.1-05", "R-8.2.3.1-04", "R-8.2.3.1-05", "R-8.3.1-01"),
              this::stand,
              this::part),
          ConformityCase.of("R-8.3.4.1-01", this::leave, this::come));

  /** One supplier is bound, and did what it had to. */
  SupplierCases(ConformityDesk desk, String served, String agreed) {
    this.desk = desk;
    this.agreed = agreed;
    this.served = served;
    suppliers = desk.office.person("supplies", null, "SUPPLIER_MANAGER");
    contract = sign("Meridian", month.atDay(1), supported(), 100);
    helper = sign("Kindly", LocalDate.now(ZoneOffset.UTC), supported(), 100);
    look(helper);
    reach("Meridian", month);
    reach("Meridian", month.plusMonths(1));
    follow();
    review();
    meet();
  }

  /** It stands for the contract that says all it has to; one that does not is never signed. */
  void assertComplete() {
    String met = desk.admin.get("conformity/R-8.3.4.1-03/satisfying").expect(200).body();
    assertTrue(met.contains(contract), met);
    Answer refused =
        suppliers.post(draft("Vague", "", LocalDate.now(), "", 100) + "/offer").expect(422);
    assertEquals("scope", refused.text("field"));
  }

  private String followNoMore() {
    desk.endDuty(performance);
    return contract;
  }

  private void follow() {
    performance = desk.duty("SUPPLIER_PERFORMANCE_REVIEW", "supplier", contract);
  }

  private String reviewNoMore() {
    desk.endDuty(fit);
    return contract;
  }

  private void review() {
    fit = desk.duty("CONTRACT_REVIEW", "supplier", contract);
  }

  /** What is promised takes longer than what is agreed. */
  private String promiseLess() {
    gaping = sign("Slow", LocalDate.now(ZoneOffset.UTC), supported(), 300);
    look(gaping);
    return gaping;
  }

  private String miss() {
    return miss("Meridian");
  }

  /** A supplier reached half of what was asked. */
  String miss(String supplier) {
    String missed = TARGET.formatted(supplier, served, month, "P2", ",\"actualPercent\":50");
    return desk.records.add("supplier-targets", missed);
  }

  void act(String on) {
    String action = "{\"text\":\"Talk to them\",\"owner\":\"jack\",\"due\":\"2100-01-01\"}";
    String path = "contracts/" + on + "/actions";
    suppliers.post(path, action).expect(201);
    assertTrue(suppliers.get(path).expect(200).body().contains("Talk to them"));
  }

  /** Somebody thinks of what could be better about a supplier; answers with the number of that. */
  String think() {
    String path = "contracts/" + helper + "/actions";
    return suppliers.post(path, BETTER).expect(201).text("number");
  }

  void look(String at) {
    desk.duty("SUPPLIER_PERFORMANCE_REVIEW", "supplier", at);
    desk.duty("CONTRACT_REVIEW", "supplier", at);
    desk.duty("PARTY_COORDINATION", "portfolio_control", at);
  }

  private String supported() {
    return "\"" + agreed + "\"";
  }

  private String meetNoMore() {
    desk.endDuty(meeting);
    return contract;
  }

  private void meet() {
    meeting = desk.duty("PARTY_COORDINATION", "portfolio_control", contract);
  }

  /** A contract says what the supplier owes, and neither to what end nor how anybody could measure it. */
  private String stand() {
    String body =
        CONTRACT
            .formatted("Distant", SCOPE, LocalDate.now(ZoneOffset.UTC), "", 100)
            .replaceAll("\"targets\":\\[.*]", "\"otherObligation\":\"Stand by\"");
    distant = suppliers.post("contracts", body).expect(201).text("number");
    signed("contracts/" + distant);
    look(distant);
    return distant;
  }

  private void part() {
    String exit =
        "{\"dataReturned\":true,\"accessRemoved\":true,\"knowledgeHandedOver\":true,\"assetsReturned\":true}";
    String path = "contracts/" + distant;
    suppliers.put(path + "/exit", exit).expect(200);
    suppliers.post(path + "/termination", "{\"reason\":\"No use\"}").expect(200);
  }

  /** Somebody who is bound does something, and nobody knows how well. */
  String workUnseen() {
    String unseen = sign("Quiet", month.atDay(1), supported(), 100);
    look(unseen);
    return unseen;
  }

  void see() {
    reach("Quiet", month);
    reach("Quiet", month.plusMonths(1));
  }

  /** Nobody looks after any supplier. */
  private String leave() {
    desk.endAll("SUPPLIER_MANAGER");
    return contract;
  }

  private void come() {
    suppliers = desk.office.person("supplies-2", null, "SUPPLIER_MANAGER");
  }

  /** Somebody supplies without a contract, and nobody knows how well. */
  private String stray() {
    String target = TARGET.formatted("Loose", served, month, "P1", "");
    loose = desk.records.add("supplier-targets", target);
    return loose;
  }

  private void bind() {
    String known = TARGET.formatted("Loose", served, month, "P1", ",\"actualPercent\":90");
    desk.records.correct("supplier-targets/" + loose, known);
    String bound = sign("Loose", LocalDate.now(ZoneOffset.UTC), supported(), 100);
    look(bound);
  }

  void reach(String supplier, YearMonth in) {
    String target = TARGET.formatted(supplier, served, in, "P1", ",\"actualPercent\":95");
    desk.records.add("supplier-targets", target);
  }

  private String sign(String supplier, LocalDate from, String supports, int minutes) {
    know(supplier, "EXTERNAL_SUPPLIER");
    return bindTo(supplier, from, supports, minutes);
  }

  /** A contract that holds and supports the agreement, with whoever that is. */
  String bindTo(String supplier, LocalDate from) {
    return bindTo(supplier, from, supported(), 100);
  }

  private String bindTo(String supplier, LocalDate from, String supports, int minutes) {
    String path = draft(supplier, SCOPE, from, supports, minutes);
    signed(path);
    return path.substring(path.indexOf('/') + 1);
  }

  /** Says what an organisation is to us; answers with its number. */
  String know(String supplier, String kind) {
    return desk.admin
        .post("organisations", KNOWN.formatted(supplier, kind))
        .expect(201)
        .text("number");
  }

  private void signed(String path) {
    suppliers.post(path + "/offer").expect(200);
    assertEquals("ACTIVE", desk.owner.post(path + "/signature").expect(200).text("state"));
  }

  private String draft(
      String supplier, String scope, LocalDate from, String supports, int minutes) {
    String body = CONTRACT.formatted(supplier, scope, from, supports, minutes);
    return "contracts/" + suppliers.post("contracts", body).expect(201).text("number");
  }
}
