package org.evident.conformity.requirement.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evident.conformity.requirement.rule.Requirement;
import org.evident.conformity.requirement.rule.RequirementFile;
import org.evident.kernel.RuleBroken;

/** The catalogue of requirements, which the product brings with it (CNF-6). */
@ApplicationScoped
class Requirements {

  private static final String FILE = "/org/evident/conformity/requirement/requirements.csv";

  private final Map<String, Requirement> all = new LinkedHashMap<>();

  @PostConstruct
  void read() {
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(Requirements.class.getResourceAsStream(FILE), FILE),
            StandardCharsets.UTF_8)) {
      RequirementFile.read(text).forEach(one -> all.put(one.id(), one));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All of them in the order of the catalogue. */
  List<Requirement> list() {
    return List.copyOf(all.values());
  }

  /** One of them; breaks REC-1 where there is none. */
  Requirement find(String id) {
    Requirement found = all.get(id);
    if (found == null) {
      throw RuleBroken.at("requirement", "REC-1", id);
    }
    return found;
  }
}
