package se.stafett.local.client;

import java.util.function.Supplier;

/**
 * On whose behalf a request is made.
 *
 * @param name tells callers apart in logs; names no patient
 * @param token gives a bearer token that is valid now; asked for every request
 */
public record Caller(String name, Supplier<String> token) {}
