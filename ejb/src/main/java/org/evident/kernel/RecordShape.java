package org.evident.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The members of a record type, looked up once: a month of a customer has hundreds of thousands of records. */
public final class RecordShape {
  private static final ClassValue<RecordShape> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Constructor<?> constructor;
  private final List<Member> members;
  private final List<Member> byName;

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    members = Arrays.stream(components).map(Member::new).toList();
    byName = members.stream().sorted(Comparator.comparing(Member::name)).toList();
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(type.getName(), impossible);
    }
  }

  /** The shape of a type. */
  public static RecordShape of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** In the order the record declares them. */
  public List<Member> members() {
    return members;
  }

  /** In the order they are written. */
  List<Member> byName() {
    return byName;
  }

  /** A record of members in their declared order; IllegalArgumentException where the record refuses them. */
  public Object make(Object[] values, String path) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("Incomplete: " + path, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** One member of a record type. */
  public static final class Member {
    private final RecordComponent component;
    private final String name;
    private final boolean later;

    private Member(RecordComponent component) {
      this.component = component;
      this.name = component.getName();
      this.later = component.isAnnotationPresent(Later.class);
    }

    /** Its name. */
    public String name() {
      return name;
    }

    /** Its type. */
    public Type type() {
      return component.getGenericType();
    }

    /** Whether it can never be missing. */
    public boolean isPrimitive() {
      return component.getType().isPrimitive();
    }

    /** What is written of a record's member; null for nothing. */
    Object of(Record owner) {
      try {
        Object value = component.getAccessor().invoke(owner);
        return later && ((Collection<?>) value).isEmpty() ? null : value;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }
}
