-- Who may make an account by themselves. Null means as before: everybody.
alter table school_settings add column sign_up varchar(10) check (sign_up in ('OPEN', 'CODE', 'DOMAIN', 'CLOSED'));
alter table school_settings add column sign_up_domains varchar(1000);
