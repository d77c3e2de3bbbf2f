package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Contracts with suppliers from their draft to their end, and what they carry meanwhile. */
final class ContractChecks {

  private static final String WORDS =
      """
      "scope":"Lines of all sites","requirements":"Repair by our procedures","ourAuthority":"The supplier manager",
      "theirAuthority":"The duty manager","supplierSignatory":"M. Meridian",""";
  private static final String CONTRACT =
      """
      {"supplier":"%s","title":"Lines",%s"startsOn":"%s","endsOn":"%s","noticeDays":30,"value":1000,
       "currency":"GBP","agreements":["%s"],"targets":[{"metric":"RESOLUTION","priority":"P1",
       "limitMinutes":%d,"allowanceMinutes":30,"calendar":"ALL"}]}""";
  private static final String SHARPER =
      """
      {"name":"Sharper","customer":"-","validFrom":"2099-01-01","requirement":"Faster","noExceptions":true,
       "goals":[],"targets":[{"metric":"RESOLUTION","priority":"P1","limitMinutes":200,"calendar":"ALL",
       "pauseAllowed":false}]}""";
  private static final String SETTLED =
      "{\"dataReturned\":true,\"accessRemoved\":true,\"knowledgeHandedOver\":true,\"assetsReturned\":%b}";

  private final Office office;
  private final Client levels;
  private final String agreement;
  private final Client suppliers;
  private final Client owner;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  /**
   * Contracts that support an agreement.
   *
   * @param levels the service level manager
   * @param agreement its number; of P1 240 minutes are agreed at any hour
   */
  ContractChecks(Office office, Client levels, String agreement) {
    this.office = office;
    this.levels = levels;
    this.agreement = agreement;
    suppliers = office.person("suppliers1", null, "SUPPLIER_MANAGER");
    owner = office.person("contracts1", null, "SMS_OWNER");
  }

  void slm4_a_contract_is_signed_complete_by_another_and_its_gaps_are_told_until_they_are_closed() {
    String written = written("Meridian", "", today.minusDays(9), today.plusYears(2), 211);
    String path = "contracts/" + suppliers.post("contracts", written).expect(201).text("number");
    assertEquals(List.of("[\"LIMIT\"]"), gaps());
    assertEquals("scope", suppliers.post(path + "/offer").expect(422).text("field"));
    assertEquals("SUPP.OFFER", owner.post(path + "/signature").expect(422).text("rule"));
    assertEquals(428, suppliers.put(path, written).status());
    String whole = written("Meridian", WORDS, today.minusDays(9), today.plusYears(2), 210);
    String known = "{\"version\":1," + whole.strip().substring(1);
    JsonObject changed = suppliers.put(path, known).expect(200).object();
    assertEquals(2, changed.getInt("terms"));
    assertEquals(409, suppliers.put(path, known).status());
    assertEquals(List.of("[]"), gaps());
    suppliers.post(path + "/offer").expect(200);
    assertEquals("LEAD-3", levels.post(path + "/signature").expect(403).text("rule"));
    JsonObject signed = owner.post(path + "/signature").expect(200).object();
    assertEquals("ACTIVE", signed.getString("state"));
    assertEquals("contracts1", signed.getString("signedBy"));
    assertEquals("SUPP.SIGNED", suppliers.put(path, again(path, whole)).expect(422).text("rule"));
    assertEquals("SUPP.EXIT", terminate(path).expect(422).text("rule"));
    suppliers.put(path + "/exit", SETTLED.formatted(true)).expect(200);
    assertEquals("TERMINATED", terminate(path).expect(200).text("state"));
    assertEquals(List.of("[\"ENDED\"]"), gaps());
    levels.get("agreements/" + agreement + "/contracts").expect(200);
    assertEquals(403, office.known("customer1").get("contracts").status());
  }

  void supp2_an_end_is_told_and_a_term_that_is_over_ends_with_its_exit() {
    String near = signed("Near", today.minusDays(9), today.plusDays(31));
    assertEquals(1, told(near, "CONTRACT_ENDING.AHEAD"));
    assertEquals(List.of("[]"), gaps());
    String over = signed("Over", today.minusDays(9), today.minusDays(1));
    assertEquals(1, told(over, "CONTRACT_ENDING.OVER"));
    assertEquals("ACTIVE", suppliers.get("contracts/" + over).text("state"));
    assertEquals(List.of("[]"), gaps());
    String exit = "contracts/" + over + "/exit";
    assertEquals("ACTIVE", suppliers.put(exit, SETTLED.formatted(false)).text("state"));
    JsonObject expired = suppliers.put(exit, SETTLED.formatted(true)).expect(200).object();
    assertEquals("EXPIRED", expired.getString("state"));
    assertEquals(today.minusDays(1).toString(), expired.getString("endedOn"));
    levels.post("agreements/" + agreement + "/versions", SHARPER).expect(201);
    assertEquals(List.of("[]", "[\"LIMIT\"]"), gaps());
    String later = signed("Later", today.plusDays(9), today.plusYears(1));
    assertEquals("SIGNED", suppliers.get("contracts/" + later).text("state"));
    assertTrue(levels.get("contracts?limit=1").expect(200).list().size() == 1);
  }

  private String signed(String supplier, LocalDate from, LocalDate to) {
    String written = written(supplier, WORDS, from, to, 210);
    String number = suppliers.post("contracts", written).expect(201).text("number");
    suppliers.post("contracts/" + number + "/offer").expect(200);
    owner.post("contracts/" + number + "/signature").expect(200);
    return number;
  }

  private String written(String supplier, String words, LocalDate from, LocalDate to, int minutes) {
    return CONTRACT.formatted(supplier, words, from, to, agreement, minutes);
  }

  private String again(String path, String whole) {
    int version = suppliers.get(path).expect(200).object().getInt("version");
    return "{\"version\":" + version + "," + whole.strip().substring(1);
  }

  private Client.Answer terminate(String path) {
    return suppliers.post(path + "/termination", "{\"reason\":\"They moved away\"}");
  }

  /** The gaps of each contract that supports the agreement. */
  private List<String> gaps() {
    return levels.get("agreements/" + agreement + "/contracts").expect(200).list().stream()
        .map(one -> one.asJsonObject().getJsonArray("gaps").toString())
        .toList();
  }

  private long told(String number, String topic) {
    return suppliers
        .get("notifications")
        .expect(200)
        .object()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(notice -> number.equals(notice.getString("number")))
        .filter(notice -> topic.equals(notice.getString("topic")))
        .count();
  }
}
