package se.stafett.audit.view;

/**
 * How something is told to have stood.
 *
 * @param version how many of its events count
 * @param digest of its document
 */
public record Shown(long version, String digest) {}
