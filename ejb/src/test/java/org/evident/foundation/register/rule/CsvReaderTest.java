package org.evident.foundation.register.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.evident.kernel.Csv;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

  @Test
  void quotes_blank_lines_and_a_byte_order_mark() throws IOException {
    CsvReader reader = reader("\uFEFFref,a\r\n\r\n\"x,\"\"1\"\"\",\"two\nlines\"\n\nlast,");
    assertEquals("ref", reader.record().get(0));
    assertEquals(1, reader.line());
    assertEquals(List.of("x,\"1\"", "two\nlines"), reader.record());
    assertEquals(3, reader.line());
    assertEquals(List.of("last", ""), reader.record());
    assertEquals(6, reader.line());
    assertNull(reader.record());
  }

  @Test
  void what_cannot_end_is_refused_at_its_line() throws IOException {
    CsvReader open = reader("a\n\"b\nc");
    open.record();
    assertEquals("RCD-15", assertThrows(RuleBroken.class, open::record).rule());
    assertEquals(2, open.line());
    CsvReader endless = reader("x".repeat(CsvReader.LONGEST + 1));
    assertEquals("RCD-15", assertThrows(RuleBroken.class, endless::record).rule());
  }

  @Property(tries = 200)
  void what_is_written_is_read(@ForAll @Size(min = 2, max = 5) List<String> cells)
      throws IOException {
    Csv line = new Csv();
    List<String> written = new ArrayList<>();
    for (String cell : cells) {
      written.add(cell.replace('\r', ' ').replace("\uFEFF", ""));
      line.value(written.get(written.size() - 1));
    }
    List<String> read = reader(line.end()).record();
    int last = read.size() - 1;
    assertEquals(written.subList(0, last), read.subList(0, last));
    assertEquals(written.get(last), read.get(last).replace("\r", ""));
  }

  private static CsvReader reader(String text) {
    return new CsvReader(new StringReader(text));
  }
}
