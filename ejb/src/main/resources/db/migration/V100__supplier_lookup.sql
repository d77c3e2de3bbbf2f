-- What a supplier reached is looked for by its name and month, as its contract names them.
create index supplier_target_by_supplier on supplier_target (supplier, period);
