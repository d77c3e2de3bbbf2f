-- Who holds a role is asked for by the role, on a page of its own.
create index role_assignment_role on role_assignment (role, id);
