package org.evident.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.Property;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the night does by itself: its timers are planned, and firing them, as an administrator can, orders its jobs once. */
@ExtendWith(ArquillianExtension.class)
class NightIT {

  /** The job each timer orders. */
  private static final Map<String, String> NIGHTLY =
      Map.of(
          "EvaluationTimer", "conformity-evaluation",
          "ComparisonTimer", "figure-comparison",
          "RetentionTimer", "retention");

  @ArquillianResource private ManagementClient management;

  @Deployment(testable = false)
  static WebArchive bystander() {
    return ShrinkWrap.create(WebArchive.class, "bystander.war")
        .addAsWebResource(EmptyAsset.INSTANCE, "index.html");
  }

  @Test
  void the_timers_of_the_night_are_planned_and_order_their_jobs_once() throws Exception {
    for (String bean : NIGHTLY.keySet()) {
      ModelNode timer = timer(bean).getValue();
      assertTrue(timer.get("calendar-timer").asBoolean(), bean);
      assertTrue(timer.get("active").asBoolean(), bean);
    }
    fire();
    Map<String, Instant> ordered = orders();
    assertEquals(new TreeSet<>(NIGHTLY.values()), new TreeSet<>(ordered.keySet()));
    fire();
    assertEquals(ordered, orders());
  }

  private void fire() throws IOException {
    for (String bean : NIGHTLY.keySet()) {
      ModelNode trigger = operation("trigger", bean);
      trigger.get("address").add("timer", timer(bean).getName());
      done(trigger);
    }
  }

  private Property timer(String bean) throws IOException {
    ModelNode read = operation("read-children-resources", bean);
    read.get("child-type").set("timer");
    read.get("include-runtime").set(true);
    List<Property> timers = done(read).asPropertyList();
    assertEquals(1, timers.size(), bean);
    return timers.get(0);
  }

  private static ModelNode operation(String name, String bean) {
    ModelNode operation = new ModelNode();
    operation.get("operation").set(name);
    operation
        .get("address")
        .add("deployment", "evident.ear")
        .add("subdeployment", "evident-batch.jar")
        .add("subsystem", "ejb3")
        .add("singleton-bean", bean)
        .add("service", "timer-service");
    return operation;
  }

  private ModelNode done(ModelNode operation) throws IOException {
    ModelNode answer = management.getControllerClient().execute(operation);
    assertEquals("success", answer.get("outcome").asString(), answer::toString);
    return answer.get("result");
  }

  /** When the jobs of the night were ordered last. */
  private static Map<String, Instant> orders() throws SQLException {
    Map<String, Instant> orders = new TreeMap<>();
    try (Connection connection = ContainerServer.database().connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select job, requested_at from job_order")) {
      while (rows.next()) {
        if (NIGHTLY.containsValue(rows.getString("job"))) {
          orders.put(
              rows.getString("job"),
              rows.getObject("requested_at", OffsetDateTime.class).toInstant());
        }
      }
    }
    return orders;
  }
}
