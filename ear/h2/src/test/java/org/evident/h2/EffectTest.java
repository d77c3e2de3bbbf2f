package org.evident.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NONE | NONE | select title from incident",
        "NONE | NONE | (select 1) union (select 2)",
        "NONE | NONE | WITH due as (select 1) select * from due",
        "NONE | NONE | values 1",
        "CHANGE | SAVE | select pos from head where shard = ? for update",
        "CHANGE | SAVE | /* why */ Insert into incident values (?)",
        "CHANGE | SAVE | update incident set title = ?",
        "CHANGE | SAVE | delete from incident",
        "CHANGE | SAVE | merge into head key (shard) values (?, ?)",
        "CHANGE | SAVE | with old as (select 1) delete from incident where id in (select * from old)",
        "SAVE | SAVE | select next value for incident_seq",
        "SAVE | SAVE | CALL NEXT VALUE FOR incident_seq",
        "SAVE | SAVE | insert into incident values (nextval('incident_seq'))",
        "SAVE | SAVE | create table incident (id bigint)",
        "SAVE | SAVE | checkpoint",
        "SAVE | SAVE | ?"
      })
  void effect_of_a_statement(Effect within, Effect alone, String sql) {
    assertEquals(within, Effect.of(sql, false));
    assertEquals(alone, Effect.of(sql, true));
  }
}
