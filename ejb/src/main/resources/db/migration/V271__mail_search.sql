-- Received mails are found by the search from now on; where there are some already, the index is made up once more.
delete from job_order where job = 'search-index' and state in ('COMPLETED', 'FAILED', 'STOPPED')
  and exists (select 1 from received_mail);
