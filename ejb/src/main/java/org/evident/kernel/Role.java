package org.evident.kernel;

/** The roles people hold (processes.md 1.5); their names are the groups of the caller. */
public enum Role {
  ADMINISTRATOR,
  TOP_MANAGEMENT,
  SMS_OWNER,
  PROCESS_OWNER,
  SERVICE_OWNER,
  SERVICE_DESK,
  RESOLVER,
  INCIDENT_MANAGER,
  MAJOR_INCIDENT_MANAGER,
  SERVICE_LEVEL_MANAGER,
  RELATIONSHIP_MANAGER,
  SUPPLIER_MANAGER,
  FINANCE_MANAGER,
  DEMAND_MANAGER,
  CHANGE_MANAGER,
  REQUEST_FULFILLER,
  AVAILABILITY_MANAGER,
  CAPACITY_MANAGER,
  CONTINUITY_MANAGER,
  SECURITY_MANAGER,
  EMERGENCY_CHANGE_AUTHORITY,
  AUDIT_MANAGER,
  DOCUMENT_CONTROLLER,
  REPORT_AUTHOR,
  AUDITOR,
  CUSTOMER_REPRESENTATIVE,
  USER;

  public static final String ADMIN = "ADMINISTRATOR";
  public static final String OWNER_OF_SMS = "SMS_OWNER";
  public static final String TOP = "TOP_MANAGEMENT";
  public static final String PROCESS_OWNERS = "PROCESS_OWNER";
  public static final String SERVICE_OWNERS = "SERVICE_OWNER";
  public static final String DESK = "SERVICE_DESK";
  public static final String RESOLVERS = "RESOLVER";
  public static final String INCIDENT_MANAGERS = "INCIDENT_MANAGER";
  public static final String MAJOR_INCIDENT_MANAGERS = "MAJOR_INCIDENT_MANAGER";
  public static final String LEVEL_MANAGERS = "SERVICE_LEVEL_MANAGER";
  public static final String RELATIONSHIP_MANAGERS = "RELATIONSHIP_MANAGER";
  public static final String SUPPLIER_MANAGERS = "SUPPLIER_MANAGER";
  public static final String FINANCE_MANAGERS = "FINANCE_MANAGER";
  public static final String DEMAND_MANAGERS = "DEMAND_MANAGER";
  public static final String CHANGE_MANAGERS = "CHANGE_MANAGER";
  public static final String FULFILLERS = "REQUEST_FULFILLER";
  public static final String AVAILABILITY_MANAGERS = "AVAILABILITY_MANAGER";
  public static final String CAPACITY_MANAGERS = "CAPACITY_MANAGER";
  public static final String CONTINUITY_MANAGERS = "CONTINUITY_MANAGER";
  public static final String SECURITY_MANAGERS = "SECURITY_MANAGER";
  public static final String EMERGENCY_AUTHORITIES = "EMERGENCY_CHANGE_AUTHORITY";
  public static final String AUDIT_MANAGERS = "AUDIT_MANAGER";
  public static final String DOCUMENT_CONTROLLERS = "DOCUMENT_CONTROLLER";
  public static final String AUTHORS = "REPORT_AUTHOR";
  public static final String AUDITORS = "AUDITOR";
  public static final String CUSTOMER_REPRESENTATIVES = "CUSTOMER_REPRESENTATIVE";
  public static final String USERS = "USER";
}
