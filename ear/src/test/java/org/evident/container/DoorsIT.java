package org.evident.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Another application on the same server finds each door shut: roles on a door are words until the container reads them, and it
 * reads them only where a security domain is set.
 */
@ExtendWith(ArquillianExtension.class)
class DoorsIT {

  private static final List<String> MODULES = List.of("evident-ejb", "evident-batch");
  private static final String OURS = "org.evident.";
  private static final int MANY = 300;

  @Deployment
  static WebArchive stranger() {
    return ShrinkWrap.create(WebArchive.class, "stranger.war")
        .addClass(DoorsIT.class)
        .setManifest(
            new StringAsset(
                "Manifest-Version: 1.0\n"
                    + "Dependencies: deployment.evident.ear.evident-ejb.jar,\n"
                    + "  deployment.evident.ear.evident-batch.jar\n\n"));
  }

  @Test
  void every_door_refuses_whom_it_does_not_know() throws Exception {
    List<String> open = new ArrayList<>();
    int asked = 0;
    for (String address : doors()) {
      Object door = new InitialContext().lookup(address);
      for (Method method : guarded(address)) {
        asked++;
        String answer = ask(door, method);
        if (!answer.isEmpty()) {
          open.add(method + ": " + answer);
        }
      }
    }
    assertEquals(List.of(), open);
    assertTrue(asked > MANY, asked + " methods were asked");
  }

  /** The addresses that name the class of a door. */
  private static List<String> doors() throws NamingException {
    List<String> doors = new ArrayList<>();
    for (String module : MODULES) {
      String place = "java:global/evident/" + module;
      NamingEnumeration<NameClassPair> names = new InitialContext().list(place);
      while (names.hasMore()) {
        NameClassPair name = names.next();
        if (name.getName().contains("!" + OURS)) {
          doors.add(place + "/" + name.getName());
        }
      }
    }
    return doors;
  }

  /** What a door keeps for some roles. */
  private static List<Method> guarded(String address) throws ClassNotFoundException {
    Class<?> door = Class.forName(address.substring(address.indexOf('!') + 1));
    boolean all = door.isAnnotationPresent(PermitAll.class);
    List<Method> guarded = new ArrayList<>();
    for (Method method : door.getDeclaredMethods()) {
      boolean callable =
          Modifier.isPublic(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers())
              && !method.isSynthetic();
      if (callable && (all ? hasRoles(method) : !method.isAnnotationPresent(PermitAll.class))) {
        guarded.add(method);
      }
    }
    return guarded;
  }

  private static boolean hasRoles(Method method) {
    return method.isAnnotationPresent(RolesAllowed.class);
  }

  /** What came of a call with nothing in its arguments; empty where it was refused as it should be. */
  private static String ask(Object door, Method method) throws IllegalAccessException {
    try {
      return "answered " + method.invoke(door, nothing(method));
    } catch (InvocationTargetException thrown) {
      Throwable cause = thrown.getCause();
      return cause instanceof EJBAccessException ? "" : cause.toString();
    }
  }

  private static Object[] nothing(Method method) {
    Class<?>[] types = method.getParameterTypes();
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = types[i].isPrimitive() ? zero(types[i]) : null;
    }
    return values;
  }

  private static Object zero(Class<?> type) {
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
