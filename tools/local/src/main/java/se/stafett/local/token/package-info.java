/**
 * The local stack's stand-in for an identity provider: one RSA key pair in the data folder, and bearer tokens signed with
 * it that carry the claims of Inera's IdP. For development, tests and demos; production asks a real provider.
 */
@NullMarked
package se.stafett.local.token;

import org.jspecify.annotations.NullMarked;
