package org.evident.web.assurance.availability;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evident.assurance.availability.boundary.CheckResult;
import org.evident.assurance.availability.boundary.MonitorFiles;
import org.evident.foundation.register.boundary.ColumnProfile;
import org.evident.foundation.register.boundary.ColumnProfiles;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.CapacitySamples;
import org.evident.supply.capacity.boundary.SampleResult;
import org.evident.supply.demand.boundary.WorkloadFiles;
import org.evident.supply.demand.boundary.WorkloadResult;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Files of monitoring tools are brought in: samples of metrics, checks of services, counts of workload. */
@Named
@ViewScoped
public class MeasurementPage implements Serializable {

  @Inject private CapacitySamples samples;
  @Inject private MonitorFiles checks;
  @Inject private WorkloadFiles counts;
  @Inject private ColumnProfiles profiles;
  @Inject private Me me;
  @Inject private MeasurementWords words;

  private String kind;
  private String profile;
  private final MeasurementColumns columns = new MeasurementColumns();
  private String name;
  private transient Part file;
  private transient Outcome outcome;

  /** Reads before anything is shown; what was typed stays. */
  public void open() {
    List<String> kinds = kinds();
    if (kinds.isEmpty()) {
      throw new RuleBroken("ACC-1");
    }
    if (!columns.isEmpty()) {
      return;
    }
    if (profile != null && !profile.isBlank()) {
      ColumnProfile known = profiles.one(profile);
      kind = known.kind();
      columns.of(known);
      name = known.name();
    }
    if (!kinds.contains(kind)) {
      kind = kinds.get(0);
    }
    if (columns.isEmpty()) {
      columns.usual(kind);
    }
  }

  /** What the reader may bring in. */
  public List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    if (me.may(Role.CAPACITY_MANAGER)) {
      kinds.add(ColumnProfile.SAMPLES);
    }
    if (me.bringsChecks()) {
      kinds.add(ColumnProfile.CHECKS);
    }
    if (me.bringsCounts()) {
      kinds.add(ColumnProfile.COUNTS);
    }
    return kinds;
  }

  /** Whether the file holds counts of workload, which have two columns more. */
  public boolean counts() {
    return ColumnProfile.COUNTS.equals(kind);
  }

  /** What is known about the columns of files of this kind. */
  public List<ColumnProfile> profiles() {
    return profiles.all().stream().filter(one -> one.kind().equals(kind)).toList();
  }

  /** What the last file changed, null before one was read. */
  public Outcome outcome() {
    return outcome;
  }

  /** Takes the file in. */
  public String read() throws IOException {
    try (InputStream content = file.getInputStream()) {
      outcome =
          switch (kind) {
            case ColumnProfile.SAMPLES -> ofSamples(content);
            case ColumnProfile.CHECKS -> ofChecks(content);
            default -> ofCounts(content);
          };
    } catch (RuleBroken broken) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(broken), null));
    }
    return null;
  }

  /** Keeps what the columns are called. */
  public String keep() {
    profiles.keep(columns.profile(name, kind));
    Notices.done("measurements.kept");
    return here() + "&profile=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** Keeps it no longer. */
  public String forget() {
    profiles.forget(profile);
    Notices.done("measurements.forgotten");
    return here();
  }

  private Outcome ofSamples(InputStream content) throws IOException {
    SampleResult result = samples.take(null, columns.samples(), content);
    return new Outcome(
        say(
            result.lines(),
            result.added(),
            result.repeated(),
            result.corrected(),
            result.rejected()),
        result.problems());
  }

  private Outcome ofChecks(InputStream content) throws IOException {
    CheckResult result = checks.take(columns.checks(), content);
    return new Outcome(
        say(
            result.lines(),
            result.services(),
            result.added(),
            result.corrected(),
            result.rejected()),
        result.problems());
  }

  private Outcome ofCounts(InputStream content) throws IOException {
    WorkloadResult result = counts.take(columns.counts(), content);
    return new Outcome(
        say(
            result.lines(),
            result.added(),
            result.repeated(),
            result.corrected(),
            result.rejected()),
        result.problems());
  }

  private String say(Object... counts) {
    return words.say("measurements.result." + kind, counts);
  }

  private String here() {
    return "/assurance/availability/measurements.xhtml?faces-redirect=true&kind=" + kind;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getProfile() {
    return profile;
  }

  public void setProfile(String profile) {
    this.profile = profile;
  }

  public MeasurementColumns getColumns() {
    return columns;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  /** What a file changed, in a sentence, and the lines that hold nothing. */
  public record Outcome(String sentence, List<LineProblem> problems) {}
}
