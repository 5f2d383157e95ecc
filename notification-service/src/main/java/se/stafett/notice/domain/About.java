package se.stafett.notice.domain;

import java.util.UUID;

/**
 * The thing that a notice is about.
 *
 * @param kind plan, assessment, handover, discharge or follow-up
 */
public record About(String kind, UUID id) {}
