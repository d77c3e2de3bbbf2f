package org.evident.h2;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;

/** Calls of an object behind an interface, of which a kind of its own answers some and passes on the rest. */
abstract class Calls implements InvocationHandler {

  private final Object target;

  Calls(Object target) {
    this.target = target;
  }

  final <T> T as(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(Calls.class.getClassLoader(), new Class<?>[] {type}, this));
  }

  @Override
  public final Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> answer(proxy, method, arguments == null ? new Object[0] : arguments);
    };
  }

  /** Answers a call, mostly by {@link #pass}. */
  abstract Object answer(Object proxy, Method method, Object... arguments) throws SQLException;

  /** Passes a call on to the object itself. */
  final Object pass(Method method, Object... arguments) throws SQLException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof SQLException refused) {
        throw refused;
      }
      if (failed.getCause() instanceof RuntimeException wrong) {
        throw wrong;
      }
      throw new SQLException(failed.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
