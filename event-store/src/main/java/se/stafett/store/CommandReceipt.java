package se.stafett.store;

/**
 * An accepted command, as it is remembered for retries.
 *
 * @param scope who may replay it: the caller's identity, so that one caller's key never meets another's
 * @param key the caller's idempotency key
 * @param requestHash digest of what was asked: another request under the same key is an error, not a retry
 * @param response what was answered, without personal data
 */
public record CommandReceipt(String scope, String key, String requestHash, String response) {}
