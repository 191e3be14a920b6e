package org.palpate.people;

/**
 * What lets a browser say which guest it is.
 *
 * @param token the secret for the browser's cookie; the server keeps only its hash
 */
public record GuestPass(PersonId guest, String token) {}
