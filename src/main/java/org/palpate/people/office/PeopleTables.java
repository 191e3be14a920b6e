package org.palpate.people.office;

import static org.palpate.people.office.KeptTable.Fate.GOES;
import static org.palpate.people.office.KeptTable.Fate.STAYS_WITHOUT_NAME;
import static org.palpate.people.office.KeptTable.Fate.STAYS_WITH_NAME;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps of a person; secrets are stored as hashes, which say nothing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PeopleTables implements KeptTables {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                new KeptTable(
                        "account",
                        "account with name, e-mail address and password",
                        "accounts",
                        GOES,
                        "select name, email, created_at, suspended_at from person where id = :person"),
                new KeptTable(
                        "roles",
                        "role",
                        "roles",
                        GOES,
                        "select role from person_role where person_id = :person"),
                new KeptTable(
                        "accommodation",
                        "set of own terms (extra time, attempts and days)",
                        "sets of own terms",
                        GOES,
                        "select time_factor, untimed, extra_attempts, extra_days, given_at from accommodation where person_id = :person"),
                new KeptTable(
                        "stay-signed-in",
                        "browser that stays signed in",
                        "browsers that stay signed in",
                        GOES,
                        "select expires_at from remembered_sign_in where person_id = :person"),
                new KeptTable(
                        "known-browsers",
                        "browser that signed in before",
                        "browsers that signed in before",
                        GOES,
                        "select expires_at from known_browser where person_id = :person"),
                new KeptTable(
                        "invitations",
                        "invitation link",
                        "invitation links",
                        GOES,
                        "select name, expires_at from invitation where person_id = :person"),
                new KeptTable(
                        "password-links",
                        "password link",
                        "password links",
                        GOES,
                        "select expires_at, used_at, ended_at from password_link where person_id = :person"),
                new KeptTable(
                        "terms-given",
                        "learner's own terms they gave",
                        "learners' own terms they gave",
                        STAYS_WITH_NAME,
                        "select given_at from accommodation where given_by = :person"),
                new KeptTable(
                        "invitations-made",
                        "invitation link they made",
                        "invitation links they made",
                        STAYS_WITHOUT_NAME,
                        "select name, expires_at from invitation where made_by = :person"),
                new KeptTable(
                        "password-links-made",
                        "password link they made, which works no more",
                        "password links they made, which work no more",
                        STAYS_WITHOUT_NAME,
                        "select expires_at from password_link where made_by = :person"),
                new KeptTable(
                        "audit-acts",
                        "entry of the audit log about what they did for others",
                        "entries of the audit log about what they did for others",
                        STAYS_WITH_NAME,
                        "select at, kind, what, network from audit_entry where actor_id = :person and kind <> 'SIGN_IN' and (about_id is null or about_id <> actor_id)"),
                new KeptTable(
                        "audit-own",
                        "entry of the audit log about their signing in and their own account",
                        "entries of the audit log about their signing in and their own account",
                        STAYS_WITHOUT_NAME,
                        "select at, kind, what, network from audit_entry where actor_id = :person and (kind = 'SIGN_IN' or about_id = actor_id)"),
                new KeptTable(
                        "audit-about",
                        "entry of the audit log about what others did to them",
                        "entries of the audit log about what others did to them",
                        STAYS_WITHOUT_NAME,
                        "select at, kind, what from audit_entry where about_id = :person and (actor_id is null or actor_id <> about_id)"));
    }
}
