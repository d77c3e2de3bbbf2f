-- Contracts with external suppliers, what they promise and to which agreements, and whether that carries what is agreed (SLM-4).
create sequence contract_seq start with 50 increment by 50;

create table contract (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  terms_no integer not null,
  supplier varchar(200) not null,
  title varchar(200) not null,
  scope_of_supply varchar(4000),
  requirements varchar(4000),
  other_obligation varchar(4000),
  our_authority varchar(2000),
  their_authority varchar(2000),
  signatory varchar(200),
  has_access boolean not null,
  security_assessment varchar(4000),
  starts_on date not null,
  ends_on date not null,
  notice_days integer not null,
  amount numeric(14,2),
  currency varchar(3),
  state varchar(20) not null,
  author varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  checked_at timestamp(6) with time zone not null,
  offered_at timestamp(6) with time zone,
  signed_by varchar(100),
  signed_at timestamp(6) with time zone,
  ended_on date,
  end_reason varchar(2000),
  data_returned boolean not null,
  access_removed boolean not null,
  knowledge_handed_over boolean not null,
  assets_returned boolean not null,
  reminded integer not null
);
create index contract_state on contract (state, number);
create index contract_supplier on contract (supplier, starts_on);

create table contract_target (
  contract_id bigint not null references contract,
  position integer not null,
  metric varchar(20) not null,
  priority varchar(4),
  limit_seconds bigint,
  allowance_seconds bigint not null,
  calendar_code varchar(40) not null,
  availability numeric(9,4),
  primary key (contract_id, position)
);

create table contract_agreement (
  contract_id bigint not null references contract,
  agreement_id bigint not null references agreement,
  primary key (contract_id, agreement_id)
);
create index contract_agreement_agreement on contract_agreement (agreement_id);

create table contract_check (
  contract_id bigint not null references contract,
  position integer not null,
  agreement_id bigint not null references agreement,
  version_no integer not null,
  gaps varchar(60) not null,
  checked_at timestamp(6) with time zone not null,
  primary key (contract_id, position, agreement_id, version_no)
);
create index contract_check_agreement on contract_check (agreement_id, version_no);

insert into authority_matrix (decision_type, role, approvers) values ('CONTRACT_SIGNATURE', 'SMS_OWNER', 1);
insert into authority_matrix (decision_type, role, approvers) values ('CONTRACT_SIGNATURE', 'TOP_MANAGEMENT', 1);
