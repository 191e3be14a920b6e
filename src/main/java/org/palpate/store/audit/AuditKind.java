package org.palpate.store.audit;

/** What an entry of the audit log is about; the names stand in the store. */
public enum AuditKind {
    /** Somebody signed in or out, or was refused. */
    SIGN_IN,
    /** An account: roles, passwords, names, suspended, learners' own terms. */
    ACCOUNT,
    /** A grade that was settled by hand. */
    GRADE,
    /** An answer key that was fixed, or taken back. */
    KEY,
    /** A file that was taken away. */
    EXPORT,
    /** Something that is gone. */
    DELETION,
    /** What the school has settled for everybody. */
    SETTING,
    /** A backup. */
    BACKUP
}
