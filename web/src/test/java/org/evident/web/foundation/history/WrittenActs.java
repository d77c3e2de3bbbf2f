package org.evident.web.foundation.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.assurance.availability.rule.OutageState;
import org.evident.foundation.action.rule.ActionState;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.duty.rule.OccurrenceState;
import org.evident.foundation.monitoring.rule.SeriesState;
import org.evident.resolution.incident.rule.Amendment;
import org.evident.supply.capacity.rule.EventState;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.supply.demand.rule.DemandState;
import org.evident.supply.plan.rule.PlanState;

/**
 * The acts that the product writes to the history, read from its source: those named where they are written, those handed to a
 * method as its {@code act}, and the states an act is named after.
 */
final class WrittenActs {

  private static final Path SOURCES = Path.of("../ejb/src/main/java");
  private static final Pattern HISTORIES = Pattern.compile("\\bHistories\\s+(\\w+)\\s*[;,)]");
  private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9_]*)\"");
  private static final Pattern CHOICE =
      Pattern.compile("(?:[^?]+\\?\\s*)?\"[A-Z0-9_]+\"(?:\\s*:\\s*\"[A-Z0-9_]+\")?");
  private static final String HANDED = "act";

  /** What acts are named after, by the class that writes them. */
  private static final Map<String, Enum<?>[]> NAMED =
      Map.ofEntries(
          Map.entry("AgreementCourse", AgreementState.values()),
          Map.entry("ContractCourse", ContractState.values()),
          Map.entry("AvailabilityPlans", AvailabilityPlanState.values()),
          Map.entry("NeedSteps", NeedState.values()),
          Map.entry("OutageSteps", OutageState.values()),
          Map.entry("Actions", ActionState.values()),
          Map.entry("Approvals", ApprovalState.values()),
          Map.entry("Duties", OccurrenceState.values()),
          Map.entry("DutyWatch", OccurrenceState.values()),
          Map.entry("Amendments", Amendment.State.values()),
          Map.entry("CapacityRequirements", RequirementState.values()),
          Map.entry("ThresholdEvents", EventState.values()),
          Map.entry("DemandForecasts", DemandState.values()),
          Map.entry("CapacityPlans", PlanState.values()),
          Map.entry("SeriesDecisions", SeriesState.values()));

  private final Set<String> codes = new TreeSet<>();
  private final List<String> unknown = new ArrayList<>();
  private final Map<Path, String> sources;

  private WrittenActs(Map<Path, String> sources) {
    this.sources = sources;
  }

  /** Reads all sources. */
  static WrittenActs read() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      WrittenActs acts =
          new WrittenActs(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .collect(Collectors.toMap(file -> file, WrittenActs::text)));
      acts.sources.forEach(acts::collect);
      return acts;
    }
  }

  /** The codes found. */
  Set<String> codes() {
    return codes;
  }

  /** Where an act is written that this reading does not understand. */
  List<String> unknown() {
    return unknown;
  }

  private void collect(Path file, String source) {
    Matcher held = HISTORIES.matcher(source);
    Set<String> names = new TreeSet<>();
    while (held.find()) {
      names.add(held.group(1));
    }
    for (String name : names) {
      for (List<String> call : calls(source, name + "\\s*\\.\\s*(?:write|changed)")) {
        take(file, call.get(1));
      }
    }
  }

  private void take(Path file, String act) {
    String writer = file.getFileName().toString().replace(".java", "");
    if (CHOICE.matcher(act).matches()) {
      CODE.matcher(act).results().forEach(code -> codes.add(code.group(1)));
    } else if (HANDED.equals(act)) {
      takeHanded(file);
    } else if (NAMED.containsKey(writer) && (act.endsWith(".name()") || act.startsWith("\""))) {
      String prefix = act.startsWith("\"") ? act.substring(1, act.indexOf('"', 1)) : "";
      Arrays.stream(NAMED.get(writer)).forEach(state -> codes.add(prefix + state.name()));
    } else {
      unknown.add(writer + ": " + act);
    }
  }

  /** What the room hands to the methods of a class that have an act among their parameters. */
  private void takeHanded(Path file) {
    String source = sources.get(file);
    Pattern declared = Pattern.compile("(\\w+)\\(([^()]*\\bString act\\b[^()]*)\\)\\s*\\{");
    Matcher method = declared.matcher(source);
    while (method.find()) {
      List<String> parameters = Arrays.asList(method.group(2).split(","));
      int place = parameters.stream().map(String::strip).toList().indexOf("String act");
      sources.forEach(
          (other, text) -> {
            boolean own = other.equals(file);
            if (own || other.getParent().equals(file.getParent())) {
              String name = (own ? "(?<!\\.)" : "\\.") + "\\b" + method.group(1);
              calls(text, name).stream()
                  .filter(call -> call.size() == parameters.size())
                  .map(call -> call.get(place))
                  .filter(act -> own || CHOICE.matcher(act).matches())
                  .filter(act -> !act.endsWith(HANDED))
                  .forEach(act -> take(other, act));
            }
          });
    }
  }

  /** The arguments of each call of a method whose name matches. */
  private static List<List<String>> calls(String source, String name) {
    List<List<String>> calls = new ArrayList<>();
    Matcher call = Pattern.compile("(?<!\\w)" + name + "\\(").matcher(source);
    while (call.find()) {
      calls.add(arguments(source, call.end()));
    }
    return calls;
  }

  private static List<String> arguments(String source, int start) {
    List<String> found = new ArrayList<>();
    int depth = 0;
    int from = start;
    boolean quoted = false;
    for (int at = start; at < source.length(); at++) {
      char c = source.charAt(at);
      if (c == '"' && source.charAt(at - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == ')') && depth == 0) {
        found.add(source.substring(from, at).strip());
        from = at + 1;
        if (c == ')') {
          return found;
        }
      } else if (!quoted && (c == '(' || c == '{')) {
        depth++;
      } else if (!quoted && (c == ')' || c == '}')) {
        depth--;
      }
    }
    throw new IllegalStateException("A call without an end");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
