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
import org.evident.assurance.availability.boundary.CheckColumns;
import org.evident.assurance.availability.boundary.CheckResult;
import org.evident.assurance.availability.boundary.MonitorFiles;
import org.evident.foundation.register.boundary.ColumnProfile;
import org.evident.foundation.register.boundary.ColumnProfiles;
import org.evident.foundation.register.boundary.LineProblem;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.CapacitySamples;
import org.evident.supply.capacity.boundary.SampleColumns;
import org.evident.supply.capacity.boundary.SampleResult;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Files of monitoring tools are brought in: samples of metrics, checks of services. */
@Named
@ViewScoped
public class MeasurementPage implements Serializable {

  private static final String SAMPLES = "SAMPLES";
  private static final String CHECKS = "CHECKS";

  @Inject private CapacitySamples samples;
  @Inject private MonitorFiles checks;
  @Inject private ColumnProfiles profiles;
  @Inject private Me me;
  @Inject private MeasurementWords words;

  private String kind;
  private String profile;
  private String subject;
  private String at;
  private String value;
  private String name;
  private transient Part file;
  private transient Outcome outcome;

  /** Reads before anything is shown; what was typed stays. */
  public void open() {
    List<String> kinds = kinds();
    if (kinds.isEmpty()) {
      throw new RuleBroken("ACC-1");
    }
    if (subject != null) {
      return;
    }
    if (profile != null && !profile.isBlank()) {
      ColumnProfile known = profiles.one(profile);
      kind = known.kind();
      subject = known.subject();
      at = known.at();
      value = known.value();
      name = known.name();
    }
    if (!kinds.contains(kind)) {
      kind = kinds.get(0);
    }
    if (subject == null) {
      boolean ofMetrics = SAMPLES.equals(kind);
      subject = ofMetrics ? SampleColumns.USUAL.metric() : CheckColumns.USUAL.service();
      at = ofMetrics ? SampleColumns.USUAL.at() : CheckColumns.USUAL.at();
      value = ofMetrics ? SampleColumns.USUAL.value() : CheckColumns.USUAL.status();
    }
  }

  /** What the reader may bring in. */
  public List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    if (me.may(Role.CAPACITY_MANAGER)) {
      kinds.add(SAMPLES);
    }
    if (me.bringsChecks()) {
      kinds.add(CHECKS);
    }
    return kinds;
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
      outcome = SAMPLES.equals(kind) ? ofSamples(content) : ofChecks(content);
    } catch (RuleBroken broken) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(broken), null));
    }
    return null;
  }

  /** Keeps what the columns are called. */
  public String keep() {
    profiles.keep(new ColumnProfile(name, kind, subject, at, value));
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
    SampleColumns columns = new SampleColumns(subject, at, value, SampleColumns.USUAL.quality());
    SampleResult result = samples.take(null, columns, content);
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
    CheckResult result = checks.take(new CheckColumns(subject, at, value), content);
    return new Outcome(
        say(
            result.lines(),
            result.services(),
            result.added(),
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

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
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
