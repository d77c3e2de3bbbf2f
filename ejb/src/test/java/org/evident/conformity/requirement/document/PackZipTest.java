package org.evident.conformity.requirement.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class PackZipTest {

  @Test
  void cnf12_the_same_files_are_the_same_bytes() throws Exception {
    byte[] first = packed(new PackZip[1]);
    Thread.sleep(5);
    assertArrayEquals(first, packed(new PackZip[1]));
  }

  @Test
  void cnf11_the_list_of_files_bears_the_sum_of_what_is_in_them() throws Exception {
    PackZip[] zip = new PackZip[1];
    byte[] bytes = packed(zip);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (PackZip.Packed file : zip[0].files()) {
        assertEquals(file.name(), in.getNextEntry().getName());
        byte[] content = in.readAllBytes();
        assertEquals(file.bytes(), content.length);
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertEquals(sum, file.sha256());
      }
    }
    assertEquals(2, zip[0].files().get(1).rows());
  }

  private static byte[] packed(PackZip[] made) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackZip zip = new PackZip(out);
    zip.file(
        "a.csv",
        stream -> {
          stream.write("x,y\r\n".getBytes(StandardCharsets.UTF_8));
          stream.write('z');
          return 1;
        });
    zip.file(
        "b.csv",
        stream -> {
          stream.write(new byte[100_000]);
          stream.close();
          return 2;
        });
    zip.end();
    made[0] = zip;
    return out.toByteArray();
  }
}
