package org.evident.web.agreement.servicelevel;

import java.io.Serializable;
import org.evident.agreement.servicelevel.boundary.AgreementView;

/** What is typed of targets beside those of times for all services. */
public class TypedTargets implements Serializable {

  private final TypedServiceTargets services = new TypedServiceTargets();
  private final TypedModelTargets models = new TypedModelTargets();
  private final TypedOtherTargets others = new TypedOtherTargets();

  /** Begins with those of a version. */
  void read(AgreementView.Version version) {
    services.read(version.serviceTargets());
    models.read(version.modelTargets());
    others.read(version.otherTargets());
  }

  /** What is promised for single services. */
  public TypedServiceTargets getServices() {
    return services;
  }

  /** What is promised for requests of single models. */
  public TypedModelTargets getModels() {
    return models;
  }

  /** What is promised beside times and availability. */
  public TypedOtherTargets getOthers() {
    return others;
  }
}
