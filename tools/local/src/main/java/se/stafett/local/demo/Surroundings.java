package se.stafett.local.demo;

import java.net.URI;

/**
 * Where the demo finds what it needs.
 *
 * @param service plan-service with the version, for example {@code http://127.0.0.1:7402/v1}
 * @param kafka bootstrap servers
 */
record Surroundings(URI service, String kafka) {}
